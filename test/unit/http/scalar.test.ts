import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { maybe, misfit, readCount, readId, readText, scalar } from '../../../src/http/scalar.ts';

const doubled = scalar((value) => (typeof value === 'number' ? value * 2 : misfit));

describe('a schema of one function', () => {
  test('reads what comes, and what does not come', () => {
    const schema = z.object({ needed: doubled, other: scalar((value) => value === undefined) });
    expect(schema.parse({ needed: 2 })).toEqual({ needed: 4, other: true });
    expect(schema.safeParse({}).error?.issues).toMatchObject([{ path: ['needed'] }]);
  });

  test('names the place of what does not fit, and not the value', () => {
    const { error } = z.object({ list: z.array(doubled) }).safeParse({ list: [1, 'Canary'] });
    expect(error?.issues).toMatchObject([{ code: 'custom', path: ['list', 1] }]);
    expect(JSON.stringify(error?.issues)).not.toContain('Canary');
  });

  test('goes with the other schemas', () => {
    expect(doubled.nullish().parse(null)).toBeNull();
    expect(doubled.nullish().parse(undefined)).toBeUndefined();
    expect(doubled.catch(0).parse('x')).toBe(0);
    expect(z.union([doubled, z.string()]).parse('x')).toBe('x');
  });

  test('leaves out of an object what neither came nor was read', () => {
    expect(Object.keys(z.object({ a: maybe(readText), b: maybe(readText) }).parse({ b: null }))).toEqual(['b']);
  });
});

test.each([
  ['7727', '7727'],
  [' 7727 ', '7727'],
  [7727, '7727'],
])('the id %j is %s', (value, id) => expect(readId(value)).toBe(id));

test.each([[''], ['  '], [7.5], [2 ** 53], [null], [undefined], [{}], [true]])('%j is no id', (value) => {
  expect(readId(value)).toBe(misfit);
});

test.each([
  ['15', 15],
  [0, 0],
  ['', misfit],
  ['1.5', misfit],
  ['1234567890', misfit],
  [1.5, misfit],
])('the count %j', (value, count) => expect(readCount(value)).toBe(count));
