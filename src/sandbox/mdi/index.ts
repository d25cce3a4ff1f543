import type { MdiCredentials, VendorRoutes } from '../kit/types.ts';
import { Refusal, tokenRoutes } from './access.ts';
import { caseRoutes } from './cases.ts';
import { catalogueRoutes } from './catalogue.ts';
import { messageRoutes } from './messages.ts';
import { patientRoutes } from './patients.ts';
import { createState } from './state.ts';

/** MD Integrations, from S2 and its newer public collection. */
export const mdiRoutes: VendorRoutes<MdiCredentials> = (app, { world, clock, credentials }) => {
  const state = createState(world, clock, credentials.partnerId);
  app.setErrorHandler((error, _request, reply) => {
    const isRefusal = error instanceof Refusal;
    return reply.code(isRefusal ? error.statusCode : 400).send({ message: isRefusal ? error.message : 'Bad request' });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: 'Not found' }));
  const guard = tokenRoutes(app, state, credentials);
  for (const routes of [patientRoutes, caseRoutes, catalogueRoutes, messageRoutes]) routes(app, state, guard);
};
