import type { ReactElement } from 'react';
import { type PatientMessagesQuery, usePatientMessagesQuery } from '../../../client/index.ts';
import { gapsOf } from '../../graph/failures.ts';
import { isAskedAnew, useGaps, useTurn } from '../../graph/gaps.ts';
import { countOf, cursorOf, nodesOf } from '../../graph/lists.ts';
import { useWhole } from '../../graph/whole.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';

/** How many of the latest messages the chart shows at first, and how many more at a time. */
const aPage = 10;

/** What the person and those who care for them wrote to each other. Asked for by itself, so that it fails by itself. */
export function Messages({ id, turn }: Readonly<{ id: string; turn: number }>): ReactElement {
  const times = useTimes();
  const query = usePatientMessagesQuery({ variables: { id, first: aPage }, errorPolicy: 'all' });
  const { data, error, refetch, fetchMore } = query;
  const more = (after: string) => fetchMore({ variables: { after }, errorPolicy: 'all' });
  const {
    shown: messages,
    isAsking,
    lacking,
    askAnew,
  } = useWhole(data?.patient?.messages, {
    first: async () => pageOf(await refetch()),
    after: async (cursor) => pageOf(await more(cursor)),
  });
  useTurn(turn, askAnew);
  const list = nodesOf(messages);
  const isAnew = isAskedAnew(query);
  // A vendor that is missing from a further page is told where that page would be.
  const gaps = gapsOf(undefined, useGaps({ loading: isAnew, error }), lacking);
  return (
    <section className="card">
      <header>
        <h2>Messages</h2>
        <div className="toolbar">
          {list.length > 0 && <span className="muted">{countOf(messages?.totalCount ?? null, list.length)}</span>}
          <VendorTag vendor="MDI" />
        </div>
      </header>
      <div className="card-body">
        <Gaps gaps={gaps} onRetry={() => void askAnew()} />
        {data === undefined && error === undefined && <Skeleton rows={3} label="Messages are on their way" />}
        {data !== undefined && list.length === 0 && gaps.length === 0 && <p className="muted">None.</p>}
        {list.length > 0 && (
          <ol className="plain messages">
            {list.map((message) => (
              <li key={message.messageId}>
                {message.text === null || message.text === '' ? (
                  <p className="muted">No text</p>
                ) : (
                  <p>{message.text}</p>
                )}
                <p className="muted">
                  {message.author.name ?? words(message.author.kind)}
                  {message.createdAt !== null && ` · ${times.dayAndTime(message.createdAt)}`}
                  {!message.isRead && ' · not read'}
                </p>
              </li>
            ))}
          </ol>
        )}
      </div>
      <div className="card-body card-end">
        <More cursor={isAsking ? null : cursorOf(messages)} {...{ isAnew, name: 'More messages' }} onMore={more} />
      </div>
    </section>
  );
}

function pageOf({ data, error }: Readonly<{ data?: PatientMessagesQuery | undefined; error?: unknown }>) {
  return { list: data?.patient?.messages, error };
}
