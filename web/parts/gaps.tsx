import type { ReactElement } from 'react';
import type { Gap } from '../graph/failures.ts';
import { vendorParts, whyMissing } from '../words.ts';

type Props = Readonly<{
  gaps: readonly Gap[];
  /** Whether what was read before is still shown. */
  isKept?: boolean;
  onRetry?: () => void;
}>;

/** What an answer had to do without, and that the rest of it stands. */
export function Gaps({ gaps, isKept = false, onRetry }: Props): ReactElement | null {
  if (gaps.length === 0) return null;
  return (
    <div className="notice notice-warn" role="status">
      <ul className="plain">
        {gaps.map((gap) => (
          <li key={`${gap.vendor ?? ''}${gap.code}`}>
            <strong>{whyMissing(gap.vendor, gap.code)}</strong>
            {gap.vendor !== null &&
              (isKept
                ? ` What is shown of its part (${vendorParts[gap.vendor]}) was read earlier.`
                : ` Its part (${vendorParts[gap.vendor]}) is missing here; the rest stands.`)}
          </li>
        ))}
      </ul>
      {onRetry !== undefined && (
        <button type="button" className="small" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
