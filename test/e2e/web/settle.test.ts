import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newNpis } from '../../support/appointments.ts';
import { intakeFor } from '../../support/bookings.ts';
import { mutate, newKey, unsettled, writeOf } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

const [npi] = newNpis;

describe.skipIf(!hasBrowser)('settling a change at the front desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ env: { VENDOR_TIMEOUT_MS: '2000' } });
  });
  afterAll(() => desk.close());
  afterEach(() => {
    for (const vendor of ['vsee', 'cybermdcare'] as const) desk.stack.vendor(vendor).faults.clear();
  });

  /** An intake is seen by nobody who has not its number: what became of it, only a person finds out. */
  async function loseIntake(): Promise<string> {
    const { stack } = desk;
    const { patientId, roomId } = await intakeFor(stack);
    stack.vendor('vsee').faults.set([{ operation: 'createIntake', times: 1, effect: { kind: 'reset' } }]);
    const input = { patientId, roomId, visitKind: 'SCHEDULED', reasonForVisit: 'Cough', idempotencyKey: newKey() };
    const { errors } = await mutate(stack, 'submitIntake', input);
    return String(errors[0]?.extensions?.['writeId']);
  }

  const summary = (page: Page): Locator => page.locator('.unsettled > summary');

  /** Opens the only change in the list, by the keyboard alone. */
  async function openOne(page: Page): Promise<Locator> {
    await summary(page).press('Enter');
    await page.getByRole('button', { name: 'Settle it yourself…' }).press('Enter');
    return page.getByRole('dialog', { name: /^Settle: / });
  }

  test('what was done is told by the keyboard alone, with the id of what was made', async () => {
    const writeId = await loseIntake();
    const { intakeId } = await intakeFor(desk.stack);
    const vendorId = Buffer.from(intakeId, 'base64url').toString().replace('Intake:', '');
    const { page, complaints } = await desk.open('#/day?rooms=main-street');
    await summary(page).getByText('One change is not settled').waitFor();
    const dialog = await openOne(page);
    await dialog.getByText(writeId).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const opener = page.getByRole('button', { name: 'Settle it yourself…' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await opener.press('Enter');

    const next = dialog.getByRole('button', { name: 'Go on' });
    expect(await next.isDisabled()).toBe(true);
    await dialog.getByRole('radio', { name: 'VSee did it' }).press('Space');
    await dialog.getByRole('textbox', { name: 'How do you know?' }).fill('Seen on VSee’s own page');
    expect(await faultsOf(page)).toEqual([]);
    await next.press('Enter');
    const told = dialog.getByRole('group', { name: 'What you are about to tell' });
    await told.getByText('This cannot be told otherwise afterwards.').waitFor();
    expect(await told.evaluate((element) => element === document.activeElement)).toBe(true);
    // Nothing is told before it is confirmed.
    expect((await writeOf(desk.stack, writeId))?.state).toBe('UNKNOWN');
    await dialog.getByRole('button', { name: 'Settle it' }).press('Enter');
    await dialog.getByRole('alert').getByText('Which record was made has to be told.').waitFor();
    await dialog.getByRole('button', { name: 'Back' }).press('Enter');
    await dialog.getByRole('textbox', { name: 'VSee’s id of what it made' }).fill(vendorId);
    await next.press('Enter');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Settle it' }).press('Enter');
    await dialog.getByText('It is settled: it was done.').waitFor();
    await dialog.getByRole('button', { name: 'Done' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await summary(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    const { data } = await desk.stack.ask<{ write: unknown }>(
      'query ($id: ID!) { write(id: $id) { state settledBy reason legs { record { vendorId } } } }',
      { id: writeId },
    );
    expect(data.write).toEqual({
      ...{ state: 'SUCCEEDED', settledBy: 'local-operator', reason: 'Seen on VSee’s own page' },
      legs: [{ record: { vendorId } }],
    });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a booking of which one part was not done is taken back, and the board shows it', async () => {
    const { stack } = desk;
    const { patientId, intakeId, room, member } = await intakeFor(stack, { memberAt: 1 });
    const [startsAt, endsAt] = ['2026-03-03T18:00:00Z', '2026-03-03T18:15:00Z'];
    const lost = { operation: 'createAppointment', phase: 'before', times: 1, effect: { kind: 'reset' } } as const;
    stack.vendor('cybermdcare').faults.set([lost]);
    const booking = { patientId, intakeId, startsAt, endsAt, telemedicine: { npi, state: 'CA' } };
    const { errors } = await mutate(stack, 'bookVisit', { ...booking, idempotencyKey: newKey() });
    const writeId = String(errors[0]?.extensions?.['writeId']);

    const { page, complaints } = await desk.open(`#/day?day=2026-03-03&rooms=${room.code}`);
    const visit = page.locator('.visit', { hasText: member.name.family }).filter({ hasText: '10:00' });
    await visit.getByText('Confirmed').waitFor();
    const dialog = await openOne(page);
    await dialog.getByRole('radio', { name: 'CyberMDCare did not do it' }).check();
    await dialog.getByRole('textbox', { name: 'How do you know?' }).fill('Asked the provider');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await dialog.getByText('What VSee did for it before is taken back.').waitFor();
    await dialog.getByRole('button', { name: 'Settle it' }).click();
    await dialog.getByText('It is settled: it was not done.').waitFor();
    expect(await dialog.locator('.legs li').allInnerTexts()).toEqual([
      expect.stringContaining('Compensated'),
      expect.stringContaining('Failed'),
    ]);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Done' }).click();
    await visit.getByText('Cancelled').waitFor();
    await summary(page).waitFor({ state: 'detached' });
    expect((await writeOf(stack, writeId))?.state).toBe('FAILED');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('one that somebody else settled meanwhile is not settled again, and leaves the list', async () => {
    const writeId = await loseIntake();
    const { page, complaints } = await desk.open('#/day?rooms=main-street');
    const dialog = await openOne(page);
    await dialog.getByRole('radio', { name: 'VSee did not do it' }).check();
    await dialog.getByRole('textbox', { name: 'How do you know?' }).fill('Asked VSee');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    await mutate(desk.stack, 'settleWrite', { writeId, isDone: false, reason: 'Asked before you' });
    await dialog.getByRole('button', { name: 'Settle it' }).click();
    await dialog.getByText('It is settled, or somebody is at it.').waitFor();
    await page.keyboard.press('Escape');
    await summary(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a server that is not reached is called that, and trying again settles it once', async () => {
    const writeId = await loseIntake();
    const { page } = await desk.open('#/day?rooms=main-street');
    const dialog = await openOne(page);
    await dialog.getByRole('radio', { name: 'VSee did not do it' }).check();
    await dialog.getByRole('textbox', { name: 'How do you know?' }).fill('Asked VSee');
    await dialog.getByRole('button', { name: 'Go on' }).click();
    let isCut = true;
    await page.route('**/graphql', async (route) => {
      const isSettling = route.request().postData()?.includes('SettleWrite') === true;
      await (isCut && isSettling ? route.abort() : route.fallback());
    });
    await dialog.getByRole('button', { name: 'Settle it' }).click();
    await dialog.getByRole('alert').getByText('Nobody knows whether it was settled.').waitFor();
    expect((await unsettled(desk.stack)).map((write) => write.writeId)).toEqual([writeId]);
    isCut = false;
    await dialog.getByRole('button', { name: 'Settle it' }).click();
    await dialog.getByText('It is settled: it was not done.').waitFor();
    expect(await unsettled(desk.stack)).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('what the changes that are not settled are about', () => {
  let desk: Desk;
  beforeAll(async () => {
    // Nobody looks into them by themselves here: they stay as they are while they are looked at.
    desk = await openDesk({ writes: { reconcileEveryMs: 3_600_000 } });
  });
  afterAll(() => desk.close());

  test('is asked for once somebody looks, told by name, and leads to the visit and to the person', async () => {
    const { stack } = desk;
    const vsee = stack.vendor('vsee');
    const { patientId, intakeId, roomId, member } = await intakeFor(stack);
    const times = (from: string, to: string) => ({
      startsAt: `2026-03-03T${from}:00Z`,
      endsAt: `2026-03-03T${to}:00Z`,
    });
    const booking = { patientId, intakeId, ...times('18:00', '18:15'), idempotencyKey: newKey() };
    const { payload } = await mutate(stack, 'bookVisit', booking, 'visit { id }');
    const reset = { times: 1, effect: { kind: 'reset' } } as const;
    vsee.faults.set([
      { operation: 'updateVisit', ...reset },
      { operation: 'createIntake', ...reset },
    ]);
    const move = { visitId: payload?.visit?.['id'], ...times('19:00', '19:15') };
    await mutate(stack, 'rescheduleVisit', { ...move, idempotencyKey: newKey() });
    const intake = { patientId, roomId, visitKind: 'SCHEDULED', reasonForVisit: 'Cough' };
    await mutate(stack, 'submitIntake', { ...intake, idempotencyKey: newKey() });

    vsee.faults.set([{ operation: 'getVisit', effect: { kind: 'truncate' } }]);
    stack.clearCalls();
    const { page, complaints } = await desk.open('#/day?rooms=main-street');
    const list = page.locator('.unsettled');
    await list.getByText('2 changes are not settled').waitFor();
    expect(stack.calls()['vsee getVisit']).toBeUndefined();
    await list.locator('summary').press('Enter');
    const moving = list.locator('ul > li', { hasText: 'Moving a visit' });
    const who = list.locator('ul > li', { hasText: 'An intake' }).getByRole('link', { name: member.name.family });
    await who.waitFor();
    // One that cannot be read leaves the other standing.
    await moving.getByText('VSee sent an answer that could not be understood.').waitFor();
    expect(await moving.getByRole('link').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    vsee.faults.clear();
    await moving.getByRole('button', { name: 'Try again' }).click();
    await moving.getByRole('link', { name: 'Visit of Mar 3, 2026, 11:00' }).waitFor();
    await moving.getByRole('link', { name: member.name.family }).waitFor();
    expect(await moving.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    await moving.getByRole('button', { name: 'Settle it yourself…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Settle: Moving a visit' });
    await dialog.getByRole('link', { name: 'Visit of Mar 3, 2026, 11:00' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await moving.getByRole('link', { name: /^Visit of/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Tuesday, March 3, 2026' }).waitFor();
    await page.locator('.visit', { hasText: member.name.family }).filter({ hasText: '11:00' }).waitFor();
    await who.click();
    await page.getByRole('heading', { level: 1, name: member.name.family }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
