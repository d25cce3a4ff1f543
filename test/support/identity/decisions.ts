import { randomUUID } from 'node:crypto';
import type { MatchGrade, Verdict } from '../../../src/domain/match.ts';
import { refKey, type Vendor, type VendorRef } from '../../../src/domain/vendor.ts';
import { decideByRules, type Decision, type Evidence } from '../../../src/identity/decide.ts';
import type { LinkStore, Subject, SubjectKind } from '../../../src/identity/link-store.ts';

export const at = 1_700_000_000_000;

export function recordAt(vendor: Vendor): VendorRef {
  return { vendor, id: randomUUID() };
}

export function verdict(grade: MatchGrade, vetoes: readonly string[] = []): Verdict {
  const rules = {
    CERTAIN: 'name-birth-email/1',
    PROBABLE: 'given-birth-contact/1',
    POSSIBLE: 'name-birth/1',
    NONE: null,
  };
  return { grade, rule: rules[grade], matched: ['GIVEN_NAME', 'EMAIL'], conflicting: [], vetoes };
}

export const planted: Verdict = { ...verdict('CERTAIN'), rule: 'planted-key/1', matched: ['PLANTED_KEY'] };

export type Found = readonly (readonly [VendorRef, Verdict])[];

type Options = Readonly<{ vendor?: Vendor; reach?: Evidence['reach']; digest?: string }>;

/** Decisions about people of one kind, made and looked at as the server does. */
export function decisionsOf(kind: SubjectKind) {
  async function subjectOf(links: LinkStore, ref: VendorRef): Promise<Subject | undefined> {
    return (await links.findByRefs(kind, [ref])).get(refKey(ref));
  }

  return {
    subjectOf,
    /** What a search for the record's counterparts found, decided on. */
    decide: async (links: LinkStore, record: VendorRef, found: Found, options: Options = {}): Promise<Decision> => {
      await links.register(kind, [{ ref: record, plantedId: null }]);
      const { vendor = record.vendor === 'VSEE' ? 'MDI' : 'VSEE', reach = 'whole', digest = 'today' } = options;
      const candidates = found.map(([ref, one]) => ({ ref, digest: 'today', verdict: one }));
      const [decision] = await decideByRules(links, kind, [{ record, digest, vendor, reach, candidates }], at);
      if (decision === undefined) throw new Error('nothing was decided');
      return decision;
    },
    /** The ids of all records that stand with this one, its own included. */
    together: async (links: LinkStore, ref: VendorRef): Promise<readonly string[]> => {
      const subject = await subjectOf(links, ref);
      return (subject?.links ?? []).map((link) => link.ref.id).toSorted();
    },
  };
}
