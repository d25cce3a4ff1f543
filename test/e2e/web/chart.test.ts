import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterpartOf } from '../../support/world.ts';
import { caseNodeId, partnerOf, until } from '../../support/partner.ts';
import { patientIdOf, plantedMembers } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

const patience = { timeout: 30_000, interval: 500 };

describe.skipIf(!hasBrowser)('a vendor broken from the page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ env: { VENDOR_TIMEOUT_MS: '2000' } });
  });
  afterAll(() => desk.close());

  test('is told as such in the chart, the rest of the chart stands, and the chart has it again when it is mended', async () => {
    const { stack } = desk;
    const { world } = stack.sandbox;
    const member = plantedMembers(stack).find((one) => {
      const twin = counterpartOf(world, one);
      const isVisited = world.visits.some(({ memberId }) => memberId === one.vendorId);
      return isVisited && world.cases.some(({ patientId }) => patientId === twin?.vendorId);
    });
    if (member === undefined) throw new Error('the world has no such patient');
    const id = await patientIdOf(stack, member);

    const chart = await desk.open(`#/patients/${id}`);
    const vsee = chart.page.locator('.record', { hasText: 'VSee' });
    const mdi = chart.page.locator('.record', { hasText: 'MD Integrations' });
    await vsee.getByText(member.vendorId).waitFor();
    await mdi.getByText('Certain').waitFor();
    await chart.page
      .getByRole('link', { name: /case of/ })
      .first()
      .waitFor();
    await chart.page.getByText('Medical profile').waitFor();
    await chart.page.getByRole('heading', { name: 'Messages' }).waitFor();
    const messages = chart.page.locator('section', { has: chart.page.getByRole('heading', { name: 'Messages' }) });
    await messages
      .getByText(/None\.|·/)
      .first()
      .waitFor();
    const written = await messages.getByRole('listitem').count();
    expect(await faultsOf(chart.page)).toEqual([]);

    const { page, complaints } = await desk.open('#/vendors');
    const card = page.getByRole('region', { name: 'State of MDI' });
    await card.getByRole('button', { name: 'Down' }).click();
    await card.getByRole('button', { name: 'Down', pressed: true }).waitFor();

    await chart.page.reload();
    await mdi.getByText(/^MD Integrations (could not be reached|failed too often)/).waitFor();
    await vsee.getByText(member.vendorId).waitFor();
    const visits = world.visits.filter(({ memberId }) => memberId === member.vendorId);
    await expect
      .poll(() => chart.page.getByRole('region', { name: 'Visits' }).locator('tbody tr').count())
      .toBe(Math.min(20, visits.length));
    await chart.page.getByText('No case could be read').waitFor();
    expect(await faultsOf(chart.page)).toEqual([]);

    await card.getByText(/Last failure: .*unreachable/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await card.getByRole('button', { name: 'Working' }).click();
    await card.getByRole('button', { name: 'Working', pressed: true }).waitFor();
    expect(stack.sandbox.switches.every(({ mode }) => mode() === 'working')).toBe(true);

    // The chart stayed open. One word brings all of it back, once the vendor is not left alone any more.
    const again = chart.page.locator('.page > .notice').getByRole('button', { name: 'Try again' });
    await expect
      .poll(async () => {
        if (await again.isVisible()) await again.click();
        return mdi.getByText('Certain').isVisible();
      }, patience)
      .toBe(true);
    await chart.page
      .getByRole('link', { name: /case of/ })
      .first()
      .waitFor();
    await expect.poll(() => chart.page.getByRole('status').getByText('MD Integrations').count(), patience).toBe(0);
    expect(await messages.getByRole('listitem').count()).toBe(written);
    expect(await chart.page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await faultsOf(chart.page)).toEqual([]);
    expect([...complaints, ...chart.complaints]).toEqual([]);
    await page.close();
    await chart.page.close();
  });
});

