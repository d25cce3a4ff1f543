import type { Case } from '../domain/case.ts';
import { subjectKey } from '../domain/event.ts';
import { found, settled } from '../domain/outcome.ts';
import type { Listing } from '../domain/page.ts';
import type { Soon } from '../domain/soon.ts';
import type { CaseEntry } from '../domain/timeline.ts';
import { ends } from '../events/case-states.ts';
import type { KeptEvent } from '../events/inbox.ts';
import { entriesOf } from '../events/of-case.ts';
import { caseTimeline } from '../events/timeline.ts';
import { item } from './batch.ts';
import type { CaseLoader } from './case.ts';
import type { LoaderDependencies } from './dependencies.ts';

export type TimelineLoader = Readonly<{
  /** What happened to a case, the earliest first. Without the vendor's history, what it told of by itself. */
  ofCase: (one: Case) => Soon<Listing<CaseEntry>>;
}>;

export function timelineLoader({ vendors, inbox }: LoaderDependencies, cases: CaseLoader): TimelineLoader {
  const events = item<string, readonly KeptEvent[]>(
    async (subjects) => {
      const remembered = await inbox.remembered(subjects);
      return new Map([...remembered].map(([subject, some]) => [subject, found(some)]));
    },
    { keyOf: (subject) => subject },
  );

  /** Told again with other bytes, an event is another one: its own key and its place in the event name an entry. */
  function told(kept: readonly KeptEvent[]): readonly CaseEntry[] {
    return kept.flatMap((event) =>
      entriesOf(event, { vendors }).map((detail, index): CaseEntry => {
        const id = `${event.identity.slice(-32)}-${index}`;
        return { ...detail, id, happenedAt: event.occurredAt, receivedAt: event.receivedAt, origin: 'EVENT' };
      }),
    );
  }

  return {
    ofCase: async (one) => {
      const ofCase = await events.load(subjectKey({ kind: 'case', vendor: 'MDI', id: one.id }));
      const ofPatient =
        one.patient === null
          ? null
          : await events.load(subjectKey({ kind: 'patient', vendor: 'MDI', id: one.patient.id }));
      const history = await settled(cases.statusHistory(one.id));
      const entries = [
        ...told(ofCase ?? []),
        ...told(ofPatient ?? []).filter(({ happenedAt }) => wasOpen(one, happenedAt)),
      ];
      const items = caseTimeline(entries, history.kind === 'found' ? history.value : null).map(found);
      const missing = 'error' in history ? [history.error] : [];
      return { items, total: missing.length === 0 ? items.length : null, hasMore: false, missing };
    },
  };
}

/** What names no case belongs to all that were open at the time. */
function wasOpen({ createdAt, status, statusChangedAt }: Case, at: number | null): boolean {
  if (at === null || (createdAt !== null && at < createdAt)) return false;
  return !ends.includes(status) || statusChangedAt === null || at <= statusChangedAt;
}
