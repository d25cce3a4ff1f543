import { found, type Outcome } from '../domain/outcome.ts';
import type { ProviderProfile } from '../domain/provider.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { providerRules } from '../identity/rules.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { NpiMemory } from './npi-memory.ts';
import { createPeople, type People } from './people.ts';
import { providerSearch } from './provider-search.ts';

type Needs = Pick<LoaderDependencies, 'vendors' | 'links' | 'scope' | 'now'>;

/** Providers, known by what two vendors hold of them, and by the number that they were seen with. */
export function createProviderPeople({ vendors, links, scope, now }: Needs, npis: NpiMemory): People<ProviderProfile> {
  const { search, canSearch } = providerSearch({ vendors, scope });

  async function read(ref: VendorRef): Promise<ProviderProfile | null> {
    if (ref.vendor === 'MDI') {
      const profile = await configured(vendors.mdi, 'MDI', 'getClinician').provider.byId(scope, ref.id);
      if (profile?.npi != null) npis.note(ref, profile.npi);
      return profile;
    }
    if (ref.vendor !== 'VSEE') return null; // The other two have no endpoint for a provider.
    const profile = await configured(vendors.vsee, 'VSEE', 'getUser').provider.byId(scope, ref.id);
    return profile && npis.completed(profile);
  }

  const completed = async (outcome: Outcome<ProviderProfile>): Promise<Outcome<ProviderProfile>> =>
    outcome.kind === 'found' ? found(await npis.completed(outcome.value)) : outcome;

  return createPeople<ProviderProfile>({
    kind: 'provider',
    rules: providerRules,
    // MD Integrations first: it tells the number, and with it who this is anywhere else.
    readable: ['MDI', 'VSEE'],
    links,
    now,
    read,
    canSearch,
    search: async (vendor, clue) => {
      const page = await search(vendor, clue);
      return page && { ...page, items: await Promise.all(page.items.map(completed)) };
    },
    known: npis.bearersAt,
    // Nothing of ours is planted in a provider's record.
    plantedIdOf: () => Promise.resolve(null),
  });
}
