import { setTimeout as sleep } from 'node:timers/promises';
import { WriteError } from '../domain/errors.ts';
import type { NodeKey } from '../domain/id.ts';
import { isSettled, type Write, type Written } from '../domain/write.ts';
import { digestOf } from './digest.ts';
import type { CarryOn, WriteKind } from './leg.ts';
import type { Claim, Claimed, Ledger } from './ledger.ts';
import { mistake, notBegun } from './mistake.ts';
import { LostHoldError } from './record.ts';

/** A write that somebody asks for, checked and resolved. */
export type Order<Plan, Body> = Readonly<{
  kind: WriteKind<Plan, Body>;
  key: string;
  /** All that tells this request from another under the same key. */
  input: unknown;
  /**
   * Finds out what the vendors are to be told; not asked for when the key's answer is known. `isNew`: nothing was sent
   * under this key yet, so that the vendors' records still stand as before it.
   */
  prepare: (isNew: boolean) => Promise<Prepared<Plan, Body>>;
}>;

export type Prepared<Plan, Body> = Readonly<{
  plan: Plan;
  body: Body;
  /** Names what must not be written twice at once, whatever the key. */
  guard?: string;
}>;

/** `subject`: what the order is about, as the graph knows it. */
export type Run = <Plan, Body>(order: Order<Plan, Body>, subject: NodeKey | null) => Promise<Written>;

export type RunOptions = Readonly<{
  ledger: Ledger;
  carryOn: CarryOn;
  principal: string;
  /** How long a request waits for another that has the same key, milliseconds. */
  patienceMs: number;
}>;

const lookAgainMs = 50;

/** Carries an order out, once for all who ask for it with its key. */
export function createRun(options: RunOptions): Run {
  return async (order, subject) => {
    const known = await lookUp(options, order);
    if (known !== null && 'userErrors' in known) return known;
    const prepared = await order.prepare(known === null || known.state === 'FAILED');
    const until = performance.now() + options.patienceMs;
    for (;;) {
      const written = await attempt(options, order, { ...prepared, subject });
      if (written !== null) return written;
      if (performance.now() >= until) return notBegun(mistake('IN_PROGRESS', ['idempotencyKey']));
      await sleep(lookAgainMs);
    }
  };
}

/** The answer to a key that is settled, or the write that it stands for; null where the key is new. */
async function lookUp<Plan, Body>(
  { ledger, principal }: RunOptions,
  { kind, key, input }: Order<Plan, Body>,
): Promise<Written | Write | null> {
  const known = await ledger.known({ principal, operation: kind.operation, key });
  if (known === null) return null;
  if (known.digest !== digestOf(key, input)) return notBegun(mistake('IDEMPOTENCY_MISMATCH', ['idempotencyKey']));
  const { write } = known;
  return write.state === 'SUCCEEDED' || write.state === 'REFUSED' ? (ended(write) ?? write) : write;
}

/** Null: somebody else is at it. */
async function attempt<Plan, Body>(
  { ledger, carryOn, principal }: RunOptions,
  { kind, key, input }: Order<Plan, Body>,
  { plan, body, guard, subject }: Prepared<Plan, Body> & Pick<Claim, 'subject'>,
): Promise<Written | null> {
  const { operation } = kind;
  const claimed = await ledger.claim({
    ...{ principal, operation, key, subject, digest: digestOf(key, input), guard: guard ?? null },
    plan: JSON.stringify(plan),
    legs: kind.course(plan).legs,
  });
  if (claimed.kind === 'held') {
    const { held } = claimed;
    // Whoever began it may have planned otherwise in what was left to chance: an id to plant, say.
    const course = kind.course(kind.plan.parse(JSON.parse(held.plan)));
    try {
      return ended(await carryOn(held, course, { body, isAsked: true }));
    } catch (error) {
      if (error instanceof LostHoldError) return null;
      throw error;
    }
  }
  return notHeld(claimed);
}

function notHeld(claimed: Exclude<Claimed, Readonly<{ kind: 'held' }>>): Written | null {
  switch (claimed.kind) {
    case 'settled':
      return ended(claimed.write);
    case 'running':
      return null;
    case 'mismatch':
      return notBegun(mistake('IDEMPOTENCY_MISMATCH', ['idempotencyKey']));
    case 'guarded':
      return notBegun(mistake('CONFLICT', []));
  }
}

/** What the end of a write is to whoever asked: an answer, a mistake to be mended, or an error. */
function ended(write: Write): Written | null {
  const { state, code } = write;
  if (state === 'SUCCEEDED') return { write, userErrors: [] };
  if (state === 'STARTED' || state === 'SENT') return null;
  const leg = write.legs.find((one) => one.code !== null) ?? null;
  if (state === 'REFUSED') {
    const known = refusals.find((one) => one === code) ?? 'REFUSED';
    return { write, userErrors: [mistake(known, fieldsOf[known] ?? [], { vendor: leg?.vendor ?? null })] };
  }
  throw new WriteError({
    writeId: write.id,
    code: state === 'FAILED' ? (code ?? 'ABANDONED') : state === 'UNKNOWN' ? 'OUTCOME_UNKNOWN' : state,
    outcome: isSettled(state) ? 'failed' : 'unknown',
    vendor: leg?.vendor ?? null,
    operation: leg?.operation ?? null,
  });
}

const refusals = ['REFUSED', 'SLOT_TAKEN', 'SLUG_TAKEN', 'CONFLICT', 'NOT_FOUND'] as const;

/** Which value a refusal is about, where it says so. */
const fieldsOf: Readonly<Partial<Record<(typeof refusals)[number], readonly string[]>>> = { SLUG_TAKEN: ['slug'] };
