import type { VendorError } from '../domain/errors.ts';
import type { Link, Linked } from '../domain/link.ts';
import { settled } from '../domain/outcome.ts';
import { after, type Soon } from '../domain/soon.ts';
import type { Source, Vendor, VendorRef } from '../domain/vendor.ts';
import type { Findable } from '../identity/finder.ts';
import type { LinkStore } from '../identity/link-store.ts';
import { createIdentity } from './identity.ts';
import { createLookout, type Quest } from './lookout.ts';
import { createProfiles, type Profiles } from './profile.ts';

type Known = Findable & Readonly<{ source: Source }>;

/** People of one kind, known by the records that vendors hold of them. */
export type People<P extends Known> = Readonly<{
  byId: (id: string) => Soon<Linked | null>;
  /** Whose the record is; `plantedId` is only asked for when it was never met. */
  byRecord: (ref: VendorRef) => Soon<Linked>;
  profiles: Pick<Profiles<P>, 'meet' | 'byRef' | 'field' | 'told'>;
  /** The person's link at a vendor, looked for if it was never asked. */
  linkAt: (person: Linked, vendor: Vendor) => Soon<Link | null>;
  /** All accepted links, and the vendors that could not be asked. */
  records: (person: Linked) => Promise<Readonly<{ links: readonly Link[]; missing: readonly VendorError[] }>>;
}>;

export type PeopleOptions<P extends Known> = Quest<P> &
  Readonly<{
    links: LinkStore;
    now: () => number;
    read: (ref: VendorRef) => Soon<P | null>;
    /** Our own id in a record that was never met; null where nothing is planted in such records. */
    plantedIdOf: (profiles: Pick<Profiles<P>, 'field'>, ref: VendorRef) => Soon<string | null>;
  }>;

export function createPeople<P extends Known>(options: PeopleOptions<P>): People<P> {
  const { kind, links, now, read, plantedIdOf, readable } = options;
  const identity = createIdentity(links, kind, now);
  const profiles: Profiles<P> = createProfiles<P>(read, (profile) => lookout.check(profile));
  const lookout = createLookout<P>({ ...options, identity, profiles });
  const linksAt = new Map<string, Soon<Link | null>>();

  function find(person: Linked, vendor: Vendor): Soon<Link | null> {
    return after(lookout.today(person), (today) => {
      const known = today.links.find((link) => link.ref.vendor === vendor);
      if (known !== undefined || !readable.includes(vendor)) return known ?? null;
      return after(identity.noRecord(today.id, vendor), (none) => (none === null ? lookout.find(today, vendor) : null));
    });
  }

  function linkAt(person: Linked, vendor: Vendor): Soon<Link | null> {
    const key = `${person.id} ${vendor}`;
    const known = linksAt.get(key);
    if (known !== undefined) return known;
    const finding = find(person, vendor);
    linksAt.set(key, finding);
    return finding;
  }

  return {
    byId: identity.byId,
    byRecord: (ref) => {
      const met = profiles.metWhole(ref);
      const checked = met === null ? undefined : lookout.check(met);
      return after(checked, () => identity.ofRecord(ref, () => plantedIdOf(profiles, ref)));
    },
    profiles,
    linkAt,
    records: async (person) => {
      const answers = await Promise.all(readable.map((vendor) => settled(linkAt(person, vendor))));
      const missing = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
      // Read after all were looked for: a decision about one may have undone another.
      return { links: (await lookout.today(person)).links, missing };
    },
  };
}
