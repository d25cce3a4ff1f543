import type { ReactElement } from 'react';
import type { QueueLineFragment } from '../../../client/index.ts';
import { duration } from '../../moments.ts';

type Props = Readonly<{ queue: QueueLineFragment | null | undefined; count: number | null }>;

/** Who waits in a room, and for how long whoever comes now will. */
export function Queue({ queue, count }: Props): ReactElement {
  const visits = count === null ? null : `${count} ${count === 1 ? 'visit' : 'visits'}`;
  if (queue == null) return <p className="queue muted">{visits ?? ' '}</p>;
  const isLong = queue.waitingSeconds > 3_600;
  return (
    <p className="queue">
      {queue.length === 0 ? (
        <span className="muted">Nobody waits</span>
      ) : (
        <strong className={isLong ? 'wait wait-long' : 'wait'}>
          {queue.length} waiting, {queue.waitingSeconds <= 0 ? 'no wait' : duration(queue.waitingSeconds)}
        </strong>
      )}
      <span className="muted"> · {visits}</span>
    </p>
  );
}
