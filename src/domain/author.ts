import type { VendorRef } from './vendor.ts';

/** What kind of account somebody wrote with. */
export type AuthorKind =
  | 'PATIENT'
  | 'PROVIDER'
  | 'SUPPORT_STAFF'
  | 'VENDOR_STAFF'
  | 'MEDICAL_ASSISTANT'
  | 'CLINIC'
  | 'ADMINISTRATOR'
  | 'COMPANY'
  | 'GUEST'
  | 'KIOSK'
  | 'TELEPHONE'
  | 'PROGRAM'
  | 'SYSTEM'
  | 'UNKNOWN';

/** Who wrote or changed something, as far as the vendor tells. */
export type Author = Readonly<{
  /** As it is to be shown; null where the vendor tells none. */
  name: string | null;
  kind: AuthorKind;
  kindRawCode: string | null;
  /** The vendor's record; null where only a name is told. */
  ref: VendorRef | null;
}>;
