import { refKey, type VendorRef } from '../domain/vendor.ts';

/** A vendor's record of a provider that was seen with a National Provider Identifier, and when (epoch milliseconds). */
export type NpiSighting = Readonly<{ ref: VendorRef; npi: string; seenAt: number }>;

/**
 * Under which number which record was seen. VSee tells it in visits' notes alone, MD Integrations cannot be searched by
 * it: without this memory two records of one number would have to be met in one request. It only leads to candidates.
 */
export type NpiDirectory = Readonly<{
  /** The numbers that these records were seen with. */
  ofRecords: (refs: readonly VendorRef[]) => Promise<readonly NpiSighting[]>;
  /** The records that were seen with these numbers. */
  ofNumbers: (npis: readonly string[]) => Promise<readonly NpiSighting[]>;
  /**
   * Keeps what is new of it, and tells whether anything was. Whoever was looked for and not found, and bears a number that is new, is looked for again.
   */
  keep: (sightings: readonly NpiSighting[]) => Promise<boolean>;
}>;

/** A canonical text for a sighting, whenever it was. */
export function sightingKey({ ref, npi }: NpiSighting): string {
  return `${refKey(ref)} ${npi}`;
}
