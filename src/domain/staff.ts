import type { AuthorKind } from './author.ts';

/** The kinds of people who support a clinic's patients and clinicians, each read by a call of its own. */
export const staffKinds = [
  'SUPPORT_STAFF',
  'VENDOR_STAFF',
  'MEDICAL_ASSISTANT',
] as const satisfies readonly AuthorKind[];

export type StaffKind = (typeof staffKinds)[number];

/** One of them (FHIR R4 `PractitionerRole`). */
export type StaffMember = Readonly<{
  kind: StaffKind;
  id: string;
  name: string | null;
  email: string | null;
  isActive: boolean | null;
  isOnline: boolean | null;
  /** The vendor's words: `support`, `assistant`. */
  roles: readonly string[];
}>;

export function isStaffKind(kind: AuthorKind): kind is StaffKind {
  return staffKinds.some((one) => one === kind);
}
