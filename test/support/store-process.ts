import { randomUUID } from 'node:crypto';
import { decideByRules, type Evidence } from '../../src/identity/decide.ts';
import type { MetRecord, SubjectKind } from '../../src/identity/link-store.ts';
import type { Claim } from '../../src/commands/ledger.ts';
import { noTraces } from '../../src/commands/ledger.ts';
import { openStore, type StoreTarget } from '../../src/store/connection.ts';

/** A process of its own over a store, told what to do by messages. See `processes.ts` for the other end. */
export type Order =
  | Readonly<{ do: 'register'; kind: SubjectKind; records: readonly MetRecord[] }>
  /** One new record after another, each told only when the store has acknowledged it, until the process is killed. */
  | Readonly<{ do: 'register-for-ever' }>
  | Readonly<{ do: 'decide'; evidence: readonly Evidence[] }>
  /** One decision after another, of kinds that take turns, each told only when the store has acknowledged it. */
  | Readonly<{ do: 'decide-for-ever' }>
  /** Begins a write, and tells what became of its key. */
  | Readonly<{ do: 'claim'; key: string }>
  /** Asks for what a key is known for. */
  | Readonly<{ do: 'known'; key: string }>
  /** One write after another, each told when the store has acknowledged its end, until the process is killed. */
  | Readonly<{ do: 'write-for-ever' }>
  | Readonly<{ do: 'ping' }>;

/** `subjects`: whose each record is, by its id at the vendor. */
export type Told =
  | Readonly<{ told: 'open' }>
  | Readonly<{ told: 'registered'; subjects: Readonly<Record<string, string>> }>
  /** `counterpart`: the id of the record that is linked; null: none is. */
  | Readonly<{ told: 'decided'; record: string; counterpart: string | null }>
  | Readonly<{ told: 'alive' }>
  | Readonly<{ told: 'claimed'; kind: string }>
  | Readonly<{ told: 'known'; state: string | null }>
  | Readonly<{ told: 'written'; key: string }>
  | Readonly<{ told: 'failed'; why: string }>;

const store = await openStore(JSON.parse(process.argv[2] ?? '') as StoreTarget);
tell({ told: 'open' });

process.on('message', (order: Order) => {
  carryOut(order).catch((error: unknown) => tell({ told: 'failed', why: String(error) }));
});
process.on('disconnect', () => process.exit());

async function carryOut(order: Order): Promise<void> {
  if (order.do === 'ping') {
    await store.ping();
    tell({ told: 'alive' });
    return;
  }
  if (order.do === 'register') {
    await register(order.kind, order.records);
    return;
  }
  if (order.do === 'decide') {
    await decide(order.evidence);
    return;
  }
  if (order.do === 'claim') {
    tell({ told: 'claimed', kind: (await store.ledger.claim(claimOf(order.key))).kind });
    return;
  }
  if (order.do === 'known') {
    tell({ told: 'known', state: (await store.ledger.known(claimOf(order.key)))?.write.state ?? null });
    return;
  }
  if (order.do === 'write-for-ever') {
    for (;;) await write(randomUUID());
  }
  if (order.do === 'decide-for-ever') {
    for (let turn = 0; ; turn += 1) await decide([someEvidence(turn)]);
  }
  for (;;) await register('patient', [{ ref: { vendor: 'VSEE', id: randomUUID() }, plantedId: null }]);
}

function claimOf(key: string): Claim {
  const legs = [
    { vendor: 'VSEE', operation: 'createVisit' },
    { vendor: 'UPDOX', operation: 'syncAppointments' },
  ] as const;
  return {
    principal: 'somebody',
    operation: 'bookVisit',
    key,
    subject: null,
    digest: 'd',
    guard: `guard ${key}`,
    plan: '{}',
    legs,
  };
}

/** A booking as it is recorded: begun, about to be sent, ended with all that it leaves behind. */
async function write(key: string): Promise<void> {
  const claimed = await store.ledger.claim(claimOf(key));
  if (claimed.kind !== 'held') throw new Error(claimed.kind);
  const { hold } = claimed.held;
  await store.ledger.markSent(hold, 0);
  const ref = { vendor: 'VSEE', id: key } as const;
  const row = {
    ...{
      entryId: `visit:vsee:${key}`,
      calendarId: 'c',
      startsAt: 1,
      durationMinutes: 15,
      patientKey: null,
      typeId: null,
    },
    ...{ locationId: null, summary: null, details: null, isBlocked: false, isCancelled: false },
  };
  await store.ledger.settle(hold, {
    ...{ state: 'SUCCEEDED', code: null, answer: `VSEE:${key}` },
    legs: [{ position: 0, state: 'DONE', code: null, vendorId: key }],
    traces: {
      ...noTraces,
      visits: [{ ref, visit: ref, patientId: null, joinUrl: null, signUpUrl: null }],
      calendar: [{ position: 1, change: row }],
    },
  });
  tell({ told: 'written', key });
}

async function register(kind: SubjectKind, records: readonly MetRecord[]): Promise<void> {
  const subjects = await store.links.register(kind, records);
  const ids = [...subjects.values()].flatMap(({ id, links }) => links.map((link) => [link.ref.id, id] as const));
  tell({ told: 'registered', subjects: Object.fromEntries(ids) });
}

async function decide(evidence: readonly Evidence[]): Promise<void> {
  await store.links.register(
    'patient',
    evidence.map(({ record: ref }) => ({ ref, plantedId: null })),
  );
  const decisions = await decideByRules(store.links, 'patient', evidence, Date.now());
  for (const [index, { record }] of evidence.entries()) {
    tell({ told: 'decided', record: record.id, counterpart: decisions[index]?.link?.ref.id ?? null });
  }
}

/** Every third finds nobody. */
function someEvidence(turn: number): Evidence {
  const ref = { vendor: 'MDI', id: randomUUID() } as const;
  const verdict = { grade: 'CERTAIN', rule: 'name-birth-email/1', matched: [], conflicting: [], vetoes: [] } as const;
  const candidates = turn % 3 === 0 ? [] : [{ ref, digest: 'x', verdict }];
  const record = { vendor: 'VSEE', id: randomUUID() } as const;
  return { record, digest: 'x', vendor: 'MDI', reach: 'whole', candidates };
}

function tell(what: Told): void {
  process.send?.(what);
}
