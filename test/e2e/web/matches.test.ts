import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Clinician, ClinicianCase, PatientRecord } from '../../../src/sandbox/world/types.ts';
import { globalId } from '../../support/ids.ts';
import { patientIdOf } from '../../support/writes.ts';
import { type Desk, faultsOf, hasBrowser, now, openDesk } from './browser.ts';

const patience = { timeout: 30_000, interval: 500 };

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

describe.skipIf(!hasBrowser)('a queue of more pairs than are shown at first, in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({
      sandbox: { now, patients: 2_000, hardClinicians: 8 },
      env: { MDI_CLINICIAN_SEARCH: 'web' },
    });
    const { ask, sandbox } = desk.stack;
    // Whoever is looked for at the other vendor leaves a pair behind: of the patients these, and who holds a case.
    const { persons, patients } = sandbox.world;
    const swapped = new Set(
      persons.flatMap(({ hardCase, personId }) => (hardCase === 'swapped-day-month' ? [personId] : [])),
    );
    const members = patients.vsee.filter(({ personId, plantedKey }) => plantedKey === null && swapped.has(personId));
    const ids = await Promise.all(members.map((member) => patientIdOf(desk.stack, member)));
    for (const query of [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Patient { records { vendor } } } }',
      '{ cases(status: ASSIGNED, first: 100) { edges { node { provider { records { vendor } } } } } }',
    ]) {
      expect((await ask(query, { ids })).errors).toEqual([]);
    }
  });
  afterAll(() => desk.close());
  afterEach(() => desk.stack.vendor('mdi').faults.clear());

  const queues = [
    { of: 'patients', list: 'patientMatches', operation: 'getPatient' },
    { of: 'providers', list: 'providerMatches', operation: 'getClinician' },
  ] as const;

  test.each(queues)('the last pair of $of is come to, past a network and a vendor that fail', async (queue) => {
    const { ask, vendor } = desk.stack;
    type Counted = Readonly<Record<string, { totalCount: number }>>;
    const counted = async (): Promise<number> =>
      (await ask<Counted>(`{ ${queue.list} { totalCount } }`)).data[queue.list]?.totalCount ?? 0;
    const total = await counted();
    expect(total).toBeGreaterThan(20);
    expect(total).toBeLessThanOrEqual(40);

    const { page } = await desk.open(`#/matches?of=${queue.of}`);
    const [pairs, more] = [page.locator('.pair'), page.getByRole('button', { name: 'More pairs' })];
    const again = page.getByRole('button', { name: 'Try again' });
    const unread = page.getByText('Could not be read');
    await more.waitFor();
    expect(await pairs.count()).toBe(20);
    expect(await unread.count()).toBe(0);

    await page.route('**/graphql', (route) => route.abort());
    await more.click();
    await page.getByText('The server could not be reached.').waitFor();
    expect(await pairs.count()).toBe(20);
    await page.unroute('**/graphql');

    vendor('mdi').faults.set([{ operation: queue.operation, effect: { kind: 'truncate' } }]);
    await again.click();
    await expect.poll(() => pairs.count(), patience).toBe(total);
    await page
      .getByText(/^MD Integrations (sent an answer|failed too often)/)
      .first()
      .waitFor();
    // What is not known of the further pairs is not taken for something that nobody told.
    for (const pair of (await pairs.all()).slice(20)) {
      expect(await pair.getByRole('row', { name: /^Name/ }).getByText('Could not be read').count()).toBe(1);
    }
    expect(await faultsOf(page)).toEqual([]);

    vendor('mdi').faults.clear();
    await expect
      .poll(async () => {
        if (await again.isVisible()) await again.click();
        return unread.count();
      }, patience)
      .toBe(0);
    expect(await pairs.count()).toBe(total);
    const shown = await pairs.locator('thead').allInnerTexts();
    expect(new Set(shown).size).toBe(total);
    expect(await more.count()).toBe(0);
    await expect.poll(() => again.count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);

    // Whoever decides on the last one finds the others where they were, but for those that this decided, too.
    await pairs.last().getByRole('textbox').fill('Asked them both');
    await pairs.last().getByRole('button', { name: 'Not the same person' }).click();
    await page.getByText(/: not the same person\.$/).waitFor();
    const left = await counted();
    expect(left).toBeGreaterThan(20);
    expect(left).toBeLessThan(total);
    await expect.poll(() => pairs.count(), patience).toBe(left);
    const still = await pairs.locator('thead').allInnerTexts();
    expect(still).toEqual(shown.slice(0, -1).filter((pair) => still.includes(pair)));
    await page.close();
  });
});

