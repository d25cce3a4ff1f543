import type { CallScope } from '../domain/call.ts';
import type { Outcome } from '../domain/outcome.ts';
import { allOf, type Soon } from '../domain/soon.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { Freshness, RecordKind } from './freshness.ts';
import { createShelf, type ShelfOptions } from './shelf.ts';

export type ReadsOptions = Readonly<{
  /** Whether equal reads in flight are joined. */
  isSharing: boolean;
  /** Null: nothing is kept. `most` is for each operation by itself. */
  cache: Readonly<{ most: number; freshness: Readonly<Record<RecordKind, Freshness>> }> | null;
  now?: () => number;
}>;

export type ReadRule<A extends readonly unknown[]> = Readonly<{
  vendor: Vendor;
  operation: string;
  kind: RecordKind;
  /** What makes two reads equal: all arguments, unless told otherwise. Whose credentials are used is part of it. */
  keyOf?: (...args: A) => string;
  /** The one record that is read; left out where it is a list. */
  idOf?: (...args: A) => string;
}>;

export type Read<A extends readonly unknown[], T> = (scope: CallScope, ...args: A) => Promise<T>;
/** A read whose answer may be kept. */
export type KeptRead<A extends readonly unknown[], T> = (scope: CallScope, ...args: A) => Soon<T>;
export type ReadItems<T> = Read<[ids: readonly string[]], ReadonlyMap<string, Outcome<T>>>;

/** Stands between the loaders, which live for one request, and the vendors: what requests can share is called once. */
export type Reads = Readonly<{
  one: <A extends readonly unknown[], T>(rule: ReadRule<A>, read: Read<A, T>) => KeptRead<A, T>;
  /** A call that answers many keys: each is kept and joined by itself, and only those not at hand are asked for. */
  items: <T>(rule: Omit<ReadRule<[]>, 'keyOf' | 'idOf'>, read: ReadItems<T>) => ReadItems<T>;
  /** Something of this kind was written: nothing that was read of it before is told again. */
  drop: (kind: RecordKind, id: string | null) => void;
  /** Something else keeps such records too, and is to forget them as well. */
  alsoIn: (kind: RecordKind, drop: (id: string | null) => void) => void;
}>;

export function createReads({ isSharing, cache, now = () => performance.now() }: ReadsOptions): Reads {
  const shelves: Readonly<{ kind: RecordKind; drop: (id: string | null) => void }>[] = [];

  function optionsFor(kind: RecordKind): ShelfOptions {
    const keeping = cache === null ? null : { most: cache.most, freshness: cache.freshness[kind] };
    return { isSharing, keeping, now };
  }

  return {
    one: <A extends readonly unknown[], T>(rule: ReadRule<A>, read: Read<A, T>): KeptRead<A, T> => {
      const { keyOf = keyOfAll, idOf } = rule;
      const shelf = createShelf<T>(rule, optionsFor(rule.kind));
      shelves.push({ kind: rule.kind, drop: shelf.drop });
      return (scope, ...args) =>
        shelf.tell(keyOf(...args), idOf?.(...args) ?? null, scope, (own) => read(own, ...args));
    },
    items: <T>(rule: Omit<ReadRule<[]>, 'keyOf' | 'idOf'>, read: ReadItems<T>): ReadItems<T> => {
      const isGood = (outcome: Outcome<T> | undefined): boolean => outcome === undefined || outcome.kind === 'found';
      const shelf = createShelf<Outcome<T> | undefined>(rule, optionsFor(rule.kind), isGood);
      shelves.push({ kind: rule.kind, drop: shelf.drop });
      return async (scope, ids) => {
        const ask = inOneCall(read);
        const answers = await allOf(ids.map((id) => shelf.tell(id, id, scope, ask(id))));
        return new Map(ids.flatMap((id, index) => pair(id, answers[index])));
      };
    },
    alsoIn: (kind, drop) => void shelves.push({ kind, drop }),
    drop: (kind, id) => {
      for (const shelf of shelves) if (shelf.kind === kind) shelf.drop(id);
    },
  };
}

/** Most reads have one argument, and it is an id. */
function keyOfAll(...args: readonly unknown[]): string {
  const [first] = args;
  return args.length === 1 && typeof first === 'string' ? first : JSON.stringify(args);
}

function pair<T>(id: string, outcome: Outcome<T> | undefined): readonly (readonly [string, Outcome<T>])[] {
  return outcome === undefined ? [] : [[id, outcome]];
}

/**
 * Whichever ids of a batch turn out not to be at hand are asked for in one call, a turn later. It is given up when
 * nobody waits for any of them any more.
 */
function inOneCall<T>(read: ReadItems<T>): (id: string) => (scope: CallScope) => Promise<Outcome<T> | undefined> {
  const ids: string[] = [];
  const controller = new AbortController();
  let calling: Promise<ReadonlyMap<string, Outcome<T>>> | null = null;
  let given = 0;

  return (id) => async (scope) => {
    ids.push(id);
    const ending = scope.signal();
    ending.addEventListener('abort', () => {
      given += 1;
      if (given === ids.length) controller.abort(ending.reason);
    });
    calling ??= Promise.resolve().then(() => read({ ...scope, signal: () => controller.signal }, ids));
    return (await calling).get(id);
  };
}
