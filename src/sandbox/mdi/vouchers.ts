import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { type Guard } from './access.ts';
import { metaPage } from './page.ts';
import type { State } from './state.ts';
import { wireOwnVoucher, wireVoucher } from './wire-patient-detail.ts';

const byId = z.object({ id: z.string() });
const wireFilter = z.object({ expired: z.enum(['0', '1']).optional() });

/** "Returns all vouchers related to the filters passed on the request" (public collection); it prints a slash behind. */
export function voucherRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const { vouchers } = state.world.mdi;

  for (const path of ['/v1/partner/vouchers', '/v1/partner/vouchers/']) {
    app.get(path, { config: { operation: 'listVouchers' } }, (request) => {
      guard(request);
      const { expired } = wireFilter.parse(request.query);
      const now = state.clock.now();
      const wanted = vouchers.filter(({ expiresAt }) => expired !== '0' || expiresAt >= now);
      const latest = wanted.toSorted(
        (a, b) => b.createdAt - a.createdAt || a.voucherId.localeCompare(b.voucherId, 'en'),
      );
      return metaPage(
        latest.map((voucher) => wireVoucher(voucher, state)),
        request.query,
        '/v1/partner/vouchers',
      );
    });
  }

  app.get('/v1/partner/vouchers/:id', { config: { operation: 'getVoucher' } }, (request) => {
    guard(request);
    const voucher = vouchers.find(({ voucherId }) => voucherId === byId.parse(request.params).id);
    if (voucher === undefined) throw new Refusal(404, 'Voucher not found');
    return wireOwnVoucher(voucher, state);
  });
}
