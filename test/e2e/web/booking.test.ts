import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plantedMembers } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

describe.skipIf(!hasBrowser)('booking at the front desk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ env: { VENDOR_TIMEOUT_MS: '2000' }, writes: { quietMs: 3_000 } });
  });
  afterAll(() => desk.close());
  afterEach(() => desk.stack.vendor('vsee').faults.clear());

  const tomorrow = '#/day?day=2026-03-03&rooms=main-street';

  const nameOf = (index: number): string => {
    const { given, family } = plantedMembers(desk.stack)[index]?.name ?? { given: '', family: '' };
    return `${given} ${family}`;
  };

  /** Fills the booking in, and gives the time that was chosen. */
  async function fill(page: Page, who: string): Promise<string> {
    await page.getByRole('button', { name: 'Book a visit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox', { name: 'Patient' }).fill(who.split(' ').at(-1) ?? '');
    await dialog.getByRole('button', { name: who }).first().click();
    await dialog.getByRole('textbox', { name: 'Reason for the visit' }).fill('Cough');
    const slot = dialog.locator('.slots button').first();
    await slot.waitFor();
    const time = await slot.innerText();
    await slot.click();
    return time;
  }

  const column = (page: Page) => page.getByRole('region', { name: 'Main Street', exact: true });

  test('a booking made in one window appears in another', async () => {
    const other = await desk.open(tomorrow);
    await column(other.page)
      .getByText(/^\d+ visits?$|· \d+ visits?/)
      .waitFor();
    const { page, complaints } = await desk.open(tomorrow);
    const who = nameOf(0);
    const time = await fill(page, who);
    expect(await faultsOf(page)).toEqual([]);
    desk.stack.clearCalls();
    await page.getByRole('button', { name: `Book ${time}` }).click();
    await page.getByRole('dialog', { name: 'Visit booked' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    for (const window of [page, other.page]) {
      await column(window).locator('.visit', { hasText: who }).filter({ hasText: time }).waitFor();
    }
    expect(desk.stack.calls()).toMatchObject({ 'vsee createIntake': 1, 'vsee createVisit': 1 });
    expect([...complaints, ...other.complaints]).toEqual([]);
    await page.close();
    await other.page.close();
  });

  test('a booking whose answer is lost is called that, and asking again never books twice', async () => {
    const { page } = await desk.open(tomorrow);
    const who = nameOf(1);
    const time = await fill(page, who);
    desk.stack.clearCalls();
    desk.stack.vendor('vsee').faults.set([{ operation: 'createVisit', times: 1, effect: { kind: 'reset' } }]);
    await page.getByRole('button', { name: `Book ${time}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Nobody knows whether the booking was done.').waitFor();
    await expect
      .poll(
        async () => {
          const again = dialog.getByRole('button', { name: 'Ask what became of it' });
          if (await again.isVisible()) await again.click();
          return page.getByRole('dialog', { name: 'Visit booked' }).isVisible();
        },
        { timeout: 30_000, interval: 1_000 },
      )
      .toBe(true);
    expect(desk.stack.calls()).toMatchObject({ 'vsee createIntake': 1, 'vsee createVisit': 1 });
    await page.close();
  });

  test('a time that is gone is refused, and another can be chosen without telling the intake anew', async () => {
    const { page } = await desk.open(tomorrow);
    const who = nameOf(2);
    const time = await fill(page, who);
    desk.stack.clearCalls();
    desk.stack
      .vendor('vsee')
      .faults.set([{ operation: 'createVisit', phase: 'before', times: 1, effect: { kind: 'status', status: 422 } }]);
    await page.getByRole('button', { name: `Book ${time}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The booking was refused; nothing was done.').waitFor();
    await dialog.locator('.slots button').nth(1).click();
    await dialog.getByRole('button', { name: /^Book \d/ }).click();
    await page.getByRole('dialog', { name: 'Visit booked' }).waitFor();
    expect(desk.stack.calls()).toMatchObject({ 'vsee createIntake': 1, 'vsee createVisit': 2 });
    await page.close();
  });

  test('a visit is called off from the board, by the keyboard alone', async () => {
    const { page, complaints } = await desk.open(tomorrow);
    const who = nameOf(0);
    const visit = column(page).locator('.visit', { hasText: who }).filter({ hasText: 'Confirmed' }).first();
    await visit.waitFor();
    await visit.press('Enter');
    const dialog = page.getByRole('dialog', { name: who });
    await dialog.getByRole('button', { name: 'Cancel visit' }).press('Enter');
    await dialog.getByRole('checkbox', { name: 'The patient called it off' }).press('Space');
    expect(await faultsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Cancel it' }).press('Enter');
    await dialog.getByText('Cancelled').first().waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await column(page).locator('.visit-cancelled', { hasText: who }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('who came without an appointment is let in', async () => {
    const { page, complaints } = await desk.open('#/day?rooms=main-street');
    await column(page).locator('.visit').first().waitFor();
    await page.getByRole('button', { name: 'Walk-in', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const who = nameOf(3);
    await dialog.getByRole('searchbox', { name: 'Patient' }).fill(who.split(' ').at(-1) ?? '');
    await dialog.getByRole('button', { name: who }).first().click();
    await dialog.getByRole('textbox', { name: 'Reason for the visit' }).fill('Rash');
    await dialog.getByRole('button', { name: 'Start walk-in' }).click();
    await page.getByRole('dialog', { name: 'Walk-in started' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await column(page).locator('.visit', { hasText: who }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
