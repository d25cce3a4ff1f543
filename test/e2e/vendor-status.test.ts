import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { type Stack, startStack } from '../support/stack.ts';

type Health = {
  vendor: string;
  isConfigured: boolean;
  circuit: string | null;
  callsInFlight: number;
  lastSuccessAt: string | null;
  lastFailureAt: string | null;
  lastFailureCode: string | null;
  latency: { p50Ms: number; p95Ms: number; calls: number } | null;
};
type Service = { service: string; isUp: boolean | null; code: string | null };

const all = `{ vendorStatus {
  vendor isConfigured circuit callsInFlight lastSuccessAt lastFailureAt lastFailureCode latency { p50Ms p95Ms calls }
} }`;
const services = '{ vendorStatus { vendor services { service isUp code } } }';

let stack: Stack;
beforeEach(async () => {
  stack = await startStack({
    env: Object.fromEntries(
      ['BASE_URL', 'APPLICATION_ID', 'APPLICATION_PASSWORD', 'ACCOUNT_ID'].map((name) => [`UPDOX_${name}`, undefined]),
    ),
  });
});
afterEach(() => stack.close());

async function health(): Promise<Map<string, Health>> {
  const { data, errors } = await stack.ask<{ vendorStatus: Health[] }>(all);
  expect(errors).toEqual([]);
  return new Map(data.vendorStatus.map((one) => [one.vendor, one]));
}

const untouched = { callsInFlight: 0, lastSuccessAt: null, lastFailureAt: null, lastFailureCode: null, latency: null };

test('what was met of each vendor is told without asking any', async () => {
  const before = await health();
  expect([...before.keys()]).toEqual(['CYBERMDCARE', 'VSEE', 'MDI', 'UPDOX']);
  expect(before.get('VSEE')).toEqual({ vendor: 'VSEE', isConfigured: true, circuit: 'CLOSED', ...untouched });
  expect(before.get('UPDOX')).toEqual({ vendor: 'UPDOX', isConfigured: false, circuit: null, ...untouched });
  expect(stack.calls()).toEqual({});

  await stack.ask(clientDocument('room-day'));
  stack.clearCalls();
  const vsee = (await health()).get('VSEE');
  expect(vsee).toMatchObject({ circuit: 'CLOSED', callsInFlight: 0, lastFailureAt: null });
  expect(vsee?.lastSuccessAt).not.toBeNull();
  expect(vsee?.latency?.calls).toBeGreaterThan(0);
  expect(vsee?.latency?.p95Ms).toBeGreaterThanOrEqual(vsee?.latency?.p50Ms ?? Infinity);
  expect(stack.calls()).toEqual({});
});

test('a vendor that fails too often is left alone, and it stands why', async () => {
  stack.vendor('vsee').faults.set([{ effect: { kind: 'status', status: 500 } }]);
  for (let request = 0; request < 3; request += 1) await stack.ask('{ rooms { edges { node { code } } } }');
  const broken = await health();
  expect(broken.get('VSEE')).toMatchObject({
    circuit: 'OPEN',
    lastSuccessAt: null,
    // Not the circuit's own refusals that came after it.
    lastFailureCode: 'VENDOR_UNAVAILABLE',
  });
  expect(broken.get('VSEE')?.lastFailureAt).not.toBeNull();
  expect(broken.get('MDI')).toMatchObject({ circuit: 'CLOSED', lastFailureCode: null });
});

test("a vendor's considered no is no failure of its", async () => {
  await stack.ask('{ room(code: "nobody-has-it") { name } }');
  expect((await health()).get('VSEE')).toMatchObject({ lastFailureCode: null });
});

/** "GET /v1/status/:plataform, no auth; api, patient-app, partner-app, clinician-app, messaging-app". */
test('MDI is asked how its parts do; of the answers the status alone is believed, for no body is documented', async () => {
  stack.vendor('mdi').faults.set([
    { operation: 'getServersLoad', effect: { kind: 'status', status: 503 } },
    { operation: 'getProcessingCasesQueue', effect: { kind: 'status', status: 403 } },
  ]);
  const { data, errors } = await stack.ask<{ vendorStatus: { vendor: string; services: Service[] | null }[] }>(
    services,
  );
  expect(errors).toEqual([]);
  const told = Object.fromEntries(data.vendorStatus.map(({ vendor, services: own }) => [vendor, own]));
  expect(told).toEqual({
    CYBERMDCARE: null,
    VSEE: null,
    UPDOX: null,
    MDI: [
      ...['API', 'PATIENT_APP', 'PARTNER_APP', 'CLINICIAN_APP', 'MESSAGING_APP'].map((service) => ({
        service,
        isUp: true,
        code: null,
      })),
      { service: 'CASES_QUEUE', isUp: null, code: 'VENDOR_AUTH' },
      { service: 'SERVERS', isUp: false, code: 'VENDOR_UNAVAILABLE' },
    ],
  });
  expect(stack.calls()).toEqual({
    'mdi getToken': 1,
    'mdi getStatus': 5,
    'mdi getProcessingCasesQueue': 1,
    'mdi getServersLoad': 1,
  });
});

test('a health check neither opens the circuit nor is kept back by it', async () => {
  const { faults, calls } = stack.vendor('mdi');
  faults.set([{ effect: { kind: 'status', status: 500 } }]);
  const page = '{ case(id: "Y2FzZTp4") { id } offerings { edges { node { title } } } questionnaires { totalCount } }';
  for (let request = 0; request < 4; request += 1) await stack.ask(page);
  expect((await health()).get('MDI')?.circuit).toBe('OPEN');

  faults.set([{ operation: 'getStatus', effect: { kind: 'status', status: 418 } }]);
  calls.clear();
  const { data } = await stack.ask<{ vendorStatus: { vendor: string; services: Service[] | null }[] }>(services);
  const own = data.vendorStatus.find(({ vendor }) => vendor === 'MDI')?.services ?? [];
  expect(own.slice(0, 5).map(({ isUp, code }) => [isUp, code])).toEqual(
    Array.from({ length: 5 }, () => [false, 'VENDOR_MAINTENANCE']),
  );
  expect(calls.count('getStatus')).toBe(5);
});
