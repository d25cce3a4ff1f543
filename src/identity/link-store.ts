import type { Link, Linked } from '../domain/link.ts';
import type { Vendor, VendorRef } from '../domain/vendor.ts';

/** What has records at several vendors: a person as patient, a person as provider. */
export type SubjectKind = 'patient' | 'provider';

/** One of our own: a durable id and at most one accepted record at each vendor. */
export type Subject = Linked & Readonly<{ kind: SubjectKind }>;

/** A vendor's record as it was met: with the id of ours that it carries, if any. */
export type MetRecord = Readonly<{ ref: VendorRef; plantedId: string | null }>;

/** A kept answer to "has this subject a record at that vendor?" where it was no. */
export type NoRecord = Readonly<{
  subjectId: string;
  vendor: Vendor;
  reason: 'none' | 'ambiguous';
  decidedAt: number;
  /** From then on it is looked for again. */
  lookAgainAt: number;
}>;

/** Which vendor records are the same subject. Durable: what a promise acknowledged survives a kill. */
export type LinkStore = Readonly<{
  /** The subjects that already hold these records, by `refKey`; unknown ones are left out. */
  findByRefs: (kind: SubjectKind, refs: readonly VendorRef[]) => Promise<ReadonlyMap<string, Subject>>;
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
  close: () => Promise<void>;
}>;
