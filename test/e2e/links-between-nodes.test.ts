import { afterEach, beforeEach, expect, test } from 'vitest';
import { onEveryLine, type TestLine } from '../support/lines.ts';
import { until } from '../support/partner.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { makeShared, settingsOf, type TestStore } from '../support/stores.ts';

/** Two servers over one PostgreSQL that remember who is who for longer than this test may take. */
let line: TestLine;
let place: TestStore;
let nodes: Stack[];

onEveryLine((make) => {
  beforeEach(async () => {
    line = await make();
    place = await makeShared();
    const keeping = { RECORD_CACHE: 'on', RECORD_CACHE_SECONDS: 'identity=600' };
    const env = { ...line.env, ...settingsOf(place), ...keeping };
    const first = await startStack({ env, sandbox: { only: ['vsee', 'mdi'] } });
    nodes = [first, await startStack({ env: { ...env, ...first.sandbox.env }, sandbox: { only: [] } })];
  });
  afterEach(async () => {
    for (const node of nodes.toReversed()) await node.close();
    await line.drop();
    await place.drop();
  });

  async function recordsOf(node: Stack, id: string): Promise<readonly string[]> {
    type Answer = { patient: { records: { vendor: string }[] } };
    const query = 'query ($id: ID!) { patient(id: $id) { records { vendor } } }';
    const { data } = await node.ask<Answer>(query, { id });
    return data.patient.records.map(({ vendor }) => vendor);
  }

  test('what a person decides at one node the other knows too, though it remembers otherwise', async () => {
    const [one, other] = nodes;
    if (one === undefined || other === undefined) throw new Error('no nodes');
    const { world } = one.sandbox;
    const atMdi = new Set(world.patients.mdi.map(({ personId }) => personId));
    const member = world.patients.vsee.find(({ personId, plantedKey }) => plantedKey === null && atMdi.has(personId));
    const counterpart = world.patients.mdi.find(({ personId }) => personId === member?.personId);
    if (member === undefined || counterpart === undefined) throw new Error('nobody is at both vendors');
    type Found = { patients: { edges: { node: { id: string; records: { vendorId: string }[] } }[] } };
    const search = `${member.name.given} ${member.name.family}`;
    const { data } = await one.ask<Found>(
      'query ($search: String!) { patients(search: $search, first: 100) { edges { node { id records { vendorId } } } } }',
      { search },
    );
    const id = data.patients.edges.find(({ node }) => node.records.some(({ vendorId }) => vendorId === member.vendorId))
      ?.node.id;
    if (id === undefined) throw new Error('nobody was found');
    const before = ['VSEE', 'MDI'];
    // Each has been asked twice, and the second time remembered.
    for (const node of [one, other, one, other]) expect(await recordsOf(node, id)).toEqual(before);

    const { errors } = await one.ask(
      'mutation ($input: UnlinkPatientRecordInput!) { unlinkPatientRecord(input: $input) { userErrors { code } } }',
      { input: { patientId: id, vendor: 'MDI', vendorId: counterpart.vendorId, reason: 'two people' } },
    );
    expect(errors).toEqual([]);
    expect(await recordsOf(one, id)).toEqual(['VSEE']);
    await until(async () => (await recordsOf(other, id)).length === 1);
  });
});
