import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VendorError } from '../../../src/domain/errors.ts';
import { failed, found, type Outcome } from '../../../src/domain/outcome.ts';
import type { Soon } from '../../../src/domain/soon.ts';
import { once } from '../../../src/domain/memo.ts';
import { each, indexBy, item } from '../../../src/loaders/batch.ts';

type Row = Readonly<{ id: string; value: string }>;
const row = (id: string): Row => ({ id, value: `value of ${id}` });
const where = { vendor: 'MDI', operation: 'listOfferings' } as const;
const broken = (reason = 'id'): VendorError => new VendorError({ ...where, kind: 'bad-payload', reason });

/** Ids as vendors write them: numbers and the same as text, UUIDs; few enough that they meet. */
const id = fc.oneof(
  fc.nat(30).map(String),
  fc.constantFrom('8c0d7a52-7d0a-4ac3-8f3a-7d8b8d9d1c11', 'a', '__proto__', 'constructor'),
);
/** `7727` and `"7727"` are one key. */
const written = id.chain((text) => (/^[0-9]+$/.test(text) ? fc.constantFrom(text, Number(text)) : fc.constant(text)));

/** What came of a key: a value, null, or the reason why not. */
async function cameOf<V>(loading: Soon<V | null>): Promise<V | null | string> {
  try {
    return await loading;
  } catch (error) {
    return error instanceof VendorError ? `failed: ${error.reason ?? ''}` : 'a bug';
  }
}

describe('item: one call answers many keys', () => {
  /** What a vendor makes of a right answer: items dropped, doubled, reordered, foreign ones among them. */
  const tampering = fc.record({
    dropped: fc.array(id),
    doubled: fc.array(id),
    foreign: fc.array(id.map((text) => `foreign ${text}`)),
    failing: fc.array(id),
    order: fc.infiniteStream<number>(fc.nat(1_000)),
  });

  test('whatever the vendor does to its list, no value lands under another key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1 }), tampering, async (keys, tampered) => {
        const loader = item<string | number, Row>(
          (asked) => {
            const kept = asked.map(String).filter((key) => !tampered.dropped.includes(key));
            const sent = [...kept, ...kept.filter((key) => tampered.doubled.includes(key)), ...tampered.foreign];
            const shuffled = sent
              .map((key) => ({ key, at: Number(tampered.order.next().value) }))
              .toSorted((a, b) => a.at - b.at);
            const rows = shuffled.map(({ key }) => found(row(key)));
            const index = new Map(indexBy(rows, (one) => one.id, where));
            for (const key of tampered.failing) if (kept.includes(key)) index.set(key, failed(broken()));
            return Promise.resolve(index);
          },
          { keyOf: String },
        );
        const values = await Promise.all(keys.map((key) => cameOf(loader.load(key))));
        expect(values).toEqual(
          keys.map(String).map((key) => {
            if (tampered.dropped.includes(key)) return null;
            return tampered.failing.includes(key) ? 'failed: id' : row(key);
          }),
        );
      }),
    );
  });

  test('equal keys are asked for once, before the batch is split, and no batch is longer than it may be', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(written, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 12 }),
        async (keys, maxBatch) => {
          const batches: string[][] = [];
          const loader = item<string | number, Row>(
            (asked) => {
              batches.push(asked.map(String));
              return Promise.resolve(new Map(asked.map((key) => [String(key), found(row(String(key)))])));
            },
            { keyOf: String, maxBatch },
          );
          await Promise.all(keys.map(async (key) => loader.load(key)));
          const distinct = new Set(keys.map(String));
          expect(batches.flat().toSorted()).toEqual([...distinct].toSorted());
          expect(batches).toHaveLength(Math.ceil(distinct.size / maxBatch));
          for (const batch of batches) expect(batch.length).toBeLessThanOrEqual(maxBatch);
        },
      ),
    );
  });

  test.each([
    [1, 1],
    [200, 1],
    [201, 2],
    [400, 2],
    [401, 3],
  ])('%d keys at 200 a batch are %d calls', async (count, calls) => {
    let made = 0;
    const loader = item<number, Row>(
      (asked) => {
        made += 1;
        return Promise.resolve(new Map(asked.map((key) => [String(key), found(row(String(key)))])));
      },
      { keyOf: String, maxBatch: 200 },
    );
    const values = await Promise.all(Array.from({ length: count }, async (_, key) => loader.load(key)));
    expect(values.map((value) => value?.id)).toEqual(Array.from({ length: count }, (_, key) => String(key)));
    expect(made).toBe(calls);
  });

  test('a failed batch fails its own keys, and no key of another batch', async () => {
    const loader = item<number, Row>(
      (asked) =>
        asked.includes(3)
          ? Promise.reject(broken('batch'))
          : Promise.resolve(new Map(asked.map((key) => [String(key), found(row(String(key)))]))),
      { keyOf: String, maxBatch: 2 },
    );
    const values = await Promise.all([1, 2, 3, 4, 5].map((key) => cameOf(loader.load(key))));
    expect(values).toEqual([row('1'), row('2'), 'failed: batch', 'failed: batch', row('5')]);
  });

  test('a mistake of ours is not taken for a vendor’s failure', async () => {
    const loader = item<number, Row>(() => Promise.reject(new TypeError('a bug')), { keyOf: String });
    await expect(loader.load(1)).rejects.toThrow(TypeError);
  });
});