describe.skipIf(!hasBrowser)('the match review of providers in a browser', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk({ sandbox: { now, hardClinicians: 2 }, env: { MDI_CLINICIAN_SEARCH: 'web' } });
    // Whoever held a visit is looked for at MDI.
    for (const one of [...hard('nickname'), ...hard('mistyped-npi')]) await meet(one);
  });
  afterAll(() => desk.close());

  const hard = (hardCase: ClinicianCase): readonly Clinician[] =>
    desk.stack.sandbox.world.clinicians.filter((one) => one.hardCase === hardCase);

  async function meet({ vseeId }: Clinician): Promise<string> {
    const visit = desk.stack.sandbox.world.visits.find(({ providerId }) => providerId === vseeId);
    const { data, errors } = await desk.stack.ask<{ visit: { provider: { id: string } } }>(
      `query ($id: ID!) { visit(id: $id) { provider { id records { vendorId } } } }`,
      { id: globalId('Visit', visit && `VSEE:${visit.vseeId}`) },
    );
    expect(errors).toEqual([]);
    return data.visit.provider.id;
  }

  type Told = { records: { vendorId: string }[]; linkHistory: { action: string; reason: string | null }[] };

  async function toldOf(one: Clinician): Promise<{ ids: readonly string[]; history: readonly string[] }> {
    const { data } = await desk.stack.ask<{ provider: Told }>(
      'query ($id: ID!) { provider(id: $id) { records { vendorId } linkHistory { action reason } } }',
      { id: await meet(one) },
    );
    return {
      ids: data.provider.records.map(({ vendorId }) => vendorId).toSorted(),
      history: data.provider.linkHistory.map(({ action, reason }) => `${action}: ${reason ?? ''}`),
    };
  }

  test('a provider’s pair is seen with NPI and licences, linked, another rejected, and the link taken back', async () => {
    const [first, second] = hard('nickname');
    if (first === undefined || second === undefined) throw new Error('the world has no such clinicians');
    const { page, complaints } = await desk.open('#/matches');
    await page.getByRole('button', { name: 'Patients', pressed: true }).waitFor();
    const providers = page.getByRole('button', { name: 'Providers', exact: true });
    await providers.focus();
    await page.keyboard.press('Enter');
    const pairOf = ({ vseeId, mdiId }: Clinician) =>
      page.locator('.pair', { hasText: mdiId ?? 'none' }).filter({ hasText: vseeId ?? 'none' });
    await pairOf(first).waitFor();
    expect(new URL(page.url()).hash).toBe('#/matches?of=providers');

    const cell = async (name: string): Promise<string> =>
      pairOf(first)
        .getByRole('row', { name: new RegExp(`^${name}`) })
        .innerText();
    expect(await pairOf(first).getByRole('columnheader').allInnerTexts()).toEqual([
      ...[`MD Integrations\n${first.mdiId ?? ''}`, `VSee\n${first.vseeId ?? ''}`, 'Says'],
    ]);
    expect(await pairOf(first).locator('h2').innerText()).toBe('Probable · family-email/1');
    expect(await cell('E-mail')).toContain('Agrees');
    // Only one of the two vendors tells the number and the licences.
    expect(await cell('NPI')).toMatch(new RegExp(`${first.npi}\\s+Not told`));
    for (const state of first.states) expect(await cell('Licences')).toContain(state);
    expect(await faultsOf(page)).toEqual([]);

    await pairOf(first).getByRole('textbox').fill('Bill is William');
    await pairOf(first).getByRole('button', { name: 'One person: link the records' }).click();
    await pairOf(first).waitFor({ state: 'detached' });
    await page.getByText('the records are linked.').waitFor();
    await pairOf(second).getByRole('textbox').fill('Two cousins');
    await pairOf(second).getByRole('button', { name: 'Not the same person' }).click();
    await pairOf(second).waitFor({ state: 'detached' });
    const both = [first.vseeId ?? '', first.mdiId ?? ''].toSorted();
    expect(await toldOf(first)).toEqual({ ids: both, history: ['LINKED: Bill is William'] });
    expect(await toldOf(second)).toEqual({ ids: [second.vseeId], history: ['REJECTED: Two cousins'] });

    await page.getByRole('button', { name: 'The same', exact: true }).click();
    await pairOf(first).getByText('Was this decided wrongly?').click();
    await pairOf(first).getByRole('textbox').fill('It was another Bill');
    await pairOf(first).getByRole('button', { name: 'Not the same person' }).click();
    await pairOf(first).waitFor({ state: 'detached' });
    expect((await toldOf(first)).ids).toEqual([first.vseeId]);

    // The address leads back to where one was.
    const again = await desk.open('#/matches?of=providers&status=REJECTED');
    const rejected = again.page.locator('.pair', { hasText: second.mdiId ?? 'none' });
    await rejected.getByText('Was this decided wrongly?').waitFor();
    expect(await faultsOf(again.page)).toEqual([]);
    expect([...complaints, ...again.complaints]).toEqual([]);
    await again.page.close();
    await page.close();
  });

  test('a vendor that is away is told, its half is not taken for empty, and what was decided elsewhere is refused', async () => {
    const [first] = hard('mistyped-npi');
    if (first === undefined) throw new Error('the world has no such clinician');
    desk.stack.vendor('mdi').faults.set([{ operation: 'getClinician', effect: { kind: 'status', status: 503 } }]);
    const { page, complaints } = await desk.open('#/matches?of=providers');
    const pair = page.locator('.pair', { hasText: first.vseeId ?? 'none' });
    await page
      .getByText(/^MD Integrations (answered with an error|failed too often)/)
      .first()
      .waitFor();
    const npi = pair.getByRole('row', { name: /^NPI/ });
    await npi.getByText('Could not be read').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    desk.stack.vendor('mdi').faults.set([]);
    // A vendor that failed often is left alone for a while.
    await expect
      .poll(async () => {
        const again = page.getByRole('button', { name: 'Try again' });
        if (await again.isVisible()) await again.click();
        return npi.getByText('Could not be read').count();
      }, patience)
      .toBe(0);
    await pair.getByText('Against it: npi').waitFor();

    // Meanwhile a colleague links the two.
    const providerId = await meet(first);
    const other = (await pair.locator('thead .mono').allInnerTexts()).find((id) => id !== first.vseeId);
    const { errors } = await desk.stack.ask(
      'mutation ($input: LinkProviderRecordInput!) { linkProviderRecord(input: $input) { userErrors { code } } }',
      { input: { providerId, vendor: 'MDI', vendorId: other, reason: 'Called them' } },
    );
    expect(errors).toEqual([]);
    await pair.getByRole('textbox').fill('Two people');
    await pair.getByRole('button', { name: 'Not the same person' }).click();
    await pair.getByRole('alert').getByText('The decision was refused; nothing was done.').waitFor();
    await pair.getByRole('alert').getByText('The two are linked. Unlink one of them.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a queue with nothing in it says so', async () => {
    const { page, complaints } = await desk.open('#/matches?of=providers&status=FLAGGED');
    await page.getByText('No such pairs').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
