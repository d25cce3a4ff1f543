import type { Exam } from '../domain/exam.ts';
import type { Health } from '../domain/health.ts';
import type { Linked } from '../domain/link.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { DispensedMedicine, Subscription } from '../domain/patient-content.ts';
import type { RecordEvent } from '../domain/record-event.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

type Pages<T> = (patient: Linked, stretch: Stretch) => Promise<Page<T> | null>;

/** What the vendor that prescribes keeps of a patient. Null: it holds no record of them. */
export type PatientContentLoader = Readonly<{
  health: (patient: Linked) => Promise<Health | null>;
  exams: Pages<Exam>;
  events: Pages<RecordEvent>;
  subscriptions: Pages<Subscription>;
  /** The clinic's, of all its patients. */
  allSubscriptions: (stretch: Stretch) => Promise<Page<Subscription> | null>;
  subscription: (subscriptionId: string) => Promise<Subscription | null>;
  dispensedMedicines: (patient: Linked) => Promise<readonly Outcome<DispensedMedicine>[] | null>;
}>;

/** Whoever holds a `Linked` patient may read of them: the patients' loader has asked. */
export function patientContentLoader(
  { vendors, scope, mayRead }: LoaderDependencies,
  { patients }: Readonly<{ patients: PatientLoader }>,
): PatientContentLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const medicines = each(
    async (mdiId: string) => client('listDispensedMedicines').patientContent.dispensedMedicines(scope, mdiId),
    { keyOf: (mdiId) => mdiId },
  );
  const visible = (key: string): boolean => mayRead({ type: 'Clinic', key });
  const options = { keyOf: (id: string) => id, mayRead: visible };
  const plans = each(async (id: string) => client('getSubscription').patientContent.subscription(scope, id), options);
  const withRecord = async <T>(patient: Linked, read: (mdiId: string) => Promise<T | null>): Promise<T | null> => {
    const ref = await patients.recordAt(patient, 'MDI');
    return ref && read(ref.id);
  };

  return {
    health: async (patient) => {
      const ref = await patients.recordAt(patient, 'MDI');
      return (ref && (await patients.profile(ref)))?.health ?? null;
    },
    exams: (patient, stretch) =>
      withRecord(patient, async (id) => client('listPatientExams').exam.ofPatient(scope, id, stretch)),
    events: (patient, stretch) =>
      withRecord(patient, async (id) => client('listPatientEvents').patientContent.events(scope, id, stretch)),
    subscriptions: (patient, stretch) =>
      withRecord(patient, async (id) =>
        client('listPatientSubscriptions').patientContent.subscriptions(scope, id, stretch),
      ),
    allSubscriptions: async (stretch) =>
      visible('subscriptions') ? client('listSubscriptions').patientContent.allSubscriptions(scope, stretch) : null,
    subscription: plans.load,
    dispensedMedicines: (patient) => withRecord(patient, medicines.load),
  };
}
