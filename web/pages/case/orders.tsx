import type { ReactElement } from 'react';
import { shortDay } from '../../moments.ts';
import { StateBadge } from '../../parts/badge.tsx';
import type { CaseTold } from './types.ts';

/** The orders that the case's prescriptions are filled by. */
export function Orders({ orders }: Readonly<{ orders: CaseTold['orders'] }>): ReactElement {
  const list = orders?.flatMap((one) => (one === null ? [] : [one])) ?? [];
  return (
    <section className="card">
      <header>
        <h2>Orders</h2>
        <span className="muted">{orders === null ? 'not read' : list.length}</span>
      </header>
      <ul className="plain rows">
        {list.length === 0 && (
          <li className="muted">{orders === null ? 'They could not be read.' : 'Nothing is ordered yet.'}</li>
        )}
        {list.map((order) => (
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
        ))}
      </ul>
    </section>
  );
}
