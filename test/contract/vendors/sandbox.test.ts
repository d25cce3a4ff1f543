import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readVendorSettings } from '../../../src/config.ts';
import type { CallScope } from '../../../src/domain/call.ts';
import type { FaultRuleInput } from '../../../src/sandbox/kit/fault-rules.ts';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import type { VendorName, World } from '../../../src/sandbox/world/types.ts';
import { closeVendors, createVendors, type Vendors } from '../../../src/vendors/index.ts';
import { anyPorts } from '../../support/stack.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { limits } from '../../support/wire/vendors.ts';

/** One read of each vendor, about the first record of the sandbox's world. */
const reads: Readonly<
  Record<
    VendorName,
    Readonly<{ operation: string; read: (vendors: Vendors, world: World, scope: CallScope) => unknown }>
  >
> = {
  cybermdcare: {
    operation: 'getAppointment',
    read: ({ cybermdcare }, { telemedicineAppointments: [one] }, scope) =>
      cybermdcare?.visit.byId(scope, one?.appointmentNumber ?? ''),
  },
  vsee: {
    operation: 'getVisit',
    read: ({ vsee }, { visits: [one] }, scope) => vsee?.visit.byId(scope, one?.vseeId ?? ''),
  },
  mdi: { operation: 'getCase', read: ({ mdi }, { cases: [one] }, scope) => mdi?.case.byId(scope, one?.caseId ?? '') },
  updox: {
    operation: 'getAppointmentStatuses',
    read: ({ updox }, { calendarAppointments: [one] }, scope) => updox?.calendar.byIds(scope, [one?.partnerId ?? '']),
  },
};

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ ports: anyPorts, patients: 40 });
});
afterAll(() => sandbox.close());
afterEach(() => {
  for (const vendor of Object.values(sandbox.vendors)) vendor.faults.clear();
});

/** Clients of their own, so that no test inherits another's breaker. */
async function withFault(
  vendor: VendorName,
  effect: FaultRuleInput['effect'] | null,
  { timeoutMs = 20_000, times }: Readonly<{ timeoutMs?: number; times?: number }> = {},
) {
  const { operation, read } = reads[vendor];
  const control = sandbox.vendors[vendor];
  if (effect !== null) control?.faults.set([{ operation, effect, ...(times === undefined ? {} : { times }) }]);
  const vendors = createVendors({
    settings: readVendorSettings(sandbox.env),
    limits: { ...limits, timeoutMs },
    timeZone: sandbox.world.timeZone,
    onFailure: () => undefined,
  });
  const before = control?.calls.count(operation) ?? 0;
  const reading = Promise.resolve(read(vendors, sandbox.world, scopeFor(30_000)));
  await reading.catch(() => undefined);
  await closeVendors(vendors);
  return { reading, attempts: (control?.calls.count(operation) ?? 0) - before };
}

const faults: readonly (readonly [string, FaultRuleInput['effect'], string, number])[] = [
  ['never answers', { kind: 'hang' }, 'VENDOR_TIMEOUT', 1],
  ['sends headers and then nothing', { kind: 'hang', after: 'headers' }, 'VENDOR_TIMEOUT', 1],
  ['answers far too late', { kind: 'delay', ms: 20_000 }, 'VENDOR_TIMEOUT', 1],
  ['answers drop by drop', { kind: 'drip', bytesPerSecond: 10 }, 'VENDOR_TIMEOUT', 1],
  ['resets before the headers', { kind: 'reset' }, 'VENDOR_UNREACHABLE', 3],
  ['resets in the middle', { kind: 'reset', when: 'mid-body' }, 'VENDOR_UNREACHABLE', 3],
  ['answers 500', { kind: 'status', status: 500 }, 'VENDOR_UNAVAILABLE', 3],
  ['answers 502', { kind: 'status', status: 502 }, 'VENDOR_UNAVAILABLE', 3],
  ['answers 503', { kind: 'status', status: 503 }, 'VENDOR_UNAVAILABLE', 3],
  ['asks to slow down for an hour', { kind: 'status', status: 429, retryAfter: '3600' }, 'VENDOR_THROTTLED', 1],
  ['answers 403', { kind: 'status', status: 403 }, 'VENDOR_AUTH', 1],
  ['redirects', { kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere' }, 'VENDOR_BAD_RESPONSE', 1],
  ['answers HTML', { kind: 'html' }, 'VENDOR_BAD_RESPONSE', 1],
  ['answers nothing', { kind: 'empty' }, 'VENDOR_BAD_RESPONSE', 1],
  ['is cut off', { kind: 'truncate' }, 'VENDOR_BAD_RESPONSE', 1],
  ['sends broken UTF-8', { kind: 'invalid-utf8' }, 'VENDOR_BAD_RESPONSE', 1],
  ['sends a byte order mark', { kind: 'bom' }, 'VENDOR_BAD_RESPONSE', 1],
  ['says gzip and sends none', { kind: 'gzip-lie' }, 'VENDOR_BAD_RESPONSE', 1],
  ['says it is HTML', { kind: 'content-type', value: 'text/html' }, 'VENDOR_BAD_RESPONSE', 1],
  ['sends 300 MB', { kind: 'huge', bytes: 300_000_000 }, 'VENDOR_BAD_RESPONSE', 1],
];

/** All four at once, each in the same way; what becomes of it, vendor by vendor. */
async function ofAll<T>(trial: (vendor: VendorName) => Promise<T>): Promise<Readonly<Record<string, T>>> {
  const names = Object.keys(reads) as VendorName[];
  return Object.fromEntries(await Promise.all(names.map(async (vendor) => [vendor, await trial(vendor)] as const)));
}

const each = <T>(value: T): Readonly<Record<VendorName, T>> => ({
  cybermdcare: value,
  vsee: value,
  mdi: value,
  updox: value,
});

test('every vendor of the sandbox answers well', async () => {
  const ends = await ofAll(async (vendor) => {
    const { reading, attempts } = await withFault(vendor, null);
    return [await reading, attempts];
  });
  expect(ends).toEqual(each([expect.anything(), 1]));
});

test.each(faults)('every vendor that %s: %o ends in %s', async (_how, effect, code, attempts) => {
  const ends = await ofAll(async (vendor) => {
    // What is never answered is waited for no longer than it must be; all else has time on a busy machine.
    const trial = await withFault(vendor, effect, code === 'VENDOR_TIMEOUT' ? { timeoutMs: 3_000 } : {});
    return { code: (await failureOf(trial.reading)).code, attempts: trial.attempts };
  });
  expect(ends).toEqual(each({ code, attempts }));
});

test('every vendor that fails once and recovers: the reader does not notice', async () => {
  const ends = await ofAll(async (vendor) => {
    const { reading, attempts } = await withFault(vendor, { kind: 'status', status: 503 }, { times: 1 });
    return [await reading, attempts];
  });
  expect(ends).toEqual(each([expect.anything(), 2]));
});
