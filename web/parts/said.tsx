import type { ReactElement } from 'react';
import type { SaidFragment } from '../../client/index.ts';
import { ago } from '../moments.ts';
import { useNow, useTimes } from '../time.ts';
import { vendorNames } from '../words.ts';

/** From whom it is, and how fresh. */
export function Said({ source }: Readonly<{ source: SaidFragment | null | undefined }>): ReactElement | null {
  const times = useTimes();
  const now = useNow();
  if (source == null) return null;
  return (
    <span className="said">
      {vendorNames[source.vendor]}, read <time dateTime={source.fetchedAt}>{ago(source.fetchedAt, now, times)}</time>
    </span>
  );
}
