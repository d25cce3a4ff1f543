import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../src/sandbox/world/types.ts';
import { timesIn } from '../../../web/moments.ts';
import { caseNodeId, partnerOf } from '../../support/partner.ts';
import { casesIn } from '../../support/screens.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

/** The circuit lets a probe through after 30 s at the latest, and a busy machine takes its time on top. */
const patience = { timeout: 50_000, interval: 500 };

/** So many the page shows at first. */
const aPage = 20;

describe.skipIf(!hasBrowser)('the list of cases in a browser', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  const rows = (page: Page) => page.locator('tbody tr');
  const state = (page: Page, name: string) =>
    page.getByRole('group', { name: 'State' }).getByRole('button', { name: new RegExp(`^${name}`) });

  /** The cases of the rows, by the addresses that they lead to. */
  async function shown(page: Page): Promise<readonly string[]> {
    const links = page.locator('tbody a[href^="#/cases/"]');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    return places.map((place) => decodeURIComponent(place.replace('#/cases/', '')));
  }

  const idsOf = (cases: readonly Case[]): readonly string[] => cases.map(({ caseId }) => caseNodeId(caseId));
  const listed = (name: Case['history'][number]['name']) => casesIn(desk.stack.sandbox.world, name);

  function turn(mode: 'down' | 'working'): void {
    desk.stack.sandbox.switches.find(({ vendor }) => vendor === 'mdi')?.turn(mode);
  }

  /** A vendor that failed often is left alone for a while. */
  async function tryAgainUntil(page: Page, cases: readonly string[]): Promise<void> {
    await expect
      .poll(async () => {
        const again = page.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return shown(page);
      }, patience)
      .toEqual(cases);
  }

  test('shows those that wait for a patient, by when they began to; another state and the other order stand in the address', async () => {
    const { world } = desk.stack.sandbox;
    const times = timesIn(world.timeZone);
    const { page, complaints } = await desk.open('#/day');
    await page.getByRole('link', { name: 'Cases' }).click();
    await rows(page).first().waitFor();
    expect(await page.getByRole('link', { name: 'Cases', exact: true }).getAttribute('aria-current')).toBe('page');
    const waiting = listed('waiting');
    expect(await shown(page)).toEqual(idsOf(waiting).slice(0, aPage));
    await page.getByText(`${aPage} of ${waiting.length}`).waitFor();
    for (const name of ['created', 'assigned', 'waiting', 'support', 'approved', 'processing'] as const) {
      expect(
        await state(
          page,
          name.replace(/^./, (letter) => letter.toUpperCase()),
        ).innerText(),
      ).toMatch(new RegExp(` ${listed(name).length}$`));
    }
    // The vendor counts neither of these.
    expect(await state(page, 'Completed').innerText()).toBe('Completed');
    const [one] = waiting;
    const patient = world.patients.mdi.find(({ vendorId }) => vendorId === one?.patientId);
    const clinician = world.clinicians.find(({ mdiId }) => mdiId === one?.clinicianId);
    const since = one?.history.at(-1)?.at ?? 0;
    const text = await rows(page).first().innerText();
    for (const part of [
      ...[patient?.name.family, clinician?.name.family, 'Waiting', 'MD Integrations, read '],
      `${one?.caseType === 'new' ? 'New' : 'Follow-up'} case of ${times.day(one?.createdAt ?? 0)}`,
      `${Math.floor((now - since) / 86_400_000)} days`,
      `since ${times.dayAndTime(since)}`,
    ]) {
      expect(text).toContain(part);
    }
    expect(await faultsOf(page)).toEqual([]);

    // With the keyboard alone.
    await state(page, 'Created').focus();
    await page.keyboard.press('Enter');
    const created = listed('created');
    await expect.poll(() => shown(page)).toEqual(idsOf(created).slice(0, aPage));
    expect(await rows(page).getByText('Not assigned').count()).toBe(aPage);
    expect(await page.locator('tbody .badge').allInnerTexts()).toEqual(Array.from({ length: aPage }, () => 'Created'));
    await page.getByRole('button', { name: 'Earliest first' }).click();
    await expect.poll(() => shown(page)).toEqual(idsOf(created).toReversed().slice(0, aPage));
    expect(new URL(page.url()).hash).toBe('#/cases?status=CREATED&order=ASC');
    await page.reload();
    await expect.poll(() => shown(page)).toEqual(idsOf(created).toReversed().slice(0, aPage));
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes on to more, leads to a case and to its patient, and back', async () => {
    const { page, complaints } = await desk.open('#/cases?status=COMPLETED');
    const completed = idsOf(listed('completed'));
    await page.getByRole('button', { name: 'More cases' }).click();
    await expect.poll(() => shown(page)).toEqual(completed);
    await page.getByText(`${completed.length} of ${completed.length}`).waitFor();
    expect(await page.getByRole('button', { name: 'More cases' }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    const last = rows(page).last();
    const [name = ''] = await last.getByRole('link').allInnerTexts();
    await last.getByRole('link', { name: / case of / }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#/cases/${completed.at(-1) ?? ''}`);
    await page.goBack();
    await rows(page).first().getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Contact' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('asked again it has what happened meanwhile, and as much as was shown', async () => {
    const partner = await partnerOf(desk.stack);
    const { page, complaints } = await desk.open('#/cases');
    const waiting = idsOf(listed('waiting'));
    await page.getByRole('button', { name: 'More cases' }).click();
    await expect.poll(() => shown(page)).toEqual(waiting);

    const caseId = await partner.createCase(desk.stack.sandbox.world.patients.mdi[0]?.vendorId ?? '');
    await partner.move(caseId, 'waiting', 'A photo is missing');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByText(`${waiting.length + 1} of ${waiting.length + 1}`).waitFor();
    expect(await shown(page)).toEqual([caseNodeId(caseId), ...waiting]);
    expect(await state(page, 'Waiting').innerText()).toBe(`Waiting ${waiting.length + 1}`);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a vendor that is away is told and not taken for one that has no cases; asked again it is there', async () => {
    const { page, complaints } = await desk.open('#/cases');
    const told = page.getByText(/^MD Integrations (could not be reached|failed too often)/);
    await rows(page).first().waitFor();
    turn('down');
    await page.getByRole('button', { name: 'More cases' }).click();
    await told.first().waitFor();
    // What was there before stands.
    expect(await rows(page).count()).toBe(aPage);
    expect(await faultsOf(page)).toEqual([]);
    turn('working');
    await tryAgainUntil(page, idsOf(listed('waiting')));
    expect(await told.count()).toBe(0);

    turn('down');
    await state(page, 'Support').click();
    await page.getByText('No case could be read').waitFor();
    await told.first().waitFor();
    expect(await page.getByText('No such cases').count()).toBe(0);
    expect(await rows(page).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    turn('working');
    await tryAgainUntil(page, idsOf(listed('support')).slice(0, aPage));
    expect(await told.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a state that no case has says so, even where the vendor does not tell how many have which', async () => {
    const partner = await partnerOf(desk.stack);
    for (const { caseId } of listed('support')) await partner.move(caseId, 'assigned');
    const { faults } = desk.stack.vendor('mdi');
    faults.set([{ operation: 'countCasesByStatus', effect: { kind: 'status', status: 400 } }]);
    const { page, complaints } = await desk.open('#/cases?status=SUPPORT');
    await page.getByText(/^MD Integrations refused the request/).waitFor();
    await page.getByText('No such cases').waitFor();
    expect(await state(page, 'Waiting').innerText()).toBe('Waiting');
    expect(await faultsOf(page)).toEqual([]);
    await state(page, 'Waiting').click();
    await expect.poll(() => rows(page).count()).toBe(aPage);

    faults.clear();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => state(page, 'Support').innerText()).toBe('Support 0');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await state(page, 'Support').click();
    await page.getByText('No such cases').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
