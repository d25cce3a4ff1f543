import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { intakeFor } from '../../support/bookings.ts';
import { changeAtVsee } from '../../support/vsee.ts';
import { mutate, newKey, payloadFields } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

const day = '2026-03-05';
const lost = { times: 1, effect: { kind: 'reset' } } as const;

type Booked = Readonly<{ visitId: string; vseeId: string; family: string; roomCode: string; providerId: string }>;

describe.skipIf(!hasBrowser)('changing a visit at the front desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ isTold: true, env: { VENDOR_TIMEOUT_MS: '2000' }, writes: { quietMs: 3_000 } });
  });
  afterAll(() => desk.close());
  afterEach(() => desk.stack.vendor('vsee').faults.clear());

  const updates = (operation: string): number => desk.stack.vendor('vsee').calls.count(operation);
  const hasFocus = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

  /** A visit at an hour of the clinic's day, as any client of the graph would book it. */
  async function book(memberAt: number, startsAt: string, providerAt = 0): Promise<Booked> {
    const { stack } = desk;
    const { patientId, intakeId, room, member, providerId } = await intakeFor(stack, { memberAt, providerAt });
    const endsAt = new Date(Date.parse(startsAt) + 900_000).toISOString();
    const booking = { patientId, intakeId, startsAt, endsAt, idempotencyKey: newKey() };
    const { payload } = await mutate(stack, 'bookVisit', booking, `visit { id } ${payloadFields}`);
    expect(payload?.userErrors).toEqual([]);
    const visitId = String(payload?.visit?.['id']);
    const vseeId = Buffer.from(visitId, 'base64url').toString().replace('Visit:VSEE:', '');
    return { visitId, vseeId, family: member.name.family, roomCode: room.code, providerId };
  }

  const at = (hour: number): string => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00-08:00`).toISOString();
  const itemOf = (page: Page, { visitId }: Booked): Locator => page.locator(`[id="visit-${visitId}"]`);

  /** Opens a visit by the keyboard, and begins with one of the things that can be done. */
  async function begin(booked: Booked, what: string) {
    const { page, complaints } = await desk.open(`#/day?day=${day}&rooms=${booked.roomCode}`);
    const item = itemOf(page, booked);
    await item.press('Enter');
    const dialog = page.getByRole('dialog', { name: booked.family });
    await dialog.getByRole('button', { name: what }).press('Enter');
    return { page, complaints, item, dialog };
  }

  /** Asks what became of a change until it is done. */
  async function askUntilDone(dialog: Locator, done: string): Promise<void> {
    await expect
      .poll(
        async () => {
          const again = dialog.getByRole('button', { name: 'Ask what became of it' });
          if (await again.isVisible()) await again.click();
          return dialog.getByText(done).isVisible();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(true);
  }

  test('a visit is moved to another hour, by the keyboard alone, and stays open meanwhile', async () => {
    const { page, complaints, item, dialog } = await begin(await book(0, at(10)), 'Reschedule');
    const slot = dialog.locator('.slots button').last();
    await slot.waitFor();
    const time = await slot.innerText();
    expect(time).not.toMatch(/^10:/);
    await slot.press('Enter');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: `Move to Mar 5, 2026, ${time}` }).press('Enter');
    const told = dialog.getByRole('status').filter({ hasText: 'The move is done.' });
    await told.waitFor();
    expect(await hasFocus(told)).toBe(true);
    await dialog.getByText(`Mar 5, 2026, ${time} to`).waitFor();
    await item.getByText(time).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(item)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a visit that is moved to another day leaves the board, and not the eyes of who moved it', async () => {
    const booked = await book(1, at(11));
    const { page, complaints, item, dialog } = await begin(booked, 'Reschedule');
    await dialog.getByLabel('Day', { exact: true }).fill('2026-03-06');
    const slot = dialog.locator('.slots button').first();
    await slot.waitFor();
    await slot.click();
    await dialog.getByRole('button', { name: /^Move to Mar 6/ }).click();
    await dialog.getByText('The move is done.').waitFor();
    await item.waitFor({ state: 'detached' });
    await dialog.getByText(/^Mar 6, 2026, /).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a time that somebody took meanwhile is refused and not offered again; another is there', async () => {
    const { page, complaints, dialog } = await begin(await book(2, at(12)), 'Reschedule');
    const free = dialog.locator('.slots button');
    await free.first().waitFor();
    const gone = await free.first().innerText();
    await free.first().click();
    await book(3, new Date(`${day}T${gone.padStart(5, '0')}:00-08:00`).toISOString());
    await dialog.getByRole('button', { name: /^Move to / }).click();
    const alert = dialog.getByRole('alert');
    await alert.getByText('The move was refused; nothing was done.').waitFor();
    await alert.getByText('This time is not free any more.').waitFor();
    await expect.poll(() => free.allInnerTexts()).not.toContain(gone);
    expect(await dialog.getByRole('button', { name: 'Move', exact: true }).isDisabled()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    await free.first().click();
    await dialog.getByRole('button', { name: /^Move to / }).click();
    await dialog.getByText('The move is done.').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a move whose answer is lost is listed as unsettled until it is known, and is made once', async () => {
    const { page, complaints, dialog } = await begin(await book(4, at(13)), 'Reschedule');
    const slot = dialog.locator('.slots button').last();
    await slot.waitFor();
    await slot.click();
    const before = updates('updateVisit');
    desk.stack.vendor('vsee').faults.set([{ operation: 'updateVisit', ...lost }]);
    await dialog.getByRole('button', { name: /^Move to / }).click();
    await dialog.getByText('Nobody knows whether the move was done.').waitFor();
    await page.locator('.unsettled').getByText('One change is not settled').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await askUntilDone(dialog, 'The move is done.');
    await page.locator('.unsettled').waitFor({ state: 'detached' });
    expect(updates('updateVisit')).toBe(before + 1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  const providerField = (dialog: Locator): Locator => dialog.getByRole('combobox', { name: 'Provider' });

  /** Who is in charge of a visit, as the graph tells it. */
  async function providerOf({ visitId }: Booked): Promise<string | null> {
    const { data } = await desk.stack.ask<{ visit: { provider: { id: string } | null } }>(
      'query ($id: ID!) { visit(id: $id) { provider { id } } }',
      { id: visitId },
    );
    return data.visit.provider?.id ?? null;
  }

  test('another provider is assigned, and taken away again', async () => {
    const booked = await book(5, at(14));
    const { page, complaints, item, dialog } = await begin(booked, 'Assign');
    const { providerId: other } = await intakeFor(desk.stack, { providerAt: 1 });
    const before = await item.locator('.visit-with').innerText();
    await providerField(dialog).selectOption(other);
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Assign this provider' }).press('Enter');
    await dialog.getByText('The assignment is done.').waitFor();
    await expect.poll(() => item.locator('.visit-with').innerText()).not.toBe(before);
    expect(await providerOf(booked)).toBe(other);
    await dialog.getByRole('button', { name: 'Assign' }).press('Enter');
    await providerField(dialog).selectOption({ label: 'Nobody' });
    await dialog.getByRole('button', { name: 'Take the provider away' }).press('Enter');
    await dialog.getByText('The change is done.').waitFor();
    await item.getByText('Nobody assigned').waitFor();
    expect(await providerOf(booked)).toBeNull();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a provider who is taken at that time is refused; an assignment whose answer is lost is made once', async () => {
    const taken = await book(6, at(15), 1);
    const booked = await book(7, at(15));
    const { page, complaints, item, dialog } = await begin(booked, 'Assign');
    const withWhom = (one: Locator): Promise<string> => one.locator('.visit-with').innerText();
    // Title and degree are known as soon as the room's staff is, so one name is held against the other as they stand.
    const isSame = async (): Promise<boolean> => (await withWhom(item)) === (await withWhom(itemOf(page, taken)));
    await providerField(dialog).selectOption(taken.providerId);
    await dialog.getByRole('button', { name: 'Assign this provider' }).click();
    await dialog.getByRole('alert').getByText('The assignment was refused; nothing was done.').waitFor();
    expect(await isSame()).toBe(false);

    await changeAtVsee(desk.stack, '/visits/close', { id: taken.vseeId });
    const before = updates('updateVisit');
    desk.stack.vendor('vsee').faults.set([{ operation: 'updateVisit', ...lost }]);
    await dialog.getByRole('button', { name: 'Assign this provider' }).click();
    await dialog.getByText('Nobody knows whether the assignment was done.').waitFor();
    await askUntilDone(dialog, 'The assignment is done.');
    await expect.poll(isSame).toBe(true);
    expect(await providerOf(booked)).toBe(taken.providerId);
    expect(updates('updateVisit')).toBe(before + 1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a visit that goes on is ended; refused and lost, it says so', async () => {
    const booked = await book(8, at(16));
    const { page, complaints } = await desk.open(`#/day?day=${day}&rooms=${booked.roomCode}`);
    const item = itemOf(page, booked);
    await item.waitFor();
    await changeAtVsee(desk.stack, '/visits/inprogress', { id: booked.vseeId });
    await item.getByText('In progress').waitFor();
    await item.press('Enter');
    const dialog = page.getByRole('dialog', { name: booked.family });
    await dialog.getByRole('button', { name: 'End visit' }).press('Enter');
    await dialog.getByText('The visit ends for everybody who is in it.').waitFor();
    expect(await dialog.getByRole('button', { name: 'Reschedule' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    const end = dialog.getByRole('button', { name: 'End it for everybody' });
    const refused = { kind: 'status', status: 400 } as const;
    desk.stack.vendor('vsee').faults.set([{ operation: 'closeVisit', phase: 'before', times: 1, effect: refused }]);
    await end.press('Enter');
    await dialog.getByRole('alert').getByText('The end of the visit was refused; nothing was done.').waitFor();
    const before = updates('closeVisit');
    desk.stack.vendor('vsee').faults.set([{ operation: 'closeVisit', ...lost }]);
    await end.press('Enter');
    await askUntilDone(dialog, 'The end of the visit is done.');
    expect(updates('closeVisit')).toBe(before + 1);
    await item.getByText('Completed').waitFor();
    expect(await dialog.getByRole('button', { name: 'End visit' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
