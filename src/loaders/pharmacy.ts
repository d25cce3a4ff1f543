import type { Linked } from '../domain/link.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import { isNetworkPharmacy, type LinkedPharmacy, type Pharmacy, type PharmacySearch } from '../domain/pharmacy.ts';
import type { Soon } from '../domain/soon.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

export type PharmacyLoader = Readonly<{
  /** Null, and nobody asked, for an id that is no number of the network's. */
  byId: (pharmacyId: string) => Soon<Pharmacy | null>;
  search: (search: PharmacySearch) => Soon<readonly Outcome<Pharmacy>[]>;
  linked: (stretch: Stretch) => Soon<Page<LinkedPharmacy> | null>;
  /** Null: the vendor holds no record of the patient. */
  ofPatient: (patient: Linked) => Soon<readonly Outcome<Pharmacy>[] | null>;
}>;

export function pharmacyLoader(
  { vendors, scope, mayRead }: LoaderDependencies,
  { patients }: Readonly<{ patients: PatientLoader }>,
): PharmacyLoader {
  const client = (operation: string) => configured(vendors.mdi, 'MDI', operation).pharmacy;
  const visible = (key: string): boolean => mayRead({ type: 'Clinic', key });
  const pharmacies = each((id: string) => client('getPharmacy').byId(scope, id), {
    keyOf: (id) => id,
    mayRead: (id) => visible(id) && isNetworkPharmacy(id),
  });
  const ofPatients = each((mdiId: string) => client('listPatientPharmacies').ofPatient(scope, mdiId), {
    keyOf: (mdiId) => mdiId,
  });

  /** What a list tells whole is not asked for again. */
  function taken(found: readonly Outcome<Pharmacy>[]): readonly Outcome<Pharmacy>[] {
    for (const entry of found) if (entry.kind === 'found') pharmacies.prime(entry.value.id, entry.value);
    return found;
  }

  return {
    byId: pharmacies.load,
    search: async (search) =>
      visible('pharmacies') ? taken(await client('searchPharmacies').search(scope, search)) : [],
    linked: async (stretch) =>
      visible('linkedPharmacies') ? client('listLinkedPharmacies').linked(scope, stretch) : null,
    ofPatient: async (patient) => {
      const ref = await patients.recordAt(patient, 'MDI');
      const own = ref && (await ofPatients.load(ref.id));
      return own && taken(own);
    },
  };
}
