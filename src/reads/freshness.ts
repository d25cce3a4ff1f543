/** What kinds of record there are, as far as their keeping goes. */
export const recordKinds = [
  'visit',
  'queue',
  'availability',
  'intake',
  'calendar',
  'patient',
  'case',
  'message',
  'provider',
  'room',
  'offering',
  'questionnaire',
  'region',
  'identity',
  'voucher',
  'catalogue',
  'pharmacy',
  'status',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/**
 * How long an answer is told again, milliseconds. `freshMs`: without asking. `staleMs`: for so much longer while it is
 * asked for anew behind it. `onErrorMs`: for so much longer when asking fails; only what no patient's care hangs on.
 */
export type Freshness = Readonly<{ freshMs: number; staleMs: number; onErrorMs: number }>;

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

const only = (freshMs: number): Freshness => ({ freshMs, staleMs: 0, onErrorMs: 0 });

/** What a page may show twice: seconds of what people change, minutes of who works where, a day of the map. */
export const freshness: Readonly<Record<RecordKind, Freshness>> = {
  visit: only(2 * second),
  queue: only(2 * second),
  // Somebody books by it: it is always asked for.
  availability: only(0),
  intake: only(5 * second),
  calendar: only(5 * second),
  patient: only(10 * second),
  case: only(5 * second),
  message: only(2 * second),
  voucher: only(5 * second),
  provider: { freshMs: 5 * minute, staleMs: 5 * minute, onErrorMs: 0 },
  room: { freshMs: 2 * minute, staleMs: 3 * minute, onErrorMs: 0 },
  offering: { freshMs: 10 * minute, staleMs: 50 * minute, onErrorMs: 0 },
  questionnaire: { freshMs: hour, staleMs: hour, onErrorMs: 0 },
  // Lists that the vendor changes now and then, and what it tells the clinic.
  catalogue: { freshMs: 5 * minute, staleMs: 25 * minute, onErrorMs: 0 },
  pharmacy: { freshMs: 10 * minute, staleMs: 50 * minute, onErrorMs: 0 },
  // Many screens look at it, and none of them may load what is in trouble.
  status: only(5 * second),
  // Who is who, as the store knows it: a person's decision is known to every node at once, unless their line is broken.
  identity: only(2 * second),
  region: { freshMs: 24 * hour, staleMs: 24 * hour, onErrorMs: 7 * 24 * hour },
};

/** The table with other times (seconds) for some kinds: what is set is kept for so long, and not a moment longer. */
export function freshnessWith(seconds: Readonly<Record<string, number>>): Readonly<Record<RecordKind, Freshness>> {
  const changed = recordKinds.flatMap((kind) => {
    const keptFor = seconds[kind];
    return keptFor === undefined ? [] : [[kind, only(keptFor * second)] as const];
  });
  return { ...freshness, ...Object.fromEntries(changed) };
}
