import { once } from '../domain/memo.ts';
import type { Page } from '../domain/page.ts';
import type { ProviderProfile } from '../domain/provider.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { Clue } from '../identity/clues.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

/** At most this many of a clinic's providers are told in one answer. */
const wholeSearch = { offset: 0, limit: 100 } as const;

/** VSee searches from three characters on (developer wiki, `GET /users`). */
const shortestAtVsee = 3;

export type ProviderSearch = Readonly<{
  search: (vendor: Vendor, clue: Clue) => Promise<Page<ProviderProfile> | null>;
  /** Throws where this server has no settings for the vendor. */
  canSearch: (vendor: Vendor) => boolean;
}>;

/** The way that each vendor's documents show. */
export function providerSearch({ vendors, scope }: Pick<LoaderDependencies, 'vendors' | 'scope'>): ProviderSearch {
  const atVsee = () => configured(vendors.vsee, 'VSEE', 'searchUsers').provider;
  // A clinic's providers are few: one answer serves everybody who is looked for.
  const everyone = once(async () => atVsee().search(scope, 'all', wholeSearch));

  async function searchVsee({ kind, text }: Clue): Promise<Page<ProviderProfile> | null> {
    const all = await everyone();
    if (!all.hasMore) return all;
    if (kind === 'name' && text.length < shortestAtVsee) return null;
    return atVsee().search(scope, kind === 'email' ? { email: text } : { text }, wholeSearch);
  }

  async function searchMdi({ kind, text }: Clue): Promise<Page<ProviderProfile>> {
    const { search } = configured(vendors.mdi, 'MDI', 'searchClinicians').provider;
    return search(scope, kind === 'email' ? { email: text } : { family: text });
  }

  return {
    search: async (vendor, clue) => {
      if (vendor === 'VSEE') return searchVsee(clue);
      return vendor === 'MDI' ? searchMdi(clue) : null;
    },
    canSearch: (vendor) => {
      if (vendor === 'MDI') return configured(vendors.mdi, 'MDI', 'searchClinicians').provider.canSearch;
      if (vendor === 'VSEE') atVsee();
      return vendor === 'VSEE';
    },
  };
}
