import type { ReactElement, ReactNode } from 'react';

export function Empty({ title, children }: Readonly<{ title: string; children?: ReactNode }>): ReactElement {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
    </div>
  );
}
