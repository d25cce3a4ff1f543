import { type ReactElement, useState } from 'react';
import { type Gap, gapsOf } from '../graph/failures.ts';
import { Gaps } from './gaps.tsx';

/** What is told of a further page: the page itself goes where the first one went. */
export type MoreAnswer = Readonly<{ error?: unknown }>;

type Props = Readonly<{
  /** After what the next page begins; null: there is none. */
  cursor: string | null;
  /** Whether the list is asked for from its beginning: there are no further pages then. */
  isAnew: boolean;
  name: string;
  onMore: (after: string) => Promise<MoreAnswer>;
}>;

/** What further pages had to do without, and after what the first of these begins. */
type Failed = Readonly<{ after: string; gaps: readonly Gap[] }>;

/**
 * Goes on in a list, and tells what further pages had to do without until they were asked for again. A page that could
 * not be read at all looks like the last one, so where it began is remembered here.
 */
export function More({ cursor, isAnew, name, onMore }: Props): ReactElement {
  const [isLoading, setLoading] = useState(false);
  const [failed, setFailed] = useState<Failed | null>(null);
  if (isAnew && failed !== null) setFailed(null);
  const load = async (after: string): Promise<void> => {
    setLoading(true);
    const error = await onMore(after).then(
      (answer) => answer.error,
      (reason: unknown) => reason,
    );
    setFailed(failedNow(failed, after, gapsOf(error)));
    setLoading(false);
  };
  const retry = (): void => {
    if (failed !== null && !isLoading) void load(failed.after);
  };
  return (
    <>
      <Gaps gaps={failed?.gaps ?? []} onRetry={retry} />
      {cursor !== null && cursor !== failed?.after && (
        <p>
          <button type="button" disabled={isLoading} onClick={() => void load(cursor)}>
            {isLoading ? 'On its way …' : name}
          </button>
        </p>
      )}
    </>
  );
}

/** A page that is asked for again takes the place of all that came from there on, and so does what it lacks. */
function failedNow(before: Failed | null, after: string, gaps: readonly Gap[]): Failed | null {
  if (before !== null && before.after !== after) {
    return { after: before.after, gaps: gapsOf(undefined, before.gaps, gaps) };
  }
  return gaps.length === 0 ? null : { after, gaps };
}
