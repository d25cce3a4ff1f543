import type { ReactElement, ReactNode } from 'react';
import { nodesOf } from '../../graph/lists.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import type { Chart } from './types.ts';

type Props = Readonly<{ visits: Chart['visits']; more: ReactNode }>;

/** The person's visits at every vendor, the latest first, each once, and how one goes on to those before. */
export function Visits({ visits, more }: Props): ReactElement {
  const times = useTimes();
  const list = nodesOf(visits);
  return (
    <section className="card">
      <header>
        <h2>Visits</h2>
        <span className="muted">
          {visits.totalCount === null
            ? `${String(list.length)} shown`
            : `${String(list.length)} of ${String(visits.totalCount)}`}
        </span>
      </header>
      {list.length === 0 ? (
        <div className="card-body">
          <Empty title={visits.unavailable.length > 0 ? 'No visit could be read' : 'No visits'} />
        </div>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Visits">
          <table>
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">State</th>
                <th scope="col">Provider</th>
                <th scope="col">From</th>
              </tr>
            </thead>
            <tbody>
              {list.map((visit) => (
                <tr key={visit.id}>
                  <td className="number">
                    {visit.startsAt === null ? 'No time' : times.dayAndTime(visit.startsAt)}
                    <div className="muted">{words(visit.kind)}</div>
                  </td>
                  <td>
                    <StateBadge state={visit.status} />
                  </td>
                  <td>{visit.provider?.name?.text ?? <span className="muted">Nobody assigned</span>}</td>
                  <td>
                    {[...new Set(visit.records.map(({ vendor }) => vendor))].map((vendor) => (
                      <VendorTag key={vendor} vendor={vendor} />
                    ))}
                    <div>
                      <Said source={visit.source} />
                    </div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="card-body card-end">{more}</div>
    </section>
  );
}
