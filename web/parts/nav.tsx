import type { ReactElement } from 'react';
import { hasExplorers } from '../clinic.ts';
import { useSocket } from '../graph/socket.ts';
import { linkTo } from '../router.ts';

const pages = [
  { page: 'day', name: 'Day board' },
  { page: 'patients', name: 'Patients' },
  { page: 'cases', name: 'Cases' },
  { page: 'matches', name: 'Match review' },
  { page: 'vendors', name: 'Vendors' },
] as const;

/** Which link is lit on pages that have none of their own. */
const parents: Readonly<Record<string, string>> = { '': 'day' };

export function Nav({ page }: Readonly<{ page: string }>): ReactElement {
  const current = parents[page] ?? page;
  return (
    <header className="nav">
      <p className="brand">
        <span className="brand-mark" aria-hidden="true" />
        Front desk
      </p>
      <nav aria-label="Pages">
        <ul>
          {pages.map((one) => (
            <li key={one.page}>
              <a href={linkTo(one.page)} aria-current={one.page === current ? 'page' : undefined}>
                {one.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="nav-foot">
        <LiveState />
        {hasExplorers && (
          <p className="nav-links">
            <a href="/graphiql">GraphiQL</a>
            <a href="/graphql">Apollo Sandbox</a>
          </p>
        )}
      </div>
    </header>
  );
}

function LiveState(): ReactElement | null {
  const socket = useSocket();
  if (socket === 'new') return null;
  return (
    <p className={`live live-${socket}`} role="status">
      {socket === 'on' ? 'Live' : 'Not live: reconnecting'}
    </p>
  );
}
