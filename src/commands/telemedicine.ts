import { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import { toPlantedKey, toRecordKey } from '../domain/id.ts';
import type { Link, Linked } from '../domain/link.ts';
import type { Gender } from '../domain/person.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Touched, WriteLeg, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Loaders } from '../loaders/index.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies } from './dependencies.ts';
import { defineWrite, type Leg } from './leg.ts';
import { noTraces, type PatientLink, type Traces, type VisitRecord } from './ledger.ts';
import { refuse } from './mistake.ts';

type Cybermdcare = NonNullable<Vendors['cybermdcare']>;

/** How a patient is introduced to a vendor that does not know them yet; `birthDate` is `YYYY-MM-DD`. */
type Introduction = Readonly<{ name: string | null; gender: Gender | null; birthDate: string | null }>;

/** What only the asker can tell again: it is sent, and never stored. */
export type Introduced = NonNullable<Parameters<Cybermdcare['visit']['make']>[1]['patient']>;

/** With whom: a provider's number, and the state that it holds in. */
export type Telemedicine = Readonly<{ npi: string; state: string; patient: Introduction | null }>;

export type StartTelemedicine = Telemedicine & Readonly<{ key: string; patientId: string }>;

export const telemedicinePlan = z.object({
  ...{ npi: z.string(), state: z.string(), patNo: z.string() },
  /** The vendor has this number on file: nothing of the patient need be told. */
  isKnown: z.boolean(),
});
export type TelemedicinePlan = z.output<typeof telemedicinePlan>;

const startPlan = telemedicinePlan.extend({ patientId: z.string() });

/**
 * The appointment at CyberMDCare, which begins at once. Nothing lists appointments, so that one whose answer was lost is
 * found by nobody: a person decides.
 */
export function telemedicineLeg(vendors: Vendors, { npi, state, patNo }: TelemedicinePlan): Leg<Introduced | null> {
  const operation = 'createAppointment';
  return {
    ...{ vendor: 'CYBERMDCARE', operation, find: null, undo: null },
    send: async ({ scope }, patient) => {
      const client = configured(vendors.cybermdcare, 'CYBERMDCARE', operation);
      const { number, joinUrl, signUpUrl } = await client.visit.make(scope, { npi, state, patNo, patient });
      const facts = { ...(joinUrl === null ? {} : { joinUrl }), ...(signUpUrl === null ? {} : { signUpUrl }) };
      return { vendorId: number, facts };
    },
  };
}

/** The appointment that a leg made. */
export function appointmentOf(leg: WriteLeg | undefined): VendorRef | null {
  return leg?.vendorId == null ? null : { vendor: 'CYBERMDCARE', id: leg.vendorId };
}

/** What an appointment leaves behind: whose it is, under which visit, the patient's number, and what is told once. */
export function appointmentTraces(
  leg: WriteLeg | undefined,
  { patientId, patNo, visit, at }: Readonly<{ patientId: string; patNo: string; visit: VendorRef | null; at: number }>,
): Pick<Traces, 'visits' | 'patients'> {
  const ref = appointmentOf(leg);
  if (leg === undefined || ref === null) return noTraces;
  const { joinUrl = null, signUpUrl = null } = leg.facts;
  const record: VisitRecord = { ref, visit: visit ?? ref, patientId, joinUrl, signUpUrl };
  const link: Link = {
    ...{ ref: { vendor: 'CYBERMDCARE', id: patNo }, grade: 'CERTAIN', rule: 'booked', matched: [] },
    ...{ decidedBy: 'rule:booked/1', decidedAt: at, digest: null },
  };
  const patient: PatientLink = { patientId, link };
  return { visits: [record], patients: [patient] };
}

