import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filled, personName, toE164 } from '../../../src/domain/person.ts';

describe('names', () => {
  test('a whole name loses the blank that the vendor leaves behind it (S0: "pt_nm": "ABCD ")', () => {
    expect(personName({ text: 'ABCD ' })).toEqual({
      text: 'ABCD',
      given: null,
      middle: null,
      family: null,
      prefix: null,
      suffix: null,
    });
  });

  test('parts make the text in the order they are said', () => {
    const parts = { prefix: 'Dr', given: ' Ana ', middle: 'M', family: 'García', suffix: 'Jr' };
    expect(personName(parts)?.text).toBe('Dr Ana M García Jr');
  });

  test('what the vendor says the name is comes before what its parts make', () => {
    expect(personName({ text: 'Ana García', given: 'ANA' })?.text).toBe('Ana García');
  });

  test.each([{}, { given: '', family: ' ' }, { text: null }, { given: '--', family: '--' }])(
    '%j is no name',
    (parts) => {
      expect(personName(parts)).toBeNull();
    },
  );

  test('no part and no text ever has blanks around it, or is empty', () => {
    const part = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });
    const parts = fc.record({ text: part, given: part, middle: part, family: part, prefix: part, suffix: part });
    fc.assert(
      fc.property(parts, (given) => {
        const texts = Object.values(personName(given) ?? {}).filter((text) => text !== null);
        for (const text of texts) expect(text).toBe(text.trim());
        expect(texts).not.toContain('');
      }),
    );
  });
});

test.each([
  ['--', null],
  [' -- ', null],
  ['', null],
  [null, null],
  [undefined, null],
  ['CA', 'CA'],
  [' a--b ', 'a--b'],
  ['0', '0'],
])('filled(%j) is %j (S1 writes "--" where there is nothing)', (text, expected) => {
  expect(filled(text)).toBe(expected);
});

describe('telephone numbers', () => {
  test.each([
    ['(202) 555-0143', '+12025550143'],
    ['202-555-0143', '+12025550143'],
    ['+1 202 555 0143', '+12025550143'],
    ['12025550143', '+12025550143'],
    ['2025550143', '+12025550143'],
    ['(202) 555-0143 ext. 7', '+12025550143'],
    ['+44 20 7946 0018', '+442079460018'],
    ['+52 55 1234 5678', '+525512345678'],
  ])('%s', (text, expected) => {
    expect(toE164(text)).toBe(expected);
  });

  test.each(['', '911', '0000000000', '1025550143', '20255501432', 'call me', '+44 20', '+999 123 456 789'])(
    '%j is no telephone number',
    (text) => {
      expect(toE164(text)).toBeNull();
    },
  );

  test('one number has one form, however it is written', () => {
    const separators = fc.constantFrom('', ' ', '-', '.', ') ', '/');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[2-9][0-9]{9}$/),
        separators,
        fc.constantFrom('', '1', '+1 '),
        (digits, by, code) => {
          const written = `${code}${digits.slice(0, 3)}${by}${digits.slice(3, 6)}${by}${digits.slice(6)}`;
          expect(toE164(written)).toBe(`+1${digits}`);
        },
      ),
    );
  });
});
