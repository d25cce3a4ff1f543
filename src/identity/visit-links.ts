import type { VendorRef } from '../domain/vendor.ts';

/** A visit of ours as it was booked: its records at vendors, the first of which is the one that the visit is known by. */
export type KnownVisit = Readonly<{
  records: readonly [VendorRef, ...VendorRef[]];
  /** For when the vendor does not tell it; epoch milliseconds. */
  startsAt: number | null;
}>;

/**
 * Which visits of a patient we know of ourselves. CyberMDCare and Updox list nothing: what a patient has there, only
 * their booking tells.
 */
export type VisitLinks = Readonly<{
  ofPatient: (patientId: string) => Promise<readonly KnownVisit[]>;
}>;

export const noVisitLinks: VisitLinks = { ofPatient: () => Promise.resolve([]) };
