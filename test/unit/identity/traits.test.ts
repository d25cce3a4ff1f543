import { expect, test } from 'vitest';
import { toE164 } from '../../../src/domain/person.ts';
import { isNickname } from '../../../src/identity/nickname.ts';
import { isMisspelt, wordsOf } from '../../../src/identity/spelling.ts';
import { traitsOf } from '../../../src/identity/traits.ts';
import { profile } from '../../support/identity/profile.ts';

test.each([
  ['Ana ', ['ana']],
  ['ÁNA', ['ana']],
  ["O'Neil", ['oneil']],
  ['O’Neil', ['oneil']],
  ['García-López', ['garcia', 'lopez']],
  ['de la Cruz', ['de', 'la', 'cruz']],
  ['Søren Ångström', ['soren', 'angstrom']],
  ['Weiß', ['weiss']],
  ['  ', []],
])('the words of %j are %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['(202) 555-0143', '+12025550143'],
  ['2025550143', '+12025550143'],
  ['202.555.0143', '+12025550143'],
  ['1-202-555-0143', '+12025550143'],
  ['+1 202 555 0143', '+12025550143'],
  ['(202) 555-0143 ext. 7', '+12025550143'],
  ['+44 20 7946 0958', '+442079460958'],
  ['555-0143', null],
  ['0123456789', null],
  ['n/a', null],
])('the telephone %j is %j', (text, e164) => {
  expect(toE164(text)).toBe(e164);
});

test('a trailing blank, capitals, accents and an apostrophe make no other name', () => {
  const { given, family } = traitsOf(profile({ given: 'ANA ', family: 'O’Néil' }));
  expect({ given, family }).toEqual({ given: ['ana'], family: ['oneil'] });
});

test('a suffix counts wherever it was written, a title behind the name does not', () => {
  for (const parts of [{ family: 'Garcia Jr.' }, { family: 'Garcia, Jr' }, { family: 'Garcia', suffix: 'JR' }]) {
    expect(traitsOf(profile(parts))).toMatchObject({ family: ['garcia'], suffix: 'jr' });
  }
  expect(traitsOf(profile({ suffix: 'M.D.' })).suffix).toBeNull();
});

test('an initial behind the first name is the middle name’s', () => {
  expect(traitsOf(profile({ given: 'Ana B.' }))).toMatchObject({ given: ['ana', 'anab'], middle: 'b' });
});

test('a whole name of two words is taken apart, a longer one is not guessed at', () => {
  const whole = (text: string) => traitsOf({ ...profile(), name: { ...empty, text } });
  expect(whole('Ana Garcia')).toMatchObject({ given: ['ana'], family: ['garcia'] });
  expect(whole('Ana de la Cruz')).toMatchObject({ given: null, family: null });
});
const empty = { given: null, middle: null, family: null, prefix: null, suffix: null };

test.each([
  ['email', { email: 'none@none.com' }],
  ['email', { email: 'no-email@example.com' }],
  ['email', { email: 'not an address' }],
  ['phone', { phone: '555-555-5555' }],
  ['phone', { phone: '(999) 999-9999' }],
  ['phone', { phone: '1234567890' }],
  ['birthDate', { birthDate: '1900-01-01' }],
  ['given', { given: 'Baby Girl' }],
  ['given', { given: 'J.' }],
  ['gender', { gender: 'UNKNOWN' as const }],
] as const)('a placeholder tells nothing: %s of %j', (trait, parts) => {
  expect(traitsOf(profile(parts))[trait]).toBeNull();
});

test('an e-mail address has no capitals, an address no flat and no spelled-out street', () => {
  expect(traitsOf(profile({ email: ' Ana@Example.COM ' })).email).toBe('ana@example.com');
  const one = traitsOf(profile({ street: '12 North Elm Street', zip: '95811-0001' })).address;
  expect(one).toBe('12 n elm st 95811');
  expect(traitsOf(profile({ street: '12 N. Elm St', zip: '95811' })).address).toBe(one);
});

test('a nickname is its name’s, and not another nickname’s', () => {
  expect(isNickname('william', 'bill')).toBe(true);
  expect(isNickname('bill', 'william')).toBe(true);
  expect(isNickname('bill', 'will')).toBe(false);
  expect(isNickname('ana', 'ana')).toBe(false);
});

test('one slip of the finger in a short name, two in a long one', () => {
  expect(isMisspelt('garcia', 'gracia')).toBe(true);
  expect(isMisspelt('garcia', 'garca')).toBe(true);
  expect(isMisspelt('garcia', 'gomez')).toBe(false);
  expect(isMisspelt('rodriguez', 'rodrigeuzz')).toBe(true);
  expect(isMisspelt('ana', 'ann')).toBe(false);
});
