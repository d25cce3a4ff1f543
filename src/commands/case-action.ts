import { z } from 'zod';
import type { Case, CaseStatus } from '../domain/case.ts';
import type { CallScope } from '../domain/call.ts';
import type { CaseAction } from '../domain/case-request.ts';
import type { Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { touchedCase } from './case.ts';
import { ask, type CommandDependencies } from './dependencies.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { refuse } from './mistake.ts';
import { checkText } from './patient-entry.ts';

type Mdi = NonNullable<Vendors['mdi']>;

export type ChangeCase = Readonly<{ key: string; caseId: string; action: CaseAction; reason: string | null }>;

const actions = ['HOLD', 'RELEASE', 'SEND_TO_SUPPORT', 'CANCEL', 'SET_ASSIGNED', 'SEND_TO_PROCESSING'] as const;
const plan = z.object({ caseId: z.string(), action: z.enum(actions) });
type Plan = z.output<typeof plan>;
type Body = Readonly<{ reason: string | null }>;

/** The vendor's call of each action, as the ledger names it. */
const calls = {
  HOLD: 'holdCase',
  RELEASE: 'holdCase',
  SEND_TO_SUPPORT: 'supportCase',
  CANCEL: 'cancelCase',
  SET_ASSIGNED: 'assignedCase',
  SEND_TO_PROCESSING: 'processingCase',
} as const satisfies Record<CaseAction, string>;

/** Where a case is afterwards; null: where it was, held back or not. */
const ends = {
  HOLD: null,
  RELEASE: null,
  SEND_TO_SUPPORT: 'SUPPORT',
  CANCEL: 'CANCELLED',
  SET_ASSIGNED: 'ASSIGNED',
  SEND_TO_PROCESSING: 'PROCESSING',
} as const satisfies Record<CaseAction, CaseStatus | null>;

/** A vendor's clock and ours may differ by so much, milliseconds. */
const skewMs = 300_000;

/** What the clinic does with cases of its own: each is seen on the case's page, whatever became of its answer. */
export function caseActionWrites(vendors: Vendors) {
  const mdi = (operation: string): Mdi => configured(vendors.mdi, 'MDI', operation);
  return {
    changeCase: defineWrite<Plan, Body>({
      ...{ operation: 'changeCase', plan },
      course: ({ caseId, action }) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: calls[action], undo: null },
            send: async ({ scope }, { reason }) => {
              await mdi(calls[action]).case.act(scope, caseId, action, reason);
              return { vendorId: caseId };
            },
            find: ({ scope }, sentAt) => findEnd(mdi('getCase'), scope, { caseId, action }, sentAt),
          },
        ],
        answer: () => caseId,
        touched: () => [touchedCase(caseId)],
      }),
    }),
  };
}

export type CaseActionWrites = ReturnType<typeof caseActionWrites>;

/** A case may have moved on since: then its history tells whether it was there. */
async function findEnd(mdi: Mdi, scope: CallScope, { caseId, action }: Plan, sentAt: number): Promise<Sighting> {
  const done: Sighting = { kind: 'done', vendorId: caseId };
  const answer = await mdi.case.byId(scope, caseId);
  if (answer === null) return { kind: 'unclear' };
  if (isThere(answer.case, action)) return done;
  // Whether a case was held back for a while, no history needs to tell.
  if (ends[action] === null) return { kind: answer.case.status === 'CREATED' ? 'absent' : 'unclear' };
  const history = await mdi.case.statusHistory(scope, caseId);
  const isSince = (at: number | null): boolean => at !== null && at >= sentAt - skewMs;
  const wasThere = history?.some(({ status, changedAt }) => status === ends[action] && isSince(changedAt)) ?? false;
  return wasThere ? done : { kind: history === null ? 'unclear' : 'absent' };
}

function isThere({ status, isOnHold }: Case, action: CaseAction): boolean {
  const end = ends[action];
  if (end !== null) return status === end;
  return status === 'CREATED' && (isOnHold ?? false) === (action === 'HOLD');
}

export type CaseActionCommands = Readonly<{ change: (input: ChangeCase) => Promise<Written> }>;

const longestReason = 1_000;

export function caseActionCommands(dependencies: CommandDependencies, writes: CaseActionWrites): CaseActionCommands {
  const { loaders } = dependencies;

  async function check(caseId: string, action: CaseAction): Promise<void> {
    const one = await loaders.case.byId(caseId);
    if (one === null) return refuse('NOT_FOUND', ['caseId']);
    if (isThere(one, action)) refuse('CONFLICT', ['caseId'], 'The case is there already.');
    if (!isOpenTo(one.status, action)) {
      refuse('CONFLICT', ['caseId'], 'The case is not in a state from which this can be done.');
    }
  }

  return {
    change: ({ key, ...input }) => {
      const { caseId, action, reason } = input;
      const prepare = async (isNew: boolean) => {
        checkText(reason, ['reason'], longestReason, true);
        const takesReason = ends[action] !== null;
        if (reason !== null && !takesReason) refuse('INVALID', ['reason'], 'The vendor takes no reason for this.');
        if (isNew) await check(caseId, action);
        return { plan: { caseId, action }, body: { reason }, guard: `case ${caseId}` };
      };
      const target = { type: 'Case', key: caseId } as const;
      return ask(dependencies, target, { kind: writes.changeCase, key, input, prepare });
    },
  };
}

/** Held back "only while status is `created`"; "Send an Approved Case to Processing"; what is over stays over. */
function isOpenTo(status: CaseStatus, action: CaseAction): boolean {
  if (status === 'UNKNOWN') return true;
  if (ends[action] === null) return status === 'CREATED';
  if (action === 'SEND_TO_PROCESSING') return status === 'APPROVED';
  return status !== 'COMPLETED' && status !== 'CANCELLED';
}
