import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openDesk } from '../test/e2e/web/browser.ts';
import { patientIdOf, plantedMembers } from '../test/support/writes.ts';

/** Takes the README's pictures of the front desk, over the sandbox's world at one moment: `node scripts/screens.ts`. */
const folder = join(import.meta.dirname, '..', 'docs', 'screens');

/** Long enough for what a page asks for to be there, milliseconds. */
const settledMs = 2_500;

mkdirSync(folder, { recursive: true });
const desk = await openDesk({ env: { VENDOR_TIMEOUT_MS: '3000' } });

async function take(name: string, page: Page): Promise<void> {
  await page.waitForTimeout(settledMs);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
}

try {
  const members = plantedMembers(desk.stack);
  const board = await desk.open('#/day');
  await take('day-board', board.page);

  await board.page.getByRole('button', { name: 'Book a visit' }).click();
  const dialog = board.page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(members[0]?.name.family ?? '');
  await dialog.locator('.choices button').first().click();
  await dialog.getByRole('textbox', { name: 'Reason for the visit' }).fill('Cough');
  await dialog.locator('.slots button').nth(2).click();
  await take('booking', board.page);

  // Somebody whose birth date one vendor has with day and month swapped waits for a person's word.
  const { world } = desk.stack.sandbox;
  const hard = world.persons.filter(({ hardCase }) => hardCase === 'swapped-day-month').map(({ personId }) => personId);
  const uncertain = world.patients.vsee.find((one) => hard.includes(one.personId) && one.plantedKey === null);
  if (uncertain === undefined) throw new Error('the world has nobody to decide on');
  const found = await desk.open(`#/patients/${await patientIdOf(desk.stack, uncertain)}`);
  await found.page.waitForTimeout(settledMs);
  await found.page.goto(`${desk.stack.url}/#/matches`);
  await take('match-review', found.page);

  const withVisits = members.find(({ vendorId }) => world.visits.some(({ memberId }) => memberId === vendorId));
  if (withVisits === undefined) throw new Error('the world has nobody with visits');
  const id = await patientIdOf(desk.stack, withVisits);
  const vendors = await desk.open(`#/patients/${id}`);
  await vendors.page.waitForTimeout(settledMs);
  await vendors.page.goto(`${desk.stack.url}/#/vendors`);
  await vendors.page.getByRole('region', { name: 'State of MDI' }).getByRole('button', { name: 'Down' }).click();
  const chart = await desk.open(`#/patients/${id}`);
  await take('chart', chart.page);
  await take('vendors', vendors.page);
} finally {
  await desk.close();
}
