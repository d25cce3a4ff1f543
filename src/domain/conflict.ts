import { type Gender, type PersonName, toE164 } from './person.ts';
import type { Source, Vendor } from './vendor.ts';

export const conflictFields = ['NAME', 'BIRTH_DATE', 'GENDER', 'EMAIL', 'PHONE', 'NPI'] as const;
export type ConflictField = (typeof conflictFields)[number];

/** What one vendor says, and when it was read (epoch milliseconds). */
export type ConflictingValue = Readonly<{ vendor: Vendor; value: string; asOf: number }>;

/** A field on which vendors disagree about one person. */
export type Conflict = Readonly<{ field: ConflictField; values: readonly ConflictingValue[] }>;

/** What a patient's and a provider's profile have in common for disagreeing about. */
export type Disputable = Readonly<{
  name: PersonName | null | undefined;
  birthDate?: string | null | undefined;
  gender: Gender | undefined;
  email: string | null | undefined;
  phone: string | null | undefined;
  npi?: string | null | undefined;
  source: Source;
}>;

const valueOf: Readonly<Record<ConflictField, (profile: Disputable) => string | null | undefined>> = {
  NAME: ({ name }) => name?.text,
  BIRTH_DATE: ({ birthDate }) => birthDate,
  GENDER: ({ gender }) => (gender === 'UNKNOWN' ? null : gender),
  EMAIL: ({ email }) => email,
  PHONE: ({ phone }) => phone,
  NPI: ({ npi }) => npi,
};

/** Where records of one person say different things; one way of writing or another is no difference. */
export function conflictsOf(profiles: readonly Disputable[]): readonly Conflict[] {
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
