import { refusalOf } from '../kit/refusal.ts';
import type { MdiCredentials, VendorRoutes } from '../kit/types.ts';
import type { Telling } from '../kit/webhook-sender.ts';
import { tokenRoutes } from './access.ts';
import { caseChangeRoutes } from './case-changes.ts';
import { caseDetailRoutes } from './case-details.ts';
import { caseRoutes } from './cases.ts';
import { catalogueRoutes } from './catalogue.ts';
import { tellWith } from './events.ts';
import { fileRoutes } from './files.ts';
import { maintenanceRoutes } from './maintenance.ts';
import { messageRoutes } from './messages.ts';
import { patientChangeRoutes } from './patient-changes.ts';
import { patientDetailRoutes } from './patient-details.ts';
import { patientRoutes } from './patients.ts';
import { staffRoutes } from './staff.ts';
import { dosespotRoutes } from './dosespot.ts';
import { metadataRoutes } from './metadata.ts';
import { createState } from './state.ts';
import { unversionedRoutes } from './unversioned.ts';
import { voucherRoutes } from './vouchers.ts';
import { statusRoutes } from './status.ts';
import { trialRoutes } from './trials.ts';

/** MD Integrations, from S2 and its newer public collection. */
export const mdiRoutes: VendorRoutes<MdiCredentials, Telling> = (app, { world, clock, credentials, sender }) => {
  const state = createState(world, clock, credentials.partnerId, tellWith(sender, clock));
  // `{error, message}`, and `error` only outside production (S2).
  app.setErrorHandler((error, _request, reply) => {
    const { status, message } = refusalOf(error);
    return reply.code(status).send({ message });
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: 'Not found' }));
  maintenanceRoutes(app, clock);
  const guard = tokenRoutes(app, state, credentials);
  const all = [
    patientRoutes,
    patientChangeRoutes,
    patientDetailRoutes,
    caseRoutes,
    caseChangeRoutes,
    caseDetailRoutes,
    catalogueRoutes,
    messageRoutes,
    fileRoutes,
    staffRoutes,
    statusRoutes,
    metadataRoutes,
    dosespotRoutes,
    voucherRoutes,
    unversionedRoutes,
    trialRoutes,
  ];
  for (const routes of all) routes(app, state, guard);
};
