import { codeOf, type FailureKind } from './errors.ts';
import type { Vendor } from './vendor.ts';

export type CircuitState = 'closed' | 'open' | 'half-open';

/** What this process has met of a vendor lately. Times are epoch milliseconds. */
export type TransportReport = Readonly<{
  circuit: CircuitState;
  /** HTTP calls that wait for their answer. */
  callsInFlight: number;
  lastSuccessAt: number | null;
  /** Only what speaks of the vendor's health: a considered no does not. */
  lastFailure: Readonly<{ kind: FailureKind; at: number }> | null;
  latency: Latency | null;
}>;

/** Of the latest HTTP calls that were answered, tokens' included. */
export type Latency = Readonly<{ p50Ms: number; p95Ms: number; calls: number }>;

/** The same for whoever runs the clinic; a vendor without settings is never called. */
export type VendorHealth = Readonly<{
  vendor: Vendor;
  isConfigured: boolean;
  circuit: 'CLOSED' | 'OPEN' | 'HALF_OPEN' | null;
  callsInFlight: number;
  lastSuccessAt: number | null;
  lastFailureAt: number | null;
  lastFailureCode: string | null;
  latency: Latency | null;
}>;

const circuits = { closed: 'CLOSED', open: 'OPEN', 'half-open': 'HALF_OPEN' } as const;

/** `report` null: this server has no settings for the vendor. */
export function healthOf(vendor: Vendor, report: TransportReport | null): VendorHealth {
  const failure = report?.lastFailure ?? null;
  return {
    vendor,
    isConfigured: report !== null,
    circuit: report && circuits[report.circuit],
    callsInFlight: report?.callsInFlight ?? 0,
    lastSuccessAt: report?.lastSuccessAt ?? null,
    lastFailureAt: failure && failure.at,
    lastFailureCode: failure && codeOf(failure.kind),
    latency: report && report.latency,
  };
}

/** The parts of a vendor that can be asked how they do. */
export const vendorServices = [
  'API',
  'PATIENT_APP',
  'PARTNER_APP',
  'CLINICIAN_APP',
  'MESSAGING_APP',
  'CASES_QUEUE',
  'SERVERS',
] as const;

export type VendorService = (typeof vendorServices)[number];

/** `isUp` null: the question was not answered. */
export type ServiceHealth = Readonly<{ service: VendorService; isUp: boolean | null; code: string | null }>;

/** Only maintenance and the vendor's own trouble say that a part is down; with the rest it is not known. */
export function serviceHealth(service: VendorService, failure: FailureKind | null): ServiceHealth {
  if (failure === null) return { service, isUp: true, code: null };
  const isDown = failure === 'maintenance' || failure === 'unavailable';
  return { service, isUp: isDown ? false : null, code: codeOf(failure) };
}
