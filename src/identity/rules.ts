import type { MatchField, MatchGrade } from '../domain/match.ts';
import type { Agreement, Comparison } from './compare.ts';
import type { Traits } from './traits.ts';

/**
 * All that decides whether two records are one person's, as a table: `docs/identity-rules.md` is made from it. Changing
 * a rule changes its version, which is kept with each decision.
 */
export type Rule = Readonly<{
  id: string;
  version: number;
  grade: Exclude<MatchGrade, 'NONE'>;
  /** How each of these fields must compare. */
  needs: Readonly<Partial<Record<MatchField, readonly Agreement[]>>>;
  /** At least one of these must be the same. */
  oneOf?: readonly MatchField[];
  /** The vetoes in spite of which it applies. A rule that links has none. */
  despite?: readonly string[];
  /** Why, for people. */
  because: string;
}>;

export type Veto = Readonly<{ id: string; when: (comparison: Comparison) => boolean; because: string }>;

export type RuleSet = Readonly<{
  vetoes: readonly Veto[];
  rules: readonly Rule[];
  /** Whether a record tells enough for any rule to link it: else nobody is searched for. */
  canLink: (traits: Traits) => boolean;
}>;

const same = ['same'] as const;
const contacts = ['EMAIL', 'PHONE'] as const;

const differs =
  (field: MatchField) =>
  (comparison: Comparison): boolean =>
    comparison[field] === 'different';

export const patientRules: RuleSet = {
  canLink: ({ plantedId, given, birthDate }) => plantedId !== null || (given !== null && birthDate !== null),
  vetoes: [
    {
      id: 'birth-date',
      when: ({ BIRTH_DATE }) => BIRTH_DATE === 'different' || BIRTH_DATE === 'similar',
      because: 'Two full birth dates that differ: parent and child, or a date that nobody has checked yet.',
    },
    {
      id: 'given-name',
      when: differs('GIVEN_NAME'),
      because: 'Two first names, neither a nickname nor a misspelling of the other: twins have all else in common.',
    },
    {
      id: 'family-contact',
      when: ({ EMAIL, PHONE, GIVEN_NAME, BIRTH_DATE }) =>
        (EMAIL === 'same' || PHONE === 'same') && (GIVEN_NAME === 'different' || BIRTH_DATE === 'different'),
      because: 'An e-mail address or a telephone that a family shares: it says nothing about which of them this is.',
    },
    { id: 'suffix', when: differs('NAME_SUFFIX'), because: 'Jr is not Sr.' },
    { id: 'middle-name', when: differs('MIDDLE_NAME'), because: 'Two middle names that differ.' },
    { id: 'gender', when: differs('GENDER'), because: 'Two administrative genders that differ.' },
    { id: 'planted-key', when: differs('PLANTED_KEY'), because: 'The clinic told each vendor of another patient.' },
  ],
  rules: [
    {
      id: 'name-birth-email',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, FAMILY_NAME: same, BIRTH_DATE: same, EMAIL: same },
      because: 'Combination 03 of the CMS table, with no field taken loosely.',
    },
    {
      id: 'name-birth-phone',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, FAMILY_NAME: same, BIRTH_DATE: same, PHONE: same },
      because: 'Combination 02, with no field taken loosely.',
    },
    {
      id: 'name-birth-address',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, FAMILY_NAME: same, BIRTH_DATE: same, ADDRESS: same },
      because: 'Combination 01, with the ZIP code besides and no field taken loosely.',
    },
    {
      id: 'given-birth-contacts',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, BIRTH_DATE: same, GENDER: same, EMAIL: same, PHONE: same },
      because: 'Combinations 11 and 12 together: a surname that marriage changed. One of them alone is not taken.',
    },
    {
      id: 'misspelt-family-birth-contact',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, FAMILY_NAME: ['similar'], BIRTH_DATE: same, GENDER: same },
      oneOf: contacts,
      because: 'Combinations 11 and 12, with a surname that differs by a letter or by half of a double name.',
    },
    {
      id: 'given-birth-contact',
      version: 1,
      grade: 'PROBABLE',
      needs: { GIVEN_NAME: same, BIRTH_DATE: same },
      oneOf: contacts,
      because: 'Another surname, and one contact only.',
    },
    {
      id: 'other-given-birth-contact',
      version: 1,
      grade: 'PROBABLE',
      needs: { GIVEN_NAME: ['nickname', 'similar'], FAMILY_NAME: ['same', 'similar'], BIRTH_DATE: same },
      oneOf: contacts,
      because: 'A nickname or a misspelt first name: or a twin.',
    },
    {
      id: 'contradicted',
      version: 1,
      grade: 'POSSIBLE',
      needs: { GIVEN_NAME: ['same', 'nickname'], FAMILY_NAME: ['same', 'similar'], BIRTH_DATE: same },
      oneOf: contacts,
      despite: ['suffix', 'middle-name', 'gender'],
      because: 'Name, birth date and a contact agree, and something small does not.',
    },
    {
      id: 'misdated',
      version: 1,
      grade: 'POSSIBLE',
      needs: { GIVEN_NAME: same, FAMILY_NAME: ['same', 'similar'], BIRTH_DATE: ['similar', 'untold'] },
      oneOf: contacts,
      despite: ['birth-date'],
      because: 'The birth date is missing, or day and month changed places, or one digit is another.',
    },
    {
      id: 'name-birth',
      version: 1,
      grade: 'POSSIBLE',
      needs: { GIVEN_NAME: ['same', 'nickname'], FAMILY_NAME: same, BIRTH_DATE: same },
      because: 'Name and birth date alone: a namesake has them too.',
    },
  ],
};

