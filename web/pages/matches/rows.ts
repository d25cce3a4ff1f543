import type { MatchPairFragment, ProviderPairFragment } from '../../../client/index.ts';
import { shortDay } from '../../moments.ts';
import { words } from '../../words.ts';
import type { Candidate, Row } from './types.ts';

type PatientCandidate = MatchPairFragment['candidates'][number];
type ProviderCandidate = ProviderPairFragment['candidates'][number];

const name: Row<Candidate> = {
  name: 'Name',
  fields: ['GIVEN_NAME', 'MIDDLE_NAME', 'FAMILY_NAME', 'NAME_SUFFIX'],
  of: ({ name: own }) => own?.text ?? null,
};

const others: readonly Row<Candidate>[] = [
  { name: 'Gender', fields: ['GENDER'], of: ({ gender }) => (gender === null ? null : words(gender)) },
  { name: 'E-mail', fields: ['EMAIL'], of: ({ emailText }) => emailText },
  { name: 'Telephone', fields: ['PHONE'], of: ({ phoneText }) => phoneText },
];

export const patientRows: readonly Row<PatientCandidate>[] = [
  name,
  { name: 'Born', fields: ['BIRTH_DATE'], of: ({ birthDate }) => (birthDate === null ? null : shortDay(birthDate)) },
  ...others,
  { name: 'Address', fields: ['ADDRESS'], of: ({ address }) => addressOf(address) },
];

export const providerRows: readonly Row<ProviderCandidate>[] = [
  name,
  { name: 'NPI', fields: ['NPI'], of: ({ npi }) => npi },
  ...others,
  { name: 'Specialty', fields: [], of: ({ specialty }) => specialty },
  { name: 'Licences', fields: [], of: ({ licences }) => licencesOf(licences) },
];

function addressOf(address: PatientCandidate['address']): string | null {
  if (address === null) return null;
  return [address.line1, address.city, address.state, address.postalCode].filter((part) => part !== null).join(', ');
}

/** A vendor that does not tell of licences has none here; that is not to say that there are none. */
function licencesOf(licences: ProviderCandidate['licences']): string | null {
  if (licences === null || licences.length === 0) return null;
  return licences
    .map(({ state, number }) => [state, number].filter((part) => part !== null).join(' '))
    .filter((part) => part !== '')
    .join(', ');
}
