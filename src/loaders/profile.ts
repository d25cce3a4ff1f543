import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
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
  byRef: (ref: VendorRef) => Promise<P | null>;
  /** The same, and nobody is told that it was read. */
  quietly: (ref: VendorRef) => Promise<P | null>;
  /** What answers of this request have told, if that is the whole record. */
  metWhole: (ref: VendorRef) => P | null;
  /** One field, from an embedded answer if one told it. Undefined: the vendor has no such record. */
  field: <K extends keyof P>(ref: VendorRef, name: K) => Promise<Exclude<P[K], undefined> | undefined>;
  /** The first word on a field, the vendors asked in order. A vendor that fails is passed over, and named. */
  told: <K extends keyof P>(person: Linked, name: K, order: readonly Vendor[]) => Promise<Told<Word<P[K]>>>;
}>;

type Word<T> = Exclude<T, undefined | null>;

/** `onRead` is told of each whole record before anybody gets it. */
export function createProfiles<P extends Profile>(
  read: (ref: VendorRef) => Promise<P | null>,
  onRead: (profile: P) => Promise<void>,
): Profiles<P> {
  const whole = each(read, { keyOf: refKey });
  const met = new Map<string, P>();

  async function byRef(ref: VendorRef): Promise<P | null> {
    const profile = await whole.load(ref);
    if (profile !== null) await onRead(profile);
    return profile;
  }

  function meet(profile: P): void {
    const key = refKey(profile.ref);
    const known = met.get(key);
    // Many rows of one answer embed one record, and the record cache hands out the same object.
    if (known === profile) return;
    // The first word on a field stays: what a page shows must not hang on which of its answers was faster.
    const merged = known === undefined ? profile : { ...profile, ...toldOnly(known) };
    met.set(key, merged);
    if (isWhole(merged)) whole.prime(profile.ref, merged);
  }

  async function field<K extends keyof P>(ref: VendorRef, name: K): Promise<Exclude<P[K], undefined> | undefined> {
    const embedded = met.get(refKey(ref))?.[name];
    const value = embedded === undefined ? (await byRef(ref))?.[name] : embedded;
    return isTold(value) ? value : undefined;
  }

  async function told<K extends keyof P>(person: Linked, name: K, order: readonly Vendor[]): Promise<Told<Word<P[K]>>> {
    const missing: VendorError[] = [];
    for (const ref of inOrder(person, order)) {
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

  return { meet, byRef, quietly: whole.load, metWhole, field, told };
}

function isWhole(profile: Profile): boolean {
  return Object.values(profile).every((value: unknown) => value !== undefined);
}

function inOrder(person: Linked, order: readonly Vendor[]): readonly VendorRef[] {
  return order.flatMap((vendor) => person.links.filter((link) => link.ref.vendor === vendor).map((link) => link.ref));
}

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
