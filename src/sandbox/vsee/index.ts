import type { VendorRoutes, VseeCredentials } from '../kit/types.ts';
import { createAccess, Refusal } from './access.ts';
import { availabilityRoutes } from './availability.ts';
import { bookingRoutes } from './booking.ts';
import { intakeRoutes } from './intakes.ts';
import { roomRoutes } from './rooms.ts';
import { createState } from './state.ts';
import { userRoutes } from './users.ts';
import { visitRoutes } from './visits.ts';

/** The staging prefix (S1) and the production one (S4): environments of one API. */
const prefixes = ['/vc/next/api_v3', '/api_v3'];

/** VSee, from S1, S4 and the developer wiki. */
export const vseeRoutes: VendorRoutes<VseeCredentials> = (app, { world, clock, credentials }) => {
  const state = createState(world, clock, credentials.accountCode);
  const access = createAccess(state, credentials);
  app.setErrorHandler((error, _request, reply) => {
    const code = error instanceof Refusal ? error.statusCode : 400;
    const message = error instanceof Refusal ? error.message : 'Bad request';
    return reply.code(code).send({ code, message });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ code: 404, message: 'Not found' }));
  for (const prefix of prefixes) {
    for (const routes of [roomRoutes, userRoutes, intakeRoutes, visitRoutes, bookingRoutes, availabilityRoutes]) {
      routes(app, state, access, prefix);
    }
  }
};
