import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../domain/errors.ts';
import type { WriteLeg } from '../domain/write.ts';
import type { HeldWrite, Ledger } from './ledger.ts';

/** Another process has taken the write over; what becomes of it, the ledger tells. */
export class LostHoldError extends Error {
  override readonly name = 'LostHoldError';
}

/** What became of a leg. */
export type Change = Pick<WriteLeg, 'state' | 'code' | 'vendorId' | 'facts'>;

/** How long the ledger is asked again to take what has happened already: milliseconds between the tries. */
const patienceMs = [50, 100, 200, 400, 800, 1_600];

type Mark = Readonly<{ hold: HeldWrite['hold']; position: number; change: Change; because: string | null }>;

/** Records what became of a leg before anything else is done. */
export async function record(ledger: Ledger, { hold, position, change, because }: Mark): Promise<void> {
  const isOurs = await withPatience(() => ledger.markLeg(hold, { position, ...change }, because));
  if (!isOurs) throw new LostHoldError();
}

/** What has happened at a vendor must not be forgotten because the store is away for a moment. */
export async function withPatience<T>(work: () => Promise<T>): Promise<T> {
  for (const waitMs of patienceMs) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
      await sleep(waitMs);
    }
  }
  return work();
}
