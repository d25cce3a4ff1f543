import type { ReactElement, ReactNode } from 'react';
import type { TimelineEntryFragment } from '../../../client/index.ts';
import { countOf, nodesOf } from '../../graph/lists.ts';
import { Empty } from '../../parts/empty.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import type { CaseTold } from './types.ts';

const origins: Readonly<Record<TimelineEntryFragment['origin'], string>> = {
  EVENT: 'told by webhook',
  HISTORY: 'from the history',
  BOTH: 'told, and in the history',
};

type Props = Readonly<{ timeline: CaseTold['timeline']; more: ReactNode }>;

/** What happened to a case, the latest first, and how one goes on to what was before. */
export function Timeline({ timeline, more }: Props): ReactElement {
  const times = useTimes();
  const entries = nodesOf(timeline);
  const [latest] = entries;
  return (
    <section className="card">
      <header>
        <h2>Timeline</h2>
        <span className="muted">{countOf(timeline.totalCount, entries.length)}</span>
      </header>
      {entries.length === 0 ? (
        <div className="card-body">
          <Empty title={timeline.unavailable.length > 0 ? 'It could not be read' : 'Nothing happened yet'} />
        </div>
      ) : (
        <ol className="plain card-body timeline">
          {entries.map((entry) => (
            <li key={entry.entryId} className={`entry entry-${entry.__typename}`}>
              <strong>{titleOf(entry)}</strong>
              <p className="muted">
                {entry.happenedAt === null ? 'Time not told' : times.dayAndTime(entry.happenedAt)} ·{' '}
                {origins[entry.origin]}
              </p>
              {detailOf(entry) !== null && <p>{detailOf(entry)}</p>}
            </li>
          ))}
        </ol>
      )}
      <div className="card-body timeline-more">{more}</div>
      <p className="hidden" role="status">
        {latest !== undefined && `Latest: ${titleOf(latest)}`}
      </p>
    </section>
  );
}

function titleOf(entry: TimelineEntryFragment): string {
  switch (entry.__typename) {
    case 'CaseStatusEntry':
      return words(entry.status);
    case 'CaseOrderEntry':
      return entry.change === 'TRACKING_NUMBER'
        ? 'Parcel on its way'
        : `Order: ${words(entry.orderStatusText ?? 'unknown')}`;
    case 'CaseInsuranceEntry':
      return 'The insurance answered';
    case 'CaseOfferingEntry':
      return `Sent: ${entry.caseOffering.title ?? 'an offering'}`;
    case 'CaseMessageEntry':
      return `Message${entry.authorRawCode === null ? '' : ` by ${words(entry.authorRawCode).toLowerCase()}`}`;
    case 'CaseFileEntry':
      return `File: ${words(entry.fileChange).toLowerCase()}`;
    case 'CaseNoteEntry':
      return 'A note was written';
    case 'CaseTagEntry':
      return 'Tagged';
    case 'CaseOtherEntry':
      return words(entry.rawType);
  }
}

function detailOf(entry: TimelineEntryFragment): string | null {
  switch (entry.__typename) {
    case 'CaseStatusEntry':
      return entry.reason;
    case 'CaseOrderEntry':
      return entry.trackingNumber ?? entry.details;
    case 'CaseTagEntry':
      return entry.notes;
    case 'CaseInsuranceEntry':
    case 'CaseOfferingEntry':
    case 'CaseMessageEntry':
    case 'CaseFileEntry':
    case 'CaseNoteEntry':
    case 'CaseOtherEntry':
      return null;
  }
}
