import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { partnerOf } from '../../support/partner.ts';
import { counterpartOf } from '../../support/world.ts';
import { patientIdOf, plantedMembers } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

/** A vendor that failed often is left alone for a while, and a busy machine takes its time on top. */
const patience = { timeout: 50_000, interval: 500 };

/** So many of each the chart shows at first. */
const aPage = 20;

const cardOf = (page: Page, name: string) =>
  page.locator('section.card', { has: page.getByRole('heading', { name, exact: true }) });

/** Tries again in a card until it has so many lines. */
function comes({ again, lines }: ReturnType<typeof partsOf>, count: number): Promise<void> {
  return expect
    .poll(async () => {
      if (await again.isVisible()) await again.click();
      return lines.count();
    }, patience)
    .toBe(count);
}

function partsOf(page: Page, name: string, line: string) {
  const card = cardOf(page, name);
  return {
    ...{ card, lines: card.locator(line) },
    more: card.getByRole('button', { name: `More ${name.toLowerCase()}` }),
    again: card.getByRole('button', { name: 'Try again' }),
    told: card.locator('header'),
  };
}

describe.skipIf(!hasBrowser)('the visits of a chart, in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    // As many visits as ever, of few people.
    desk = await openDesk({ sandbox: { now, patients: 40 } });
  });
  afterAll(() => desk.close());
  afterEach(() => {
    for (const vendor of ['vsee', 'mdi'] as const) desk.stack.vendor(vendor).faults.clear();
  });

  /** Somebody with a case whom two vendors know, who has been to the clinic more often than two pages hold. */
  async function visitor(): Promise<Readonly<{ place: string; total: number }>> {
    const { world } = desk.stack.sandbox;
    const totalOf = (vendorId: string) => world.visits.filter(({ memberId }) => memberId === vendorId).length;
    const member = plantedMembers(desk.stack).find((one) => {
      const twin = counterpartOf(world, one);
      return totalOf(one.vendorId) > 2 * aPage && world.cases.some(({ patientId }) => patientId === twin?.vendorId);
    });
    if (member === undefined) throw new Error('the world has no such visitor');
    return { place: `#/patients/${await patientIdOf(desk.stack, member)}`, total: totalOf(member.vendorId) };
  }

  const visitsOf = (page: Page) => partsOf(page, 'Visits', 'tbody tr');

  test('go on to the first one, and nothing else of the chart is asked again', async () => {
    const { stack } = desk;
    const { place, total } = await visitor();
    const { page, complaints } = await desk.open(place);
    const { lines, more, told } = visitsOf(page);
    const intakes = cardOf(page, 'Intakes');
    await told.getByText(`${aPage} of ${total}`).waitFor();
    await intakes.getByText(`of the latest 5 of ${total} visits`).waitFor();
    const [first, before] = [await lines.allInnerTexts(), await intakes.innerText()];
    expect(first).toHaveLength(aPage);
    for (let shown = aPage; shown < total; shown += aPage) {
      stack.clearCalls();
      await more.click();
      await told.getByText(`${Math.min(shown + aPage, total)} of ${total}`).waitFor();
      expect(await lines.count()).toBe(Math.min(shown + aPage, total));
      expect(stack.calls()).toEqual({ 'vsee getUser': 1, 'vsee listVisits': 1 });
    }
    expect(await more.count()).toBe(0);
    const all = await lines.allInnerTexts();
    expect(all.slice(0, aPage)).toEqual(first);
    expect(new Set(all).size).toBe(total);
    expect(await intakes.innerText()).toBe(before);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a page that the network or the vendor lost comes with another try', async () => {
    const { place, total } = await visitor();
    const { page } = await desk.open(place);
    const visits = visitsOf(page);
    const { card, lines, more, again, told } = visits;
    await more.waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await more.click();
    await card.getByText('The server could not be reached.').waitFor();
    expect(await lines.count()).toBe(aPage);
    expect(await more.count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.unroute('**/graphql');
    await again.click();
    await told.getByText(`${2 * aPage} of ${total}`).waitFor();
    await expect.poll(() => again.count()).toBe(0);

    desk.stack.vendor('vsee').faults.set([{ operation: 'listVisits', effect: { kind: 'status', status: 503 } }]);
    await more.click();
    await card.getByText(/^VSee (could not be reached|answered with an error|failed too often)/).waitFor();
    // How many there are is not known either, and a page that was not read is not the last one.
    await told.getByText(`${2 * aPage} shown`).waitFor();
    expect(await lines.count()).toBe(2 * aPage);
    expect(await page.locator('.page > .notice').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    desk.stack.vendor('vsee').faults.clear();
    await comes(visits, Math.min(3 * aPage, total));
    await told.getByText(`${Math.min(3 * aPage, total)} of ${total}`).waitFor();
    await expect.poll(() => again.count()).toBe(0);
    await page.close();
  });

  test('stay as far as somebody went on when the chart is asked for again', async () => {
    const { stack } = desk;
    const { place, total } = await visitor();
    // One answer is cut off; nobody asks again for what cannot be understood.
    stack.vendor('mdi').faults.set([{ operation: 'listPatientCases', times: 1, effect: { kind: 'truncate' } }]);
    const { page, complaints } = await desk.open(place);
    const { lines, more, told } = visitsOf(page);
    const notice = page.locator('.page > .notice');
    await notice.getByText(/^MD Integrations sent an answer that could not be understood/).waitFor();
    await more.click();
    await told.getByText(`${2 * aPage} of ${total}`).waitFor();
    expect(await notice.count()).toBe(1);
    const all = await lines.allInnerTexts();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await cardOf(page, 'Cases').getByRole('link').first().waitFor();
    await expect.poll(() => notice.count()).toBe(0);
    await more.waitFor();
    expect(await lines.allInnerTexts()).toEqual(all);
    await told.getByText(`${2 * aPage} of ${total}`).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('come back as far as somebody went on, when a try found the vendor away and the next one did not', async () => {
    const { stack } = desk;
    const { place } = await visitor();
    stack.vendor('mdi').faults.set([{ operation: 'listPatientCases', times: 1, effect: { kind: 'truncate' } }]);
    const { page, complaints } = await desk.open(place);
    const { lines, more } = visitsOf(page);
    const notice = page.locator('.page > .notice');
    await notice.getByText(/^MD Integrations sent an answer/).waitFor();
    await more.click();
    await expect.poll(() => lines.count()).toBe(2 * aPage);
    stack.vendor('vsee').faults.set([{ operation: 'listVisits', effect: { kind: 'status', status: 503 } }]);
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('No visit could be read').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    stack.vendor('vsee').faults.clear();
    await expect
      .poll(async () => {
        const again = notice.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return lines.count();
      }, patience)
      .toBe(2 * aPage);
    await expect.poll(() => notice.count()).toBe(0);
    expect(await lines.count()).toBe(2 * aPage);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('the cases and the messages of a chart, in a browser', () => {
  let desk: Desk;
  let place: string;
  let totals: Readonly<Record<string, number>>;
  beforeAll(async () => {
    desk = await openDesk();
    const { world } = desk.stack.sandbox;
    const [more, written] = [45, 25];
    const pairs = plantedMembers(desk.stack).map((member) => ({ member, twin: counterpartOf(world, member) }));
    const isVisitor = (vendorId: string) => world.visits.some(({ memberId }) => memberId === vendorId);
    const found = pairs.find(({ member, twin }) => twin !== undefined && isVisitor(member.vendorId));
    const id = found?.twin?.vendorId;
    if (found === undefined || id === undefined) throw new Error('the world has no such patient');
    const partner = await partnerOf(desk.stack);
    for (let index = 0; index < more; index += 1) await partner.createCase(id);
    for (let index = 0; index < written; index += 1) {
      await partner.post(`/v1/partner/patients/${id}/messages`, { channel: 'patient', text: `Word ${String(index)}` });
    }
    const own = (list: readonly Readonly<{ patientId: string }>[]) => list.filter((one) => one.patientId === id).length;
    totals = { Cases: own(world.cases) + more, Messages: own(world.mdi.messages) + written };
    place = `#/patients/${await patientIdOf(desk.stack, found.member)}`;
  });
  afterAll(() => desk.close());
  afterEach(() => {
    for (const vendor of ['vsee', 'mdi'] as const) desk.stack.vendor(vendor).faults.clear();
  });

  const lists = [
    { name: 'Cases', line: '.rows > li', size: aPage, operation: 'listPatientCases' },
    { name: 'Messages', line: '.messages > li', size: 10, operation: 'listMessages' },
  ] as const;

  test.each(lists)('$name go on to the last; a page that failed comes with another try', async (list) => {
    const { stack } = desk;
    const { name, line, size, operation } = list;
    const total = totals[name] ?? 0;
    const { page } = await desk.open(place);
    const parts = partsOf(page, name, line);
    const { card, lines, more, again, told } = parts;
    await told.getByText(`${size} of ${total}`, { exact: true }).waitFor();
    const first = await lines.allInnerTexts();
    expect(first).toHaveLength(size);
    stack.vendor('mdi').faults.set([{ operation, effect: { kind: 'status', status: 503 } }]);
    await more.click();
    await card.getByText(/^MD Integrations (could not be reached|answered with an error|failed too often)/).waitFor();
    await told.getByText(`${size} shown`).waitFor();
    expect(await lines.count()).toBe(size);
    expect(await page.locator('.page > .notice').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    stack.vendor('mdi').faults.clear();
    await comes(parts, 2 * size);
    await told.getByText(`${2 * size} of ${total}`, { exact: true }).waitFor();
    await expect.poll(() => again.count()).toBe(0);

    stack.clearCalls();
    await more.click();
    await expect.poll(() => lines.count()).toBe(Math.min(3 * size, total));
    expect(stack.calls()).toEqual({ [`mdi ${operation}`]: 1 });
    if (3 * size < total) await more.click();
    await told.getByText(String(total), { exact: true }).waitFor();
    expect(await lines.count()).toBe(total);
    expect(await more.count()).toBe(0);
    expect((await lines.allInnerTexts()).slice(0, size)).toEqual(first);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('stay as far as somebody went on when the chart is asked for again', async () => {
    // The chart's own answer and that of the intakes are cut off; nobody asks again for what cannot be understood.
    const cutOff = [{ operation: 'listVisits', times: 2, effect: { kind: 'truncate' } }] as const;
    desk.stack.vendor('vsee').faults.set(cutOff);
    const { page, complaints } = await desk.open(place);
    const notice = page.locator('.page > .notice');
    await notice.getByText(/^VSee sent an answer that could not be understood/).waitFor();
    await page.getByText('No visit could be read').waitFor();
    const shown = lists.map(({ name, line, size }) => ({ ...partsOf(page, name, line), size }));
    for (const { lines, more, size } of shown) {
      await more.click();
      await expect.poll(() => lines.count()).toBe(2 * size);
    }
    await expect.poll(() => cardOf(page, 'Medical profile').getByRole('status').count()).toBe(1);
    const before = await Promise.all(shown.map(({ lines }) => lines.allInnerTexts()));
    await notice.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Visits' }).locator('tbody tr').first().waitFor();
    await expect.poll(() => page.getByRole('status').count()).toBe(0);
    for (const [index, { lines, more }] of shown.entries()) {
      await more.waitFor();
      expect(await lines.allInnerTexts()).toEqual(before[index]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
