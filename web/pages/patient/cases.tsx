import type { ReactElement, ReactNode } from 'react';
import { countOf, nodesOf } from '../../graph/lists.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { caseName } from '../../parts/case-name.ts';
import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';
import type { Chart } from './types.ts';

type Props = Readonly<{ cases: Chart['cases']; more: ReactNode }>;

export function Cases({ cases, more }: Props): ReactElement {
  const times = useTimes();
  const list = nodesOf(cases);
  // None that could be read are not none.
  const isUnknown = cases.totalCount === null && list.length === 0 && cases.unavailable.length > 0;
  return (
    <section className="card">
      <header>
        <h2>Cases</h2>
        <span className="muted">{isUnknown ? 'not known' : countOf(cases.totalCount, list.length)}</span>
      </header>
      {list.length === 0 ? (
        <div className="card-body">
          <Empty title={cases.unavailable.length > 0 ? 'No case could be read' : 'No cases'} />
        </div>
      ) : (
        <ul className="plain rows">
          {list.map((one) => (
            <li key={one.id}>
              <div>
                <a href={linkTo('cases', one.id)}>{caseName(one, times)}</a>
                <p className="muted">
                  {one.provider?.name?.text ?? 'Not assigned'}
                  {one.statusReason !== null && ` · ${one.statusReason}`}
                </p>
              </div>
              <div className="row-end">
                <StateBadge state={one.status} />
                <Said source={one.source} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="card-body card-end">{more}</div>
    </section>
  );
}
