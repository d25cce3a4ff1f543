import { createHash } from 'node:crypto';
import { z } from 'zod';

/** One thing as it was read: a mark for each field that may change, and none of their values. */
export type SeenItem = Readonly<{ marks: readonly string[]; at: number | null }>;

/** What a reading found, by key. `isWhole`: nothing of it could not be read. */
export type Seen = Readonly<{ items: ReadonlyMap<string, SeenItem>; isWhole: boolean }>;

/** What differs: a thing's key and the fields; null: it is not there any more, or was not before. */
export type Difference = Readonly<{ key: string; fields: readonly string[] | null }>;

export function markOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([value]))
    .digest('base64url')
    .slice(0, 10);
}

/**
 * What was seen before, and is not there now, has gone, unless what was read now is not whole or what it was has left
 * the stretch of time that is read (`from`).
 */
export function differencesOf(
  before: ReadonlyMap<string, SeenItem>,
  { items, isWhole }: Seen,
  fields: readonly string[],
  from: number | null,
): readonly Difference[] {
  const changed = [...items].flatMap(([key, item]): readonly Difference[] => {
    const known = before.get(key);
    if (known === undefined) return [{ key, fields: null }];
    const differing = fields.filter((_field, index) => known.marks[index] !== item.marks[index]);
    return differing.length === 0 ? [] : [{ key, fields: differing }];
  });
  if (!isWhole) return changed;
  const gone = [...before].filter(([key, { at }]) => !items.has(key) && (from === null || (at ?? from) >= from));
  return [...changed, ...gone.map(([key]) => ({ key, fields: null }))];
}

/** What is to be compared with next: what was not read now is as it was. */
export function merged(before: ReadonlyMap<string, SeenItem>, { items, isWhole }: Seen): ReadonlyMap<string, SeenItem> {
  return isWhole ? items : new Map([...before, ...items]);
}

const wireNote = z.array(z.tuple([z.string(), z.array(z.string()), z.number().nullable()]));

export function toNote(items: ReadonlyMap<string, SeenItem>): string {
  const entries = [...items].map(([key, { marks, at }]) => [key, marks, at] as const);
  return JSON.stringify(entries.toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Null: nothing was seen before, or nothing that this version understands. */
export function fromNote(note: string | null): ReadonlyMap<string, SeenItem> | null {
  if (note === null) return null;
  try {
    const entries = wireNote.safeParse(JSON.parse(note)).data;
    return entries === undefined ? null : new Map(entries.map(([key, marks, at]) => [key, { marks, at }]));
  } catch {
    return null;
  }
}
