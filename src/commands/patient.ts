import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import type { Link } from '../domain/link.ts';
import type { NewPatientEntry, PatientEntry } from '../domain/patient-entry.ts';
import type { Touched, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Loaders } from '../loaders/index.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies, patientAt } from './dependencies.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { noTraces } from './ledger.ts';
import { refuse } from './mistake.ts';
import { checkEntry, checkMeasures } from './patient-entry.ts';
import { isMarked, marksOf } from './patient-marks.ts';

type Mdi = NonNullable<Vendors['mdi']>;
type Told = Parameters<Mdi['patient']['create']>[2];

export type CreatePatient = Readonly<{
  key: string;
  /** Of a patient who is known already, by another vendor's record; null: somebody new. */
  patientId: string | null;
  entry: NewPatientEntry;
}>;
export type UpdatePatient = Readonly<{ key: string; patientId: string; entry: PatientEntry }>;

/** `email`: the vendor's search looks at it, and never at what is planted. */
const createPlan = z.object({ patientId: z.string(), email: z.string() });
const updatePlan = z.object({
  patientId: z.string(),
  mdiId: z.string(),
  marks: z.object({ salt: z.string(), of: z.record(z.string(), z.string()) }),
});

/** Records of patients at MD Integrations, the one vendor that documents how to make and change them. */
export function patientWrites(vendors: Vendors) {
  const mdi = (operation: string): Mdi => configured(vendors.mdi, 'MDI', operation);
  return {
    createPatient: defineWrite<z.output<typeof createPlan>, Told>({
      ...{ operation: 'createPatient', plan: createPlan },
      course: ({ patientId, email }) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'createPatient', undo: null },
            send: async ({ scope }, told) => ({
              vendorId: await mdi('createPatient').patient.create(scope, patientId, told),
            }),
            find: ({ scope }) => findPlanted(mdi('searchPatients'), scope, patientId, email),
          },
        ],
        answer: ([leg]) => (leg?.vendorId == null ? null : patientId),
        traces: ([leg], at) => {
          const patients = leg?.vendorId == null ? [] : [{ patientId, link: madeHere(leg.vendorId, at) }];
          return { ...noTraces, patients };
        },
        touched: ([leg]) => touchedBy(leg?.vendorId ?? ''),
      }),
    }),
    updatePatient: defineWrite<z.output<typeof updatePlan>, Told>({
      ...{ operation: 'updatePatient', plan: updatePlan },
      course: ({ patientId, mdiId, marks }) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'updatePatient', undo: null, isRepeatable: true },
            send: async ({ scope }, told) => {
              await mdi('updatePatient').patient.update(scope, mdiId, told);
              return { vendorId: mdiId };
            },
            find: async ({ scope }): Promise<Sighting> => {
              const profile = await mdi('getPatient').patient.byId(scope, mdiId);
              const isDone = profile === null ? null : isMarked(profile, marks);
              if (isDone === null) return { kind: 'unclear' };
              return isDone ? { kind: 'done', vendorId: mdiId } : { kind: 'absent' };
            },
          },
        ],
        answer: () => patientId,
        touched: () => touchedBy(mdiId),
      }),
    }),
  };
}

export type PatientWrites = ReturnType<typeof patientWrites>;

function madeHere(mdiId: string, decidedAt: number): Link {
  const ref = { vendor: 'MDI', id: mdiId } as const;
  return { ref, grade: 'CERTAIN', rule: 'booked', matched: [], decidedBy: 'rule:booked/1', decidedAt, digest: null };
}

/** Cases embed their patient. */
function touchedBy(mdiId: string): readonly Touched[] {
  const ref = { vendor: 'MDI', id: mdiId } as const;
  return [
    { type: 'Patient', ref },
    { type: 'Case', ref: { ...ref, id: '' } },
  ];
}

/** Looks for the record that our id was planted in, among those with the e-mail address that it was made with. */
async function findPlanted(mdi: Mdi, scope: CallScope, patientId: string, email: string): Promise<Sighting> {
  const { items, hasMore } = await mdi.patient.search(scope, email);
  const found = items.flatMap((item) => (item.kind === 'found' ? [item.value] : []));
  const whole = await Promise.all(
    found.map(async (one) => (one.plantedId === undefined ? mdi.patient.byId(scope, one.ref.id) : one)),
  );
  const [match, second] = whole.filter((one) => one?.plantedId === patientId);
  if (second !== undefined) return { kind: 'unclear' };
  if (match != null) return { kind: 'done', vendorId: match.ref.id };
  return { kind: hasMore || found.length < items.length ? 'unclear' : 'absent' };
}

export type PatientCommands = Readonly<{
  create: (input: CreatePatient) => Promise<Written>;
  update: (input: UpdatePatient) => Promise<Written>;
}>;

export function patientCommands(dependencies: CommandDependencies, writes: PatientWrites): PatientCommands {
  const { loaders, now } = dependencies;
  const today = (): string => new Date(now()).toISOString().slice(0, 10);

  return {
    create: ({ key, ...input }) => {
      const { entry } = input;
      const target = input.patientId === null ? null : ({ type: 'Patient', key: input.patientId } as const);
      const prepare = async (isNew: boolean) => {
        checkEntry(entry, today());
        checkMeasures(entry, today());
        const patientId = await patientToBe(loaders, input.patientId, isNew);
        const plan = { patientId, email: entry.email };
        return { plan, body: await toldOf(entry, loaders), guard: guardOf(entry) };
      };
      return ask(dependencies, target, { kind: writes.createPatient, key, input, prepare });
    },
    update: ({ key, ...input }) => {
      const { patientId, entry } = input;
      const prepare = async () => {
        checkEntry(entry, today());
        if (Object.values(entry).every((value) => value === undefined)) refuse('INVALID', [], 'Nothing is changed.');
        const { ref } = await patientAt(loaders, patientId, 'MDI');
        const plan = { patientId, mdiId: ref.id, marks: marksOf(entry, randomUUID()) };
        return { plan, body: await toldOf(entry, loaders), guard: `patient ${ref.id}` };
      };
      const target = { type: 'Patient', key: patientId } as const;
      return ask(dependencies, target, { kind: writes.updatePatient, key, input, prepare });
    },
  };
}

/** Who it is going to be. Somebody who has a record there needs no second one. */
async function patientToBe(loaders: Loaders, patientId: string | null, isNew: boolean): Promise<string> {
  if (patientId === null) return randomUUID();
  const patient = await loaders.patient.byId(patientId);
  if (patient === null) return refuse('NOT_FOUND', ['patientId']);
  if (isNew && (await loaders.patient.recordAt(patient, 'MDI')) !== null) {
    refuse('CONFLICT', ['patientId'], 'The vendor has a record of this patient already.');
  }
  return patient.id;
}

/** While it is not known whether this person was made a record, nobody makes them a second one under another key. */
function guardOf({ name, birthDate, email }: NewPatientEntry): string {
  const who = [name.given, name.family, birthDate, email].map((text) => text.trim().toLowerCase());
  return `patient ${createHash('sha256').update(JSON.stringify(who)).digest('base64url')}`;
}

/** The vendor asks for a state's name. */
async function toldOf(entry: PatientEntry, loaders: Loaders): Promise<Told> {
  if (entry.address === undefined) return entry;
  const code = entry.address.state;
  const region = (await loaders.region.states()).find(({ abbreviation }) => abbreviation === code);
  if (region === undefined) return refuse('INVALID', ['address', 'state'], 'The vendor does not know this state.');
  return { ...entry, stateName: region.name };
}
