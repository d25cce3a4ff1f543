import { RequestError } from '../domain/errors.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Write, WriteLeg, Written } from '../domain/write.ts';
import type { HeldWrite, Ledger } from './ledger.ts';
import { answering, refuse } from './mistake.ts';

/** What a person has found out about a write whose outcome nobody knew. */
export type SettleWrite = Readonly<{ writeId: string; isDone: boolean; vendorId: string | null; reason: string }>;

export type WriteCommands = Readonly<{
  /** Null: there is none, or the viewer may not know of it. */
  byId: (writeId: string) => Promise<Write | null>;
  unsettled: (stretch: Stretch) => Promise<Page<Write>>;
  settle: (input: SettleWrite) => Promise<Written>;
}>;

export type WriteTools = Readonly<{
  ledger: Ledger;
  recover: (held: HeldWrite) => Promise<void>;
  viewerId: string;
  maySettle: boolean;
}>;

const longestReason = 500;

function isLost({ state }: WriteLeg): boolean {
  return state === 'SENT' || state === 'UNKNOWN';
}

export function writeCommands({ ledger, recover, viewerId, maySettle }: WriteTools): WriteCommands {
  function check(): void {
    if (!maySettle) throw new RequestError('FORBIDDEN', 'You may not do this.');
  }

  return {
    byId: (writeId) => (maySettle ? ledger.byId(writeId) : Promise.resolve(null)),
    unsettled: (stretch) => {
      check();
      return ledger.unsettled(stretch);
    },
    settle: ({ writeId, isDone, vendorId, reason }) =>
      answering(async () => {
        check();
        if (reason.trim() === '' || reason.length > longestReason) refuse('INVALID', ['reason']);
        const known = await ledger.byId(writeId);
        if (known === null) return refuse('NOT_FOUND', ['writeId']);
        const lost = known.legs.find(isLost);
        // What was made has to be named, or nobody could ever change it or take it back.
        const isMaking = /^(create|add|send)/.test(lost?.operation ?? '');
        const isNamed = vendorId !== null || lost?.vendorId != null;
        if (isDone && isMaking && !isNamed) refuse('INVALID', ['vendorId'], 'Which record was made has to be told.');
        const held = await ledger.take(writeId);
        if (held === null) return refuse('CONFLICT', ['writeId'], 'It is settled, or somebody is at it.');
        const position = held.write.legs.findIndex(isLost);
        const leg = held.write.legs[position];
        if (leg !== undefined) {
          const state = isDone ? 'DONE' : 'FAILED';
          const change = {
            position,
            state,
            code: isDone ? null : leg.code,
            vendorId: vendorId ?? leg.vendorId,
          } as const;
          await ledger.markLeg(held.hold, change, null);
        }
        await ledger.signOff(held.hold, { viewerId, reason });
        await recover({ ...held, write: (await ledger.byId(writeId)) ?? held.write });
        return { write: await ledger.byId(writeId), userErrors: [] };
      }),
  };
}