describe.skipIf(!hasBrowser)('a case in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ isTold: true });
  });
  afterAll(() => desk.close());

  test('is told as it goes on', async () => {
    const partner = await partnerOf(desk.stack);
    const caseId = await partner.createCase(desk.stack.sandbox.world.patients.mdi[0]?.vendorId ?? '');
    await until(async () => (await desk.stack.store.caseStates.find(caseId)) !== null);
    const { page, complaints } = await desk.open(`#/cases/${caseNodeId(caseId)}`);
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const state = page.locator('.page-head .badge');
    await state.getByText('Created').waitFor();
    const before = await page.locator('.timeline > li').count();
    // Nobody touches the page: it hears of it.
    await partner.move(caseId, 'assigned');
    await state.getByText('Assigned').waitFor();
    await expect.poll(() => page.locator('.timeline > li').count()).toBeGreaterThan(before);
    expect(await page.locator('.timeline > li').first().innerText()).toContain('Assigned');
    expect(await faultsOf(page)).toEqual([]);

    // Something else happens while the vendor cannot be read: what was known stays in sight, and it is said.
    const { faults } = desk.stack.vendor('mdi');
    faults.set([{ operation: 'getCase', effect: { kind: 'status', status: 503 } }]);
    await partner.move(caseId, 'waiting');
    await page.getByText(/^MD Integrations (answered with an error|failed too often)/).waitFor();
    expect(await state.innerText()).toBe('Assigned');
    expect(await page.getByText('There is no such case').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    faults.clear();
    await expect
      .poll(async () => {
        const again = page.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return state.innerText();
      }, patience)
      .toBe('Waiting');
    await expect.poll(() => page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('a case to which much happened, in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    // The vendor's clock goes on between steps, so that each has its own time.
    desk = await openDesk({ isTold: true, sandbox: { now: now - 86_400_000 } });
  });
  afterAll(() => desk.close());

  test('shows the latest, goes on to what was before, and keeps it while more happens', async () => {
    const partner = await partnerOf(desk.stack);
    const caseId = await partner.createCase(desk.stack.sandbox.world.patients.mdi[0]?.vendorId ?? '');
    const move = async (index: number): Promise<void> => {
      desk.stack.sandbox.clock.advance(600_000);
      await partner.move(caseId, index % 2 === 0 ? 'assigned' : 'waiting');
    };
    for (let index = 0; index < 58; index += 1) await move(index);
    await until(async () => (await desk.stack.store.caseStates.find(caseId))?.status === 'WAITING');

    const { page, complaints } = await desk.open(`#/cases/${caseNodeId(caseId)}`);
    const entries = page.locator('.timeline > li');
    await expect.poll(() => entries.count()).toBe(50);
    await page.getByText('50 of 59').waitFor();
    expect(await entries.first().innerText()).toContain('Waiting');
    expect(await faultsOf(page)).toEqual([]);
    // A page that could not be read takes nothing away, and is there when it is asked for again.
    const { faults } = desk.stack.vendor('mdi');
    faults.set([{ operation: 'getCase', effect: { kind: 'status', status: 503 } }]);
    await page.getByRole('button', { name: 'What happened before' }).click();
    await page.getByText(/^MD Integrations answered with an error/).waitFor();
    expect(await entries.count()).toBe(50);
    expect(await faultsOf(page)).toEqual([]);
    faults.clear();
    await expect
      .poll(async () => {
        const again = page.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return entries.count();
      }, patience)
      .toBe(59);
    expect(await entries.last().innerText()).toContain('Created');
    const times = await entries.locator('p').allInnerTexts();
    expect(new Set(times).size).toBe(59);

    await move(58);
    await expect.poll(() => entries.count()).toBe(60);
    expect(await entries.first().innerText()).toContain('Assigned');
    expect(await entries.last().innerText()).toContain('Created');
    await page.locator('.page-head .badge').getByText('Assigned').waitFor();
    // What is asked for anew does not take away what was shown meanwhile.
    expect(await page.getByRole('button', { name: 'What happened before' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
