/** An answer that is kept, and when it was read, on a clock that never goes back (milliseconds). */
export type Kept<T> = Readonly<{ value: T; id: string | null; keptAt: number }>;

export type RecordCache<T> = Readonly<{
  get: (key: string) => Kept<T> | undefined;
  set: (key: string, kept: Kept<T>) => void;
  /** Forgets the record of this id, and every list: any of them may hold it. Null: forgets everything. */
  drop: (id: string | null) => void;
}>;

/**
 * Answers in this process's memory and nowhere else, at most so many. In two generations: what was not read while the
 * younger one filled up is forgotten with the older. So a read is a look into a map, and moves nothing in it.
 */
export function createRecordCache<T>(most: number): RecordCache<T> {
  const half = Math.max(1, Math.floor(most / 2));
  let young = new Map<string, Kept<T>>();
  let old = new Map<string, Kept<T>>();

  function put(key: string, kept: Kept<T>): void {
    if (young.size >= half && !young.has(key)) {
      old = most > 1 ? young : new Map<string, Kept<T>>();
      young = new Map();
    }
    young.set(key, kept);
  }

  return {
    get: (key) => {
      const known = young.get(key);
      if (known !== undefined) return known;
      const kept = old.get(key);
      if (kept !== undefined) put(key, kept);
      return kept;
    },
    set: put,
    drop: (id) => {
      for (const generation of [young, old]) {
        for (const [key, kept] of generation) {
          if (id === null || kept.id === null || kept.id === id) generation.delete(key);
        }
      }
    },
  };
}
