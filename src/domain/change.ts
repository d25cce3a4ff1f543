/** Something that may be different now. It names what to read again and holds nothing of it. */
export type Change = Readonly<{
  kind: 'case' | 'visit' | 'queue';
  /** A case's or a room's key, or a visit's by `toRecordKey`. */
  key: string;
  /** The fields of the graph's type that may differ. */
  fields: readonly string[];
  /** When it was noticed, epoch milliseconds. */
  at: number;
  /** Everything that somebody may follow and this is a part of. */
  topics: readonly string[];
}>;

/** What a follower hears. `ready` and `missed`: whatever it knows is to be asked for anew. */
export type Update =
  Readonly<{ kind: 'ready' | 'missed'; at: number }> | Readonly<{ kind: 'changed'; at: number; change: Change }>;

/** What can be followed, by name. */
export const topics = {
  case: (caseId: string) => `case ${caseId}`,
  /** `patientId`: the record at the vendor that holds the cases. */
  casesOf: (patientId: string) => `cases-of ${patientId}`,
  visit: (recordKey: string) => `visit ${recordKey}`,
  visitsIn: (roomCode: string) => `visits-in ${roomCode}`,
  /** `patientKey`: by `refKey`. */
  visitsOf: (patientKey: string) => `visits-of ${patientKey}`,
  queue: (roomCode: string) => `queue ${roomCode}`,
};

const topicKinds = ['case', 'cases-of', 'visit', 'visits-in', 'visits-of', 'queue'] as const;

/** What a topic's name is made of. */
export type Topic = Readonly<{ name: string; kind: (typeof topicKinds)[number]; key: string }>;

/** Null: no such name was ever given out. */
export function fromTopic(name: string): Topic | null {
  const blank = name.indexOf(' ');
  const kind = topicKinds.find((known) => known === name.slice(0, blank));
  return kind === undefined ? null : { name, kind, key: name.slice(blank + 1) };
}
