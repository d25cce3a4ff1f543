import { describe, expect, test } from 'vitest';
import type { VendorRef } from '../../../src/domain/vendor.ts';
import { rememberLinks } from '../../../src/identity/link-memory.ts';
import type { LinkStore, Subject } from '../../../src/identity/link-store.ts';

const ref: VendorRef = { vendor: 'VSEE', id: '7' };
const subject: Subject = { id: 'p-1', kind: 'patient', createdAt: 0, links: [] };
const sighting = { ref, npi: '1234567893', seenAt: 0 };
const none = { subjectId: 'p-1', vendor: 'MDI', reason: 'none', decidedAt: 0, lookAgainAt: 1 } as const;

function nobody(): Promise<never> {
  return Promise.reject(new Error('nobody should ask this'));
}

/** A store that knows one person, and counts what it is asked. */
function memoryOver(own: Partial<LinkStore> = {}) {
  const clock = { now: 0 };
  const written: number[] = [];
  const store: LinkStore = {
    findByRefs: () => Promise.resolve(new Map([['VSEE 7', subject]])),
    findByIds: () => Promise.resolve(new Map([['p-1', subject]])),
    findNoRecords: () => Promise.resolve([none]),
    register: () => Promise.resolve(new Map()),
    link: () => Promise.resolve('linked'),
    saveNoRecord: () => Promise.resolve(),
    decide: nobody,
    matches: nobody,
    history: nobody,
    npis: { ofRecords: nobody, ofNumbers: nobody, keep: () => Promise.resolve(false) },
    close: nobody,
    ...own,
  };
  const options = { freshMs: 2_000, most: 10, now: () => clock.now, onWritten: () => void written.push(clock.now) };
  const { links, forget } = rememberLinks(store, options);
  const recalls = () => [
    links.recalled?.byRef('patient', ref),
    links.recalled?.byId('patient', 'p-1'),
    links.recalled?.noRecords('patient', 'p-1'),
  ];
  const read = async (): Promise<void> => {
    await links.findByRefs('patient', [ref]);
    await links.findByIds('patient', ['p-1']);
    await links.findNoRecords('patient', ['p-1']);
  };
  return { links, forget, clock, written, recalls, read };
}

const all = [subject, subject, [none]];
const nothing = [undefined, undefined, undefined];

describe('who is who between two requests', () => {
  test('is recalled for its time, for its own kind', async () => {
    const { clock, recalls, read, links } = memoryOver();
    expect(recalls()).toEqual(nothing);
    await read();
    clock.now = 1_999;
    expect(recalls()).toEqual(all);
    expect(links.recalled?.byRef('provider', ref)).toBeUndefined();
    clock.now = 2_000;
    expect(recalls()).toEqual(nothing);
  });

  test('is forgotten when somebody else has decided', async () => {
    const { recalls, read, forget, written } = memoryOver();
    await read();
    forget();
    expect(recalls()).toEqual(nothing);
    expect(written).toEqual([]);
  });

  const writes: Readonly<Record<string, (links: LinkStore) => Promise<unknown>>> = {
    register: (links) => links.register('patient', [{ ref, plantedId: null }]),
    link: (links) =>
      links.link('patient', 'p-1', {
        ...{ ref, grade: 'CERTAIN', rule: 'manual', matched: [], decidedBy: 'person:one', decidedAt: 0, digest: null },
      }),
    saveNoRecord: (links) => links.saveNoRecord('patient', none),
    decide: (links) => links.decide('patient', () => Promise.resolve(null)),
    'a new number': (links) => links.npis.keep([sighting]),
  };

  test.each(Object.entries(writes))('is forgotten at once by what is written: %s', async (_name, write) => {
    const npis = { ofRecords: nobody, ofNumbers: nobody, keep: () => Promise.resolve(true) };
    const { recalls, read, links, written } = memoryOver({ npis, decide: (_kind, work) => work({} as never) });
    await read();
    await write(links);
    expect(recalls()).toEqual(nothing);
    expect(written).toEqual([0]);
  });

  test('is forgotten by a write that failed, for it may have been carried out', async () => {
    const { recalls, read, links, written } = memoryOver({ link: nobody });
    await read();
    await expect(writes['link']?.(links)).rejects.toThrow('nobody');
    expect(recalls()).toEqual(nothing);
    expect(written).toEqual([0]);
  });

  test('is not kept where it was read before a write and answered after it', async () => {
    const answer = Promise.withResolvers<ReadonlyMap<string, Subject>>();
    const { recalls, links } = memoryOver({ findByRefs: () => answer.promise });
    const reading = links.findByRefs('patient', [ref]);
    await links.saveNoRecord('patient', none);
    answer.resolve(new Map([['VSEE 7', subject]]));
    await reading;
    expect(recalls()).toEqual(nothing);
  });
});

test('a number that the directory has is not kept again, whatever else is forgotten', async () => {
  const { links, forget, clock, written } = memoryOver();
  expect(links.recalled?.isKept(sighting)).toBe(false);
  await links.npis.keep([sighting]);
  forget();
  clock.now = 1e9;
  expect(links.recalled?.isKept({ ...sighting, seenAt: 9 })).toBe(true);
  expect(links.recalled?.isKept({ ...sighting, npi: '1245319599' })).toBe(false);
  expect(written).toEqual([]);
});
