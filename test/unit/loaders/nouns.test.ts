import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/auth/policy.ts';
import { VendorError } from '../../../src/domain/errors.ts';
import { nodeTypes } from '../../../src/domain/id.ts';
import type { Outcome } from '../../../src/domain/outcome.ts';
import type { Vendor, VendorRef } from '../../../src/domain/vendor.ts';
import type { Loaders } from '../../../src/loaders/index.ts';
import type { Store } from '../../../src/store/connection.ts';
import { caseSource } from '../../../src/vendors/mdi/case.ts';
import type { MdiClient } from '../../../src/vendors/mdi/client.ts';
import { offeringSource } from '../../../src/vendors/mdi/offering.ts';
import type { VseeClient } from '../../../src/vendors/vsee/client.ts';
import { patientSource } from '../../../src/vendors/vsee/patient.ts';
import { providerSource } from '../../../src/vendors/vsee/provider.ts';
import { roomSource } from '../../../src/vendors/vsee/room.ts';
import { visitSource } from '../../../src/vendors/vsee/visit.ts';
import { loadersOver, openTestStore } from '../../support/in-memory.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

/** What a vendor answers to each of its calls, by path; any other call is a mistake. */
type Answers = Readonly<Record<string, (path: string) => unknown>>;

/** The real loaders over the real reading of the vendors' JSON, with plain functions in the place of the network. */
function loadersThatRead(answers: Answers, mayRead?: (reading: Reading) => boolean) {
  const asked: string[] = [];
  const answer = (operation: string, path: string): Promise<unknown> => {
    asked.push(operation);
    const known = answers[operation];
    return known === undefined
      ? Promise.reject(new Error(`nobody should ask ${operation}`))
      : Promise.resolve(known(path));
  };
  const readVsee: VseeClient['read'] = (_scope, _credential, request) => answer(request.operation, request.path);
  const readMdi: MdiClient['read'] = (_scope, request) => answer(request.operation, request.path);
  const vsee = { read: readVsee } as VseeClient;
  const mdi = { read: readMdi } as MdiClient;
  const calls = {
    vsee: {
      visit: visitSource(vsee, (scope, _patient, work) => work(scope, { kind: 'clinic' })),
      patient: patientSource(vsee),
      provider: providerSource(vsee),
      room: roomSource(vsee),
    },
    mdi: { case: caseSource(mdi), offering: offeringSource(mdi) },
  };
  const loaders: Loaders = loadersOver({ store, calls, ...(mayRead === undefined ? {} : { mayRead }) });
  return { loaders, asked };
}

const at = (vendor: Vendor, id: number | string): VendorRef => ({ vendor, id: String(id) });
const window = { roomCode: null, from: 0, to: 10_000_000 };
const kindsOf = (items: readonly Outcome<unknown>[]): readonly string[] => items.map(({ kind }) => kind);
const idsOf = <T>(items: readonly Outcome<T>[], idOf: (value: T) => string): readonly string[] =>
  items.flatMap((item) => (item.kind === 'found' ? [idOf(item.value)] : []));

/** Now a number, now the same as text: a field that is "a string here and a number there" (S1). */
const written = (id: number): number | string => (id % 2 === 0 ? id : String(id));

const wireVisit = (id: number, member: number, provider: number) => ({
  id: written(id),
  member_id: written(member),
  provider_id: written(provider),
  type: written(2),
  status: written(20),
  start: written(id),
  member: { id: String(member), code: '', first_name: 'Patient', last_name: String(member) },
  provider: { id: provider, email: `${String(provider)}@clinic.example` },
});

const wireCase = (id: number, patient: number) => ({
  case_id: written(id),
  case_type: 'new',
  patient: { patient_id: written(patient), first_name: 'Patient', last_name: String(patient) },
});

const wireOffering = (id: number) => ({ offering_id: written(id), title: `Offering ${String(id)}` });

const shuffled = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

/** Lists of visits, each twice or once, in any order. */
const person = fc.integer({ min: 1, max: 8 });
const visits = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 60 }), member: person, provider: person }), {
    selector: ({ id }) => id,
  })
  .chain((some) => fc.tuple(shuffled(some), fc.subarray(some)))
  .chain(([some, twice]) => shuffled([...some, ...twice]));

