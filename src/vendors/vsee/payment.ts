import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { VisitInvoice, VisitPayment } from '../../domain/visit-detail.ts';
import { wireAmount } from './consultation.ts';
import { wireCode, wireFlag, wireText, wireTime } from './wire.ts';

/** `payment` of a visit (S1): the amount is text here, a number in rooms. */
export const wirePayment = z.object({
  id: wireText,
  description: wireText,
  amount: wireAmount.nullish(),
  duration: z.number().nullish(),
});

export function toPayment(wire: z.output<typeof wirePayment>): VisitPayment {
  return {
    id: filled(wire.id),
    description: filled(wire.description),
    amount: wire.amount ?? null,
    durationMinutes: wire.duration ?? null,
  };
}

/** `invoice` of an e-consult (S1); what its status numbers mean is not documented. */
export const wireInvoice = z.object({
  id: wireText,
  status: wireCode.nullish(),
  amount_due: wireAmount.nullish(),
  currency: wireText,
  livemode: wireFlag,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

export function toInvoice(wire: z.output<typeof wireInvoice>): VisitInvoice {
  return {
    id: filled(wire.id),
    statusRawCode: wire.status ?? null,
    amountDue: wire.amount_due ?? null,
    currency: filled(wire.currency),
    isLive: wire.livemode ?? null,
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
  };
}
