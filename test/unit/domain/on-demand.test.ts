import { expect, test } from 'vitest';
import { type Makers, onDemand } from '../../../src/domain/on-demand.ts';

type Parts = Readonly<{ one: object; two: Readonly<{ one: object }>; none: undefined }>;

function counted() {
  const made: string[] = [];
  const makers: Makers<Parts, string> = {
    one: (given) => {
      made.push(`one of ${given}`);
      return {};
    },
    two: (given, { one }) => {
      made.push(`two of ${given}`);
      return { one };
    },
    none: () => {
      made.push('none');
      return undefined;
    },
  };
  return { made, ...onDemand(makers, 'it') };
}

test('a part is made when it is first wanted, once, of what is given and of other parts', () => {
  const { made, parts } = counted();
  expect(made).toEqual([]);
  expect(parts.two.one).toBe(parts.one);
  expect(parts.two).toBe(parts.two);
  expect([parts.none, parts.none]).toEqual([undefined, undefined]);
  expect(made).toEqual(['one of it', 'two of it', 'none']);
});

test('whoever holds the parts gets new ones after a renewal', () => {
  const { parts, renew } = counted();
  const before = parts.one;
  renew();
  expect(parts.one).not.toBe(before);
  expect(parts.two.one).toBe(parts.one);
});

test('the whole can be looked at as any other object: spread, listed, written as JSON', () => {
  const { parts } = counted();
  expect(Object.keys(parts)).toEqual(['one', 'two', 'none']);
  expect(JSON.stringify({ ...parts })).toBe(JSON.stringify(parts));
  expect(JSON.stringify(parts)).toBe('{"one":{},"two":{"one":{}}}');
});
