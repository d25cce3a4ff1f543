import type { Link, Linked } from '../domain/link.ts';
import { found, type Outcome, settled } from '../domain/outcome.ts';
import type { Page } from '../domain/page.ts';
import { memoizedPair } from '../domain/memo.ts';
import { after, allOf, type Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import { type Clue, ordersOf } from '../identity/clues.ts';
import { decideAgain, decideByRules, type Decision, type Evidence, type Judged } from '../identity/decide.ts';
import { digestOf } from '../identity/digest.ts';
import { createFinder, type Findable } from '../identity/finder.ts';
import type { LinkStore, SubjectKind } from '../identity/link-store.ts';
import type { RuleSet } from '../identity/rules.ts';
import { traitsOf } from '../identity/traits.ts';
import { judge } from '../identity/verdict.ts';
import { each, item } from './batch.ts';
import type { Identity } from './identity.ts';

/** Who looks for people's records at other vendors, and minds that those which are linked still fit. */
export type Lookout<P> = Readonly<{
  /** Looks for the person's record at the vendor, decides, and keeps the decision. */
  find: (person: Linked, vendor: Vendor) => Promise<Link | null>;
  /** Decides again on a record that says something else than when it was last decided on. */
  check: (profile: P) => Soon<void>;
  /** The person as the last decision of this request left them. */
  today: (person: Linked) => Soon<Linked>;
}>;

type Reads<P> = Readonly<{
  meet: (profile: P) => void;
  byRef: (ref: VendorRef) => Soon<P | null>;
  quietly: (ref: VendorRef) => Soon<P | null>;
}>;

/** How one kind of people is looked for. */
export type Quest<P> = Readonly<{
  kind: SubjectKind;
  rules: RuleSet;
  /** The vendors whose records of such people can be read. The first that a person has is compared with the others. */
  readable: readonly Vendor[];
  /** What a vendor finds; null: it cannot be searched with this. */
  search: (vendor: Vendor, clue: Clue) => Soon<Page<P> | null>;
  /** Without it each of the readable vendors can be searched. */
  canSearch?: (vendor: Vendor) => boolean;
  /** Records of the vendor that may be this one's counterpart, known without a search. */
  known?: (record: VendorRef, vendor: Vendor) => Promise<readonly VendorRef[]>;
}>;

export type LookoutOptions<P> = Quest<P> &
  Readonly<{ links: LinkStore; now: () => number; identity: Identity; profiles: Reads<P> }>;

export function createLookout<P extends Findable>(options: LookoutOptions<P>): Lookout<P> {
  const { kind, rules, links, now, identity, profiles, readable } = options;
  const { known = nobody, canSearch = () => true } = options;
  const isReadable = (vendor: Vendor): boolean => readable.includes(vendor);
  const find = createSharedFinder(options);
  const checks = new Map<string, Soon<void>>();
  const decidedAgain = new Set<string>();

  async function judgeWith(profile: P, { ref }: Link): Promise<Judged | null> {
    const other = await profiles.quietly(ref);
    if (other === null) return null;
    const [own, theirs] = [traitsOf(profile), traitsOf(other)];
    return { ref, digest: digestOf(ref, theirs, rules), verdict: judge(own, theirs, rules) };
  }

  function checkOnce(profile: P): Soon<void> {
    return after(identity.knownOf(profile.ref), (person) => {
      const link = person?.links.find((one) => refKey(one.ref) === refKey(profile.ref));
      if (person == null || link?.digest == null) return;
      const digest = digestUnder(rules, profile);
      if (link.digest !== digest) return lookAgain(person, profile, digest);
    });
  }

  async function lookAgain(person: Linked, profile: P, digest: string): Promise<void> {
    const { ref } = profile;
    const others = person.links.filter((one) => isReadable(one.ref.vendor) && refKey(one.ref) !== refKey(ref));
    const judged = await Promise.all(others.map((other) => settled(judgeWith(profile, other))));
    // What the edit means is found out when the other vendor can be asked again.
    if (judged.some((one) => 'error' in one)) return;
    const counterparts = judged.flatMap((one) => (one.kind === 'found' ? [one.value] : []));
    await decideAgain(links, kind, { record: ref, digest, counterparts }, now());
    renew(person);
  }

  function renew(person: Linked): void {
    identity.forget(person);
    decidedAgain.add(person.id);
  }

  return {
    find: async (person, vendor) => {
      const [own] = readable.flatMap((name) =>
        name === vendor ? [] : person.links.filter(({ ref }) => ref.vendor === name),
      );
      if (own === undefined) return null;
      // Where nobody can be searched for and nobody is known, nobody is asked.
      if (!canSearch(vendor) && (await known(own.ref, vendor)).length === 0) return null;
      const profile = await profiles.byRef(own.ref);
      const finding = profile === null ? null : await find(profile, person.id, vendor);
      if (finding?.profile != null) profiles.meet(finding.profile);
      if (finding !== null) renew(person);
      return finding?.link ?? null;
    },
    check: (profile) => {
      const key = refKey(profile.ref);
      if (!checks.has(key)) checks.set(key, checkOnce(profile));
      return checks.get(key);
    },
    today: (person) =>
      decidedAgain.has(person.id) ? after(identity.byId(person.id), (decided) => decided ?? person) : person,
  };
}

/**
 * People who are looked for in one request share what they can: equal clues are searched once, a family's e-mail address
 * say; a surname that several bear finds them all; and what is ripe in one moment is decided together.
 */
function createSharedFinder<P extends Findable>(options: LookoutOptions<P>) {
  const { kind, rules, links, now, search, profiles, known = nobody } = options;
  const pages = each<Readonly<{ vendor: Vendor; clue: Clue }>, Page<P>>(({ vendor, clue }) => search(vendor, clue), {
    keyOf: ({ vendor, clue }) => `${vendor} ${clue.kind} ${clue.text.toLowerCase()}`,
  });
  const orders = item<Wanted, readonly Clue[]>(
    (wanted) => {
      const made = ordersOf(wanted.map(({ clues }) => clues));
      return Promise.resolve(new Map(wanted.flatMap((one, index) => pairOf(keyOf(one), made[index]))));
    },
    { keyOf },
  );
  const decisions = item<Evidence, Decision>(
    async (evidence) => {
      const made = await decideByRules(links, kind, evidence, now());
      return new Map(evidence.flatMap((one, index) => pairOf(keyOf(one), made[index])));
    },
    { keyOf },
  );
  return createFinder<P>({
    rules,
    order: async (record, vendor, clues) => (await orders.load({ record, vendor, clues })) ?? clues,
    known: async (record, vendor) => {
      const read = await allOf((await known(record, vendor)).map((ref) => profiles.quietly(ref)));
      return read.filter((profile) => profile !== null);
    },
    search: async (vendor, clue) => pages.load({ vendor, clue }),
    decide: async (evidence) => (await decisions.load(evidence)) ?? { link: null, noRecord: null },
  });
}

/** A record that is kept says the same each time, and so does its digest. */
const digestUnder = memoizedPair((rules: RuleSet, profile: Findable) =>
  digestOf(profile.ref, traitsOf(profile), rules),
);

function nobody(): Promise<readonly VendorRef[]> {
  return Promise.resolve([]);
}

type Wanted = Readonly<{ record: VendorRef; vendor: Vendor; clues: readonly Clue[] }>;

function keyOf({ record, vendor }: Pick<Wanted, 'record' | 'vendor'>): string {
  return `${refKey(record)} at ${vendor}`;
}

function pairOf<T>(key: string, value: T | undefined): readonly (readonly [string, Outcome<T>])[] {
  return value === undefined ? [] : [[key, found(value)]];
}
