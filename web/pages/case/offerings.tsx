import type { ReactElement } from 'react';
import { StateBadge } from '../../parts/badge.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import type { CaseTold } from './types.ts';

/** What is asked for, and how far each thing is. */
export function Offerings({ offerings }: Readonly<{ offerings: CaseTold['offerings'] }>): ReactElement {
  const times = useTimes();
  const list = offerings?.flatMap((one) => (one === null ? [] : [one])) ?? [];
  return (
    <section className="card">
      <header>
        <h2>Offerings</h2>
        <span className="muted">{offerings === null ? 'not read' : list.length}</span>
      </header>
      <ul className="plain rows">
        {list.length === 0 && (
          <li className="muted">{offerings === null ? 'They could not be read.' : 'Nothing is asked for.'}</li>
        )}
        {list.map((one) => (
          <li key={one.caseOfferingId}>
            <div>
              <strong>{one.title ?? one.product?.name ?? 'Without a title'}</strong>
              <p className="muted">
                {[
                  one.product?.quantity != null
                    ? `${one.product.quantity} ${one.product.dispenseUnit ?? ''}`.trim()
                    : '',
                  one.product?.refills != null ? `${String(one.product.refills)} refills` : '',
                  one.product?.daysSupply != null && one.product.daysSupply > 0
                    ? `${String(one.product.daysSupply)} days`
                    : '',
                ]
                  .filter((text) => text !== '')
                  .join(' · ')}
              </p>
              {one.directions !== null && <p>{one.directions}</p>}
              {one.trackingNumber !== null && (
                <p>
                  Parcel <span className="mono">{one.trackingNumber}</span>
                </p>
              )}
            </div>
            <div className="row-end">
              <StateBadge state={one.status} />
              {one.orderStatus !== null && one.orderStatus !== 'NOT_APPLICABLE' && (
                <span className="said">
                  order {words(one.orderStatus).toLowerCase()}
                  {one.orderedAt !== null && `, ${times.day(one.orderedAt)}`}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
