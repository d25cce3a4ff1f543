import { expect, test } from 'vitest';
import { type Clue, cluesOf, ordersOf } from '../../../src/identity/clues.ts';
import { patientRules } from '../../../src/identity/rules.ts';
import { traitsOf } from '../../../src/identity/traits.ts';
import { type Parts, profile } from '../../support/identity/profile.ts';

function clues(parts: Parts): readonly string[] {
  const record = profile(parts);
  return cluesOf(traitsOf(record), record.name, patientRules).map(({ kind, text }) => `${kind} ${text}`);
}

test('S2 "string_search (matches patient_id, email, first_name, last_name …)": by e-mail, then by surname alone', () => {
  expect(clues({ email: 'Ana@Example.com' })).toEqual(['email ana@example.com', 'name Garcia']);
  expect(clues({ family: ' Garcia Jr.', email: null })).toEqual(['name Garcia']);
  expect(clues({ family: "O'Neil-Søe" })).toEqual(['email ana@example.com', "name O'Neil-Søe"]);
  expect(clues({ email: 'none@none.com', family: 'X' })).toEqual([]);
});

test('nobody is searched for whom no rule could link: without first name or birth date, unless a key of ours is planted', () => {
  expect(clues({ birthDate: null })).toEqual([]);
  expect(clues({ given: 'Baby Girl' })).toEqual([]);
  expect(clues({ birthDate: null, plantedId: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6' })).toHaveLength(2);
});

test('a surname that several of a page bear goes first, for it finds them all at once', () => {
  const email = (text: string): Clue => ({ kind: 'email', text });
  const name = (text: string): Clue => ({ kind: 'name', text });
  const wanted = [
    [email('a@example.com'), name('Garcia')],
    [email('b@example.com'), name('GARCIA')],
    [email('c@example.com'), name('Weber')],
    [name('Park')],
  ];
  expect(ordersOf(wanted)).toEqual([
    [name('Garcia'), email('a@example.com')],
    [name('GARCIA'), email('b@example.com')],
    [email('c@example.com'), name('Weber')],
    [name('Park')],
  ]);
});
