import type { Link, LinkDecision, Linked } from '../domain/link.ts';
import type { Match, MatchStatus } from '../domain/match.ts';
import type { Stretch } from '../domain/page.ts';
import type { Vendor, VendorRef } from '../domain/vendor.ts';
import type { NpiDirectory } from './npi-directory.ts';

/** What has records at several vendors: a person as patient, a person as provider. */
export type SubjectKind = 'patient' | 'provider';

/** One of our own: a durable id and at most one accepted record at each vendor. */
export type Subject = Linked & Readonly<{ kind: SubjectKind; createdAt: number }>;

/** A vendor's record as it was met: with the id of ours that it carries, if any. */
export type MetRecord = Readonly<{ ref: VendorRef; plantedId: string | null }>;

/** A kept answer to "has this subject a record at that vendor?" where it was no. */
export type NoRecord = Readonly<{
  subjectId: string;
  vendor: Vendor;
  /** `ambiguous`: a person has to look. `cut-off`: not all that the vendor found could be read. */
  reason: 'none' | 'ambiguous' | 'cut-off';
  decidedAt: number;
  /** From then on it is looked for again. */
  lookAgainAt: number;
}>;

/** A pair as it is to be kept; where it is kept already, its id and the time it was found stay. */
export type NewMatch = Omit<Match, 'id' | 'foundAt'>;

/** Which vendor records are the same subject. Durable: what a promise acknowledged survives a kill. */
export type LinkStore = Readonly<{
  /** The subjects that already hold these records, by `refKey`; unknown ones are left out. */
  findByRefs: (kind: SubjectKind, refs: readonly VendorRef[]) => Promise<ReadonlyMap<string, Subject>>;
  /** By the ids asked for. One whose records were all joined to another's leads to that other. */
  findByIds: (kind: SubjectKind, ids: readonly string[]) => Promise<ReadonlyMap<string, Subject>>;
  /**
   * The subjects of these records, by `refKey`; makes them for records never met before, in one transaction. A planted
   * id joins the record to that subject (made if need be), unless it already has another record at that vendor: then
   * the record gets a subject of its own. A record that is already held keeps its subject.
   */
  register: (kind: SubjectKind, records: readonly MetRecord[]) => Promise<ReadonlyMap<string, Subject>>;
  /** Adds an accepted record to a subject. `taken` when either already has another: nothing is changed then. */
  link: (kind: SubjectKind, subjectId: string, link: Link) => Promise<'linked' | 'taken'>;
  findNoRecords: (kind: SubjectKind, subjectIds: readonly string[]) => Promise<readonly NoRecord[]>;
  saveNoRecord: (kind: SubjectKind, noRecord: NoRecord) => Promise<void>;
  /** Decides in one transaction, one decision at a time over all nodes. All or nothing of it is kept. */
  decide: <T>(kind: SubjectKind, work: (unit: DecisionUnit) => Promise<T>) => Promise<T>;
  /** The pairs of one status, the latest first. */
  matches: (
    kind: SubjectKind,
    status: MatchStatus,
    stretch: Stretch,
  ) => Promise<Readonly<{ items: readonly Match[]; total: number }>>;
  /** The decisions about a subject and the records it holds, the latest first. */
  history: (kind: SubjectKind, subject: Linked, most: number) => Promise<readonly LinkDecision[]>;
  /** Which providers' records were seen with which number. */
  npis: NpiDirectory;
  close: () => Promise<void>;
}>;

/** What a decision reads and writes. Nobody else decides meanwhile. */
export type DecisionUnit = Readonly<{
  subjectById: (id: string) => Promise<Subject | null>;
  subjectsOf: (refs: readonly VendorRef[]) => Promise<ReadonlyMap<string, Subject>>;
  matchById: (id: string) => Promise<Match | null>;
  /** The pairs that any of these records is in. */
  matchesOf: (refs: readonly VendorRef[]) => Promise<readonly Match[]>;
  saveMatches: (matches: readonly NewMatch[]) => Promise<void>;
  dropMatches: (matches: readonly Match[]) => Promise<void>;
  /** Gives the record to the subject, with whatever came along with it; makes it known where it was not. */
  join: (subjectId: string, link: Link) => Promise<void>;
  /** Gives the record back to the subject that it made known, or to a new one. With it goes what came along with it. */
  part: (ref: VendorRef, decidedAt: number) => Promise<void>;
  /** Takes note of what the records say today. */
  saveDigests: (digests: readonly Readonly<{ ref: VendorRef; digest: string }>[]) => Promise<void>;
  saveNoRecord: (noRecord: NoRecord) => Promise<void>;
  forgetNoRecords: (subjectIds: readonly string[]) => Promise<void>;
  write: (decision: LinkDecision) => Promise<void>;
}>;
