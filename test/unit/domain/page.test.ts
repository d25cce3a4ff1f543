import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RequestError } from '../../../src/domain/errors.ts';
import { found } from '../../../src/domain/outcome.ts';
import { pageOf } from '../../../src/domain/page.ts';
import { stretchOf, toCursor } from '../../../src/resolvers/arguments.ts';

describe('a page of a list', () => {
  test('pages of any size, one after another, are the list: nothing lost, nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 100 }), (values, limit) => {
        const items = values.map(found);
        const seen: unknown[] = [];
        for (let offset = 0; ; offset += limit) {
          const page = pageOf(items, { offset, limit });
          expect(page.total).toBe(values.length);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items);
          if (!page.hasMore) break;
        }
        expect(seen).toEqual(items);
      }),
    );
  });

  test('beyond the end there is nothing, and no more', () => {
    expect(pageOf([found(1)], { offset: 5, limit: 10 })).toEqual({ items: [], total: 1, hasMore: false });
  });
});

describe('first and after', () => {
  test('twenty from the start when nothing is said', () => {
    expect(stretchOf({})).toEqual({ offset: 0, limit: 20 });
    expect(stretchOf({ first: null, after: null })).toEqual({ offset: 0, limit: 20 });
  });

  test('a cursor leads to what comes after it', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.integer({ min: 1, max: 100 }), (position, first) => {
        expect(stretchOf({ first, after: toCursor(position) })).toEqual({ offset: position + 1, limit: first });
      }),
    );
  });

  test.each([0, -1, 101, 200_000, 2_147_483_647])('first: %d is refused', (first) => {
    expect(() => stretchOf({ first })).toThrow(new RequestError('BAD_USER_INPUT', '"first" must be from 1 to 100.'));
  });

  const encoded = (text: string): string => Buffer.from(text).toString('base64url');
  test.each([
    '',
    'abc',
    encoded('at:'),
    encoded('at:-1'),
    encoded('at:1e9'),
    encoded('at:1234567890'),
    encoded('to:1'),
  ])('after: %j is refused', (after) => {
    expect(() => stretchOf({ after })).toThrow(RequestError);
  });
});
