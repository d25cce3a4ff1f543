import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/auth/policy.ts';
import { noVisitLinks } from '../../src/identity/visit-links.ts';
import { createLoaders, type Loaders } from '../../src/loaders/index.ts';
import { openStore, type Store } from '../../src/store/connection.ts';
import type { Vendors } from '../../src/vendors/index.ts';

/** Some calls of some vendors, as functions. */
export type Calls = {
  readonly [V in keyof Vendors]?:
    | {
        readonly [Noun in keyof NonNullable<Vendors[V]>]?: Partial<NonNullable<Vendors[V]>[Noun]>;
      }
    | null;
};

/** Vendors that answer these calls, and refuse every other by name: a test sees what it did not expect. */
export function vendorsWith(calls: Calls): Vendors {
  return layer('vendors', calls) as Vendors;
}

function layer(path: string, given: object | undefined): unknown {
  const refuse = (): Promise<never> => Promise.reject(new Error(`nobody should ask ${path}`));
  return new Proxy(refuse, {
    get: (_target, name) => {
      const part: unknown = Reflect.get(given ?? {}, name);
      if (part === null || (part !== undefined && typeof part !== 'object')) return part;
      return layer(`${path}.${String(name)}`, part);
    },
  });
}

/** An empty store of its own, in a file. */
export function openTestStore(): Promise<Store> {
  return openStore({ kind: 'sqlite', file: join(mkdtempSync(join(tmpdir(), 'graph-loaders-')), 'store.sqlite') });
}

export type LoaderOptions = Readonly<{
  store: Store;
  calls: Calls;
  mayRead?: (reading: Reading) => boolean;
}>;

/** The loaders of one request over such vendors. */
export function loadersOver({ store, calls, mayRead = () => true }: LoaderOptions): Loaders {
  return createLoaders({
    vendors: vendorsWith(calls),
    links: store.links,
    inbox: { remembered: () => Promise.resolve(new Map()) },
    ledger: store.ledger,
    visitLinks: noVisitLinks,
    scope: { signal: () => new AbortController().signal, deadlineAt: Infinity, onCall: () => undefined },
    mayRead,
    now: Date.now,
  }).parts;
}
