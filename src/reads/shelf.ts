import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Soon } from '../domain/soon.ts';
import { createFlights, type Fetch, type Where } from './flights.ts';
import type { Freshness } from './freshness.ts';
import { createRecordCache, type Kept } from '../domain/record-cache.ts';

export type ShelfOptions = Readonly<{
  /** Whether equal reads in flight are joined. */
  isSharing: boolean;
  /** Null: nothing is kept. */
  keeping: Readonly<{ most: number; freshness: Freshness }> | null;
  /** A clock that never goes back, milliseconds. */
  now: () => number;
}>;

/** What one operation of one vendor has answered lately, and what it is being asked. */
export type Shelf<T> = Readonly<{
  /** `id`: the one record that is read; null for a list. */
  tell: (key: string, id: string | null, scope: CallScope, fetch: Fetch<T>) => Soon<T>;
  drop: (id: string | null) => void;
}>;

export function createShelf<T>(
  where: Where,
  { isSharing, keeping, now }: ShelfOptions,
  mayKeep: (value: T) => boolean = () => true,
): Shelf<T> {
  const flights = createFlights<T>(where);
  const records = createRecordCache<T>(keeping?.most ?? 0);
  const { freshMs = 0, staleMs = 0, onErrorMs = 0 } = keeping?.freshness ?? {};
  let drops = 0;

  /** An answer whose call began before a write is told to those who wait for it, and not kept. */
  async function keep(key: string, id: string | null, answer: Promise<T>): Promise<T> {
    const began = drops;
    const value = await answer;
    if (freshMs > 0 && began === drops && mayKeep(value)) records.set(key, { value, id, keptAt: now() });
    return value;
  }

  function ask(key: string, id: string | null, scope: CallScope, fetch: Fetch<T>): Promise<T> {
    const read: Fetch<T> = (own) => keep(key, id, fetch(own));
    return isSharing ? flights.join(key, scope, read) : read(scope);
  }

  /** Nobody waits for it, so its failure is nobody's: what is kept is told until it is too old. */
  function askBehind(key: string, id: string | null, scope: CallScope, fetch: Fetch<T>): void {
    if (flights.has(key)) return;
    const { signal } = new AbortController();
    const own = { ...scope, signal: () => signal, deadlineAt: Infinity };
    ask(key, id, own, fetch).catch(() => undefined);
  }

  async function askOrTellOld(key: string, old: Kept<T> | undefined, answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      const isYoung = old !== undefined && now() - old.keptAt < freshMs + staleMs + onErrorMs;
      if (isYoung && error instanceof VendorError && error.retryable) return old.value;
      throw error;
    }
  }

  return {
    tell: (key, id, scope, fetch) => {
      const { vendor, operation } = where;
      const old = records.get(key);
      const ageMs = old === undefined ? Infinity : now() - old.keptAt;
      if (old !== undefined && ageMs < freshMs + staleMs) {
        scope.onRead?.(vendor, operation, 'cache');
        if (ageMs >= freshMs) askBehind(key, id, scope, fetch);
        return old.value;
      }
      scope.onRead?.(vendor, operation, isSharing && flights.has(key) ? 'flight' : 'call');
      return askOrTellOld(key, old, ask(key, id, scope, fetch));
    },
    drop: (id) => {
      drops += 1;
      records.drop(id);
      flights.forget();
    },
  };
}
