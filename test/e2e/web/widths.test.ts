import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseNodeId } from '../../support/partner.ts';
import { patientIdOf } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

const heights = { 390: 844, 768: 1_024, 1280: 800 } as const;

describe.skipIf(!hasBrowser)('the front desk on a telephone, a tablet and a laptop', () => {
  let desk: Desk;
  const ids = { patient: '', case: '' };
  beforeAll(async () => {
    desk = await openDesk();
    const { world } = desk.stack.sandbox;
    // Whom no planted key helps, and whose birth date MDI has with day and month swapped, waits for a decision.
    const hard = world.persons
      .filter(({ hardCase }) => hardCase === 'swapped-day-month')
      .map(({ personId }) => personId);
    const member = world.patients.vsee.find((one) => hard.includes(one.personId) && one.plantedKey === null);
    const [one] = world.cases.toSorted((a, b) => b.history.length - a.history.length);
    if (member === undefined || one === undefined) throw new Error('the world has nobody to decide on, or no case');
    ids.patient = await patientIdOf(desk.stack, member);
    ids.case = caseNodeId(one.caseId);
    await desk.stack.ask('query ($id: ID!) { patient(id: $id) { cases(first: 1) { totalCount } } }', {
      id: ids.patient,
    });
  });
  afterAll(() => desk.close());

  /** How far the page goes beyond the window. */
  const beyond = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  /** What of the list of pages is not within the window. */
  async function cutIn(page: Page, windowWidth: number): Promise<readonly string[]> {
    const links = await page.locator('.nav nav a').all();
    const boxes = await Promise.all(
      links.map(async (link) => ({ name: await link.innerText(), box: await link.boundingBox() })),
    );
    return boxes.flatMap(({ name, box }) => (box !== null && box.x + box.width <= windowWidth ? [] : [name]));
  }

  const pages: readonly (readonly [name: string, place: () => string, part: string])[] = [
    ['the day board', () => 'day', '.visit'],
    ['the search', () => 'patients', '.search'],
    ['a chart', () => `patients/${ids.patient}`, '.record'],
    ['the cases', () => 'cases', 'tbody tr'],
    ['a case', () => `cases/${ids.case}`, '.entry'],
    ['the match review', () => 'matches', '.pair'],
    ['the vendors', () => 'vendors', '.vendor-card'],
  ];
  test.each(pages)('%s is never wider than the window', async (_name, place, part) => {
    const { page, complaints } = await desk.open(`#/${place()}`);
    await page.locator(part).first().waitFor();
    for (const [width, height] of Object.entries(heights)) {
      await page.setViewportSize({ width: Number(width), height });
      expect(await beyond(page), `${width} px`).toBe(0);
      expect(await cutIn(page, Number(width)), `${width} px`).toEqual([]);
      expect(await faultsOf(page), `${width} px`).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
