/** An answer that is kept, and when it was read, on a clock that never goes back (milliseconds). */
export type Kept<T> = Readonly<{ value: T; id: string | null; keptAt: number }>;

export type RecordCache<T> = Readonly<{
  get: (key: string) => Kept<T> | undefined;
  set: (key: string, kept: Kept<T>) => void;
  /** Forgets the record of this id, and every list: any of them may hold it. Null: forgets everything. */
  drop: (id: string | null) => void;
  size: () => number;
}>;

/** Answers in this process's memory and nowhere else, the least recently used forgotten first. */
export function createRecordCache<T>(most: number): RecordCache<T> {
  const entries = new Map<string, Kept<T>>();
  return {
    get: (key) => {
      const kept = entries.get(key);
      if (kept === undefined) return undefined;
      entries.delete(key);
      entries.set(key, kept);
      return kept;
    },
    set: (key, kept) => {
      entries.delete(key);
      entries.set(key, kept);
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    },
    drop: (id) => {
      for (const [key, kept] of entries) {
        if (id === null || kept.id === null || kept.id === id) entries.delete(key);
      }
    },
    size: () => entries.size,
  };
}
