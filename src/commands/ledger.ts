import type { NodeKey } from '../domain/id.ts';
import type { Link } from '../domain/link.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Vendor, VendorRef } from '../domain/vendor.ts';
import type { Facts, LegState, Write, WriteLeg, WriteState } from '../domain/write.ts';
import type { CalendarChange } from './outbox.ts';

/** What is asked for under a key. */
export type Claim = Readonly<{
  principal: string;
  operation: string;
  key: string;
  /** What is changed, or for whom something is made. An id of the graph's, which tells nothing of a person. */
  subject: NodeKey | null;
  /** Of the normalised input: the input itself is not kept. */
  digest: string;
  /** Names what must not be written twice at once, whatever the key; null: nothing beyond the key. */
  guard: string | null;
  /** What recovery needs to recognise the write at its vendors, as JSON. Wiped as soon as the write is settled. */
  plan: string;
  legs: readonly Readonly<{ vendor: Vendor; operation: string }>[];
}>;

/** The right to carry a write on. Whoever takes it over gets a new `holder`, and the old one can change nothing more. */
export type Hold = Readonly<{ writeId: string; holder: string }>;

/** A write in our hands. `at`: when it was taken, on the store's clock. */
export type HeldWrite = Readonly<{ hold: Hold; write: Write; plan: string; at: number }>;

export type Claimed =
  /** To be carried out from the beginning (`STARTED`), or from where somebody left it (any other state). */
  | Readonly<{ kind: 'held'; held: HeldWrite }>
  /** It succeeded or was refused before. */
  | Readonly<{ kind: 'settled'; write: Write }>
  /** Somebody is at it. */
  | Readonly<{ kind: 'running' }>
  | Readonly<{ kind: 'mismatch' }>
  /** Another key's write, not settled yet, is about the same thing. */
  | Readonly<{ kind: 'guarded' }>;

export type KnownKey = Readonly<{ digest: string; write: Write }>;

export type LegChange = Readonly<{
  position: number;
  state: LegState;
  code: string | null;
  vendorId: string | null;
  facts?: Facts;
}>;

/** Which vendor records are one visit, and what only its booking told. */
export type VisitRecord = Readonly<{
  ref: VendorRef;
  /** The record that the visit is known by. */
  visit: VendorRef;
  patientId: string | null;
  joinUrl: string | null;
  signUpUrl: string | null;
}>;

export type PatientLink = Readonly<{ patientId: string; link: Link }>;

/** What the end of a write leaves behind, in the same transaction as the end itself. */
export type Traces = Readonly<{
  visits: readonly VisitRecord[];
  patients: readonly PatientLink[];
  /** Entered when the write succeeds, and seen to in the background: the write is settled with the last of them. */
  calendar: readonly CalendarChange[];
}>;

export const noTraces: Traces = { visits: [], patients: [], calendar: [] };

export type Settlement = Readonly<{
  state: Exclude<WriteState, 'STARTED' | 'SENT'>;
  code: string | null;
  answer: string | null;
  legs: readonly LegChange[];
  traces: Traces;
}>;

/**
 * The durable memory of what was asked of vendors and what became of it. What a promise acknowledged survives a kill.
 * Every time is the database's own, and a write has one holder at a time over all nodes.
 */
export type Ledger = Readonly<{
  /** What a key is known for already; changes nothing. */
  known: (key: Pick<Claim, 'principal' | 'operation' | 'key'>) => Promise<KnownKey | null>;
  claim: (claim: Claim) => Promise<Claimed>;
  /** Says that a leg is about to be sent. False: somebody else holds the write now, and nothing may be sent. */
  markSent: (hold: Hold, position: number) => Promise<boolean>;
  /**
   * Records what became of a leg before anything else is done. `because`: why the write is going to be taken back; from
   * then on nobody carries it forward. False as above.
   */
  markLeg: (hold: Hold, change: LegChange, because: string | null) => Promise<boolean>;
  /** Notes who settles it by hand, and why. */
  signOff: (hold: Hold, by: Readonly<{ viewerId: string; reason: string }>) => Promise<boolean>;
  /** Ends the hold. False: somebody else has it. */
  settle: (hold: Hold, settlement: Settlement) => Promise<boolean>;
  /** Takes unsettled writes that nobody holds and whose time to be looked at has come. */
  takeDue: (most: number) => Promise<readonly HeldWrite[]>;
  /** Takes one unsettled write; null when it is settled, held, or not there. */
  take: (writeId: string) => Promise<HeldWrite | null>;
  byId: (writeId: string) => Promise<Write | null>;
  /** The earliest first. */
  unsettled: (stretch: Stretch) => Promise<Page<Write>>;
  /** By `refKey`: what bookings of ours know of these records, under the visit that each belongs to. */
  visitsOf: (refs: readonly VendorRef[]) => Promise<ReadonlyMap<string, BookedVisit>>;
  /** By the practice calendar's entry: the leg of the write that changed it last, as it stands. */
  calendarLegsOf: (entryIds: readonly string[]) => Promise<ReadonlyMap<string, WriteLeg>>;
  /** Frees the keys of writes that came to their end long ago; returns how many. */
  freeKeys: (olderThanMs: number) => Promise<number>;
}>;

/** A visit that was booked through us. */
export type BookedVisit = Readonly<{
  records: readonly VisitRecord[];
  /** The write that booked it. */
  write: Write | null;
}>;
