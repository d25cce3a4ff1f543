import type { Linked } from '../domain/link.ts';
import { providerOwnership } from '../domain/ownership.ts';
import type { ProviderPresentation, ProviderProfile } from '../domain/provider.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { providerRules } from '../identity/rules.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import { createPeople } from './people.ts';
import type { Told } from './profile.ts';

export type OwnedProviderField = keyof typeof providerOwnership;

export type ProviderLoader = Readonly<{
  byId: (providerId: string) => Promise<Linked | null>;
  /** The provider that a vendor's record belongs to. */
  byRecord: (ref: VendorRef) => Promise<Linked | null>;
  /** Takes note of what another answer embedded. */
  meet: (profile: ProviderProfile) => void;
  /** How they are shown to patients, as far as answers of this request told. */
  presentation: (ref: VendorRef) => Partial<ProviderPresentation>;
  field: <K extends OwnedProviderField>(provider: Linked, name: K) => Promise<Told<NonNullable<ProviderProfile[K]>>>;
}>;

export function providerLoader({ vendors, links, scope, mayRead, now }: LoaderDependencies): ProviderLoader {
  const people = createPeople<ProviderProfile>({
    kind: 'provider',
    rules: providerRules,
    links,
    now,
    read: async (ref) => {
      if (ref.vendor === 'VSEE') return configured(vendors.vsee, 'VSEE', 'getUser').provider.byId(scope, ref.id);
      if (ref.vendor === 'MDI') return configured(vendors.mdi, 'MDI', 'getClinician').provider.byId(scope, ref.id);
      return null; // The other two have no endpoint for a provider.
    },
    search: () => Promise.resolve(null),
    // Nothing of ours is planted in a provider's record.
    plantedIdOf: () => Promise.resolve(null),
  });
  const { profiles } = people;
  const visible = (provider: Linked | null): Linked | null =>
    provider !== null && mayRead({ type: 'Provider', key: provider.id }) ? provider : null;

  const presented = new Map<string, Partial<ProviderPresentation>>();

  return {
    byId: async (id) => visible(await people.byId(id)),
    byRecord: async (ref) => visible(await people.byRecord(ref)),
    meet: (profile) => {
      profiles.meet(profile);
      const key = refKey(profile.ref);
      presented.set(key, { ...presented.get(key), ...profile.presentation });
    },
    presentation: (ref) => presented.get(refKey(ref)) ?? {},
    field: (provider, name) => profiles.told(provider, name, providerOwnership[name]),
  };
}
