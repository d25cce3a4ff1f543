import type { ReactElement } from 'react';

/** The shape of what is on its way. */
export function Skeleton({ rows, label }: Readonly<{ rows: number; label: string }>): ReactElement {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}
