import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Order, OrderStatus } from '../../domain/case-content.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import type { RecordEvent } from '../../domain/record-event.ts';
import { decode } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { caseOfferingShape } from './case-offering.ts';
import { type MdiClient, vendor } from './client.ts';
import { itemsOf, readBlocks, type Shape } from './read.ts';
import { eventShape } from './record-event.ts';
import { parseDate, wireCount, wireId, wireList, wireText, wireTime } from './wire.ts';

const operation = 'listCaseOrders';

export const wireOrder = z.object({
  id: wireId,
  case_id: wireText,
  number: wireText,
  status: wireText,
  details: wireText,
  status_details: wireText,
  date: wireText,
  sequence_order_id: wireText,
  sequence_number: wireCount.nullish(),
  sequence_total: wireCount.nullish(),
  pharmacy_id: wireText,
  pharmacy_name: wireText,
  acknowledged_at: wireTime.nullish(),
  payment_date: wireText,
  payment_status: wireText,
  offerings: z.array(z.unknown()).nullish(),
  created_at: wireTime.nullish(),
  updated_at: wireTime.nullish(),
});

/** "new, ready, cancelling, failed"; the public samples have `scheduled` and `created` besides. */
const statuses: readonly OrderStatus[] = ['NEW', 'READY', 'SCHEDULED', 'CREATED', 'CANCELLING', 'FAILED'];

export function toOrder(wire: z.output<typeof wireOrder>, caseId: string): Order {
  return {
    id: wire.id,
    caseId,
    number: filled(wire.number),
    status: statuses.find((status) => status === wire.status?.trim().toUpperCase()) ?? 'UNKNOWN',
    statusRawCode: filled(wire.status),
    details: filled(wire.details),
    statusDetails: filled(wire.status_details),
    date: parseDate(wire.date),
    sequenceId: filled(wire.sequence_order_id),
    sequenceNumber: wire.sequence_number ?? null,
    sequenceTotal: wire.sequence_total ?? null,
    pharmacyId: filled(wire.pharmacy_id),
    pharmacyName: filled(wire.pharmacy_name),
    acknowledgedAt: wire.acknowledged_at ?? null,
    paidOn: parseDate(wire.payment_date),
    paymentStatusRawCode: filled(wire.payment_status),
    offerings: itemsOf(wire.offerings ?? [], operation, caseOfferingShape),
    createdAt: wire.created_at ?? null,
    updatedAt: wire.updated_at ?? null,
  };
}

/** An order that names another case is not believed. */
function orderShape(caseId: string): Shape<typeof wireOrder, Order> {
  const schema = wireOrder.refine((wire) => wire.case_id == null || wire.case_id === caseId, { path: ['case_id'] });
  return { schema, toDomain: (wire) => toOrder(wire, caseId), idOf: ({ id }) => id };
}

/** The list's entries are sequences of orders at one pharmacy; an entry without `orders` is taken to be an order. */
const wireSequence = z.object({ orders: z.array(z.unknown()) });

export type MdiOrders = Readonly<{
  ofCase: (scope: CallScope, caseId: string) => Promise<readonly Outcome<Order>[] | null>;
  events: (scope: CallScope, caseId: string, orderId: string, stretch: Stretch) => Promise<Page<RecordEvent> | null>;
}>;

export function orderSource(client: MdiClient): MdiOrders {
  return {
    ofCase: async (scope, caseId) => {
      const at = path`/v1/partner/cases/${caseId}/orders`;
      const body = await client.read(scope, { operation, method: 'GET', path: at });
      if (body === null) return null;
      const orders = decode(wireList, body, { vendor, operation }).items.flatMap((entry) => {
        const sequence = wireSequence.safeParse(entry);
        return sequence.success ? sequence.data.orders : [entry];
      });
      return itemsOf(orders, operation, orderShape(caseId));
    },
    events: (scope, caseId, orderId, stretch) => {
      const at = path`/v1/partner/cases/${caseId}/orders/${orderId}/events`;
      return readBlocks(client, scope, { operation: 'listOrderEvents', path: at }, stretch, eventShape);
    },
  };
}
