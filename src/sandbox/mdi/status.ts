import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { type Guard } from './access.ts';
import type { State } from './state.ts';

/** "api, patient-app, partner-app, clinician-app, messaging-app" (public collection). */
const wirePlatform = z.object({
  plataform: z.enum(['api', 'patient-app', 'partner-app', 'clinician-app', 'messaging-app']),
});

/** How parts of the vendor do. No body of any of these is documented, so that there is none. */
export function statusRoutes(app: FastifyInstance, _state: State, guard: Guard): void {
  app.get('/v1/status/:plataform', { config: { operation: 'getStatus' } }, (request, reply) => {
    if (!wirePlatform.safeParse(request.params).success) throw new Refusal(404, 'Not found');
    return reply.code(200).send();
  });

  for (const [name, operation] of [
    ['processing-cases-queue', 'getProcessingCasesQueue'],
    ['servers-load', 'getServersLoad'],
  ] as const) {
    app.get(`/health-check/${name}`, { config: { operation } }, (request, reply) => {
      guard(request);
      return reply.code(200).send();
    });
  }
}
