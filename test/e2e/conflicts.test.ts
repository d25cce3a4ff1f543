import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { plantedTwin, searchesFor } from '../support/world.ts';
import { patientIdOf, plantedMembers } from '../support/writes.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ env: { VENDOR_TIMEOUT_MS: '2000' } });
});
afterAll(() => stack.close());

test('a vendor that cannot tell what it says of a person leaves the person standing', async () => {
  const { world } = stack.sandbox;
  const member = plantedMembers(stack).find((one) => plantedTwin(world, one) !== undefined);
  if (member === undefined) throw new Error('an empty world');
  const id = await patientIdOf(stack, member);
  const query = 'query ($id: ID!) { patient(id: $id) { id records { vendor } conflicts { field } name { text } } }';
  await stack.ask(query, { id });
  // What was found by searching is the whole record: it is not read again to be compared.
  const searched = { 'mdi getToken': 1, 'mdi searchPatients': searchesFor(world, [member]) };
  expect(stack.calls()).toEqual({ 'vsee getUser': 1, ...searched });
  stack.clearCalls();
  stack.vendor('mdi').faults.set([{ phase: 'before', effect: { kind: 'status', status: 418 } }]);
  type Answer = { patient: { id: string; records: unknown[]; conflicts: unknown[]; name: unknown } | null };
  const { data, errors } = await stack.ask<Answer>(query, { id });
  expect(data.patient).toMatchObject({ id, records: [{}, {}], conflicts: [] });
  expect(data.patient?.name).not.toBeNull();
  expect(errors.map(({ path, extensions }) => [path, extensions?.['vendor'], extensions?.['code']])).toContainEqual([
    ['patient', 'conflicts'],
    'MDI',
    'VENDOR_MAINTENANCE',
  ]);
  // Each record once, whatever asks for it; who is under maintenance is not asked again.
  expect(stack.calls()).toEqual({ 'vsee getUser': 1, 'mdi getPatient': 1 });
});
