import { createRecordCache } from '../domain/record-cache.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import type { LinkStore, NoRecord, Subject, SubjectKind } from './link-store.ts';
import { type NpiSighting, sightingKey } from './npi-directory.ts';

/** What was read of the store lately, without asking it. Undefined: it must be asked. */
export type Recalled = Readonly<{
  byRef: (kind: SubjectKind, ref: VendorRef) => Subject | undefined;
  byId: (kind: SubjectKind, id: string) => Subject | undefined;
  noRecords: (kind: SubjectKind, subjectId: string) => readonly NoRecord[] | undefined;
  /** Whether the directory has kept it: nothing is ever taken out of it. */
  isKept: (sighting: NpiSighting) => boolean;
}>;

export type RememberedLinks = LinkStore & Readonly<{ recalled?: Recalled }>;

export type LinkMemory = Readonly<{
  links: RememberedLinks;
  /** Somebody else has decided something: the store is asked again. */
  forget: () => void;
}>;

export type LinkMemoryOptions = Readonly<{
  /** How long who is who is believed without asking the store, milliseconds. */
  freshMs: number;
  /** So many of each sort are kept, the least recently read forgotten first. */
  most: number;
  /** Told when something was written: other nodes remember it otherwise. */
  onWritten: () => void;
  /** A clock that never goes back, milliseconds. */
  now?: () => number;
}>;

/**
 * Remembers who is who between requests, for a page asks the same of everybody on it each time. Only what was found is
 * remembered; whatever is written through it is forgotten at once, and decisions are made on what the store itself says.
 */
export function rememberLinks(store: LinkStore, options: LinkMemoryOptions): LinkMemory {
  const { freshMs, most, onWritten, now = () => performance.now() } = options;
  const shelf = <T>(): Shelf<T> => createShelf(freshMs, most, now);
  const shelves: Shelves = {
    byRef: ofEachKind(() => shelf<Subject>()),
    byId: ofEachKind(() => shelf<Subject>()),
    noRecords: ofEachKind(() => shelf<readonly NoRecord[]>()),
    // Nothing is ever taken out of the directory.
    sightings: createShelf(Infinity, most, now),
  };
  const forget = (): void => {
    for (const { patient, provider } of [shelves.byRef, shelves.byId, shelves.noRecords]) {
      patient.clear();
      provider.clear();
    }
  };
  const onChange = (): void => {
    forget();
    onWritten();
  };
  const links = {
    ...store,
    ...reading(store, shelves),
    ...writing(store, shelves, onChange),
    recalled: recalledIn(shelves),
  };
  return { forget, links };
}

type OfEachKind<T> = Readonly<Record<SubjectKind, T>>;

function ofEachKind<T>(make: () => T): OfEachKind<T> {
  return { patient: make(), provider: make() };
}

type Shelves = Readonly<{
  byRef: OfEachKind<Shelf<Subject>>;
  byId: OfEachKind<Shelf<Subject>>;
  noRecords: OfEachKind<Shelf<readonly NoRecord[]>>;
  sightings: Shelf<true>;
}>;

function recalledIn({ byRef, byId, noRecords, sightings }: Shelves): Recalled {
  return {
    byRef: (kind, ref) => byRef[kind].get(refKey(ref)),
    byId: (kind, id) => byId[kind].get(id),
    noRecords: (kind, subjectId) => noRecords[kind].get(subjectId),
    isKept: (sighting) => sightings.get(sightingKey(sighting)) !== undefined,
  };
}

type Reading = Pick<LinkStore, 'findByRefs' | 'findByIds' | 'findNoRecords'>;

function reading(store: Reading, { byRef, byId, noRecords }: Shelves): Reading {
  return {
    findByRefs: async (kind, refs) => {
      const keep = byRef[kind].keeper();
      const found = await store.findByRefs(kind, refs);
      for (const [key, subject] of found) keep(key, subject);
      return found;
    },
    findByIds: async (kind, ids) => {
      const keep = byId[kind].keeper();
      const found = await store.findByIds(kind, ids);
      for (const [id, subject] of found) keep(id, subject);
      return found;
    },
    findNoRecords: async (kind, subjectIds) => {
      const keep = noRecords[kind].keeper();
      const found = await store.findNoRecords(kind, subjectIds);
      const bySubject = Map.groupBy(found, ({ subjectId }) => subjectId);
      for (const id of subjectIds) keep(id, bySubject.get(id) ?? []);
      return found;
    },
  };
}

type Writing = Pick<LinkStore, 'register' | 'link' | 'saveNoRecord' | 'decide' | 'npis'>;

/** A write that failed may have been carried out all the same. */
function writing(store: Writing, { sightings }: Shelves, onChange: () => void): Writing {
  const written = <T>(work: Promise<T>): Promise<T> => work.finally(onChange);
  return {
    register: (kind, records) => written(store.register(kind, records)),
    link: (kind, subjectId, link) => written(store.link(kind, subjectId, link)),
    saveNoRecord: (kind, noRecord) => written(store.saveNoRecord(kind, noRecord)),
    decide: (kind, work) => written(store.decide(kind, work)),
    npis: {
      ...store.npis,
      keep: async (some) => {
        const keep = sightings.keeper();
        const isNew = await store.npis.keep(some);
        for (const one of some) keep(sightingKey(one), true);
        // Whoever bears a number that is new is looked for again.
        if (isNew) onChange();
        return isNew;
      },
    },
  };
}

type Shelf<T> = Readonly<{
  get: (key: string) => T | undefined;
  /** Keeps what a question that begins now is answered with, unless something is written meanwhile. */
  keeper: () => (key: string, value: T) => void;
  clear: () => void;
}>;

function createShelf<T>(freshMs: number, most: number, now: () => number): Shelf<T> {
  const kept = createRecordCache<T>(most);
  let clears = 0;
  return {
    get: (key) => {
      const one = kept.get(key);
      return one !== undefined && now() - one.keptAt < freshMs ? one.value : undefined;
    },
    keeper: () => {
      const [began, keptAt] = [clears, now()];
      return (key, value) => {
        if (began === clears) kept.set(key, { value, id: null, keptAt });
      };
    },
    clear: () => {
      clears += 1;
      kept.drop(null);
    },
  };
}
