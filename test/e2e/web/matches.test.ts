import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PatientRecord } from '../../../src/sandbox/world/types.ts';
import { patientIdOf } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, openDesk } from './browser.ts';

describe.skipIf(!hasBrowser)('the match review in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  /** Whom no planted key helps, and whose birth date MDI has with day and month swapped. */
  function uncertain(): readonly PatientRecord[] {
    const { world } = desk.stack.sandbox;
    const persons = world.persons.filter(({ hardCase }) => hardCase === 'swapped-day-month');
    return persons.flatMap(({ personId }) => {
      const member = world.patients.vsee.find((one) => one.personId === personId && one.plantedKey === null);
      const isThere = world.patients.mdi.some((one) => one.personId === personId);
      return member !== undefined && isThere ? [member] : [];
    });
  }

  test('a pair is seen side by side, and linked or rejected with a reason', async () => {
    const { stack } = desk;
    const [first, second] = uncertain();
    if (first === undefined || second === undefined) throw new Error('the world has no such patients');
    // Their records at the other vendor are looked for when a chart is opened.
    for (const member of [first, second]) {
      const chart = await desk.open(`#/patients/${await patientIdOf(stack, member)}`);
      await chart.page.locator('.record', { hasText: member.vendorId }).waitFor();
      await chart.page.close();
    }

    const { page, complaints } = await desk.open('#/matches');
    const pairOf = (member: PatientRecord) => page.locator('.pair', { hasText: member.vendorId });
    await pairOf(first).waitFor();
    const born = pairOf(first).getByRole('row', { name: /^Born/ });
    expect(await born.getByText('Differs').count()).toBe(1);
    const name = pairOf(first).getByRole('row', { name: /^Name/ });
    expect((await name.innerText()).match(new RegExp(first.name.family, 'g'))?.length).toBe(2);
    expect(await faultsOf(page)).toEqual([]);

    const link = pairOf(first).getByRole('button', { name: 'One person: link the records' });
    expect(await link.isDisabled()).toBe(true);
    await pairOf(first).getByRole('textbox').fill('Asked on the telephone');
    await link.click();
    await pairOf(first).waitFor({ state: 'detached' });

    await pairOf(second).getByRole('textbox').fill('Father and son');
    await pairOf(second).getByRole('button', { name: 'Not the same person' }).click();
    await pairOf(second).waitFor({ state: 'detached' });

    const { data } = await stack.ask<{
      patient: { records: { vendor: string; rule: string }[]; linkHistory: { reason: string | null }[] };
    }>('query ($id: ID!) { patient(id: $id) { records { vendor rule } linkHistory { reason } } }', {
      id: await patientIdOf(stack, first),
    });
    expect(data.patient.records.map(({ vendor }) => vendor).toSorted()).toEqual(['MDI', 'VSEE']);
    expect(data.patient.records.map(({ rule }) => rule)).toContain('manual');
    expect(data.patient.linkHistory.map(({ reason }) => reason)).toContain('Asked on the telephone');
    await page.getByRole('button', { name: 'Not the same', exact: true }).click();
    await pairOf(second).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