describe('a list of visits', () => {
  test('leads each visit to its own patient and provider, in whatever order it came, and asks for neither', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (listed) => {
        const { loaders, asked } = loadersThatRead({
          listVisits: () => listed.map(({ id, member, provider }) => wireVisit(id, member, provider)),
        });
        const told = await loaders.visit.list(window);
        const ids = [...new Set(listed.map(({ id }) => id))].toSorted((a, b) => a - b);
        expect(idsOf(told, (visit) => visit.ref.id)).toEqual(ids.map(String));
        await Promise.all(
          listed.map(async ({ member, provider }) => {
            const patient = await loaders.patient.byRecord(at('VSEE', member));
            const doctor = await loaders.provider.byRecord(at('VSEE', provider));
            if (patient === null || doctor === null) throw new Error('nobody');
            expect((await loaders.patient.field(patient, 'name')).value?.text).toBe(`Patient ${String(member)}`);
            expect((await loaders.provider.field(doctor, 'email')).value).toBe(`${String(provider)}@clinic.example`);
          }),
        );
        expect(new Set(asked)).toEqual(new Set(['listVisits']));
      }),
      { numRuns: 40 },
    );
  });

  test('is asked for once a window, however many want it', async () => {
    const { loaders, asked } = loadersThatRead({ listVisits: () => [] });
    const ofRoom = { ...window, roomCode: 'a' };
    await Promise.all(
      [window, window, ofRoom, { ...window, from: 1 }, ofRoom].map(async (one) => loaders.visit.list(one)),
    );
    expect(asked).toEqual(['listVisits', 'listVisits', 'listVisits']);
  });

  test('keeps what could not be read apart from what could, and believes no id that stands for two visits', async () => {
    const list = [{}, wireVisit(2, 1, 1), { ...wireVisit(3, 1, 1), type: {} }, wireVisit(1, 1, 1), wireVisit(4, 1, 1)];
    const { loaders } = loadersThatRead({ listVisits: () => [...list, wireVisit(4, 2, 1)] });
    const told = await loaders.visit.list(window);
    expect(kindsOf(told)).toEqual(['found', 'found', 'failed', 'failed', 'failed']);
    expect(idsOf(told, (visit) => visit.ref.id)).toEqual(['1', '2']);
  });
});

describe("a patient's own lists", () => {
  const owned = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 99 }), owner: fc.integer({ min: 901, max: 903 }) }),
    {
      maxLength: 12,
      selector: ({ id }) => id,
    },
  );

  test("hold their own records, whosever the vendor mixes in; of a stranger's nothing is taken note of", async () => {
    const patientId = randomUUID();
    await store.links.register('patient', [
      { ref: at('VSEE', 901), plantedId: patientId },
      { ref: at('MDI', 901), plantedId: patientId },
    ]);
    await fc.assert(
      fc.asyncProperty(owned, async (list) => {
        const { loaders } = loadersThatRead({
          getUser: (path) => ({ id: path.split('/').at(-1), code: null, first_name: 'Patient' }),
          listVisits: () => list.map(({ id, owner }) => wireVisit(id, owner, 1)),
          listPatientCases: () => list.map(({ id, owner }) => wireCase(id, owner)),
          // A listed case tells less than its own page, which is asked for, and which a stranger's has not.
          getCase: (path) => {
            const own = list.find(({ id, owner }) => owner === 901 && path.endsWith(`/${String(id)}`));
            return own === undefined ? null : wireCase(own.id, own.owner);
          },
        });
        const patient = await loaders.patient.byId(patientId);
        if (patient === null) throw new Error('nobody');
        const { branches } = await loaders.patientVisit.branches(patient);
        const ofVisits = branches.flatMap(({ items }) => items.map(({ value }) => value));
        const ofCases = (await loaders.case.ofPatient(patient, { offset: 0, limit: 100 }))?.items ?? [];

        const mine = list.filter(({ owner }) => owner === 901).map(({ id }) => String(id));
        expect(idsOf(ofVisits, (visit) => visit.ref.id).toSorted()).toEqual(mine.toSorted());
        expect(idsOf(ofCases, (one) => one.id).toSorted()).toEqual(mine.toSorted());
        for (const item of [...ofVisits, ...ofCases]) {
          if ('error' in item) expect(item.error.reason).toBe('another patient');
        }
        // A stranger's case was not kept, to be told by its id afterwards.
        for (const { id, owner } of list) {
          expect((await loaders.case.byId(String(id)))?.id).toBe(owner === 901 ? String(id) : undefined);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('offerings by id, out of the one list that there is', () => {
  const unreadable = { title: 'nameless' };
  const entry = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 20 }).map(wireOffering) },
    { weight: 1, arbitrary: fc.constant(unreadable) },
  );

  test('each id has its own; one that is missing beside an unreadable one is not known to be absent', async () => {
    const wanted = fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(entry), wanted, async (list, ids) => {
        const { loaders, asked } = loadersThatRead({ listOfferings: () => list });
        const offerings = await Promise.all(
          ids.map((id) => Promise.resolve(loaders.offering.byId(String(id))).catch((error: unknown) => error)),
        );
        const isListed = (id: number): boolean => list.some(({ title }) => title === `Offering ${String(id)}`);
        for (const [index, id] of ids.entries()) {
          if (isListed(id)) expect(offerings[index]).toMatchObject({ id: String(id), title: `Offering ${String(id)}` });
          else if (list.includes(unreadable)) expect(offerings[index]).toBeInstanceOf(VendorError);
          else expect(offerings[index]).toBeNull();
        }
        expect(asked).toEqual(['listOfferings']);
      }),
    );
  });
});

