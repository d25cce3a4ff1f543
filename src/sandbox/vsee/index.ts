import { refusalOf } from '../kit/refusal.ts';
import type { VendorRoutes, VseeCredentials } from '../kit/types.ts';
import type { Telling } from '../kit/webhook-sender.ts';
import { createAccess } from './access.ts';
import { availabilityRoutes } from './availability.ts';
import { bookingRoutes } from './booking.ts';
import { tellWith, visitEventRoutes } from './events.ts';
import { fileRoutes } from './files.ts';
import { intakeRoutes } from './intakes.ts';
import { roomChangeRoutes } from './room-changes.ts';
import { roomRoutes } from './rooms.ts';
import { signOnRoutes } from './sign-on.ts';
import { createState } from './state.ts';
import { userRoutes } from './users.ts';
import { visitChangeRoutes } from './visit-changes.ts';
import { visitRoutes } from './visits.ts';

/** Staging (S1), its newer name (developer wiki 8913772) and production (S4): environments of one API. */
const prefixes = ['/vc/next/api_v3', '/vc/stable/api_v3', '/api_v3'];

const parts = [
  roomRoutes,
  roomChangeRoutes,
  userRoutes,
  signOnRoutes,
  intakeRoutes,
  fileRoutes,
  availabilityRoutes,
  visitRoutes,
  bookingRoutes,
  visitChangeRoutes,
];

/** VSee, from S1, S4 and the developer wiki. */
export const vseeRoutes: VendorRoutes<VseeCredentials, Telling> = (app, { world, clock, credentials, sender }) => {
  const { accountCode } = credentials;
  const state = createState(world, clock, accountCode, tellWith(sender, clock, accountCode, world.seed));
  const access = createAccess(state, credentials);
  // "{code, message}" beside the HTTP status (developer wiki 230850778).
  app.setErrorHandler((error, _request, reply) => {
    const { status: code, message } = refusalOf(error);
    return reply.code(code).send({ code, message });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 404, message: 'Not found' }));
  visitEventRoutes(app, state, sender);
  for (const prefix of prefixes) for (const routes of parts) routes(app, state, access, prefix);
};

/** `/visits.json` and `/visits` are one: some samples have the suffix, others have none (S1). */
export function withoutSuffix(url: string): string {
  return url.replace(/\.json(?=\?|$)/, '');
}
