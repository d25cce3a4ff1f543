import type { Source } from './vendor.ts';

/** A state in which the clinic's partner account is known. */
export type Region = Readonly<{ id: string; name: string; abbreviation: string; source: Source }>;

export type City = Readonly<{ id: string; name: string }>;