test('the rooms of a provider are those whose staff names them, whatever the ids look like', async () => {
  const staffing = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.uniqueArray(person));
  await fc.assert(
    fc.asyncProperty(staffing, async (staff) => {
      const { loaders } = loadersThatRead({
        listRooms: () => Object.keys(staff).map((code) => ({ code, name: code })),
        listRoomProviders: (path) => (staff[path.split('/')[2] ?? ''] ?? []).map((id) => ({ id: written(id) })),
      });
      for (const id of [1, 2, 3, 4]) {
        const worksIn = await loaders.roomStaff.roomsOf(at('VSEE', id));
        const expected = Object.keys(staff).filter((code) => staff[code]?.includes(id));
        expect(worksIn.map(({ code }) => code)).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 40 },
  );
});

describe('A8, A9 who may not read', () => {
  const subjectAt = async (kind: 'patient' | 'provider'): Promise<string> => {
    const registered = await store.links.register(kind, [{ ref: at('VSEE', 77), plantedId: null }]);
    return [...registered.values()][0]?.id ?? '';
  };

  test('gets null for every type, and no vendor is asked', async () => {
    const { loaders, asked } = loadersThatRead({}, () => false);
    expect(await loaders.patient.byId(await subjectAt('patient'))).toBeNull();
    expect(await loaders.provider.byId(await subjectAt('provider'))).toBeNull();
    expect(await loaders.visit.byRef(at('VSEE', 1))).toBeNull();
    expect(await loaders.visit.byRef(at('CYBERMDCARE', 1))).toBeNull();
    expect(await loaders.calendar.ofVisit(at('VSEE', 1))).toBeNull();
    expect(await loaders.intake.byId('1')).toBeNull();
    expect(await loaders.case.byId('1')).toBeNull();
    expect(await loaders.case.offerings('1')).toBeNull();
    expect(await loaders.case.statusHistory('1')).toBeNull();
    expect(await loaders.offering.byId('1')).toBeNull();
    expect(await loaders.questionnaire.byId('1')).toBeNull();
    expect(await loaders.room.byCode('a')).toBeNull();
    expect(await loaders.room.queue('a')).toBeNull();
    expect(await loaders.roomStaff.providers('a')).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('does not find it in a list, nor by an id that a list has told', async () => {
    const answers = {
      listVisits: () => [wireVisit(1, 1, 1), wireVisit(2, 2, 2)],
      listOfferings: () => [wireOffering(1), wireOffering(2)],
    };
    const { loaders } = loadersThatRead(answers, ({ key }) => key !== 'VSEE:1' && key !== '1');
    expect(idsOf(await loaders.visit.list(window), (visit) => visit.ref.id)).toEqual(['2']);
    expect(idsOf(await loaders.offering.list(), (offering) => offering.id)).toEqual(['2']);
    expect(await loaders.offering.byId('1')).toBeNull();
    expect(await loaders.visit.byRef(at('VSEE', 1))).toBeNull();
  });

  test('does not come to a person through a visit that is theirs to read', async () => {
    const answers = { listVisits: () => [wireVisit(1, 1, 1)] };
    const { loaders } = loadersThatRead(answers, ({ type }) => type !== 'Patient' && type !== 'Provider');
    expect(await loaders.visit.list(window)).toHaveLength(1);
    expect(await loaders.patient.byRecord(at('VSEE', 1))).toBeNull();
    expect(await loaders.provider.byRecord(at('VSEE', 1))).toBeNull();
    expect(await loaders.patient.fieldAt(at('VSEE', 1), 'name')).toBeNull();
    expect(await loaders.provider.fieldAt(at('VSEE', 1), 'email')).toBeNull();
  });

  test('the policy is asked about each of the eight types by its own name', async () => {
    const seen = new Set<string>();
    const { loaders } = loadersThatRead({}, ({ type }) => {
      seen.add(type);
      return false;
    });
    // What is the clinic's own is asked about when the loaders are made.
    seen.clear();
    await loaders.patient.byId(await subjectAt('patient'));
    await loaders.provider.byId(await subjectAt('provider'));
    await loaders.visit.byRef(at('VSEE', 1));
    await loaders.intake.byId('1');
    await loaders.case.byId('1');
    await loaders.offering.byId('1');
    await loaders.questionnaire.byId('1');
    await loaders.room.byCode('a');
    expect([...seen].toSorted()).toEqual([...nodeTypes].toSorted());
  });
});
