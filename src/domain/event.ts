import { type Vendor, vendors } from './vendor.ts';

const subjectKinds = ['case', 'patient', 'visit', 'calendar-entry'] as const;

/** What an event is about. The key of a case, a patient or a visit is the vendor's own id of it. */
export type EventSubject = Readonly<{ kind: (typeof subjectKinds)[number]; vendor: Vendor; id: string }>;

/** The outside of an event: enough to keep it and to know whose turn it is, without understanding what it says. */
export type EventEnvelope = Readonly<{
  /** The vendor's own word. */
  type: string;
  /** The vendor's time of it, epoch milliseconds; null where a vendor tells none. */
  occurredAt: number | null;
  /** Null: it is about nothing that the graph follows, and is only kept. */
  subject: EventSubject | null;
}>;

/** Why something that came the right way makes no sense. Fixed words: they go into the store and the log. */
export type EventFault =
  | 'empty'
  | 'not-utf8'
  | 'malformed'
  | 'too-deep'
  | 'doubled-key'
  | 'not-an-object'
  | 'bad-field'
  | 'bad-time'
  | 'too-old'
  | 'ahead-of-time'
  | 'other-account';

/** A canonical text for a subject, for the store and for maps. */
export function subjectKey({ kind, vendor, id }: EventSubject): string {
  return `${kind} ${vendor} ${id}`;
}

/** The subject that a key names; null when it is none. */
export function toSubject(key: string): EventSubject | null {
  const [kind, vendor, ...rest] = key.split(' ');
  const known = subjectKinds.find((name) => name === kind);
  const whose = vendors.find((name) => name === vendor);
  return known === undefined || whose === undefined ? null : { kind: known, vendor: whose, id: rest.join(' ') };
}
