import { type ReactElement, useState } from 'react';
import { type Gap, gapsOf } from '../graph/failures.ts';
import { Gaps } from './gaps.tsx';

/** What is told of a further page: the page itself goes where the first one went. */
export type MoreAnswer = Readonly<{ error?: unknown }>;

type Props = Readonly<{
  /** After what the next page begins; null: there is none. */
  cursor: string | null;
  name: string;
  onMore: (after: string) => Promise<MoreAnswer>;
}>;

/** Goes on in a list, and tells what a further page had to do without. */
export function More({ cursor, name, onMore }: Props): ReactElement {
  const [isLoading, setLoading] = useState(false);
  const [gaps, setGaps] = useState<readonly Gap[]>([]);
  const load = async (after: string): Promise<void> => {
    setLoading(true);
    setGaps([]);
    const error = await onMore(after).then(
      (answer) => answer.error,
      (reason: unknown) => reason,
    );
    setGaps(gapsOf(error));
    setLoading(false);
  };
  return (
    <>
      <Gaps gaps={gaps} />
      {cursor !== null && (
        <p>
          <button type="button" disabled={isLoading} onClick={() => void load(cursor)}>
            {isLoading ? 'On its way …' : name}
          </button>
        </p>
      )}
    </>
  );
}
