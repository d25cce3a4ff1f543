import { isNpi } from '../../../src/domain/npi.ts';
import { personName } from '../../../src/domain/person.ts';
import type { ProviderProfile } from '../../../src/domain/provider.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import { createRandom, type Random } from '../../../src/sandbox/kit/random.ts';
import { makeNpi } from '../../../src/sandbox/world/clinicians.ts';
import type { World } from '../../../src/sandbox/world/types.ts';
import { commonNames, shortNames, surnames } from './names.ts';
import { phoneOf } from './someone.ts';
import type { Filed } from './population.ts';

/** What whoever filled in the record meant; null for nothing, a number whose check digit fails, or an office's mailbox. */
export type ProviderFact = Readonly<{ given: string; family: string; npi: string | null; email: string | null }>;
export type ProviderPopulation = Readonly<Record<'vsee' | 'mdi', readonly Filed<ProviderProfile, ProviderFact>[]>>;

type Written = Readonly<{ given: string; family: string; npi: string; email: string; phone: string }>;
type Clinician = Written & Readonly<{ id: string; maiden: string | null; traits: readonly string[] }>;

/** The sandbox's clinicians as VSee, with the notes of visits, and MDI have them on file, with the truth beside. */
export function providersOf({ clinicians, visits }: World): ProviderPopulation {
  const noted = new Map(visits.map(({ providerId, postVisitNote }) => [providerId, postVisitNote?.npi ?? '']));
  const file = (vendor: 'VSEE' | 'MDI') =>
    clinicians.flatMap((one) => {
      const id = vendor === 'VSEE' ? one.vseeId : one.mdiId;
      if (id === null) return [];
      const { name, email, npi } = { ...one, ...one.onFile?.[vendor === 'VSEE' ? 'vsee' : 'mdi'] };
      // Of a clinician at ease the sandbox has notes enough to have seen one with their number.
      const number = vendor === 'MDI' || one.hardCase === null ? npi : (noted.get(id) ?? '');
      const written = { given: name.given, family: name.family, npi: number, email, phone: one.phone };
      return [filed(vendor, id, { someoneId: one.personId, traits: [one.hardCase ?? 'regular'], written })];
    });
  return { vsee: file('VSEE'), mdi: file('MDI') };
}

/** How often each thing goes wrong in one record. */
const rates = { typo: 0.004, nickname: 0.02, maiden: 0.04, otherEmail: 0.15, officeMailbox: 0.05, wrongNpi: 0.003 };

/** Clinicians of many practices: namesakes among them, marriages, mailboxes that a practice shares, numbers mistyped. */
export function makeProviderPopulation(seed: number, count: number): ProviderPopulation {
  const random = createRandom(`providers ${String(seed)}`);
  const clinicians = Array.from({ length: count }, (_, index) => makeClinician(random, index));
  const file = (vendor: 'VSEE' | 'MDI', likelihood: number, tellsNpi: number) =>
    clinicians.flatMap((one, index) => {
      if (!random.chance(likelihood)) return [];
      const times = random.chance(0.01) ? 2 : 1;
      return Array.from({ length: times }, (_, time) => {
        const written = write(random, one, random.chance(tellsNpi));
        return filed(vendor, `${vendor}-${String(index)}-${String(time)}`, { someoneId: one.id, ...written });
      });
    });
  // VSee's number comes from notes alone, most of which have none.
  return { vsee: file('VSEE', 0.85, 0.4), mdi: file('MDI', 0.8, 0.93) };
}

function makeClinician(random: Random, index: number): Clinician {
  const sex = random.chance(0.5) ? 'female' : 'male';
  const given = random.pick(commonNames[sex].slice(0, 60));
  const family = random.pick(surnames.slice(0, 90));
  const isPractice = random.chance(0.08);
  return {
    id: `provider-${String(index)}`,
    ...{ given, family, maiden: sex === 'female' && random.chance(0.3) ? random.pick(surnames) : null },
    npi: makeNpi(random),
    // Two of a practice have one address; nobody of it has a namesake there.
    email: isPractice
      ? `elm.lane.${String(Math.floor(index / 2))}@example.net`
      : `${given}.${family}.${String(index)}@example.org`.toLowerCase(),
    phone: phoneOf(random),
    traits: isPractice ? ['practice-mailbox'] : [],
  };
}

function write(random: Random, one: Clinician, tellsNpi: boolean) {
  const traits = [...one.traits];
  const happens = (name: keyof typeof rates): boolean => {
    const isSo = random.chance(rates[name]);
    if (isSo) traits.push(name);
    return isSo;
  };
  const given = happens('nickname') ? (shortNames[one.given] ?? one.given) : one.given;
  const family = happens('maiden') ? (one.maiden ?? one.family) : one.family;
  const written: Written = {
    given: happens('typo') ? `${given.slice(0, 1)}${given}` : given,
    family,
    npi: happens('wrongNpi') ? makeNpi(random) : tellsNpi ? one.npi : '',
    email: happens('officeMailbox')
      ? `office@${String(random.integer(1, 50))}.example.net`
      : happens('otherEmail')
        ? `private.${one.id}.${String(random.integer(1, 9_999))}@example.com`
        : one.email,
    phone: one.phone,
  };
  return { traits, written };
}

type Parts = Readonly<{ someoneId: string; traits: readonly string[]; written: Written }>;

function filed(
  vendor: Vendor,
  id: string,
  { someoneId, traits, written }: Parts,
): Filed<ProviderProfile, ProviderFact> {
  const { given, family, email, phone } = written;
  const npi = isNpi(written.npi) ? written.npi : null;
  return { someoneId, traits, profile: provider({ ...written, vendor, id, npi, email, phone }), fact: factOf() };

  function factOf(): ProviderFact {
    return { given, family, npi, email: email.startsWith('office@') ? null : email };
  }
}

type ProviderParts = Readonly<{
  vendor: Vendor;
  id: string;
  given: string | null;
  family: string | null;
  npi: string | null;
  email: string | null;
  phone: string | null;
}>;

/** A provider's record with nothing on file but what tells people apart. */
export function provider({ vendor, id, given, family, npi, email, phone }: ProviderParts): ProviderProfile {
  return {
    ref: { vendor, id },
    name: personName({ given, family, suffix: 'M.D.' }),
    ...{ gender: 'UNKNOWN', email, phone, npi, specialty: null, role: 'UNKNOWN', roleRawCode: null, isActive: null },
    ...{ licences: [], practice: null, source: { vendor, fetchedAt: 0 } },
  };
}
