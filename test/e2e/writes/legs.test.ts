import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FaultRuleInput } from '../../../src/sandbox/kit/fault-rules.ts';
import type { VendorName } from '../../../src/sandbox/world/types.ts';
import { appointmentsMade, newNpis } from '../../support/appointments.ts';
import { type BookingSetting, intakeFor, slot, visitsAt } from '../../support/bookings.ts';
import { type Stack, startStack } from '../../support/stack.ts';
import { mutate, newKey, payloadFields, type WriteAnswer, unsettled, writeOf } from '../../support/writes.ts';

const fields = `visit { id status legs { vendor operation state code } records { vendor vendorId } }
  joinUrl signUpUrl ${payloadFields}`;
const [npi] = newNpis;
const calendarId = 'calendar-1';

let stack: Stack;
let who: BookingSetting;
beforeAll(async () => {
  stack = await startStack({
    ...{ writes: { quietMs: 0 }, ledger: { firstCheckMs: 1, longestCheckMs: 1 } },
    env: { VENDOR_TIMEOUT_MS: '600' },
  });
});
afterAll(() => stack.close());

let number = 0;
let startsAt: string;
let madeBefore: readonly string[];
let input: Record<string, unknown>;
beforeEach(async () => {
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.clear();
  // Somebody new each time: to CyberMDCare too.
  who = await intakeFor(stack, { memberAt: number });
  number += 1;
  const when = slot(stack, number);
  startsAt = when.startsAt;
  madeBefore = await appointmentsMade(stack);
  const { patientId, intakeId } = who;
  input = { patientId, intakeId, ...when, telemedicine: { npi, state: 'CA' }, calendar: { calendarId } };
  input = { ...input, idempotencyKey: newKey() };
  stack.clearCalls();
});

const book = () => mutate(stack, 'bookVisit', input, fields);
type Fault = Omit<FaultRuleInput, 'operation'> & { operation: string; at: VendorName };
function fault(...faults: readonly Fault[]): void {
  for (const at of ['vsee', 'cybermdcare', 'updox'] as const) {
    stack
      .vendor(at)
      .faults.set(faults.filter((one) => one.at === at).map(({ at: _at, ...rule }) => ({ times: 1, ...rule })));
  }
}

/** The states of the legs, and that they are what the sandbox's vendors hold in the end. */
async function settledLegs(write: WriteAnswer | null | undefined): Promise<readonly string[]> {
  const states = Object.fromEntries(write?.legs.map(({ vendor, state }) => [vendor, state]) ?? []);
  expect(await visitsAt(stack, startsAt)).toBe(states['VSEE'] === 'DONE' ? 1 : 0);
  const made = (await appointmentsMade(stack)).slice(madeBefore.length);
  expect(made.filter((status) => status === 'active')).toHaveLength(states['CYBERMDCARE'] === 'DONE' ? 1 : 0);
  const synced = stack.vendor('updox').calls.count('syncAppointments');
  expect(synced > 0).toBe(states['UPDOX'] === 'DONE');
  return write?.legs.map(({ state }) => state) ?? [];
}

async function theWrite(): Promise<WriteAnswer | undefined> {
  return (await unsettled(stack)).find(({ legs }) => legs.some(({ vendor }) => vendor === 'CYBERMDCARE'));
}

async function untilSettled(writeId: string): Promise<WriteAnswer | null> {
  await expect
    .poll(
      async () => {
        await stack.writes.reconciler.lookNow();
        return (await unsettled(stack)).some((write) => write.writeId === writeId);
      },
      { timeout: 5_000, interval: 20 },
    )
    .toBe(false);
  return writeOf(stack, writeId);
}

test('a visit, an appointment and a calendar row are one booking with three legs', async () => {
  const { payload, errors } = await book();
  expect(errors).toEqual([]);
  expect(payload?.write?.legs).toMatchObject([
    { vendor: 'VSEE', operation: 'createVisit', state: 'DONE' },
    { vendor: 'CYBERMDCARE', operation: 'createAppointment', state: 'DONE' },
    { vendor: 'UPDOX', operation: 'syncAppointments', state: 'PLANNED' },
  ]);
  const told = payload as unknown as { joinUrl: string; visit: { id: string; records: { vendor: string }[] } };
  expect(told.joinUrl).toMatch(/^https:/);
  expect(told.visit.records.map(({ vendor }) => vendor).toSorted()).toEqual(['CYBERMDCARE', 'VSEE']);
  const write = await untilSettled(payload?.write?.writeId ?? '');
  expect(await settledLegs(write)).toEqual(['DONE', 'DONE', 'DONE']);
  expect((await book()).payload?.visit?.['id']).toBe(told.visit.id);
  expect(stack.vendor('cybermdcare').calls.count('createAppointment')).toBe(1);

  // What was booked together is called off together.
  const cancel = { visitId: told.visit.id, idempotencyKey: newKey() };
  const cancelled = await mutate(stack, 'cancelVisit', cancel, `visit { status } ${payloadFields}`);
  expect(cancelled.payload?.visit).toEqual({ status: 'CANCELLED' });
  const end = await untilSettled(cancelled.payload?.write?.writeId ?? '');
  expect(end?.legs).toMatchObject([
    { vendor: 'VSEE', operation: 'closeVisit', state: 'DONE' },
    { vendor: 'CYBERMDCARE', operation: 'cancelAppointment', state: 'DONE' },
    { vendor: 'UPDOX', state: 'DONE' },
  ]);
  expect(await visitsAt(stack, startsAt)).toBe(0);
  expect((await appointmentsMade(stack)).at(-1)).toBe('cancelled');
});

