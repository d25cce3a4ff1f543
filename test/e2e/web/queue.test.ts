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
