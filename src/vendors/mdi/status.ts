import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { type ServiceHealth, serviceHealth, type VendorService } from '../../domain/vendor-health.ts';
import { path } from '../../http/request.ts';
import type { MdiClient } from './client.ts';

type Place = Readonly<{ operation: string; path: string; needsToken: boolean }>;

/** "both required on every request" (S2). */
const json = { accept: 'application/json', 'content-type': 'application/json' };

const platform = (name: string): Place => ({
  operation: 'getStatus',
  path: path`/v1/status/${name}`,
  needsToken: false,
});

/** `/v1/status/:plataform`, "no auth" (public collection), and S2's M65 and M66, which inherit the collection's bearer. */
const places: Readonly<Record<VendorService, Place>> = {
  API: platform('api'),
  PATIENT_APP: platform('patient-app'),
  PARTNER_APP: platform('partner-app'),
  CLINICIAN_APP: platform('clinician-app'),
  MESSAGING_APP: platform('messaging-app'),
  CASES_QUEUE: {
    operation: 'getProcessingCasesQueue',
    path: '/health-check/processing-cases-queue',
    needsToken: true,
  },
  SERVERS: { operation: 'getServersLoad', path: '/health-check/servers-load', needsToken: true },
};

export type MdiStatus = Readonly<{ of: (scope: CallScope, service: VendorService) => Promise<ServiceHealth> }>;

/** "No response body" is documented for any of these: the HTTP status is all that is believed. */
export function statusSource(client: MdiClient): MdiStatus {
  return {
    of: async (scope, service) => {
      try {
        const { needsToken, ...place } = places[service];
        const headers = needsToken ? await client.bearer(scope) : json;
        await client.transport.probe(scope, { ...place, method: 'GET', headers });
        return serviceHealth(service, null);
      } catch (error) {
        if (!(error instanceof VendorError)) throw error;
        return serviceHealth(service, error.kind);
      }
    },
  };
}
