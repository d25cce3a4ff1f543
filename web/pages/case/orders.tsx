import type { ReactElement } from 'react';
import { shortDay } from '../../moments.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Listed } from './listed.tsx';
import type { CaseTold } from './types.ts';

/** The orders that the case's prescriptions are filled by. */
export function Orders({ orders }: Readonly<{ orders: CaseTold['orders'] }>): ReactElement {
  return (
    <Listed title="Orders" items={orders} none="Nothing is ordered yet.">
      {(order) => (
        <li key={order.orderId}>
          <div>
            <strong>Order {order.number ?? order.orderId}</strong>
            <p className="muted">
              {order.pharmacyName ?? 'No pharmacy told'}
              {order.date !== null && ` · for ${shortDay(order.date)}`}
            </p>
            {order.details !== null && <p>{order.details}</p>}
            {order.statusDetails !== null && <p>{order.statusDetails}</p>}
          </div>
          <div className="row-end">
            <StateBadge state={order.status} />
          </div>
        </li>
      )}
    </Listed>
  );
}
