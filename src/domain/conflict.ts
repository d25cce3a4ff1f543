import type { PatientProfile } from './patient.ts';
import { toE164 } from './person.ts';
import type { Vendor } from './vendor.ts';

export const conflictFields = ['NAME', 'BIRTH_DATE', 'GENDER', 'EMAIL', 'PHONE'] as const;
export type ConflictField = (typeof conflictFields)[number];

/** What one vendor says, and when it was read (epoch milliseconds). */
export type ConflictingValue = Readonly<{ vendor: Vendor; value: string; asOf: number }>;

/** A field on which vendors disagree about one person. */
export type Conflict = Readonly<{ field: ConflictField; values: readonly ConflictingValue[] }>;

const valueOf: Readonly<Record<ConflictField, (profile: PatientProfile) => string | null | undefined>> = {
  NAME: ({ name }) => name?.text,
  BIRTH_DATE: ({ birthDate }) => birthDate,
  GENDER: ({ gender }) => (gender === 'UNKNOWN' ? null : gender),
  EMAIL: ({ email }) => email,
  PHONE: ({ phone }) => phone,
};

/** Where records of one person say different things; one way of writing or another is no difference. */
export function conflictsOf(profiles: readonly PatientProfile[]): readonly Conflict[] {
  return conflictFields.flatMap((field) => {
    const values = profiles.flatMap((profile): readonly ConflictingValue[] => {
      const value = valueOf[field](profile);
      return value == null ? [] : [{ vendor: profile.source.vendor, value, asOf: profile.source.fetchedAt }];
    });
    return new Set(values.map(({ value }) => inOneSpelling(field, value))).size > 1 ? [{ field, values }] : [];
  });
}

function inOneSpelling(field: ConflictField, value: string): string {
  if (field === 'PHONE') return toE164(value) ?? value;
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
