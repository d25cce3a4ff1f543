import { expect, test } from 'vitest';
import type { ProviderProfile } from '../../../src/domain/provider.ts';
import { personName } from '../../../src/domain/person.ts';
import { patientRules, providerRules } from '../../../src/identity/rules.ts';
import { traitsOf } from '../../../src/identity/traits.ts';
import { judge } from '../../../src/identity/verdict.ts';
import { type Parts, profile } from '../../support/identity/profile.ts';

function verdict(one: Parts, other: Parts) {
  return judge(traitsOf(profile(one)), traitsOf(profile(other)), patientRules);
}

test.each([...patientRules.rules, ...providerRules.rules])('$id links on more than a name and a birth date', (rule) => {
  if (rule.grade !== 'CERTAIN') return;
  const identifiers = ['EMAIL', 'PHONE', 'ADDRESS', 'NPI'] as const;
  const asked = identifiers.filter((field) => rule.needs[field] !== undefined || rule.oneOf?.includes(field));
  expect(asked.length).toBeGreaterThan(0);
  expect(rule.despite ?? []).toEqual([]);
});

const otherContact = { email: 'other@example.com', phone: '+12025550199' };

test.each<[string, string, Parts, Parts]>([
  ['name, birth date and e-mail', 'name-birth-email/1', {}, { phone: otherContact.phone }],
  ['a trailing blank and capitals', 'name-birth-email/1', { given: 'Ana ' }, { given: 'ANA', family: 'GARCÍA' }],
  ['name, birth date and telephone', 'name-birth-phone/1', {}, { email: otherContact.email, phone: '(202) 555-0143' }],
  ['a middle name that one leaves out', 'name-birth-email/1', { given: 'Ana Blue' }, { given: 'Ana', middle: 'Blue' }],
  [
    'name, birth date and address',
    'name-birth-address/1',
    { street: '1 Elm St' },
    { street: '1 Elm Street', ...otherContact },
  ],
  ['a married name', 'given-birth-contacts/1', {}, { family: 'Jensen' }],
  ['half of a double name', 'misspelt-family-birth-contact/1', {}, { family: 'Garcia-Lopez', phone: null }],
  ['a misspelt surname', 'misspelt-family-birth-contact/1', {}, { family: 'Gracia', email: null }],
])('%s: certain, by %s', (_case, rule, one, other) => {
  expect(verdict(one, other)).toMatchObject({ grade: 'CERTAIN', rule, vetoes: [] });
});

test.each<[string, string, string, Parts, Parts]>([
  ['name and birth date alone', 'POSSIBLE', 'name-birth/1', {}, otherContact],
  [
    'a placeholder for an e-mail',
    'POSSIBLE',
    'name-birth/1',
    { email: 'none@none.com', phone: null },
    { email: 'none@none.com' },
  ],
  [
    'a placeholder for a telephone',
    'POSSIBLE',
    'name-birth/1',
    { email: null, phone: '5555555555' },
    { phone: '5555555555' },
  ],
  ['a nickname', 'PROBABLE', 'other-given-birth-contact/1', { given: 'William' }, { given: 'Bill' }],
  ['a misspelt first name', 'PROBABLE', 'other-given-birth-contact/1', { given: 'Robert' }, { given: 'Robret' }],
  ['another surname and one contact', 'PROBABLE', 'given-birth-contact/1', {}, { family: 'Jensen', phone: null }],
])('%s: %s, for a person to look at', (_case, grade, rule, one, other) => {
  expect(verdict(one, other)).toMatchObject({ grade, rule });
});