export const providerRules: RuleSet = {
  canLink: ({ npi, given, family, email }) => npi !== null || (given !== null && family !== null && email !== null),
  vetoes: [
    { id: 'npi', when: differs('NPI'), because: 'Two National Provider Identifiers that differ.' },
    { id: 'given-name', when: differs('GIVEN_NAME'), because: 'Two first names that are not each other’s.' },
    { id: 'suffix', when: differs('NAME_SUFFIX'), because: 'Jr is not Sr.' },
  ],
  rules: [
    {
      id: 'npi',
      version: 1,
      grade: 'CERTAIN',
      needs: { NPI: same, FAMILY_NAME: ['same', 'similar', 'untold'] },
      because: 'One National Provider Identifier, whose check digit holds, and no other name under it.',
    },
    {
      id: 'npi-given',
      version: 1,
      grade: 'CERTAIN',
      needs: { NPI: same, GIVEN_NAME: same },
      because: 'The same with a surname that has changed.',
    },
    {
      id: 'name-email',
      version: 1,
      grade: 'CERTAIN',
      needs: { GIVEN_NAME: same, FAMILY_NAME: same, EMAIL: same },
      because: 'Where a vendor tells no NPI. A practice’s shared mailbox is told apart by the name.',
    },
    {
      id: 'npi-alone',
      version: 1,
      grade: 'PROBABLE',
      needs: { NPI: same },
      despite: ['given-name', 'suffix'],
      because: 'The number of somebody of another name: one of the two is typed wrong.',
    },
    {
      id: 'family-email',
      version: 1,
      grade: 'PROBABLE',
      needs: { FAMILY_NAME: ['same', 'similar'], GIVEN_NAME: ['same', 'nickname', 'similar'], EMAIL: same },
      because: 'A nickname or a misspelling.',
    },
    {
      id: 'other-npi',
      version: 1,
      grade: 'POSSIBLE',
      needs: { NPI: ['different'], GIVEN_NAME: same, FAMILY_NAME: same, EMAIL: same },
      despite: ['npi'],
      because: 'One name and one e-mail address with two numbers: one of the two is typed wrong, or a namesake’s.',
    },
    {
      id: 'name-phone',
      version: 1,
      grade: 'POSSIBLE',
      needs: { GIVEN_NAME: same, FAMILY_NAME: same, PHONE: same },
      because: 'A practice’s line is everybody’s.',
    },
  ],
};
