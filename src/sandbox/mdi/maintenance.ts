import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Clock } from '../kit/types.ts';

const moment = z.iso.datetime({ offset: true });
const wireWindows = z.array(z.strictObject({ from: moment, to: moment }));

/** "418: API under maintenance" (S2), in windows that are set through a control route and lie on the sandbox's clock. */
export function maintenanceRoutes(app: FastifyInstance, clock: Clock): void {
  let windows: z.output<typeof wireWindows> = [];

  app.get('/_sandbox/maintenance', () => windows);
  app.put('/_sandbox/maintenance', (request, reply) => {
    const parsed = wireWindows.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ message: z.prettifyError(parsed.error) });
    windows = parsed.data;
    return windows;
  });
  app.delete('/_sandbox/maintenance', () => {
    windows = [];
    return windows;
  });

  app.addHook('onRequest', (request, _reply, done) => {
    const now = clock.now();
    const isShut = windows.some(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
    // The control routes have no operation and stay open.
    const isVendors = request.routeOptions.config.operation !== undefined;
    done(isShut && isVendors ? new Refusal(418, 'API under maintenance') : undefined);
  });
}