test.each<[string, readonly string[], string, Parts, Parts]>([
  ['twins', ['given-name', 'family-contact'], 'NONE', { given: 'Ana' }, { given: 'Carla' }],
  [
    'a parent’s contact',
    ['birth-date', 'given-name', 'family-contact'],
    'NONE',
    {},
    { given: 'Elena', birthDate: '2008-07-01' },
  ],
  ['a namesake in the family', ['birth-date', 'family-contact'], 'NONE', {}, { birthDate: '2008-07-01' }],
  ['Jr and Sr', ['suffix'], 'POSSIBLE', { suffix: 'Jr' }, { suffix: 'Sr' }],
  ['day and month swapped', ['birth-date'], 'POSSIBLE', { birthDate: '1980-03-04' }, { birthDate: '1980-04-03' }],
  ['a digit mistaken', ['birth-date'], 'POSSIBLE', {}, { birthDate: '1980-03-15' }],
  ['another middle name', ['middle-name'], 'POSSIBLE', { middle: 'Ann' }, { middle: 'Beth' }],
  ['another gender', ['gender'], 'POSSIBLE', {}, { gender: 'MALE' }],
])('%s: the veto %j, and %s', (_case, vetoes, grade, one, other) => {
  expect(verdict(one, other)).toMatchObject({ vetoes, grade });
});

test('a key of ours in both is a fact; contradictions stand beside it', () => {
  const key = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
  const planted = verdict({ plantedId: key }, { plantedId: key, birthDate: '1980-03-15' });
  expect(planted).toMatchObject({ grade: 'CERTAIN', rule: 'planted-key/1', vetoes: ['birth-date'] });
});

test('two keys of ours that differ: the clinic knows two patients', () => {
  const two = verdict(
    { plantedId: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6' },
    { plantedId: '00000000-7dec-41d0-a765-00a0c91e6bf6' },
  );
  expect(two).toMatchObject({ grade: 'NONE', vetoes: ['planted-key'] });
});

test('fields are named, never quoted', () => {
  const { matched, conflicting } = verdict({ suffix: 'Jr' }, { suffix: 'Sr', phone: null, email: 'x@example.com' });
  expect(matched).toEqual(['GIVEN_NAME', 'FAMILY_NAME', 'BIRTH_DATE', 'GENDER']);
  expect(conflicting).toEqual(['NAME_SUFFIX', 'EMAIL']);
});

const clinician: ProviderProfile = {
  ref: { vendor: 'VSEE', id: '501' },
  name: personName({ prefix: 'Dr.', given: 'Ana', family: 'Garcia', suffix: 'M.D.' }),
  gender: 'FEMALE',
  email: 'ana@example.org',
  phone: null,
  npi: '1234567893',
  specialty: null,
  role: 'DOCTOR',
  roleRawCode: '482',
  isActive: true,
  licences: [],
  source: { vendor: 'VSEE', fetchedAt: 0 },
};

test.each<[string, string | null, string, Partial<ProviderProfile>]>([
  ['the same NPI', 'npi/1', 'CERTAIN', { email: null }],
  ['the same NPI under a married name', 'npi-given/1', 'CERTAIN', { name: personName({ given: 'Ana', family: 'Xu' }) }],
  ['no NPI, but name and e-mail', 'name-email/1', 'CERTAIN', { npi: null }],
  ['a number whose check digit is wrong', 'name-email/1', 'CERTAIN', { npi: '1234567890' }],
  ['the same NPI under another name', 'npi-alone/1', 'PROBABLE', { name: personName({ given: 'Carl', family: 'Xu' }) }],
  ['another NPI', 'other-npi/1', 'POSSIBLE', { npi: '1245319599' }],
  ['another NPI and another e-mail', null, 'NONE', { npi: '1245319599', email: 'a.g@example.org' }],
  [
    'half of a first name, and no NPI',
    'family-email/1',
    'PROBABLE',
    { npi: null, name: personName({ given: 'Anabel', family: 'Garcia' }) },
  ],
  ['the practice’s mailbox', null, 'NONE', { npi: null, name: personName({ given: 'Carl', family: 'Xu' }) }],
])('a provider with %s: rule %s, %s', (_case, rule, grade, other) => {
  expect(judge(traitsOf(clinician), traitsOf({ ...clinician, ...other }), providerRules)).toMatchObject({
    rule,
    grade,
  });
});
