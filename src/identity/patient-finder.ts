import type { CallScope } from '../domain/call.ts';
import type { Link, Linked } from '../domain/link.ts';
import type { Page } from '../domain/page.ts';
import type { PatientProfile } from '../domain/patient.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { LinkStore, NoRecord } from './link-store.ts';

/** A "no such record" holds for a day; then it is looked for again. Milliseconds. */
const lookAgainMs = 86_400_000;

/** The version of the rule below, kept with each of its decisions. */
const decidedBy = 'rule:planted-key/1';

/** What is known of the patient to search a vendor with. */
export type Clues = Readonly<{ email: string | null; name: string | null }>;

export type CandidateSearch = (scope: CallScope, clues: Clues) => Promise<Page<PatientProfile> | null>;

export type PatientFinderOptions = Readonly<{
  links: LinkStore;
  /** The vendors that can be searched at all, and how. Null from a search: nothing to search with. */
  searches: Readonly<Partial<Record<Vendor, CandidateSearch>>>;
  now: () => number;
}>;

export type Finding = Readonly<{ link: Link; profile: PatientProfile }>;

export type PatientFinder = Readonly<{
  /** Whether a search could find anything: only a patient whose id was planted at a vendor can be recognised. */
  canFind: (patient: Linked, vendor: Vendor) => boolean;
  /** Looks for the patient's record at a vendor, decides, and keeps the decision. Null when there is none. */
  find: (scope: CallScope, patient: Linked, vendor: Vendor, clues: () => Promise<Clues>) => Promise<Finding | null>;
}>;

/**
 * Finds a patient's record at a vendor that was not asked before. The search is only a way to candidates: a link is
 * made on one ground alone, that exactly one of them carries our own id.
 */
export function createPatientFinder({ links, searches, now }: PatientFinderOptions): PatientFinder {
  const canFind = (patient: Linked, vendor: Vendor): boolean =>
    searches[vendor] !== undefined && patient.links.some((link) => link.rule === 'planted-key');

  async function keepNone(patient: Linked, vendor: Vendor, reason: NoRecord['reason']): Promise<null> {
    const decidedAt = now();
    const lookAgainAt = decidedAt + lookAgainMs;
    await links.saveNoRecord('patient', { subjectId: patient.id, vendor, reason, decidedAt, lookAgainAt });
    return null;
  }

  return {
    canFind,
    find: async (scope, patient, vendor, clues) => {
      const search = searches[vendor];
      if (search === undefined || !canFind(patient, vendor)) return null;
      const page = await search(scope, await clues());
      if (page === null) return null;
      const candidates = page.items.flatMap((item) => (item.kind === 'found' ? [item.value] : []));
      const carriers = candidates.filter((candidate) => candidate.plantedId === patient.id);
      const [profile, second] = carriers;
      if (second !== undefined) return keepNone(patient, vendor, 'ambiguous');
      if (profile === undefined) {
        // A search that was cut off, or an entry nobody could read, proves no absence: it is asked again next time.
        const isWhole = !page.hasMore && candidates.length === page.items.length;
        return isWhole ? keepNone(patient, vendor, 'none') : null;
      }
      const link: Link = {
        ref: profile.ref,
        grade: 'CERTAIN',
        rule: 'planted-key',
        matched: [],
        decidedBy,
        decidedAt: now(),
        digest: null,
      };
      const result = await links.link('patient', patient.id, link);
      return result === 'linked' ? { link, profile } : keepNone(patient, vendor, 'ambiguous');
    },
  };
}
