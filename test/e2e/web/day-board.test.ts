import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberOf, roomDay } from '../../support/world.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

// Without a browser it is left out, and reported as skipped.
describe.skipIf(!hasBrowser)('the day board in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  test("shows the world's day, room by room, in the clinic's zone", async () => {
    const { world } = desk.stack.sandbox;
    const { page, complaints } = await desk.open('#/day');
    await page.getByRole('heading', { name: 'Monday, March 2, 2026' }).waitFor();
    for (const room of world.rooms) {
      const column = page.getByRole('region', { name: room.name, exact: true });
      const visits = roomDay(world, room.code, now);
      await expect.poll(() => column.locator('.visit').count(), { timeout: 20_000 }).toBe(visits.length);
      const texts = await column.locator('.visit').allInnerTexts();
      for (const [index, visit] of visits.entries()) {
        expect(texts[index]).toContain(memberOf(world, visit).name.family);
        const at = new Date(visit.startAt);
        const time = at.toLocaleTimeString('en-GB', { timeZone: 'America/Los_Angeles', timeStyle: 'short' });
        expect(texts[index]).toContain(time);
      }
    }
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(desk.abroad).toEqual([]);
    await page.close();
  });

  test('one room alone, and one provider alone', async () => {
    const { page, complaints } = await desk.open('#/day?rooms=main-street');
    const column = page.getByRole('region', { name: 'Main Street', exact: true });
    await column.locator('.visit').first().waitFor();
    expect(await page.locator('.column').count()).toBe(1);
    const { world } = desk.stack.sandbox;
    const visits = roomDay(world, 'main-street', now);
    const open = visits.filter(({ providerId }) => providerId === null).length;
    await page.getByRole('combobox', { name: 'Provider' }).selectOption({ label: 'Nobody assigned' });
    await expect.poll(() => column.locator('.visit').count()).toBe(open);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a visit that is over is told with its note, what was prescribed and what it costs', async () => {
    const { world } = desk.stack.sandbox;
    const visit = world.visits.find(({ postVisitNote }) => postVisitNote !== null);
    const note = visit?.postVisitNote;
    if (visit === undefined || note == null) throw new Error('the world has no visit with a note');
    const [at, timeZone] = [new Date(visit.startAt), 'America/Los_Angeles'];
    const day = at.toLocaleDateString('en-CA', { timeZone });
    const time = at.toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' });
    const { page, complaints } = await desk.open(`#/day?day=${day}&rooms=${visit.roomCode}`);
    const { family } = memberOf(world, visit).name;
    await page.locator('.visit', { hasText: family }).filter({ hasText: time }).click();
    const dialog = page.getByRole('dialog');
    // The vendor writes notes in HTML.
    await dialog.getByText(note.assessmentPlan.replaceAll(/<[^>]+>/g, '')).waitFor();
    for (const row of ['Born', 'Prescribed', 'Price']) await dialog.getByText(row, { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a vendor that is down leaves its part out, says so, and comes back', async () => {
    const { page } = await desk.open('#/day?rooms=main-street');
    const column = page.getByRole('region', { name: 'Main Street', exact: true });
    await column.locator('.visit').first().waitFor();
    desk.stack.vendor('updox').faults.set([{ phase: 'before', effect: { kind: 'reset' } }]);
    await page.reload();
    await column.getByText('Updox could not be reached.').waitFor();
    expect(await column.locator('.visit').count()).toBe(roomDay(desk.stack.sandbox.world, 'main-street', now).length);
    desk.stack.vendor('updox').faults.clear();
    await expect
      .poll(
        async () => {
          const again = column.getByRole('button', { name: 'Try again' });
          if (await again.isVisible()) await again.click();
          return again.isVisible();
        },
        { timeout: 20_000, interval: 1_000 },
      )
      .toBe(false);
    await page.close();
  });

  test('what is missing stays in sight while the board and an open visit ask again', async () => {
    const { vendor, sandbox } = desk.stack;
    const [visit] = roomDay(sandbox.world, 'main-street', now);
    if (visit === undefined) throw new Error('the world has no such visit');
    vendor('updox').faults.set([{ effect: { kind: 'truncate' } }]);
    const { page } = await desk.open('#/day?rooms=main-street');
    const column = page.getByRole('region', { name: 'Main Street', exact: true });
    const why = 'Updox sent an answer that could not be understood.';
    await column.getByText(why).waitFor();
    await column
      .locator('.visit', { hasText: memberOf(sandbox.world, visit).name.family })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(why).waitFor();

    // The answers are held back for as long as the page is looked at.
    const asked: string[] = [];
    const held = Promise.withResolvers<undefined>();
    await page.route('**/graphql', async (route) => {
      const { operationName } = route.request().postDataJSON() as { operationName: string };
      asked.push(operationName);
      if (['FrontDeskDay', 'VisitDetail'].includes(operationName)) await held.promise;
      await route.continue();
    });
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toContain('VisitDetail');
    expect(await dialog.getByText(why).count()).toBe(1);
    await dialog.getByText('Not known').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await column.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toContain('FrontDeskDay');
    expect(await column.getByText(why).count()).toBe(1);

    vendor('updox').faults.clear();
    held.resolve(undefined);
    await expect.poll(() => column.getByText(why).count()).toBe(0);
    await page.close();
  });
});
