import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { VendorError } from '../../../src/domain/errors.ts';
import { failed, found, type Outcome } from '../../../src/domain/outcome.ts';
import { decode, decodeItem, distinct, sameId, wireToken } from '../../../src/http/decode.ts';

const where = { vendor: 'VSEE', operation: 'getIntake' } as const;

function errorOf(work: () => unknown): VendorError {
  try {
    work();
  } catch (error) {
    if (error instanceof VendorError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

test('what does not fit is a failure that names the place', () => {
  const schema = z.object({ data: z.array(z.object({ start: z.number() })) });
  const error = errorOf(() => decode(schema, { data: [{ start: 1 }, { start: 'noon' }] }, where));
  expect(error).toMatchObject({ kind: 'bad-payload', operation: 'getIntake', reason: 'data.1.start' });
});

test('no value of the answer, and no key that may be one, is in the failure', () => {
  const canary = 'Jane Roe 1980-01-02';
  const schema = z.object({ name: z.number(), answers: z.record(z.string(), z.number()) });
  const wrong = [{ name: canary, answers: {} }, { name: 1, answers: { [canary]: canary } }, canary, [canary]];
  for (const json of wrong) {
    const error = errorOf(() => decode(schema, json, where));
    const told = inspect(error, { depth: 10, showHidden: true });
    expect(told).not.toContain('Jane');
    expect(told).not.toContain('1980');
  }
});

test('whatever comes, only wire names are told', () => {
  const schema = z.object({ a: z.record(z.string(), z.number()) });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string(), { minKeys: 1 }), (a) => {
      expect(errorOf(() => decode(schema, { a }, where)).reason).toMatch(/^(somewhere|[A-Za-z0-9_.]*)$/);
    }),
  );
});

test('one item that does not fit fails alone', () => {
  const schema = z.object({ id: z.string() });
  const items = [{ id: 'a' }, { id: 7 }, null, { id: 'b' }].map((json) =>
    decodeItem(schema, ({ id }) => id, json, where),
  );
  expect(items.map((item) => (item.kind === 'found' ? item.value : item.kind))).toEqual(['a', 'failed', 'failed', 'b']);
});

test('an answer about another id is not believed', () => {
  expect(sameId('7', '7', 'mine', where)).toBe('mine');
  expect(errorOf(() => sameId('7', '8', 'theirs', where))).toMatchObject({ kind: 'bad-payload', reason: 'another id' });
});

type Item = Readonly<{ id: string; value: number }>;
const item = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.integer({ min: 0, max: 2 }) });
const unread: Outcome<Item> = failed(new VendorError({ ...where, kind: 'bad-payload' }));

test('a record that comes twice is told once; of two different ones under one id neither is', () => {
  fc.assert(
    fc.property(fc.array(fc.option(item)), (items) => {
      const told = distinct(
        items.map((one): Outcome<Item> => (one === null ? unread : found(one))),
        ({ id }) => id,
        where,
      );
      const values = told.flatMap((outcome) => (outcome.kind === 'found' ? [outcome.value] : []));
      expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
      for (const { id, value } of values) {
        expect(items.filter((one) => one?.id === id).every((one) => one?.value === value)).toBe(true);
      }
      // Nothing is lost without a failure in its place: as many entries as there are ids and unreadable ones.
      const ids = new Set(items.flatMap((one) => (one === null ? [] : [one.id])));
      expect(told).toHaveLength(ids.size + items.filter((one) => one === null).length);
    }),
  );
});

test.each(['', 'a b', 'a\r\nx: y', 'ü', 'a'.repeat(9_000)])('%j is no token for a header', (token) => {
  expect(wireToken.safeParse(token).success).toBe(false);
});
