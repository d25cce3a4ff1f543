import DataLoader from 'dataloader';
import { absent, failed, found, type Outcome, outcomeOf, valueOf } from '../domain/outcome.ts';
import { VendorError } from '../domain/errors.ts';
import { after, type Soon } from '../domain/soon.ts';
import type { Vendor } from '../domain/vendor.ts';

/** Reads by key within one request: equal keys are read once, each key has its own outcome. */
export type Loader<K, V> = Readonly<{
  /** Null when there is no such record, or the viewer may not know of it. */
  load: (key: K) => Soon<V | null>;
  /** What another answer embedded is not asked for again. */
  prime: (key: K, value: V) => void;
  /** What was read is not believed any longer. */
  forget: (key: K) => void;
}>;

type Options<K> = Readonly<{
  /** A canonical text: keys that mean the same record have the same text. */
  keyOf: (key: K) => string;
  /** A key that the viewer may not read is answered as absent, and no vendor is asked. */
  mayRead?: (key: K) => boolean;
}>;

/** `each`: one call takes one key. A key fails alone. */
export function each<K, V>(
  load: (key: K) => Soon<V | null>,
  { keyOf, mayRead = () => true }: Options<K>,
): Loader<K, V> {
  const outcomes = new Map<string, Soon<Outcome<V>>>();

  function read(key: K): Soon<Outcome<V>> {
    const name = keyOf(key);
    const known = outcomes.get(name);
    if (known !== undefined) return known;
    const outcome = outcomeOf(() => load(key));
    outcomes.set(name, outcome);
    return outcome;
  }

  return {
    load: (key) => (mayRead(key) ? after(read(key), valueOf) : null),
    prime: (key, value) => {
      const name = keyOf(key);
      if (!outcomes.has(name)) outcomes.set(name, found(value));
    },
    forget: (key) => void outcomes.delete(keyOf(key)),
  };
}

/** `item`: one call answers many keys, item by item. Matched by value: what is not in the answer is absent. */
export function item<K, V>(
  load: (keys: readonly K[]) => Promise<ReadonlyMap<string, Outcome<V>>>,
  { keyOf, mayRead = () => true, maxBatch = Infinity }: Options<K> & Readonly<{ maxBatch?: number }>,
): Loader<K, V> {
  const batch = async (keys: readonly K[]): Promise<readonly Outcome<V>[]> => {
    const outcomes = await load(keys);
    return keys.map((key) => outcomes.get(keyOf(key)) ?? absent);
  };
  const loader = new DataLoader<K, Outcome<V>, string>(batch, { cacheKeyFn: keyOf, maxBatchSize: maxBatch });
  return {
    load: async (key) => (mayRead(key) ? valueOf(await loader.load(key)) : null),
    prime: (key, value) => void loader.prime(key, found(value)),
    forget: (key) => void loader.clear(key),
  };
}

/**
 * A list answer as the `item` loader wants it. One id with two different records in it is believed in neither. An entry
 * that could not be read may be anybody's: whoever was `asked` for and is missing then is not known to be absent.
 */
export function indexBy<V>(
  outcomes: readonly Outcome<V>[],
  idOf: (value: V) => string,
  where: Readonly<{ vendor: Vendor; operation: string }>,
  asked: readonly string[] = [],
): ReadonlyMap<string, Outcome<V>> {
  const index = new Map<string, Outcome<V>>();
  for (const outcome of outcomes) {
    if (outcome.kind !== 'found') continue;
    const id = idOf(outcome.value);
    const first = index.get(id);
    const isSame = first?.kind !== 'found' || JSON.stringify(first.value) === JSON.stringify(outcome.value);
    const twice = (): Outcome<V> =>
      failed(new VendorError({ ...where, kind: 'bad-payload', reason: 'two records under one id' }));
    if (first === undefined || !isSame) index.set(id, isSame ? outcome : twice());
  }
  const unread = outcomes.find((outcome) => 'error' in outcome);
  for (const id of asked) if (unread !== undefined && !index.has(id)) index.set(id, unread);
  return index;
}
