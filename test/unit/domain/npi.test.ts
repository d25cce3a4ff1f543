import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNpi } from '../../../src/domain/npi.ts';

const nineDigits = fc.stringMatching(/^[0-9]{9}$/);
const withCheckDigit = (digits: string): string => {
  const valid = Array.from({ length: 10 }, (_, digit) => `${digits}${String(digit)}`).filter(isNpi);
  return valid[0] ?? '';
};

test('the standard’s own example holds: 1234567893', () => {
  expect(isNpi('1234567893')).toBe(true);
  expect(isNpi('1234567890')).toBe(false);
});

test('exactly one check digit fits any nine digits', () => {
  fc.assert(
    fc.property(nineDigits, (digits) => {
      const valid = Array.from({ length: 10 }, (_, digit) => isNpi(`${digits}${String(digit)}`));
      expect(valid.filter(Boolean)).toHaveLength(1);
    }),
  );
});

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const npi = withCheckDigit(digits);
      const wrong = String((Number(npi[at]) + by) % 10);
      expect(isNpi(`${npi.slice(0, at)}${wrong}${npi.slice(at + 1)}`)).toBe(false);
    }),
  );
});

test.each([
  '',
  '123456789',
  '12345678930',
  '1234567893 ',
  ' 1234567893',
  '123456789x',
  '１２３４５６７８９３',
  '0.12345678',
])('%j is none', (text) => {
  expect(isNpi(text)).toBe(false);
});
