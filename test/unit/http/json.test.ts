import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/http/json.ts';

const read = (text: string): unknown => parseJson(Buffer.from(text));

describe('a number that JavaScript would round', () => {
  test.each(['9223372036854775807', '-9223372036854775807', '9007199254740993'])('%s is kept as text', (id) => {
    for (const text of [`{"id":${id}}`, `{"id": ${id}}`, `[${id}]`, `[1,${id}]`, `[1,\n${id}]`, id]) {
      expect(JSON.stringify(read(text))).toContain(`"${id}"`);
    }
  });

  test('is found wherever it stands', () => {
    const padding = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(padding, fc.bigInt({ min: 2n ** 53n + 1n, max: 2n ** 63n }), padding, (before, id, after) => {
        // An even one may happen to be a double: whatever is not rounded stays a number.
        const odd = id | 1n;
        const text = `{"before":${JSON.stringify(before)},"id":${odd},"after":${JSON.stringify(after)}}`;
        expect(read(text)).toEqual({ before, id: String(odd), after });
      }),
    );
  });

  test('texts and short numbers stay as they are', () => {
    const value = { id: '9223372036854775807', note: 'no. 9223372036854775807', at: 1_770_669_300_000, part: 0.1 };
    expect(read(JSON.stringify(value))).toEqual(value);
    expect(read(JSON.stringify({ ...value, safe: Number.MAX_SAFE_INTEGER }))).toMatchObject({
      safe: Number.MAX_SAFE_INTEGER,
    });
  });
});

test.each(['', '<html>', '{"a":', '\u{FEFF}{}'])('%j is no JSON', (text) => expect(read(text)).toBeUndefined());

test('bytes that are no UTF-8 are no JSON', () => {
  expect(parseJson(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toBeUndefined();
});
