import type { Exam } from '../domain/exam.ts';
import type { Health } from '../domain/health.ts';
import type { Linked } from '../domain/link.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { DispensedMedicine, Subscription } from '../domain/patient-content.ts';
import type { RecordEvent } from '../domain/record-event.ts';
import { after, type Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

type Pages<T> = (patient: Linked, stretch: Stretch) => Soon<Page<T> | null>;

/** What the vendor that prescribes keeps of a patient. Null: it holds no record of them. */
export type PatientContentLoader = Readonly<{
  health: (patient: Linked) => Soon<Health | null>;
  exams: Pages<Exam>;
  events: Pages<RecordEvent>;
  subscriptions: Pages<Subscription>;
  /** The clinic's, of all its patients. */
  allSubscriptions: (stretch: Stretch) => Soon<Page<Subscription> | null>;
  subscription: (subscriptionId: string) => Soon<Subscription | null>;
  dispensedMedicines: (patient: Linked) => Soon<readonly Outcome<DispensedMedicine>[] | null>;
}>;

/** Whoever holds a `Linked` patient may read of them: the patients' loader has asked. */
export function patientContentLoader(
  { vendors, scope, mayRead }: LoaderDependencies,
  { patients }: Readonly<{ patients: PatientLoader }>,
): PatientContentLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const medicines = each(
    (mdiId: string) => client('listDispensedMedicines').patientContent.dispensedMedicines(scope, mdiId),
    { keyOf: (mdiId) => mdiId },
  );
  const visible = (key: string): boolean => mayRead({ type: 'Clinic', key });
  const options = { keyOf: (id: string) => id, mayRead: visible };
  const plans = each((id: string) => client('getSubscription').patientContent.subscription(scope, id), options);
  const withRecord = <T>(patient: Linked, read: (mdiId: string) => Soon<T | null>): Soon<T | null> =>
    after(patients.recordAt(patient, 'MDI'), (ref) => ref && read(ref.id));

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