export function telemedicineWrites(vendors: Vendors) {
  return {
    startTelemedicineVisit: defineWrite<z.output<typeof startPlan>, Introduced | null>({
      operation: 'startTelemedicineVisit',
      plan: startPlan,
      course: (plan) => ({
        legs: [telemedicineLeg(vendors, plan)],
        answer: ([leg]) => keyOf(appointmentOf(leg)),
        traces: ([leg], at) => ({ ...noTraces, ...appointmentTraces(leg, { ...plan, visit: null, at }) }),
        touched: ([leg]) => touchedBy(leg),
      }),
    }),
  };
}

function keyOf(ref: VendorRef | null): string | null {
  return ref && toRecordKey(ref);
}

export function touchedBy(leg: WriteLeg | undefined): readonly Touched[] {
  const ref = appointmentOf(leg);
  return ref === null ? [] : [{ type: 'Visit', ref }];
}

/** Cancels an appointment. One that is cancelled already is left alone: nothing says what a second time would do. */
export async function cancelAppointment(client: Cybermdcare, scope: CallScope, number: string): Promise<void> {
  const visit = await client.visit.byId(scope, number);
  if (visit !== null && visit.status !== 'CANCELLED') await client.visit.cancel(scope, number);
}

export type TelemedicineWrites = ReturnType<typeof telemedicineWrites>;

export type TelemedicineCommands = Readonly<{ start: (input: StartTelemedicine) => Promise<Written> }>;

export function telemedicineCommands(
  dependencies: CommandDependencies,
  writes: TelemedicineWrites,
): TelemedicineCommands {
  return {
    start: ({ key, ...input }) => {
      const { patientId } = input;
      const prepare = async () => {
        const { plan, body } = await planTelemedicine(dependencies.loaders, patientId, input, []);
        return { plan: { ...plan, patientId }, body, guard: `telemedicine ${patientId} ${input.npi}` };
      };
      const target = { type: 'Patient', key: patientId } as const;
      return ask(dependencies, target, { kind: writes.startTelemedicineVisit, key, input, prepare });
    },
  };
}

/**
 * "If the patient number is stored in our system, you can make an appointment with the npi number and patient number"
 * (S0): a number that was booked with before is enough. Else the patient is introduced, by what the caller tells and
 * then by what the other vendors have on file. `at`: where in the input it stands.
 */
export async function planTelemedicine(
  loaders: Loaders,
  patientId: string,
  { npi, state, patient: told }: Telemedicine,
  at: readonly string[],
): Promise<Readonly<{ plan: TelemedicinePlan; body: Introduced | null }>> {
  const patient = await loaders.patient.byId(patientId);
  if (patient === null) return refuse('NOT_FOUND', ['patientId']);
  const known = patient.links.find(({ ref }) => ref.vendor === 'CYBERMDCARE');
  const plan = { npi, state, patNo: known?.ref.id ?? toPlantedKey(patient.id), isKnown: known !== undefined };
  return { plan, body: known === undefined ? await introduce(loaders, patient, told, [...at, 'patient']) : null };
}

async function introduce(
  loaders: Loaders,
  patient: Linked,
  given: Introduction | null,
  at: readonly string[],
): Promise<Introduced> {
  async function told<K extends 'name' | 'birthDate' | 'gender'>(name: K) {
    const { value, missing } = await loaders.patient.field(patient, name);
    // A vendor that could not be asked may know it.
    if (value === null && missing[0] !== undefined) throw missing[0];
    return value;
  }
  const unknown = (field: string): never => refuse('INVALID', [...at, field], isUnknown);
  const name = given?.name?.trim() ?? (await told('name'))?.text ?? '';
  const birthDate = given?.birthDate ?? (await told('birthDate'));
  const gender = given?.gender ?? (await told('gender'));
  if (name === '') return unknown('name');
  if (birthDate === null) return unknown('birthDate');
  // "choose 'M'(male) or 'F'(female)" (S0): there is no third to send.
  return gender === 'MALE' || gender === 'FEMALE' ? { name, birthDate, gender } : unknown('gender');
}

const isUnknown = 'The vendor meets the patient for the first time, and nobody tells this: tell it here.';
