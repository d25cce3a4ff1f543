import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intakeFor } from '../../support/bookings.ts';
import { changeAtVsee } from '../../support/vsee.ts';
import { mutate, newKey } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

describe.skipIf(!hasBrowser).each([
  ['VSee tells of', true],
  ['has to be looked for', false],
] as const)('the waiting queue, where what happens %s', (_how, isTold) => {
  let desk: Desk;
  beforeAll(async () => {
    // What has to be looked for is looked for often, so that the test need not wait.
    desk = await openDesk({ isTold, pace: { shortestMs: 200, longestMs: 1_000 } });
  });
  afterAll(() => desk.close());

  test('who comes elsewhere appears with how long they wait, and leaves the queue when they are seen', async () => {
    const { stack } = desk;
    const { patientId, intakeId, roomId, room, member } = await intakeFor(stack, { memberAt: 1, kind: 'WALK_IN' });
    const { page, complaints } = await desk.open(`#/day?rooms=${room.code}`);
    const queue = page.getByRole('region', { name: room.name, exact: true }).locator('.queue');
    const waiting = async () => {
      const { data } = await stack.ask<{ room: { queue: { length: number } } }>(
        'query ($code: String!) { room(code: $code) { queue { length } } }',
        { code: room.code },
      );
      return data.room.queue.length;
    };
    const before = await waiting();
    await queue.getByText(`${before} waiting, `).waitFor();
    const text = await queue.locator('strong').innerText();

    const walkIn = { patientId, intakeId, roomId, idempotencyKey: newKey() };
    const { payload } = await mutate(stack, 'startWalkInVisit', walkIn, 'visit { id } userErrors { code }');
    const visitId = String(payload?.visit?.['id']);
    const item = page.locator(`[id="visit-${visitId}"]`);
    await item.getByText('Came just now').waitFor();
    expect(await item.innerText()).toContain(member.name.family);
    await queue.getByText(`${before + 1} waiting, `).waitFor();
    // Whoever comes now waits longer.
    expect(await queue.locator('strong').innerText()).not.toBe(text.replace(String(before), String(before + 1)));
    await page.clock.fastForward('10:00');
    await item.getByText('Waits 10 min').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const vseeId = Buffer.from(visitId, 'base64url').toString().replace('Visit:VSEE:', '');
    await changeAtVsee(stack, '/visits/inprogress', { id: vseeId });
    await item.getByText('In progress').waitFor();
    await queue.getByText(`${before} waiting, `).waitFor();
    expect(await item.locator('.visit-waits').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('a visit whose change is told while it cannot be read', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ isTold: true });
  });
  afterAll(() => desk.close());

  const unread = (operation: string, skip = 0) =>
    ({ operation, skip, effect: { kind: 'status', status: 503 } }) as const;

  test('is changed on the board all the same, and the board stays in sight when none of it can be read', async () => {
    const { stack } = desk;
    const { patientId, intakeId, roomId, room } = await intakeFor(stack, { memberAt: 1, kind: 'WALK_IN' });
    const walkIn = { patientId, intakeId, roomId, idempotencyKey: newKey() };
    const { payload } = await mutate(stack, 'startWalkInVisit', walkIn, 'visit { id } userErrors { code }');
    const visitId = String(payload?.visit?.['id']);
    const vseeId = Buffer.from(visitId, 'base64url').toString().replace('Visit:VSEE:', '');
    const { page, complaints } = await desk.open(`#/day?rooms=${room.code}`);
    const column = page.getByRole('region', { name: room.name, exact: true });
    const item = page.locator(`[id="visit-${visitId}"]`);
    await item.getByText('Came just now').waitFor();
    const shown = await column.locator('.visit').count();

    // The first reading is the server's own: it learns from it whose room the visit is in.
    const { faults } = stack.vendor('vsee');
    faults.set([unread('getVisit', 1), unread('getRoomQueue')]);
    await changeAtVsee(stack, '/visits/inprogress', { id: vseeId });
    await item.getByText('In progress').waitFor();
    const missing = column.getByText(/^VSee (answered with an error|failed too often)/);
    await missing.waitFor();

    faults.set([unread('getVisit', 1), unread('getRoomQueue'), unread('listVisits')]);
    await column.getByRole('button', { name: 'Try again' }).click();
    await column.getByText('was read earlier').waitFor();
    expect(await column.locator('.visit').count()).toBe(shown);
    expect(await column.locator('.queue').innerText()).toBe(`${shown} visits`);
    expect(await faultsOf(page)).toEqual([]);

    await changeAtVsee(stack, '/visits/close', { id: vseeId });
    faults.clear();
    await expect
      .poll(
        async () => {
          const again = column.getByRole('button', { name: 'Try again' });
          if (await again.isVisible()) await again.click();
          return missing.count();
        },
        { timeout: 50_000, interval: 500 },
      )
      .toBe(0);
    await item.getByText('Completed').waitFor();
    await column.getByText(/ waiting, /).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
