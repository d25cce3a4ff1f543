import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import type { Branch } from '../domain/merge.ts';
import { absent, failed, found, type Outcome, settled, valueOf } from '../domain/outcome.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { Visit, VisitAnswer } from '../domain/visit.ts';
import type { KnownVisit } from '../identity/visit-links.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';
import type { VisitLoader } from './visit.ts';

export type PatientVisitLoader = Readonly<{
  /** The patient's visits at every vendor, a branch each; a vendor that could not be asked has none, and is named. */
  branches: (patient: Linked) => Soon<PatientVisits>;
  /** The patient's visit in progress; null when there is none, or no record that could have one. */
  current: (patient: Linked) => Soon<Visit | null>;
}>;

/** A visit that is booked at several vendors is one here, with its records at the others. */
export type BookedVisit = Visit & Readonly<{ alsoAt: readonly VendorRef[] }>;

export type PatientVisits = Readonly<{
  branches: readonly Branch<Outcome<BookedVisit>>[];
  missing: readonly VendorError[];
}>;

type Others = Readonly<{ patients: PatientLoader; visits: VisitLoader }>;

export function patientVisitLoader(
  { vendors, scope, visitLinks }: LoaderDependencies,
  { patients, visits }: Others,
): PatientVisitLoader {
  /** What is the patient's own, read as that patient; null when the vendor has no record of them. */
  async function asPatient<T>(
    patient: Linked,
    operation: string,
    read: (client: NonNullable<typeof vendors.vsee>, profile: PatientProfile) => Promise<T>,
  ): Promise<T | null> {
    const ref = await patients.recordAt(patient, 'VSEE');
    if (ref === null) return null;
    const client = configured(vendors.vsee, 'VSEE', operation);
    const profile = await patients.profile(ref);
    return profile === null ? null : read(client, profile);
  }

  async function listAtVsee(patient: Linked): Promise<readonly Outcome<Visit>[]> {
    const operation = 'listVisits';
    const answers = await asPatient(patient, operation, async (client, profile) =>
      (await client.visit.ofPatient(scope, profile)).map((answer) => ownedBy(profile.ref, operation, answer)),
    );
    return visits.take(answers ?? []);
  }

  /** One that cannot be read makes its vendor missing: told later, it would else be told twice or never. */
  async function readKnown(vendor: Vendor, known: readonly KnownVisit[]): Promise<Branch<Outcome<BookedVisit>>> {
    const own = known.filter(({ records: [main] }) => main.vendor === vendor);
    const read = await Promise.all(
      own.map(async ({ records: [main], startsAt }) => {
        const visit = await visits.byRef(main);
        return visit === null ? absent : found({ ...visit, startsAt: visit.startsAt ?? startsAt });
      }),
    );
    return branchOf(vendor, read, known);
  }

  return {
    branches: async (patient) => {
      const known = await visitLinks.ofPatient(patient.id);
      const answers = await Promise.all([
        settled(listAtVsee(patient).then((listed) => branchOf('VSEE', mainOnly(listed, known), known))),
        ...unlisted.map((vendor) => settled(readKnown(vendor, known))),
      ]);
      return {
        branches: answers.flatMap((answer) => (answer.kind === 'found' ? [answer.value] : [])),
        missing: answers.flatMap((answer) => ('error' in answer ? [answer.error] : [])),
      };
    },
    current: async (patient) => {
      const operation = 'getCurrentVisit';
      const answer = await asPatient(patient, operation, async (client, profile) => {
        const page = await client.visit.current(scope, profile);
        return page && valueOf(ownedBy(profile.ref, operation, found(page)));
      });
      return answer && visits.takePage(answer);
    },
  };
}

/** The vendors that list no visits. */
const unlisted = ['CYBERMDCARE', 'UPDOX'] as const satisfies readonly Vendor[];

/** A record of a visit that is known by another of its records is not a visit of its own. */
function mainOnly(listed: readonly Outcome<Visit>[], known: readonly KnownVisit[]): readonly Outcome<Visit>[] {
  const others = new Set(known.flatMap(({ records: [, ...rest] }) => rest.map(refKey)));
  return listed.filter((visit) => visit.kind !== 'found' || !others.has(refKey(visit.value.ref)));
}

function branchOf(
  name: Vendor,
  listed: readonly Outcome<Visit>[],
  known: readonly KnownVisit[],
): Branch<Outcome<BookedVisit>> {
  const legs = new Map(known.map(({ records: [main, ...rest] }) => [refKey(main), rest]));
  const items = listed.flatMap((visit, index) => {
    if (visit.kind === 'absent') return [];
    // An entry that nobody could read has no place; it comes last.
    if (visit.kind !== 'found') return [{ place: { at: null, id: `unread-${index}` }, value: visit }];
    const { ref, startsAt } = visit.value;
    const alsoAt = legs.get(refKey(ref)) ?? [];
    return [{ place: { at: startsAt, id: ref.id }, value: found({ ...visit.value, alsoAt }) }];
  });
  return { name, items };
}

/** A vendor that answers with somebody else's visit is not believed. */
function ownedBy(patient: VendorRef, operation: string, answer: Outcome<VisitAnswer>): Outcome<VisitAnswer> {
  if (answer.kind !== 'found' || answer.value.visit.patient?.id === patient.id) return answer;
  const { vendor } = patient;
  return failed(new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another patient' }));
}
