import type { VendorError } from '../domain/errors.ts';
import type { Link, Linked } from '../domain/link.ts';
import { settled } from '../domain/outcome.ts';
import type { Page } from '../domain/page.ts';
import { refKey, type Source, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { Clue } from '../identity/clues.ts';
import type { Findable } from '../identity/finder.ts';
import type { LinkStore, SubjectKind } from '../identity/link-store.ts';
import type { RuleSet } from '../identity/rules.ts';
import { createIdentity } from './identity.ts';
import { createLookout, type Readable, readable } from './lookout.ts';
import { createProfiles, type Profiles } from './profile.ts';

type Known = Findable & Readonly<{ source: Source }>;

/** People of one kind, known by the records that vendors hold of them. */
export type People<P extends Known> = Readonly<{
  byId: (id: string) => Promise<Linked | null>;
  /** Whose the record is; `plantedId` is only asked for when it was never met. */
  byRecord: (ref: VendorRef) => Promise<Linked>;
  profiles: Pick<Profiles<P>, 'meet' | 'byRef' | 'told'>;
  /** The person's link at a vendor, looked for if it was never asked. */
  linkAt: (person: Linked, vendor: Vendor) => Promise<Link | null>;
  /** All accepted links, and the vendors that could not be asked. */
  records: (person: Linked) => Promise<Readonly<{ links: readonly Link[]; missing: readonly VendorError[] }>>;
}>;

export type PeopleOptions<P extends Known> = Readonly<{
  kind: SubjectKind;
  rules: RuleSet;
  links: LinkStore;
  now: () => number;
  read: (ref: VendorRef) => Promise<P | null>;
  /** Null: the vendor cannot be searched with this. */
  search: (vendor: Readable, clue: Clue) => Promise<Page<P> | null>;
  /** Our own id in a record that was never met; null where nothing is planted in such records. */
  plantedIdOf: (profiles: Pick<Profiles<P>, 'field'>, ref: VendorRef) => Promise<string | null>;
}>;

export function createPeople<P extends Known>(options: PeopleOptions<P>): People<P> {
  const { kind, rules, links, now, read, search, plantedIdOf } = options;
  const identity = createIdentity(links, kind, now);
  const profiles: Profiles<P> = createProfiles<P>(read, (profile) => lookout.check(profile));
  const lookout = createLookout<P>({ kind, rules, links, now, identity, profiles, search });
  const linksAt = new Map<string, Promise<Link | null>>();

  async function find(person: Linked, vendor: Vendor): Promise<Link | null> {
    const today = await lookout.today(person);
    const known = today.links.find((link) => link.ref.vendor === vendor);
    const target = readable.find((name) => name === vendor);
    if (known !== undefined || target === undefined) return known ?? null;
    if ((await identity.noRecord(today.id, vendor)) !== null) return null;
    return lookout.find(today, target);
  }

  function linkAt(person: Linked, vendor: Vendor): Promise<Link | null> {
    const key = `${person.id} ${vendor}`;
    const finding = linksAt.get(key) ?? find(person, vendor);
    linksAt.set(key, finding);
    return finding;
  }

  return {
    byId: identity.byId,
    byRecord: async (ref) => {
      const met = profiles.metWhole(ref);
      if (met !== null) await lookout.check(met);
      return identity.ofRecord(ref, () => plantedIdOf(profiles, ref));
    },
    profiles,
    linkAt,
    records: async (person) => {
      const answers = await Promise.all(readable.map((vendor) => settled(linkAt(person, vendor))));
      const looked = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.value] : []));
      const missing = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
      const { links: own } = await lookout.today(person);
      return { links: withoutDoubles([...own, ...looked]), missing };
    },
  };
}

export function withoutDoubles(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((link) => [refKey(link.ref), link])).values()];
}
