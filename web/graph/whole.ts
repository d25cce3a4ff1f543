import { useRef, useState } from 'react';
import { type Gap, gapsOf } from './failures.ts';
import { cursorOf, type PageEnd } from './lists.ts';

type Listed = PageEnd & Readonly<{ edges: readonly unknown[] }>;

type Page = Readonly<{ list: Listed | undefined; error?: unknown }>;

/** How a list is asked: its first page, and what comes after a cursor. */
export type Asking = Readonly<{ first: () => Promise<Page>; after: (cursor: string) => Promise<Page> }>;

/** Asks page after page, until there are as many as wanted or no more. Answers what the further pages failed with. */
export async function askUpTo(wanted: number, { first, after }: Asking): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  let { list } = await first();
  for (let count = list?.edges.length ?? 0; list !== undefined && count < wanted; count += list?.edges.length ?? 0) {
    const cursor = cursorOf(list);
    if (cursor === null) break;
    const page = await after(cursor).catch((error: unknown) => ({ list: undefined, error }));
    if (page.error !== undefined) errors.push(page.error);
    ({ list } = page);
  }
  return errors;
}

type Held<T> = Readonly<{
  shown: T | undefined;
  isAsking: boolean;
  /** What further pages lacked when they were asked for anew. */
  lacking: readonly Gap[];
  askAnew: () => Promise<void>;
}>;

/**
 * What is asked for anew as a whole, by something that answers what the further pages failed with. Until all of it is
 * there it is shown as it was.
 */
export function useHeld<T>(told: T | undefined, ask: () => Promise<readonly unknown[]>): Held<T> {
  const [held, hold] = useState<Readonly<{ told: T | undefined }> | null>(null);
  const [lacking, setLacking] = useState<readonly Gap[]>([]);
  const wishes = useRef(0);
  const askAnew = async (): Promise<void> => {
    wishes.current += 1;
    // What is on its way may have been read before whatever this is about: it is asked once more when that is there.
    if (wishes.current > 1) return;
    hold({ told });
    while (wishes.current > 0) {
      const heard = wishes.current;
      // The first page's own failure is the question's.
      const errors = await ask().catch(() => []);
      setLacking(gapsOf(undefined, ...errors.map((error) => gapsOf(error))));
      wishes.current = wishes.current === heard ? 0 : 1;
    }
    hold(null);
  };
  return { shown: held?.told ?? told, isAsking: held !== null, lacking, askAnew };
}

/** How far somebody went on in a list. What cannot be read when it is asked for anew is wanted by the next try all the same. */
export function useFarthest(): (list: Listed | null | undefined) => number {
  const farthest = useRef(0);
  return (list) => {
    farthest.current = Math.max(farthest.current, list?.edges.length ?? 0);
    return farthest.current;
  };
}

/** A list that somebody went on with, asked anew as a whole: the first page would leave them with that alone. */
export function useWhole<L extends Listed>(list: L | undefined, asking: Asking): Held<L> {
  const farthest = useFarthest();
  return useHeld(list, () => askUpTo(farthest(list), asking));
}
