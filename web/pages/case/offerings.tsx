import type { ReactElement } from 'react';
import { StateBadge } from '../../parts/badge.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import { Listed } from './listed.tsx';
import type { CaseTold } from './types.ts';

/** What is asked for, and how far each thing is. */
export function Offerings({ offerings }: Readonly<{ offerings: CaseTold['offerings'] }>): ReactElement {
  const times = useTimes();
  return (
    <Listed title="Offerings" items={offerings} none="Nothing is asked for.">
      {(one) => (
        <li key={one.caseOfferingId}>
          <div>
            <strong>{one.title ?? one.product?.name ?? 'Without a title'}</strong>
            <p className="muted">
              {[
                one.product?.quantity != null ? `${one.product.quantity} ${one.product.dispenseUnit ?? ''}`.trim() : '',
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
      )}
    </Listed>
  );
}
