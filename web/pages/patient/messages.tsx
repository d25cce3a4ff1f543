import type { ReactElement } from 'react';
import { usePatientMessagesQuery } from '../../../client/index.ts';
import { useGaps, useTurn } from '../../graph/gaps.ts';
import { nodesOf } from '../../graph/lists.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';

/** How many of the latest messages the chart shows. */
const shown = 10;

/** What the person and those who care for them wrote to each other. Asked for by itself, so that it fails by itself. */
export function Messages({ id, turn }: Readonly<{ id: string; turn: number }>): ReactElement {
  const times = useTimes();
  const { data, loading, error, refetch } = usePatientMessagesQuery({
    ...{ variables: { id, first: shown }, errorPolicy: 'all' },
  });
  useTurn(turn, refetch);
  const messages = data?.patient?.messages;
  const list = nodesOf(messages);
  const gaps = useGaps(
    { loading, error },
    messages?.unavailable.map((missing) => ({ ...missing, isRetryable: true })),
  );
  return (
    <section className="card">
      <header>
        <h2>Messages</h2>
        <VendorTag vendor="MDI" />
      </header>
      <div className="card-body">
        <Gaps gaps={gaps} onRetry={() => void refetch()} />
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
    </section>
  );
}
