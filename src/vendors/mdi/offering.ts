import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Offering } from '../../domain/offering.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import { decode, decodeItem, distinct } from '../../http/decode.ts';
import { toProduct } from './case-offering.ts';
import { type MdiClient, vendor } from './client.ts';
import { wireCount, wireFlag, wireId, wireList, wireText } from './wire.ts';

/** The list's sample is "still in the old medication shape" and has no `offering_id`: either name is taken. */
export const wireOffering = z
  .object({
    offering_id: wireId.optional(),
    partner_medication_id: wireId.optional(),
    title: wireText,
    name: wireText,
    strength: wireText,
    ndc: wireText,
    quantity: wireText,
    refills: wireCount.nullish(),
    days_supply: wireCount.nullish(),
    directions: wireText,
    active: wireFlag,
    product_type: wireText,
  })
  .transform((wire, context) => {
    const offeringId = wire.offering_id ?? wire.partner_medication_id;
    if (offeringId !== undefined) return { ...wire, offering_id: offeringId };
    context.addIssue({ code: 'custom', path: ['offering_id'], message: 'missing' });
    return z.NEVER;
  });

export function toOffering(wire: z.output<typeof wireOffering>, now: number): Offering {
  return {
    id: wire.offering_id,
    title: filled(wire.title) ?? filled(wire.name),
    directions: filled(wire.directions),
    isActive: wire.active ?? null,
    product: toProduct(wire),
    source: { vendor, fetchedAt: now },
  };
}

export type MdiOfferings = Readonly<{ list: (scope: CallScope) => Promise<readonly Outcome<Offering>[]> }>;

export function offeringSource(client: MdiClient): MdiOfferings {
  return {
    list: async (scope) => {
      const where = { vendor, operation: 'listOfferings' } as const;
      const body = await client.read(scope, {
        operation: where.operation,
        method: 'GET',
        path: '/v1/partner/offerings',
      });
      const now = Date.now();
      const items = decode(wireList, body, where).items.map((item) =>
        decodeItem(wireOffering, (wire) => toOffering(wire, now), item, where),
      );
      return distinct(items, ({ id }) => id, where);
    },
  };
}
