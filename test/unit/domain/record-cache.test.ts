import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRecordCache } from '../../../src/domain/record-cache.ts';

const keys = 'abcdefghij'.split('');

const kept = (value: string, id: string | null = value) => ({ value, id, keptAt: 0 });

describe('what is kept in memory', () => {
  test('is never more than is allowed, whatever is kept and read in whatever order', () => {
    const step = fc.record({ key: fc.constantFrom(...keys), isRead: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 60 }), (most, steps) => {
        const cache = createRecordCache<string>(most);
        for (const { key, isRead } of steps) {
          if (isRead) cache.get(key);
          else {
            cache.set(key, kept(key));
            expect(cache.get(key)?.value).toBe(key);
          }
        }
        const held = keys.filter((key) => cache.get(key) !== undefined);
        expect(held.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('stays while it is read, and goes when it is not', () => {
    const cache = createRecordCache<string>(4);
    cache.set('read', kept('read'));
    cache.set('left', kept('left'));
    for (const key of 'abcdef') {
      cache.set(key, kept(key));
      expect(cache.get('read')?.value).toBe('read');
    }
    expect(cache.get('left')).toBeUndefined();
  });

  test('is forgotten by its record, and with it every list', () => {
    const cache = createRecordCache<string>(9);
    cache.set('one', kept('one'));
    cache.set('other', kept('other'));
    cache.set('list', kept('list', null));
    cache.drop('one');
    expect(['one', 'other', 'list'].map((key) => cache.get(key)?.value)).toEqual([undefined, 'other', undefined]);
    cache.drop(null);
    expect(cache.get('other')).toBeUndefined();
  });
});
