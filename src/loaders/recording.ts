import { toRecordKey } from '../domain/id.ts';
import type { Recordings } from '../domain/meeting.ts';
import { absent, failed, type Outcome } from '../domain/outcome.ts';
import { allOf, type Soon } from '../domain/soon.ts';
import { refKey, type VendorRef } from '../domain/vendor.ts';
import { item } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

/** A visit by its record and its scheduled start: recordings are listed by time. */
export type RecordedVisit = Readonly<{ ref: VendorRef; startsAt: number }>;

export type RecordingLoader = Readonly<{
  ofVisit: (visit: RecordedVisit) => Soon<Recordings | null>;
}>;

/** Visits further apart than this are asked for apart: what lies between would be listed with them. */
const widestMs = 31 * 86_400_000;

export function recordingLoader({ vendors, scope, mayRead }: LoaderDependencies): RecordingLoader {
  const recordings = item<RecordedVisit, Recordings>(
    async (visits) => {
      const client = configured(vendors.vsee, 'VSEE', 'listVisits');
      const lists = await allOf(spansOf(visits).map((span) => client.recording.list(scope, span)));
      return byVisit(lists.flat(), visits);
    },
    {
      keyOf: ({ ref }) => refKey(ref),
      mayRead: ({ ref }) => mayRead({ type: 'Visit', key: toRecordKey(ref) }),
    },
  );
  return { ofVisit: recordings.load };
}

type Listed = Readonly<{ visitId: string; recordings: Recordings }>;

/** An entry that could not be read may be any visit's: one that is missing then is not known to have none. */
function byVisit(
  entries: readonly Outcome<Listed>[],
  visits: readonly RecordedVisit[],
): ReadonlyMap<string, Outcome<Recordings>> {
  const outcomes = new Map<string, Outcome<Recordings>>();
  const [unread] = entries.flatMap((entry) => ('error' in entry ? [failed(entry.error)] : []));
  for (const { ref } of visits) outcomes.set(refKey(ref), unread ?? absent);
  for (const entry of entries) {
    if (entry.kind !== 'found') continue;
    const key = refKey({ vendor: 'VSEE', id: entry.value.visitId });
    if (outcomes.has(key)) outcomes.set(key, { kind: 'found', value: entry.value.recordings });
  }
  return outcomes;
}

/** The fewest spans that hold all starts and are no wider than is allowed. */
export function spansOf(visits: readonly RecordedVisit[]): readonly Readonly<{ from: number; to: number }>[] {
  const spans: { from: number; to: number }[] = [];
  for (const { startsAt } of visits.toSorted((a, b) => a.startsAt - b.startsAt)) {
    const last = spans.at(-1);
    if (last !== undefined && startsAt - last.from <= widestMs) last.to = startsAt;
    else spans.push({ from: startsAt, to: startsAt });
  }
  return spans;
}
