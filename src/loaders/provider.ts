import { type Conflict, conflictsOf } from '../domain/conflict.ts';
import { VendorError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import { settled } from '../domain/outcome.ts';
import { providerOwnership } from '../domain/ownership.ts';
import type { ProviderPresentation, ProviderProfile } from '../domain/provider.ts';
import { after, type Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { LoaderDependencies } from './dependencies.ts';
import { createNpiMemory } from './npi-memory.ts';
import type { People } from './people.ts';
import type { Told } from './profile.ts';
import { createProviderPeople } from './provider-people.ts';

export type OwnedProviderField = keyof typeof providerOwnership;

export type ProviderLoader = Readonly<{
  byId: (providerId: string) => Soon<Linked | null>;
  /** The provider that a vendor's record belongs to. */
  byRecord: (ref: VendorRef) => Soon<Linked | null>;
  /** Takes note of what another answer embedded. */
  meet: (profile: ProviderProfile) => void;
  /** Takes note of the number that a visit's note bears. */
  noteNpi: (ref: VendorRef, npi: string) => void;
  /** How they are shown to patients, as far as answers of this request told. */
  presentation: (ref: VendorRef) => Partial<ProviderPresentation>;
  field: <K extends OwnedProviderField>(provider: Linked, name: K) => Soon<Told<NonNullable<ProviderProfile[K]>>>;
  /** One field as that vendor has it, whosever word comes first; null also where the viewer may not know the provider. */
  fieldAt: <K extends OwnedProviderField>(ref: VendorRef, name: K) => Soon<NonNullable<ProviderProfile[K]> | null>;
  /** The National Provider Identifier: of a record, or else as notes of theirs bear it. */
  npi: (provider: Linked) => Soon<Told<string>>;
  /** The vendor's whole record of the provider. */
  profile: (ref: VendorRef) => Soon<ProviderProfile | null>;
  /** The provider's record at a vendor, looked for if it was never asked. */
  recordAt: (provider: Linked, vendor: Vendor) => Soon<VendorRef | null>;
  records: People<ProviderProfile>['records'];
  /** Where those who could be read disagree; who could not is `missing`. */
  conflicts: (provider: Linked) => Soon<Readonly<{ value: readonly Conflict[]; missing: readonly VendorError[] }>>;
}>;

/** What MD Integrations alone tells of a provider: it is worth looking for their record there. */
const toldByMdi: readonly OwnedProviderField[] = ['specialty', 'licences', 'practice'];

export function providerLoader({ vendors, links, scope, mayRead, now }: LoaderDependencies): ProviderLoader {
  const npis = createNpiMemory(links, now);
  const people = createProviderPeople({ vendors, links, scope, now }, npis);
  const { profiles } = people;
  const visible = (provider: Linked | null): Linked | null =>
    provider !== null && mayRead({ type: 'Provider', key: provider.id }) ? provider : null;
  const byRecord = (ref: VendorRef): Soon<Linked | null> =>
    after(npis.keep(), () => after(people.byRecord(ref), visible));
  const presented = new Map<string, Partial<ProviderPresentation>>();

  function field<K extends OwnedProviderField>(provider: Linked, name: K) {
    if (!toldByMdi.includes(name)) return profiles.told(provider, name, providerOwnership[name]);
    return after(joined(people, provider, 'MDI'), async ({ person, missing }) => {
      const told = await profiles.told(person, name, providerOwnership[name]);
      return { ...told, missing: [...missing, ...told.missing] };
    });
  }

  return {
    byId: (id) => after(people.byId(id), visible),
    byRecord,
    meet: (profile) => {
      profiles.meet(profile);
      if (profile.ref.vendor === 'MDI' && profile.npi != null) npis.note(profile.ref, profile.npi);
      if (profile.presentation === undefined) return;
      const key = refKey(profile.ref);
      presented.set(key, { ...presented.get(key), ...profile.presentation });
    },
    noteNpi: npis.note,
    presentation: (ref) => presented.get(refKey(ref)) ?? {},
    field,
    fieldAt: (ref, name) =>
      after(byRecord(ref), (provider) => provider && after(profiles.field(ref, name), (value) => value ?? null)),
    npi: async (provider) => {
      const told = await field(provider, 'npi');
      const ref = provider.links.find((link) => link.ref.vendor === 'VSEE')?.ref;
      const seen = told.value !== null || ref === undefined ? null : await npis.numberOf(ref);
      return seen === null ? told : { ...told, value: seen.npi, source: { vendor: 'VSEE', fetchedAt: seen.seenAt } };
    },
    profile: profiles.byRef,
    recordAt: (provider, vendor) => after(people.linkAt(provider, vendor), (link) => link?.ref ?? null),
    records: people.records,
    conflicts: async ({ links: own }) => {
      const told = await Promise.all(own.map(({ ref }) => settled(profiles.byRef(ref))));
      return {
        value: conflictsOf(told.flatMap((one) => (one.kind === 'found' ? [one.value] : []))),
        missing: told.flatMap((one) => ('error' in one ? [one.error] : [])),
      };
    },
  };
}

function alone(person: Linked): Readonly<{ person: Linked; missing: readonly VendorError[] }> {
  return { person, missing: [] };
}

/** The provider with their record at the vendor, or the vendor's failure beside it. */
async function joined(
  people: People<ProviderProfile>,
  provider: Linked,
  vendor: Vendor,
): Promise<Readonly<{ person: Linked; missing: readonly VendorError[] }>> {
  try {
    const link = await people.linkAt(provider, vendor);
    const isNew = link !== null && provider.links.every(({ ref }) => refKey(ref) !== refKey(link.ref));
    return alone(isNew ? { ...provider, links: [...provider.links, link] } : provider);
  } catch (error) {
    if (error instanceof VendorError) return { person: provider, missing: [error] };
    throw error;
  }
}
