import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import { memoized, memoizedPair } from '../domain/memo.ts';
import { after, type Soon } from '../domain/soon.ts';
import { refKey, type Source, type Vendor, type VendorRef } from '../domain/vendor.ts';
import { each } from './batch.ts';

type Profile = Readonly<{ ref: VendorRef; source: Source }>;

/** A field's value, whose word it is, and who could not be asked before it was found. */
export type Told<T> = Readonly<{ value: T | null; source: Source | null; missing: readonly VendorError[] }>;

/**
 * What vendors have on file about people, pieced together from whatever answers of this request embed. A vendor is
 * asked for the whole record only when a field is wanted that no answer told.
 */
export type Profiles<P extends Profile> = Readonly<{
  meet: (profile: P) => void;
  /** The whole record at the vendor; null when there is none. */
  byRef: (ref: VendorRef) => Soon<P | null>;
  /** The same, and nobody is told that it was read. */
  quietly: (ref: VendorRef) => Soon<P | null>;
  /** What answers of this request have told, if that is the whole record. */
  metWhole: (ref: VendorRef) => P | null;
  /** One field, from an embedded answer if one told it. Undefined: the vendor has no such record. */
  field: <K extends keyof P>(ref: VendorRef, name: K) => Soon<Exclude<P[K], undefined> | undefined>;
  /** The first word on a field, the vendors asked in order. A vendor that fails is passed over, and named. */
  told: <K extends keyof P>(person: Linked, name: K, order: readonly Vendor[]) => Soon<Told<Word<P[K]>>>;
}>;

type Word<T> = Exclude<T, undefined | null>;

/** `onRead` is told of each whole record before anybody gets it. */
export function createProfiles<P extends Profile>(
  read: (ref: VendorRef) => Soon<P | null>,
  onRead: (profile: P) => Soon<void>,
): Profiles<P> {
  const whole = each(read, { keyOf: refKey });
  const met = new Map<string, P>();

  function byRef(ref: VendorRef): Soon<P | null> {
    return after(whole.load(ref), (profile) => profile && after(onRead(profile), () => profile));
  }

  function meet(profile: P): void {
    const key = refKey(profile.ref);
    const known = met.get(key);
    // Many rows of one answer embed one record, and what is kept hands out the same object.
    if (known === profile || (known !== undefined && isWhole(known))) return;
    // The first word on a field stays: what a page shows must not hang on which of its answers was faster.
    const merged = known === undefined ? profile : completed(known, profile);
    met.set(key, merged);
    if (isWhole(merged)) whole.prime(profile.ref, merged);
  }

  function field<K extends keyof P>(ref: VendorRef, name: K): Soon<Exclude<P[K], undefined> | undefined> {
    const embedded = met.get(refKey(ref))?.[name];
    return after(embedded === undefined ? after(byRef(ref), (profile) => profile?.[name]) : embedded, (value) =>
      isTold(value) ? value : undefined,
    );
  }

  async function askFor<K extends keyof P>(refs: readonly VendorRef[], name: K): Promise<Told<Word<P[K]>>> {
    const missing: VendorError[] = [];
    for (const ref of refs) {
      try {
        const value = await field(ref, name);
        if (isWord(value)) return { value, source: await sourceOf(ref), missing };
      } catch (error) {
        if (!(error instanceof VendorError)) throw error;
        missing.push(error);
      }
    }
    return { value: null, source: null, missing };
  }

  async function sourceOf(ref: VendorRef): Promise<Source | null> {
    return met.get(refKey(ref))?.source ?? (await byRef(ref))?.source ?? null;
  }

  function metWhole(ref: VendorRef): P | null {
    const profile = met.get(refKey(ref));
    return profile !== undefined && isWhole(profile) ? profile : null;
  }

  function told<K extends keyof P>(person: Linked, name: K, order: readonly Vendor[]): Soon<Told<Word<P[K]>>> {
    return toldBy(met, person, name, order) ?? askFor(inOrder(person, order), name);
  }

  return { meet, byRef, quietly: whole.load, metWhole, field, told };
}

/** One field as far as it can be told from what was met; null where a vendor must be asked first. */
function toldBy<P extends Profile, K extends keyof P>(
  met: ReadonlyMap<string, P>,
  { links }: Linked,
  name: K,
  order: readonly Vendor[],
): Told<Word<P[K]>> | null {
  for (const vendor of order) {
    for (const { ref } of links) {
      if (ref.vendor !== vendor) continue;
      const profile = met.get(refKey(ref));
      if (profile === undefined) return null;
      const value = profile[name];
      if (isWord(value)) return { value, source: profile.source, missing: [] };
      if (value === undefined) return null;
    }
  }
  return { value: null, source: null, missing: [] };
}

const isWhole = memoized((profile: Profile): boolean =>
  Object.values(profile).every((value: unknown) => value !== undefined),
);

function inOrder(person: Linked, order: readonly Vendor[]): readonly VendorRef[] {
  return order.flatMap((vendor) => person.links.filter((link) => link.ref.vendor === vendor).map((link) => link.ref));
}

/** The first record, with what only the second tells. Kept answers hand out the same two again and again. */
function completed<P extends Profile>(known: P, profile: P): P;
function completed(known: Profile, profile: Profile): Profile {
  return completions(known, profile);
}

const completions = memoizedPair((known: Profile, profile: Profile): Profile => ({ ...profile, ...toldOnly(known) }));

function toldOnly<P extends Profile>(profile: P): Partial<P> {
  const told: Partial<P> = {};
  for (const name in profile) if (profile[name] !== undefined) told[name] = profile[name];
  return told;
}

function isTold<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function isWord<T>(value: T): value is Word<T> {
  return value !== undefined && value !== null && value !== 'UNKNOWN';
}
