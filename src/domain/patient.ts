import type { Health } from './health.ts';
import type { Address, Gender, PersonName } from './person.ts';
import type { Source, VendorRef } from './vendor.ts';

/**
 * What one vendor's answer says about a patient. `undefined`: this answer does not say (a visit embeds less than the
 * patient's own page); `null`: the vendor has nothing on file.
 */
export type PatientProfile = Readonly<{
  ref: VendorRef;
  /** Our patient id, if the clinic planted it in this record. */
  plantedId: string | null | undefined;
  /** The clinic's own key for the patient at this vendor, whatever it holds (VSee user `code`). */
  code: string | null | undefined;
  name: PersonName | null | undefined;
  /** `YYYY-MM-DD`. */
  birthDate: string | null | undefined;
  gender: Gender | undefined;
  email: string | null | undefined;
  /** As the vendor writes it. */
  phone: string | null | undefined;
  address: Address | null | undefined;
  /** Only told where prescriptions are made. */
  health?: Health | null | undefined;
  source: Source;
}>;
