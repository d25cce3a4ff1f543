import type { Source } from './vendor.ts';

/** A state in which the clinic's partner account is known. The flags are the vendor's, and not explained by it. */
export type Region = Readonly<{
  id: string;
  name: string;
  abbreviation: string;
  isSynchronous: boolean | null;
  hasAvFlow: boolean | null;
  source: Source;
}>;

export type City = Readonly<{ id: string; name: string }>;

/** A city that a ZIP code belongs to; one code may belong to several. */
export type PostalCode = Readonly<{ code: string; city: City; stateName: string | null; state: string | null }>;