const refused = { kind: 'status', status: 400 } as const;
const down = { kind: 'status', status: 503 } as const;
const cut = { kind: 'reset' } as const;
const taken = { at: 'vsee', operation: 'createVisit', phase: 'before', effect: refused } as const;
const noAppointment = { at: 'cybermdcare', operation: 'createAppointment', phase: 'before', effect: refused } as const;
const noToken = { at: 'cybermdcare', operation: 'getToken', phase: 'before', effect: cut } as const;

test('C11 the first leg is refused: nothing else is begun', async () => {
  fault(taken);
  const { payload } = await book();
  expect(payload).toMatchObject({ visit: null, write: { state: 'REFUSED' }, userErrors: [{ code: 'SLOT_TAKEN' }] });
  expect(await settledLegs(payload?.write)).toEqual(['REFUSED', 'PLANNED', 'PLANNED']);
});

test('C11 the second leg is refused: the first is taken back, and the visit says so', async () => {
  fault(noAppointment);
  const { payload, errors } = await book();
  expect(errors).toEqual([]);
  expect(payload).toMatchObject({
    visit: { status: 'CANCELLED', legs: [{ state: 'COMPENSATED' }, { state: 'REFUSED' }, { state: 'PLANNED' }] },
    write: { state: 'REFUSED' },
    userErrors: [{ code: 'REFUSED', vendor: 'CYBERMDCARE' }],
  });
  expect(await settledLegs(payload?.write)).toEqual(['COMPENSATED', 'REFUSED', 'PLANNED']);
});

test('C11 the second leg is known not to be done: the first is taken back, and the same key books anew', async () => {
  fault(noToken);
  const { errors } = await book();
  expect(errors[0]?.extensions).toMatchObject({
    outcome: 'FAILED',
    vendor: 'CYBERMDCARE',
    operation: 'createAppointment',
  });
  const write = await writeOf(stack, String(errors[0]?.extensions?.['writeId']));
  expect(await settledLegs(write)).toEqual(['COMPENSATED', 'FAILED', 'PLANNED']);
  const { payload } = await book();
  expect(payload?.write?.state).toBe('SUCCEEDED');
  expect(await settledLegs(await untilSettled(payload?.write?.writeId ?? ''))).toEqual(['DONE', 'DONE', 'DONE']);
});

