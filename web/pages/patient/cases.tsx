import type { ReactElement } from 'react';
import { nodesOf } from '../../graph/lists.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { caseName } from '../../parts/case-name.ts';
import { Empty } from '../../parts/empty.tsx';
import { Said } from '../../parts/said.tsx';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';
import type { Chart } from './types.ts';

export function Cases({ cases }: Readonly<{ cases: Chart['cases'] }>): ReactElement {
  const times = useTimes();
  const list = nodesOf(cases);
  // None that could be read are not none.
  const counted = cases.unavailable.length > 0 ? null : list.length;
  return (
    <section className="card">
      <header>
        <h2>Cases</h2>
        <span className="muted">{cases.totalCount ?? counted ?? 'not known'}</span>
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
    </section>
  );
}
