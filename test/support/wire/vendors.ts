import type { VendorError } from '../../../src/domain/errors.ts';
import { valueOf } from '../../../src/domain/outcome.ts';
import type { Vendor } from '../../../src/domain/vendor.ts';
import type { CallScope } from '../../../src/domain/call.ts';
import type { BreakerState } from '../../../src/http/breaker.ts';
import type { TransportLimits } from '../../../src/http/transport.ts';
import { closeVendors, createVendors, type Vendors } from '../../../src/vendors/index.ts';
import { json } from './replies.ts';
import * as cybermdcare from './samples/cybermdcare.ts';
import * as mdi from './samples/mdi.ts';
import * as updox from './samples/updox.ts';
import { visitId } from './samples/vsee/ids.ts';
import { signOn } from './samples/vsee/person.ts';
import { visitPage } from './samples/vsee/visit-page.ts';
import { type Reply, type Seen, startWireServer, type WireServer } from './server.ts';
import type { ServerOptions } from 'node:https';

/** What a vendor of the table is read with: one record by its id. */
export type Row = Readonly<{
  vendor: Vendor;
  /** The read's name in errors, and its path on the wire. */
  operation: string;
  path: string;
  /** The id that is read, and a good answer about it or about another. */
  id: string;
  good: unknown;
  other: unknown;
  /** Tells the answer's record id; null when the vendor has no such record. */
  read: (vendors: Vendors, scope: CallScope) => Promise<string | null>;
}>;

export const rows: readonly Row[] = [
  {
    vendor: 'CYBERMDCARE',
    operation: 'getAppointment',
    path: `/api/appot/${cybermdcare.appointmentNumber}`,
    id: cybermdcare.appointmentNumber,
    good: cybermdcare.appointment(),
    other: cybermdcare.appointment({ appot_no: '87650002' }),
    read: async ({ cybermdcare: client }, scope) =>
      (await client?.visit.byId(scope, cybermdcare.appointmentNumber))?.ref.id ?? null,
  },
  {
    vendor: 'VSEE',
    operation: 'getVisit',
    path: `/vc/next/api_v3/visits/${visitId}`,
    id: visitId,
    good: { data: visitPage() },
    other: { data: visitPage({ id: '7728' }) },
    read: async ({ vsee: client }, scope) => (await client?.visit.byId(scope, visitId))?.visit.ref.id ?? null,
  },
  {
    vendor: 'MDI',
    operation: 'getCase',
    path: `/v1/partner/cases/${mdi.caseId}`,
    id: mdi.caseId,
    good: mdi.oneCase(),
    other: mdi.oneCase({ case_id: '00000000-0000-4000-8000-000000000002' }),
    read: async ({ mdi: client }, scope) => (await client?.case.byId(scope, mdi.caseId))?.case.id ?? null,
  },
  {
    vendor: 'UPDOX',
    operation: 'getAppointmentStatuses',
    path: '/api/io/AppointmentStatusesGetByIds',
    id: updox.visitKey,
    good: updox.statuses(updox.entry()),
    other: updox.statuses(updox.entry({ externalAppointmentId: 'visit:vsee:7728' })),
    read: async ({ updox: client }, scope) => {
      const outcome = (await client?.calendar.byIds(scope, [updox.visitKey]))?.get(updox.visitKey);
      return outcome === undefined ? null : (valueOf(outcome)?.id ?? null);
    },
  },
];

/** Keys that no error may ever tell. */
export const keys = {
  cybermdcare: { apiKey: 'canary-cyber-key' },
  vsee: { accountCode: 'vsample', apiToken: 'canary-vsee-token', apiKey: 'canary-vsee-key' },
  mdi: {
    clientId: 'canary-mdi-client',
    clientSecret: 'canary-mdi-secret',
    partnerId: 'canary-mdi-partner',
    patientSearch: 'partner',
    clinicianSearch: 'off',
    version: null,
  },
  updox: { applicationId: 'canary-updox-app', applicationPassword: 'canary-updox-pass', accountId: 'practice-1' },
} as const;

export const limits: TransportLimits = {
  maxInFlight: 20,
  maxQueued: 200,
  timeoutMs: 10_000,
  maxAnswerBytes: 1_000_000,
};

/** All four clients, pointed at one address. */
export function clientsAt(
  url: string,
  changes: Partial<TransportLimits> = {},
  onFailure: (error: VendorError) => void = () => undefined,
): Vendors {
  return createVendors({
    settings: {
      cybermdcare: { baseUrl: `${url}/api`, ...keys.cybermdcare },
      vsee: { baseUrl: `${url}/vc/next/api_v3`, ...keys.vsee },
      mdi: { baseUrl: url, ...keys.mdi },
      updox: { baseUrl: `${url}/api/io`, ...keys.updox },
    },
    limits: { ...limits, ...changes },
    timeZone: 'America/Los_Angeles',
    onFailure,
  });
}

export type Bench = Readonly<{
  server: WireServer;
  vendors: Vendors;
  failures: readonly VendorError[];
  /** What the read is answered with, once or from now on; token calls are always answered well. */
  answer: (...replies: readonly Reply[]) => void;
  read: (scope: CallScope) => Promise<string | null>;
  /** The reads that arrived, without the token calls. */
  reads: () => readonly Seen[];
  breakerState: () => BreakerState;
  [Symbol.asyncDispose]: () => Promise<void>;
}>;

/** A vendor's client over a real socket, and a server that does what it is told with the read. */
export async function startBench(
  row: Row,
  changes: Partial<TransportLimits> = {},
  tls: ServerOptions | null = null,
): Promise<Bench> {
  let replies: readonly Reply[] = [json(row.good)];
  const tokens = tokenCalls();
  const isRead = ({ target }: Seen): boolean => target.split('?')[0] === row.path;
  const server = await startWireServer((seen) => {
    if (!isRead(seen)) return tokens(seen);
    const [next, ...rest] = replies;
    if (rest.length > 0) replies = rest;
    return next ?? json(row.good);
  }, tls);
  const failures: VendorError[] = [];
  const vendors = clientsAt(server.url, changes, (error) => void failures.push(error));
  const own = { CYBERMDCARE: vendors.cybermdcare, VSEE: vendors.vsee, MDI: vendors.mdi, UPDOX: vendors.updox };
  return {
    server,
    vendors,
    failures,
    answer: (...next) => void (replies = next),
    read: (scope) => row.read(vendors, scope),
    reads: () => server.seen.filter(isRead),
    breakerState: () => own[row.vendor]?.breakerState() ?? 'closed',
    [Symbol.asyncDispose]: async () => {
      await closeVendors(vendors);
      await server.close();
    },
  };
}

/** Good answers to the calls that fetch a token: each token is new. */
export function tokenCalls(): (seen: Seen) => Reply {
  let issued = 0;
  return ({ target }) => {
    issued += 1;
    if (target.startsWith('/api/token')) return json(cybermdcare.token(`canary-lease-${issued}`));
    if (target === '/v1/partner/auth/token') return json(mdi.grant(`canary-grant-${issued}`));
    if (target === '/vc/next/api_v3/users/sso') return json({ data: signOn(`canary-user-${issued}`) });
    return json({ code: 404, message: 'no such call' }, 404);
  };
}
