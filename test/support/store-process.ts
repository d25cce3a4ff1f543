import { randomUUID } from 'node:crypto';
import type { MetRecord, SubjectKind } from '../../src/identity/link-store.ts';
import { openStore, type StoreTarget } from '../../src/store/connection.ts';

/** A process of its own over a store, told what to do by messages. See `processes.ts` for the other end. */
export type Order =
  | Readonly<{ do: 'register'; kind: SubjectKind; records: readonly MetRecord[] }>
  /** One new record after another, each told only when the store has acknowledged it, until the process is killed. */
  | Readonly<{ do: 'register-for-ever' }>
  | Readonly<{ do: 'ping' }>;

/** `subjects`: whose each record is, by its id at the vendor. */
export type Told =
  | Readonly<{ told: 'open' }>
  | Readonly<{ told: 'registered'; subjects: Readonly<Record<string, string>> }>
  | Readonly<{ told: 'alive' }>
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
  for (;;) await register('patient', [{ ref: { vendor: 'VSEE', id: randomUUID() }, plantedId: null }]);
}

async function register(kind: SubjectKind, records: readonly MetRecord[]): Promise<void> {
  const subjects = await store.links.register(kind, records);
  const ids = [...subjects.values()].flatMap(({ id, links }) => links.map((link) => [link.ref.id, id] as const));
  tell({ told: 'registered', subjects: Object.fromEntries(ids) });
}

function tell(what: Told): void {
  process.send?.(what);
}