test('the first leg is lost: the same key finds it, and goes on with the second', async () => {
  fault({ at: 'vsee', operation: 'createVisit', effect: cut });
  const { errors } = await book();
  expect(errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', vendor: 'VSEE' });
  const { payload } = await book();
  expect(payload?.write?.state).toBe('SUCCEEDED');
  expect(await settledLegs(await untilSettled(payload?.write?.writeId ?? ''))).toEqual(['DONE', 'DONE', 'DONE']);
  expect(stack.vendor('vsee').calls.count('createVisit')).toBe(1);
});

test('the first leg is lost and nobody asks again: what was found is taken back, for the patient would have to be introduced', async () => {
  fault({ at: 'vsee', operation: 'createVisit', effect: cut });
  const { errors } = await book();
  const write = await untilSettled(String(errors[0]?.extensions?.['writeId']));
  expect(write?.state).toBe('FAILED');
  expect(await settledLegs(write)).toEqual(['COMPENSATED', 'PLANNED', 'PLANNED']);
});

test('the same of a patient whom the vendor knows: the background books to the end', async () => {
  const first = { patientId: who.patientId, npi, state: 'CA', idempotencyKey: newKey() };
  await mutate(stack, 'startTelemedicineVisit', first);
  madeBefore = await appointmentsMade(stack);
  fault({ at: 'vsee', operation: 'createVisit', effect: cut });
  const { errors } = await book();
  const write = await untilSettled(String(errors[0]?.extensions?.['writeId']));
  expect(write?.state).toBe('SUCCEEDED');
  expect(await settledLegs(write)).toEqual(['DONE', 'DONE', 'DONE']);
});

test.each([
  ['was made', 'after', true, ['DONE', 'DONE', 'DONE'], 'SUCCEEDED'],
  ['was not made', 'before', false, ['COMPENSATED', 'FAILED', 'PLANNED'], 'FAILED'],
] as const)(
  'the second leg is lost: nothing moves until a person tells that it %s',
  async (_was, phase, isDone, legs, state) => {
    fault({ at: 'cybermdcare', operation: 'createAppointment', phase, effect: cut });
    const { errors } = await book();
    expect(errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN', vendor: 'CYBERMDCARE' });
    const writeId = String(errors[0]?.extensions?.['writeId']);
    await stack.writes.reconciler.lookNow();
    expect((await book()).errors[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    expect((await writeOf(stack, writeId))?.legs.map((leg) => leg.state)).toEqual(['DONE', 'UNKNOWN', 'PLANNED']);
    expect(await visitsAt(stack, startsAt)).toBe(1);
    expect(stack.vendor('cybermdcare').calls.count('createAppointment')).toBe(1);
    const vendorId = String(55_000_000 + stack.sandbox.world.telemedicineAppointments.length + madeBefore.length);
    const told = { writeId, isDone, ...(isDone ? { vendorId } : {}), reason: 'Asked the provider' };
    expect((await mutate(stack, 'settleWrite', told)).payload?.write?.state).toBe(state);
    const write = await untilSettled(writeId);
    expect(write?.state).toBe(state);
    expect(await settledLegs(write)).toEqual(legs);
  },
);

test.each([
  ['answers 500 after doing it', [{ phase: 'after', effect: { kind: 'status', status: 500 } }]],
  ['cuts the connection after doing it', [{ phase: 'after', effect: cut }]],
  ['hangs after doing it', [{ phase: 'after', effect: { kind: 'hang' } }]],
  ['is down for one call', [{ phase: 'before', effect: down }]],
] as const)('taking back: a vendor that %s has it taken back once', async (_way, [rule]) => {
  fault(noAppointment, { at: 'vsee', operation: 'closeVisit', ...rule });
  const { payload } = await book();
  expect(payload?.write?.state).toBe('REFUSED');
  expect(await settledLegs(payload?.write)).toEqual(['COMPENSATED', 'REFUSED', 'PLANNED']);
});

test.each([
  ['refuses', 'closeVisit', { phase: 'before', effect: refused, times: 1 }, 'VENDOR_REFUSED'],
  ['is down', 'closeVisit', { phase: 'before', effect: down, times: 2 }, 'VENDOR_UNAVAILABLE'],
  ['cannot be asked what became of it', 'getVisit', { phase: 'before', effect: down, times: 3 }, 'VENDOR_UNAVAILABLE'],
] as const)(
  'taking back: a vendor that %s leaves it PARTLY_DONE and visible, until the background has done it',
  async (_way, operation, rule, code) => {
    fault(noAppointment, { at: 'vsee', operation, ...rule });
    const { errors } = await book();
    expect(errors[0]?.extensions).toMatchObject({ code: 'PARTLY_DONE', vendor: 'VSEE', outcome: 'UNKNOWN' });
    const write = await theWrite();
    expect(write).toMatchObject({ state: 'PARTLY_DONE', legs: [{ state: 'DONE', code }, { state: 'REFUSED' }, {}] });
    expect(await settledLegs(write)).toEqual(['DONE', 'REFUSED', 'PLANNED']);
    const end = await untilSettled(write?.writeId ?? '');
    expect(end?.state).toBe('REFUSED');
    expect(await settledLegs(end)).toEqual(['COMPENSATED', 'REFUSED', 'PLANNED']);
    expect(stack.vendor('cybermdcare').calls.count('createAppointment')).toBe(1);
  },
);

test('calling off: one vendor that does not is gone on with until it does', async () => {
  const { payload } = await book();
  await untilSettled(payload?.write?.writeId ?? '');
  fault({ at: 'cybermdcare', operation: 'getToken', phase: 'before', times: 3, effect: cut });
  const cancel = { visitId: payload?.visit?.['id'], idempotencyKey: newKey() };
  const { errors } = await mutate(stack, 'cancelVisit', cancel);
  expect(errors[0]?.extensions).toMatchObject({ code: 'PARTLY_DONE', vendor: 'CYBERMDCARE' });
  expect(await visitsAt(stack, startsAt)).toBe(0);
  expect((await appointmentsMade(stack)).at(-1)).toBe('active');
  const write = await untilSettled(String(errors[0]?.extensions?.['writeId']));
  expect(write).toMatchObject({ state: 'SUCCEEDED', legs: [{ state: 'DONE' }, { state: 'DONE' }, { state: 'DONE' }] });
  expect((await appointmentsMade(stack)).at(-1)).toBe('cancelled');
});
