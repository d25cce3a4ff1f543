import { describe, expect, test } from 'vitest';
import { memoized, memoizedPair } from '../../../src/domain/memo.ts';
import { after, allOf, attempt, type Soon } from '../../../src/domain/soon.ts';

const double = (value: number): number => 2 * value;
const fail = (): never => {
  throw new Error('no');
};

describe('what is at hand, or will be', () => {
  test('goes on at once where it is at hand, and as a promise where it is not', async () => {
    expect(after(2, double)).toBe(4);
    expect(after(after(2, double), double)).toBe(8);
    const later = after(Promise.resolve(2), double);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(4);
    expect(await after(2, (value) => Promise.resolve(double(value)))).toBe(4);
  });

  test.each<[string, () => Soon<unknown>]>([
    ['what follows', () => after(2, fail)],
    ['what follows a promise', () => after(Promise.resolve(2), fail)],
    ['the promise', () => after(Promise.reject(new Error('no')), double)],
    ['the work', () => attempt(fail)],
    ['one of all', () => allOf([1, Promise.reject(new Error('no'))])],
  ])('never throws: %s fails as a promise', async (_name, make) => {
    const soon = make();
    expect(soon).toBeInstanceOf(Promise);
    await expect(soon).rejects.toThrow('no');
  });

  test('all are at hand only where each is', async () => {
    expect(allOf([1, 2])).toEqual([1, 2]);
    expect(await allOf([1, Promise.resolve(2)])).toEqual([1, 2]);
  });
});

describe('a pure function of objects that never change', () => {
  test('is worked out once for each of them, nothing being a result too', () => {
    const asked: object[] = [];
    const of = memoized((one: object) => {
      asked.push(one);
      return null;
    });
    const [one, equal] = [{}, {}];
    for (const given of [one, one, equal, one]) expect(of(given)).toBeNull();
    expect(asked).toEqual([one, equal]);
  });

  test('is worked out once for each two of them', () => {
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    let times = 0;
    const join = memoizedPair((one: { name: string }, other: { name: string }) => {
      times += 1;
      return `${one.name}${other.name}`;
    });
    expect([join(a, b), join(b, a), join(a, b)]).toEqual(['ab', 'ba', 'ab']);
    expect(times).toBe(2);
  });
});
