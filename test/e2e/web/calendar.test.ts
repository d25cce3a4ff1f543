import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/sandbox/world/types.ts';
import { intakeFor } from '../../support/bookings.ts';
import { memberOf, roomDay } from '../../support/world.ts';
import { mutate, newKey, payloadFields } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

const calendarId = 'calendar-front-desk';
const roomCode = 'main-street';

describe.skipIf(!hasBrowser)('the practice calendar at the front desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({
      env: { VENDOR_TIMEOUT_MS: '2000' },
      ledger: { leaseMs: 20_000, firstCheckMs: 50, longestCheckMs: 500 },
    });
  });
  afterAll(() => desk.close());
  afterEach(() => desk.stack.vendor('updox').faults.clear());

  const syncs = (): number => desk.stack.vendor('updox').calls.count('syncAppointments');

  /** Those of today's visits that are to come and that the calendar has no row of. */
  function missing(): readonly Visit[] {
    const { world } = desk.stack.sandbox;
    const rows = new Set(world.calendarAppointments.map(({ partnerId }) => partnerId));
    return roomDay(world, roomCode, now).filter(
      ({ vseeId, status }) => status === 'confirmed' && !rows.has(`visit:vsee:${vseeId}`),
    );
  }

  function itemOf(page: Page, visit: Visit): Locator {
    const at = new Date(visit.startAt);
    const time = at.toLocaleTimeString('en-GB', { timeZone: 'America/Los_Angeles', timeStyle: 'short' });
    const { family } = memberOf(desk.stack.sandbox.world, visit).name;
    return page.locator('.visit', { hasText: family }).filter({ hasText: time });
  }

  async function openVisit(page: Page, item: Locator): Promise<Locator> {
    await item.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Not in the practice calendar').waitFor();
    await dialog.getByRole('button', { name: 'Enter it…' }).press('Enter');
    return dialog;
  }

  const calendarField = (dialog: Locator): Locator => dialog.getByRole('textbox', { name: 'Calendar, by Updox’s id' });
  const enter = (dialog: Locator): Promise<void> =>
    dialog.getByRole('button', { name: 'Enter it', exact: true }).click();
  const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

  test('a visit that the calendar has not is entered, by the keyboard alone', async () => {
    const [visit] = missing();
    if (visit === undefined) throw new Error('the world has no such visit');
    const { page, complaints } = await desk.open(`#/day?rooms=${roomCode}`);
    const item = itemOf(page, visit);
    const dialog = await openVisit(page, item);
    expect(await hasFocus(calendarField(dialog))).toBe(true);
    expect(await dialog.getByRole('button', { name: 'Enter it', exact: true }).isDisabled()).toBe(true);
    await calendarField(dialog).fill(calendarId);
    expect(await faultsOf(page)).toEqual([]);
    const before = syncs();
    await page.keyboard.press('Enter');
    const told = dialog.getByRole('status').filter({ hasText: 'It is in the practice calendar.' });
    await told.waitFor();
    expect(await hasFocus(told)).toBe(true);
    expect(syncs()).toBe(before + 1);
    await dialog.locator('.legs li', { hasText: 'Updox' }).locator('.badge', { hasText: 'Done' }).waitFor();
    expect(await dialog.getByText('Not in the practice calendar').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await item.getByText('in calendar').waitFor();
    expect(await hasFocus(item)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a row that the calendar refused says so, and is entered anew', async () => {
    const { stack } = desk;
    const { patientId, intakeId, room, member } = await intakeFor(stack);
    const when = { startsAt: '2026-03-04T18:00:00Z', endsAt: '2026-03-04T18:15:00Z' };
    const booking = { patientId, intakeId, ...when, calendar: { calendarId: 'no-such-calendar' } };
    const booked = await mutate(stack, 'bookVisit', { ...booking, idempotencyKey: newKey() }, payloadFields);
    expect(booked.errors).toEqual([]);
    await stack.writes.reconciler.lookNow();

    const { page, complaints } = await desk.open(`#/day?day=2026-03-04&rooms=${room.code}`);
    const item = page.locator('.visit', { hasText: member.name.family }).filter({ hasText: '10:00' });
    await item.waitFor();
    const dialog = await openVisit(page, item);
    const leg = dialog.locator('.facts .legs li', { hasText: 'Updox' });
    expect(await leg.innerText()).toContain('Refused');
    await calendarField(dialog).fill('no-such-calendar');
    await enter(dialog);
    await dialog.getByRole('alert').getByText('The entry was refused; nothing was done.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await calendarField(dialog).fill(calendarId);
    await enter(dialog);
    await dialog.getByText('It is in the practice calendar.').waitFor();
    await expect.poll(() => leg.innerText()).toContain('Done');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a calendar that is down is told later, and the window sees when it has it', async () => {
    const [, visit] = missing();
    if (visit === undefined) throw new Error('the world has no such visit');
    const { page, complaints } = await desk.open(`#/day?rooms=${roomCode}`);
    const item = itemOf(page, visit);
    const dialog = await openVisit(page, item);
    const down = { kind: 'status', status: 503 } as const;
    desk.stack.vendor('updox').faults.set([{ operation: 'syncAppointments', phase: 'before', effect: down }]);
    await calendarField(dialog).fill(calendarId);
    await enter(dialog);
    await dialog.getByText('The practice calendar does not have it yet.').waitFor();
    const leg = dialog.locator('.facts .legs li', { hasText: 'Updox' });
    await expect.poll(() => leg.innerText()).toMatch(/Planned|Unknown/);
    await item.getByText(/^Unsettled: /).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    desk.stack.vendor('updox').faults.clear();
    await expect
      .poll(
        async () => {
          await desk.stack.writes.reconciler.lookNow();
          return leg.innerText();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toContain('Done');
    await dialog.getByText('It is in the practice calendar.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a server whose answer is lost is asked again with the same key', async () => {
    const [, , visit] = missing();
    if (visit === undefined) throw new Error('the world has no such visit');
    const { page } = await desk.open(`#/day?rooms=${roomCode}`);
    const dialog = await openVisit(page, itemOf(page, visit));
    const keys: unknown[] = [];
    let isCut = true;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('AddCalendarEntry')) return route.fallback();
      const { variables } = JSON.parse(body) as { variables: { input: { idempotencyKey: string } } };
      keys.push(variables.input.idempotencyKey);
      if (!isCut) return route.fallback();
      isCut = false;
      await route.fetch();
      return route.abort();
    });
    const before = syncs();
    await calendarField(dialog).fill(calendarId);
    await enter(dialog);
    await dialog.getByText('The server could not be reached.').waitFor();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByText('It is in the practice calendar.').waitFor();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect(syncs()).toBe(before + 1);
    await page.close();
  });

  test('what the calendar was not heard about is not called missing', async () => {
    const [visit] = roomDay(desk.stack.sandbox.world, roomCode, now).filter(({ status }) => status === 'confirmed');
    if (visit === undefined) throw new Error('the world has no such visit');
    desk.stack.vendor('updox').faults.set([{ phase: 'before', effect: { kind: 'reset' } }]);
    const { page } = await desk.open(`#/day?rooms=${roomCode}`);
    await itemOf(page, visit).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Updox could not be reached.').waitFor();
    await dialog.getByText('Not known', { exact: true }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Enter it…' }).count()).toBe(0);
    await page.close();
  });
});
