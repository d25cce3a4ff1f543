import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { patientIdOf } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

/** A vendor that failed often is left alone for a while, and a busy machine takes its time on top. */
const patience = { timeout: 50_000, interval: 500 };

describe.skipIf(!hasBrowser)('what a patient told before visits, in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());
  afterEach(() => desk.stack.vendor('vsee').faults.clear());

  /** Who has been to the clinic most often, and how often: what is shown at first is not all of it. */
  async function visitor(): Promise<Readonly<{ place: string; total: number }>> {
    const { world } = desk.stack.sandbox;
    const [most] = [...Map.groupBy(world.visits, ({ memberId }) => memberId)].toSorted(
      ([, one], [, other]) => other.length - one.length,
    );
    const member = world.patients.vsee.find(({ vendorId }) => vendorId === most?.[0]);
    if (most === undefined || member === undefined) throw new Error('the world has no visitor');
    return { place: `#/patients/${await patientIdOf(desk.stack, member)}`, total: most[1].length };
  }

  const cardOf = (page: Page, name: string) =>
    page.locator('section.card', { has: page.getByRole('heading', { name, exact: true }) });

  function partsOf(page: Page) {
    const card = cardOf(page, 'Intakes');
    return {
      ...{ card, told: card.locator('.rows > li') },
      more: card.getByRole('button', { name: 'More intakes' }),
      again: card.getByRole('button', { name: 'Try again' }),
      profile: cardOf(page, 'Medical profile'),
      visits: page.getByRole('region', { name: 'Visits' }).locator('tbody tr'),
    };
  }

  test('goes on to the first visit, and leaves the chart’s visits and the profile as they are', async () => {
    const { place, total } = await visitor();
    const { page, complaints } = await desk.open(place);
    const { card, told, more, profile, visits } = partsOf(page);
    await card.getByText(`of the latest 5 of ${total} visits`).waitFor();
    expect(await told.count()).toBe(5);
    await expect.poll(() => visits.count()).toBe(Math.min(20, total));
    const [latest, listed] = [await profile.innerText(), await visits.allInnerTexts()];
    for (let shown = 5; shown < total; shown += 5) {
      await more.click();
      await card.getByText(`of the latest ${Math.min(shown + 5, total)} of ${total} visits`).waitFor();
      expect(await told.count()).toBe(Math.min(shown + 5, total));
    }
    expect(await more.count()).toBe(0);
    expect(await profile.innerText()).toBe(latest);
    expect(await visits.allInnerTexts()).toEqual(listed);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page that the network lost comes with another try', async () => {
    const { place, total } = await visitor();
    const { page } = await desk.open(place);
    const { card, told, more, again } = partsOf(page);
    await more.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await more.click();
    await card.getByText('The server could not be reached.').waitFor();
    expect(await told.count()).toBe(5);
    expect(await more.count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await again.click();
    await again.waitFor();
    await page.unroute('**/graphql');
    await again.click();
    await card.getByText(`of the latest 10 of ${total} visits`).waitFor();
    expect(await told.count()).toBe(10);
    await expect.poll(() => again.count()).toBe(0);
    await more.waitFor();
    await page.close();
  });

  test('what the first page lacks is told until it is there, however far somebody goes on', async () => {
    const { stack } = desk;
    const { place, total } = await visitor();
    // One answer is cut off; nobody asks again for what cannot be understood.
    stack.vendor('vsee').faults.set([{ operation: 'getVisit', times: 1, effect: { kind: 'truncate' } }]);
    const { page, complaints } = await desk.open(place);
    const { card, told, more, profile } = partsOf(page);
    await more.waitFor();
    expect(await told.count()).toBe(4);
    await profile.getByText(/^VSee sent an answer that could not be understood/).waitFor();
    await more.click();
    await card.getByText(`of the latest 10 of ${total} visits`).waitFor();
    expect(await told.count()).toBe(9);
    expect(await profile.getByText(/^VSee sent an answer that could not be understood/).count()).toBe(1);
    await profile.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => told.count()).toBe(10);
    await card.getByText(`of the latest 10 of ${total} visits`).waitFor();
    await expect.poll(() => profile.getByRole('status').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page that the vendor failed comes with another try, whether it failed as a list or visit by visit', async () => {
    const { stack } = desk;
    const { place, total } = await visitor();
    const { page, complaints } = await desk.open(place);
    const { card, told, more, again, profile } = partsOf(page);
    await more.waitFor();
    const why = /^VSee (could not be reached|answered with an error|failed too often)/;
    const comes = (count: number) =>
      expect
        .poll(async () => {
          if (await again.isVisible()) await again.click();
          return told.count();
        }, patience)
        .toBe(count);

    stack.vendor('vsee').faults.set([{ operation: 'getVisit', effect: { kind: 'status', status: 503 } }]);
    await more.click();
    await card.getByText(why).first().waitFor();
    // The visits are known, and nobody knows what was told before them.
    await card.getByText(`of the latest 10 of ${total} visits`).waitFor();
    expect(await told.count()).toBe(5);
    expect(await profile.getByRole('status').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    stack.vendor('vsee').faults.clear();
    await comes(10);
    await expect.poll(() => card.getByText(why).count()).toBe(0);

    stack.vendor('vsee').faults.set([{ operation: 'listVisits', effect: { kind: 'status', status: 503 } }]);
    await more.click();
    await card.getByText(why).first().waitFor();
    // How many there are is not known either, and a page that was not read is not the last one.
    await card.getByText('of the latest 10 visits').waitFor();
    expect(await told.count()).toBe(10);
    stack.vendor('vsee').faults.clear();
    await comes(15);
    await card.getByText(`of the latest 15 of ${total} visits`).waitFor();
    await expect.poll(() => card.getByText(why).count()).toBe(0);
    await more.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
