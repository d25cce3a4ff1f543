import type { TransportReport } from '../../domain/vendor-health.ts';
import type { BreakerState } from '../../http/breaker.ts';
import { createCybermdcareClient, type CybermdcareOptions, type CybermdcareSettings } from './client.ts';
import { type CybermdcareVisits, visitSource } from './visit.ts';
import { type CybermdcareVisitChanges, visitChanges } from './visit-change.ts';

export type { CybermdcareSettings };

export type Cybermdcare = Readonly<{
  visit: CybermdcareVisits & CybermdcareVisitChanges;
  breakerState: () => BreakerState;
  report: () => TransportReport;
  close: () => Promise<void>;
}>;

export function createCybermdcare(options: CybermdcareOptions): Cybermdcare {
  const client = createCybermdcareClient(options);
  return {
    visit: { ...visitSource(client, options.timeZone), ...visitChanges(client) },
    breakerState: client.transport.breakerState,
    report: client.transport.report,
    close: client.transport.close,
  };
}
