import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import { failed, found, type Outcome, settled, valueOf } from '../domain/outcome.ts';
import type { Listing } from '../domain/page.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Visit, VisitAnswer } from '../domain/visit.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';
import { byStart, type VisitLoader } from './visit.ts';

export type PatientVisitLoader = Readonly<{
  /** The patient's visits at every vendor that can be asked, the latest first. */
  list: (patient: Linked) => Promise<Listing<Visit>>;
  /** The patient's visit in progress; null when there is none, or no record that could have one. */
  current: (patient: Linked) => Promise<Visit | null>;
}>;

type Others = Readonly<{ patients: PatientLoader; visits: VisitLoader }>;

export function patientVisitLoader(
  { vendors, scope }: LoaderDependencies,
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

  return {
    list: async (patient) => {
      const answer = await settled(listAtVsee(patient));
      const items = answer.kind === 'found' ? answer.value.toSorted(byStart).toReversed() : [];
      const missing = 'error' in answer ? [answer.error] : [];
      return { items, total: missing.length > 0 ? null : items.length, hasMore: false, missing };
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

/** A vendor that answers with somebody else's visit is not believed. */
function ownedBy(patient: VendorRef, operation: string, answer: Outcome<VisitAnswer>): Outcome<VisitAnswer> {
  if (answer.kind !== 'found' || answer.value.visit.patient?.id === patient.id) return answer;
  const { vendor } = patient;
  return failed(new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another patient' }));
}
