import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plantedTwin } from '../../support/world.ts';
import { patientIdOf, plantedMembers } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

/** The circuit lets a probe through after 30 s at the latest, and a busy machine takes its time on top. */
const patience = { timeout: 50_000, interval: 500 };

describe.skipIf(!hasBrowser)('the search for patients in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  async function search(page: Page, text: string): Promise<void> {
    await page.getByRole('searchbox').fill(text);
    await page.keyboard.press('Enter');
  }

  /** Whom both vendors know, and whose e-mail address is nobody else's. */
  function known() {
    const { world } = desk.stack.sandbox;
    const all = [...world.patients.vsee, ...world.patients.mdi];
    const member = plantedMembers(desk.stack).find(
      (one) =>
        plantedTwin(world, one)?.email === one.email &&
        all.filter(({ email, personId }) => email === one.email && personId !== one.personId).length === 0,
    );
    if (member === undefined) throw new Error('the world has no such patient');
    return member;
  }

  test('finds people by a part of their name, one person once, and leads to the chart and back', async () => {
    const { stack } = desk;
    const member = known();
    const { family } = member.name;
    // Their two records are looked for when their chart is opened.
    const chart = await desk.open(`#/patients/${await patientIdOf(stack, member)}`);
    await chart.page.locator('.record', { hasText: 'MD Integrations' }).getByText('Certain').waitFor();
    await chart.page.close();

    const { page, complaints } = await desk.open('#/patients');
    await page.getByText('Whom do you look for?').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    stack.clearCalls();
    await search(page, family.slice(0, 2));
    expect(stack.calls()).toEqual({});
    await search(page, family.toLowerCase());
    const rows = page.locator('tbody tr');
    const own = rows.filter({ hasText: member.email ?? 'none' });
    await own.waitFor();
    expect(await own.count()).toBe(1);
    for (const row of await rows.allInnerTexts()) expect(row.toLowerCase()).toContain(family.toLowerCase());
    expect(await faultsOf(page)).toEqual([]);

    await own.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: family }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#/patients/${encodeURIComponent(await patientIdOf(stack, member))}`);
    await page.goBack();
    await own.waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(family.toLowerCase());
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says that nobody was found', async () => {
    const { page, complaints } = await desk.open('#/patients');
    await search(page, 'nobody-of-this-name');
    await page.getByText('Nobody was found').waitFor();
    expect(await page.locator('tbody tr').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('goes on to more people than it shows at first', async () => {
    const { page, complaints } = await desk.open('#/patients');
    await search(page, 'example');
    const rows = page.locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(50);
    await page.getByText(/^50 of \d+/).waitFor();
    await page.getByRole('button', { name: 'More people' }).click();
    await expect.poll(() => rows.count()).toBe(100);
    const ids = await rows.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(new Set(ids).size).toBe(100);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('tells which vendor could not be searched, shows what the other has, and does not say that nobody is there', async () => {
    const member = known();
    const { page, complaints } = await desk.open('#/patients');
    const turn = (mode: 'down' | 'working'): void =>
      desk.stack.sandbox.switches.find(({ vendor }) => vendor === 'mdi')?.turn(mode);
    turn('down');
    await search(page, member.name.family);
    const told = page.getByText(/^MD Integrations (could not be reached|failed too often)/);
    await told.waitFor();
    await page.locator('tbody tr', { hasText: member.email ?? 'none' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await search(page, 'nobody-known');
    await page.locator('tbody tr').first().waitFor({ state: 'detached' });
    await told.waitFor();
    expect(await page.getByText('Nobody was found').count()).toBe(0);

    turn('working');
    // A vendor that failed often is left alone for a while; until it answers, nobody says that there is none.
    await expect
      .poll(async () => {
        const again = page.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return page.getByText('Nobody was found').count();
      }, patience)
      .toBe(1);
    expect(await told.count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
