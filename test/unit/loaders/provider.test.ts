import { beforeEach, expect, test } from 'vitest';
import type { ProviderProfile } from '../../../src/domain/provider.ts';
import type { VendorRef } from '../../../src/domain/vendor.ts';
import type { Store } from '../../../src/store/connection.ts';
import { provider } from '../../support/identity/provider-population.ts';
import { type Calls, loadersOver, openTestStore } from '../../support/in-memory.ts';

const [number, otherNumber] = ['1234567893', '1245319599'];
const at = (vendor: 'VSEE' | 'MDI', id: string, parts: Partial<Parameters<typeof provider>[0]> = {}) =>
  provider({ ...{ vendor, id, given: 'Ana', family: 'Garcia', npi: null, email: null, phone: null }, ...parts });

const here = at('VSEE', '501', { email: 'ana@example.org' });
const there = at('MDI', 'm1', { npi: number, email: 'a.garcia@example.com' });

function callsFor(vsee: readonly ProviderProfile[], mdi: readonly ProviderProfile[]) {
  const asked: string[] = [];
  const read = (all: readonly ProviderProfile[], operation: string) => (_scope: unknown, id: string) => {
    asked.push(operation);
    return Promise.resolve(all.find(({ ref }) => ref.id === id) ?? null);
  };
  const calls: Calls = {
    vsee: {
      provider: {
        byId: read(vsee, 'getUser'),
        search: (_scope, query, { limit }) => {
          asked.push(query === 'all' ? 'listProviders' : 'email' in query ? `email ${query.email}` : `q ${query.text}`);
          const items = vsee.slice(0, limit).map((value) => ({ kind: 'found', value }) as const);
          return Promise.resolve({ items, total: null, hasMore: vsee.length > limit });
        },
      },
    },
    mdi: { provider: { byId: read(mdi, 'getClinician'), canSearch: false } },
  };
  return { calls, asked };
}

let store: Store;
beforeEach(async () => {
  store = await openTestStore();
  return () => store.close();
});

const ids = ({ links }: Readonly<{ links: readonly Readonly<{ ref: VendorRef }>[] }>): readonly string[] =>
  links.map(({ ref }) => ref.id).toSorted();

test('one number in a note and in a case joins two records, in whichever request each was seen', async () => {
  const { calls, asked } = callsFor([here], [there]);
  const first = loadersOver({ store, calls });
  first.provider.meet(there);
  await first.provider.byRecord(there.ref);
  const second = loadersOver({ store, calls });
  second.provider.noteNpi(here.ref, number);
  const person = await second.provider.byRecord(here.ref);
  if (person === null) throw new Error('nobody');
  expect(ids(await second.provider.records(person))).toEqual(['501', 'm1']);
  expect(asked.toSorted()).toEqual(['getClinician', 'getUser']);
  // Whoever wants the number has it from the vendor that holds it.
  expect(await second.provider.npi(person)).toMatchObject({ value: number });
});

test('a second number in a later note says that one of the two is wrong: the link falls', async () => {
  const { calls } = callsFor([here], [there]);
  const first = loadersOver({ store, calls });
  first.provider.meet(there);
  await first.provider.byRecord(there.ref);
  first.provider.noteNpi(here.ref, number);
  const person = await first.provider.byRecord(here.ref);
  if (person === null) throw new Error('nobody');
  expect(ids(await first.provider.records(person))).toEqual(['501', 'm1']);

  const later = loadersOver({ store, calls });
  later.provider.noteNpi(here.ref, otherNumber);
  await later.provider.byRecord(here.ref);
  await later.provider.profile(here.ref);
  const last = loadersOver({ store, calls });
  const now = await last.provider.byRecord(here.ref);
  expect(now && ids(now)).toEqual(['501']);
  expect(await store.links.history('provider', now ?? { id: '', links: [] }, 10)).toMatchObject([
    { action: 'UNLINKED', decidedBy: 'rule:npi' },
    { action: 'LINKED', decidedBy: 'rule:npi/1' },
  ]);
});

test('a clinician whose record is edited is checked again, both ways', async () => {
  const known = at('MDI', 'm1', { npi: number, email: 'ana@example.org' });
  const moved = at('MDI', 'm1', { given: 'Carla', family: 'Xu', npi: otherNumber, email: 'carla@example.org' });
  const ask = async (mdi: ProviderProfile): Promise<readonly string[]> => {
    const loaders = loadersOver({ store, calls: callsFor([here], [mdi]).calls });
    const person = await loaders.provider.byRecord(mdi.ref);
    // Whoever reads the record finds out.
    await loaders.provider.profile(mdi.ref);
    const now = loadersOver({ store, calls: callsFor([here], [mdi]).calls });
    return person === null ? [] : ids(await now.provider.records((await now.provider.byRecord(mdi.ref)) ?? person));
  };
  expect(await ask(known)).toEqual(['501', 'm1']);
  expect(await ask(moved)).toEqual(['m1']);
  expect(await ask(known)).toEqual(['501', 'm1']);
});

test('without a search and without a known number nobody is asked, and nothing is kept', async () => {
  const { calls, asked } = callsFor([here], [there]);
  for (const loaders of [loadersOver({ store, calls }), loadersOver({ store, calls })]) {
    const person = await loaders.provider.byRecord(here.ref);
    if (person === null) throw new Error('nobody');
    expect(ids(await loaders.provider.records(person))).toEqual(['501']);
    expect(await store.links.findNoRecords('provider', [person.id])).toEqual([]);
  }
  expect(asked).toEqual([]);
});

test('a clinic with more providers than one answer holds is searched for each, and the list decides nothing', async () => {
  const many = Array.from({ length: 150 }, (_, index) =>
    at('VSEE', String(1_000 + index), { family: `Filler${index}` }),
  );
  const twin = at('VSEE', '9999', { email: 'a.garcia@example.com' });
  const { calls, asked } = callsFor([...many, twin], [there]);
  const loaders = loadersOver({
    store,
    calls: {
      ...calls,
      vsee: {
        provider: {
          ...calls.vsee?.provider,
          search: async (scope, query, stretch) => {
            const page = await calls.vsee?.provider?.search?.(scope, query, stretch);
            if (query === 'all') return page ?? { items: [], total: null, hasMore: false };
            return { items: [{ kind: 'found', value: twin }], total: null, hasMore: false };
          },
        },
      },
    },
  });
  const person = await loaders.provider.byRecord(there.ref);
  if (person === null) throw new Error('nobody');
  expect(ids(await loaders.provider.records(person))).toEqual(['9999', 'm1']);
  expect(asked).toEqual(['getClinician', 'listProviders', 'email a.garcia@example.com']);
});

test('the number of a note is told where no record tells one', async () => {
  const { calls } = callsFor([here], []);
  const loaders = loadersOver({ store, calls });
  loaders.provider.noteNpi(here.ref, number);
  const person = await loaders.provider.byRecord(here.ref);
  if (person === null) throw new Error('nobody');
  expect(await loaders.provider.npi(person)).toMatchObject({ value: number, source: { vendor: 'VSEE' } });
});
