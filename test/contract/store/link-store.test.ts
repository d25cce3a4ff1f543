import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Link } from '../../../src/domain/link.ts';
import { refKey, type Vendor, type VendorRef } from '../../../src/domain/vendor.ts';
import type { MetRecord, NoRecord, Subject, SubjectKind } from '../../../src/identity/link-store.ts';
import { openStore, type Store } from '../../../src/store/connection.ts';
import { onEveryStore, type TestStore } from '../../support/stores.ts';

const recordAt = (vendor: Vendor): VendorRef => ({ vendor, id: randomUUID() });
const met = (ref: VendorRef, plantedId: string | null = null): MetRecord => ({ ref, plantedId });
const linkTo = (ref: VendorRef): Link => ({
  ref,
  grade: 'CERTAIN',
  rule: 'planted-key',
  matched: ['EMAIL'],
  decidedBy: 'rule:test/1',
  decidedAt: 1_700_000_000_000,
  digest: null,
});

onEveryStore((make) => {
  let place: TestStore;
  let store: Store;
  /** Several servers with one database, where the database is a server too: each registers in a connection of its own. */
  let others: readonly Store[];
  beforeAll(async () => {
    place = await make();
    store = await openStore(place.target);
    const more = place.target.kind === 'postgres' ? 4 : 0;
    others = await Promise.all(Array.from({ length: more }, () => openStore(place.target)));
  });
  afterAll(async () => {
    await Promise.all(others.map((one) => one.close()));
    await store.close();
    await place.drop();
  });

  async function register(
    records: readonly MetRecord[],
    kind: SubjectKind = 'patient',
    { links } = store,
  ): Promise<readonly Subject[]> {
    const subjects = await links.register(kind, records);
    return records.map(({ ref }) => {
      const subject = subjects.get(refKey(ref));
      if (subject === undefined) throw new Error('a record without a subject');
      return subject;
    });
  }
  const refsOf = (subject: Subject | undefined): readonly string[] => (subject?.links ?? []).map(({ ref }) => ref.id);
  const found = async (ref: VendorRef, kind: SubjectKind = 'patient'): Promise<Subject | undefined> =>
    (await store.links.findByRefs(kind, [ref])).get(refKey(ref));

  test('a record met for the first time makes a subject, and keeps it', async () => {
    const ref = recordAt('VSEE');
    expect(await found(ref)).toBeUndefined();
    const [first] = await register([met(ref)]);
    const [second] = await register([met(ref)]);
    expect(second).toEqual(first);
    expect(await found(ref)).toEqual(first);
    expect((await store.links.findByIds('patient', [first?.id ?? ''])).get(first?.id ?? '')).toEqual(first);
    expect(first?.links).toMatchObject([{ ref, grade: 'CERTAIN', rule: 'first-met' }]);
    expect(first?.links[0]?.decidedAt).toBeGreaterThan(Date.now() - 60_000);
  });

  test('a record that is twice in one list makes one subject', async () => {
    const ref = recordAt('VSEE');
    const [first, second] = await register([met(ref), met(ref)]);
    expect(second?.id).toBe(first?.id);
  });

  test('records that carry one planted id are one subject, whichever comes first', async () => {
    const id = randomUUID();
    const [atVsee, atMdi] = [recordAt('VSEE'), recordAt('MDI')];
    const together = await register([met(atMdi, id), met(atVsee, id)]);
    expect(together.map((subject) => subject.id)).toEqual([id, id]);
    const late = recordAt('UPDOX');
    const [subject] = await register([met(late, id)]);
    expect(refsOf(subject).toSorted()).toEqual([atVsee.id, atMdi.id, late.id].toSorted());
    expect(subject?.links.every(({ rule }) => rule === 'planted-key')).toBe(true);
  });

  test('two records of one vendor that carry one planted id are two subjects, and one of them has it', async () => {
    const id = randomUUID();
    const [first, second] = [recordAt('VSEE'), recordAt('VSEE')];
    const [one] = await register([met(first, id)]);
    const [other] = await register([met(second, id)]);
    expect(one?.id).toBe(id);
    expect(other?.id).not.toBe(id);
    expect(refsOf(other)).toEqual([second.id]);
    expect(refsOf(await found(first))).toEqual([first.id]);

    const clash = randomUUID();
    const atOnce = await register([met(recordAt('MDI'), clash), met(recordAt('MDI'), clash)]);
    expect(atOnce.filter((subject) => subject.id === clash)).toHaveLength(1);
    expect(new Set(atOnce.map((subject) => subject.id)).size).toBe(2);
  });

  test('a record that is held keeps its subject, whatever id it carries later', async () => {
    const ref = recordAt('VSEE');
    const [before] = await register([met(ref)]);
    const [after] = await register([met(ref, randomUUID())]);
    expect(after?.id).toBe(before?.id);
  });

  test('patients and providers are kept apart, also under one vendor id and one planted id', async () => {
    const ref = recordAt('VSEE');
    const [patient] = await register([met(ref)], 'patient');
    const [provider] = await register([met(ref)], 'provider');
    expect(provider?.id).not.toBe(patient?.id);
    expect((await store.links.findByIds('provider', [patient?.id ?? ''])).size).toBe(0);

    const [planted] = await register([met(recordAt('MDI'), provider?.id ?? null)], 'patient');
    expect(planted?.id).not.toBe(provider?.id);
    expect(refsOf(await found(ref, 'provider'))).toEqual([ref.id]);
  });

  test('a link adds a record of another vendor; the same link again is no news', async () => {
    const [patient] = await register([met(recordAt('VSEE'))]);
    const link = linkTo(recordAt('MDI'));
    expect(await store.links.link('patient', patient?.id ?? '', link)).toBe('linked');
    expect(await store.links.link('patient', patient?.id ?? '', link)).toBe('linked');
    const linked = await found(link.ref);
    expect(linked?.id).toBe(patient?.id);
    expect(linked?.links).toContainEqual(link);
    expect(linked?.links).toHaveLength(2);
  });

  test('a link that would take a record from another, or be a second at a vendor, is `taken` and changes nothing', async () => {
    const [one, other] = await register([met(recordAt('VSEE')), met(recordAt('VSEE'))]);
    const ref = recordAt('MDI');
    expect(await store.links.link('patient', one?.id ?? '', linkTo(ref))).toBe('linked');
    expect(await store.links.link('patient', other?.id ?? '', linkTo(ref))).toBe('taken');
    expect(await store.links.link('patient', one?.id ?? '', linkTo(recordAt('MDI')))).toBe('taken');
    expect(refsOf(await found(ref))).toHaveLength(2);
    expect((await found(ref))?.id).toBe(one?.id);
    const after = await store.links.findByIds('patient', [other?.id ?? '']);
    expect(after.get(other?.id ?? '')).toEqual(other);
  });

  test('a link to a subject that nobody knows is an error, and leaves nothing behind', async () => {
    const ref = recordAt('MDI');
    await expect(store.links.link('patient', randomUUID(), linkTo(ref))).rejects.toThrow();
    expect(await found(ref)).toBeUndefined();
  });

  test('the database itself refuses a second record at a vendor, a second owner, and a record of nobody', async () => {
    const ref = recordAt('VSEE');
    const [one, other] = await register([met(ref), met(recordAt('MDI'))]);
    const insert = (vendor: Vendor, vendorId: string, subjectId: string) =>
      place.sql(
        `insert into records (kind, vendor, vendor_id, subject_id, grade, rule, decided_by, decided_at)
         values ('patient', '${vendor}', '${vendorId}', '${subjectId}', 'CERTAIN', 'first-met', 'test', 1)`,
      );
    await expect(async () => insert('VSEE', randomUUID(), one?.id ?? '')).rejects.toThrow(/unique/i);
    await expect(async () => insert('VSEE', ref.id, other?.id ?? '')).rejects.toThrow(/unique/i);
    await expect(async () => insert('VSEE', randomUUID(), randomUUID())).rejects.toThrow(/foreign key/i);
  });

  test('"no such record" is kept, and a later answer takes the place of an earlier one', async () => {
    const [patient] = await register([met(recordAt('VSEE'))]);
    const none: NoRecord = {
      subjectId: patient?.id ?? '',
      vendor: 'MDI',
      reason: 'none',
      decidedAt: 1,
      lookAgainAt: 1_800_000_000_000,
    };
    await store.links.saveNoRecord('patient', none);
    expect(await store.links.findNoRecords('patient', [none.subjectId, randomUUID()])).toEqual([none]);
    const later: NoRecord = { ...none, reason: 'ambiguous', decidedAt: 2, lookAgainAt: 1_900_000_000_000 };
    await store.links.saveNoRecord('patient', later);
    await store.links.saveNoRecord('patient', { ...none, vendor: 'UPDOX' });
    const kept = await store.links.findNoRecords('patient', [none.subjectId]);
    expect(kept.toSorted((a, b) => a.vendor.localeCompare(b.vendor))).toEqual([later, { ...none, vendor: 'UPDOX' }]);
  });

  test('lists longer than a statement can take are registered and found whole', async () => {
    const records = Array.from({ length: 1_203 }, (_, index) =>
      met(recordAt('VSEE'), index % 3 === 0 ? randomUUID() : null),
    );
    const subjects = await register(records);
    expect(new Set(subjects.map(({ id }) => id)).size).toBe(records.length);
    const again = await store.links.findByRefs(
      'patient',
      records.map(({ ref }) => ref),
    );
    expect(records.map(({ ref }) => again.get(refKey(ref))?.id)).toEqual(subjects.map(({ id }) => id));
    const byId = await store.links.findByIds(
      'patient',
      subjects.map(({ id }) => id),
    );
    expect(byId.size).toBe(records.length);
  });

  test('empty questions get empty answers', async () => {
    expect((await store.links.register('patient', [])).size).toBe(0);
    expect((await store.links.findByRefs('patient', [])).size).toBe(0);
    expect((await store.links.findByIds('patient', [])).size).toBe(0);
    expect(await store.links.findNoRecords('patient', [])).toEqual([]);
  });

  test('an id is kept as it is: quotes, percent signs and other alphabets', async () => {
    const ids = [`o'brien"; drop table records; --`, '100%', '日本語-é', 'a_b'];
    const records = ids.map((id) => met({ vendor: 'VSEE', id }));
    const subjects = await register(records);
    expect(subjects.map((subject) => refsOf(subject)[0])).toEqual(ids);
    expect(await found({ vendor: 'VSEE', id: 'aXb' })).toBeUndefined();
  });

  test('fifty requests at once that meet the same people end in one state', async () => {
    const people = Array.from({ length: 20 }, () => ({
      id: randomUUID(),
      vsee: recordAt('VSEE'),
      mdi: recordAt('MDI'),
    }));
    const nodes = [store, ...others];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => {
        const some = people.slice(turn % 10).flatMap(({ id, vsee, mdi }) => [met(vsee, id), met(mdi, id)]);
        return register(turn % 2 === 0 ? some : some.toReversed(), 'patient', nodes[turn % nodes.length]);
      }),
    );
    expect(new Set(answers.flat().map(({ id }) => id))).toEqual(new Set(people.map(({ id }) => id)));
    for (const { id, vsee, mdi } of people) {
      expect(refsOf((await store.links.findByIds('patient', [id])).get(id))).toEqual([vsee.id, mdi.id]);
    }
  });

  test('of fifty links that want one record, one is made', async () => {
    const patients = await register(Array.from({ length: 50 }, () => met(recordAt('VSEE'))));
    const ref = recordAt('MDI');
    const results = await Promise.all(patients.map(({ id }) => store.links.link('patient', id, linkTo(ref))));
    expect(results.filter((result) => result === 'linked')).toHaveLength(1);
    expect((await found(ref))?.id).toBe(patients[results.indexOf('linked')]?.id);
  });
});