describe('a list as an answer to keys', () => {
  const outcomes = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: id.map((text): Outcome<Row> => found(row(text))) },
      { weight: 1, arbitrary: id.map((text): Outcome<Row> => found({ id: text, value: 'another value' })) },
      { weight: 1, arbitrary: fc.constant<Outcome<Row>>(failed(broken())) },
    ),
  );

  test('one id with two different records is believed in neither; the same record twice is one', () => {
    fc.assert(
      fc.property(outcomes, (list) => {
        const index = indexBy(list, (one) => one.id, where);
        const values = list.flatMap((one) => (one.kind === 'found' ? [one.value] : []));
        for (const [key, group] of Map.groupBy(values, (one) => one.id)) {
          const different = new Set(group.map(({ value }) => value)).size;
          expect(index.get(key)?.kind).toBe(different === 1 ? 'found' : 'failed');
        }
        expect(index.size).toBe(new Set(values.map((one) => one.id)).size);
      }),
    );
  });

  test('an entry that nobody could read may be whoever is missing: they are not known to be absent', () => {
    fc.assert(
      fc.property(outcomes, fc.array(id, { minLength: 1 }), (list, asked) => {
        const index = indexBy(list, (one) => one.id, where, asked);
        const ids = new Set(list.flatMap((one) => (one.kind === 'found' ? [one.value.id] : [])));
        const isUnread = list.some((one) => one.kind === 'failed');
        for (const key of asked) {
          if (!ids.has(key)) expect(index.get(key)?.kind).toBe(isUnread ? 'failed' : undefined);
        }
      }),
    );
  });
});

describe('each: one call takes one key', () => {
  test('equal keys are one call, and a key fails alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1 }), fc.array(id), async (keys, failing) => {
        const asked: string[] = [];
        const loader = each<string | number, Row>(
          (key) => {
            asked.push(String(key));
            return failing.includes(String(key)) ? Promise.reject(broken()) : Promise.resolve(row(String(key)));
          },
          { keyOf: String },
        );
        const values = await Promise.all(keys.map((key) => cameOf(loader.load(key))));
        expect(values).toEqual(keys.map(String).map((key) => (failing.includes(key) ? 'failed: id' : row(key))));
        expect(asked.toSorted()).toEqual([...new Set(keys.map(String))].toSorted());
        // And once is once for the whole request, also after a failure.
        await Promise.all(keys.map((key) => cameOf(loader.load(key))));
        expect(asked).toHaveLength(new Set(keys.map(String)).size);
      }),
    );
  });
});

describe('who may read', () => {
  test('a key that the viewer may not read is null like one that is not there, and no vendor is asked for it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1 }), fc.array(id), async (keys, hidden) => {
        const asked: string[] = [];
        const options = { keyOf: String, mayRead: (key: string | number) => !hidden.includes(String(key)) };
        const one = each<string | number, Row>((key) => {
          asked.push(String(key));
          return Promise.resolve(row(String(key)));
        }, options);
        const many = item<string | number, Row>((some) => {
          asked.push(...some.map(String));
          return Promise.resolve(new Map(some.map((key) => [String(key), found(row(String(key)))])));
        }, options);
        for (const loader of [one, many]) {
          const values = await Promise.all(keys.map(async (key) => loader.load(key)));
          expect(values).toEqual(keys.map(String).map((key) => (hidden.includes(key) ? null : row(key))));
        }
        expect(asked.filter((key) => hidden.includes(key))).toEqual([]);
      }),
    );
  });

  test('not even what another answer embedded is told to who may not read it', async () => {
    const loader = each<string, Row>(() => Promise.reject(broken()), { keyOf: String, mayRead: (key) => key !== '7' });
    loader.prime('7', row('7'));
    loader.prime('8', row('8'));
    expect(await loader.load('7')).toBeNull();
    expect(await loader.load('8')).toEqual(row('8'));
  });
});

test('once: one call for everybody, also when it fails', async () => {
  let made = 0;
  const load = once(() => {
    made += 1;
    return Promise.reject(broken());
  });
  const values = await Promise.all([cameOf(load()), cameOf(load()), cameOf(load())]);
  expect(values).toEqual(['failed: id', 'failed: id', 'failed: id']);
  expect(made).toBe(1);
});
