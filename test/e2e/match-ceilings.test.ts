import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** What the review queues cost when there is something in them: each record that is shown is read once. */
let stack: Stack;
beforeAll(async () => {
  const now = Date.parse('2026-03-02T09:00:00-08:00');
  stack = await startStack({ sandbox: { now, hardClinicians: 8 }, now: () => now });
  // Whoever is looked for leaves pairs behind that a person has to look at.
  for (const ask of [
    `{ patients(search: "example", first: 100) { edges { node { records { vendor } } } } }`,
    `{ cases(status: ASSIGNED, first: 100) { edges { node { provider { records { vendor } } } } } }`,
  ]) {
    expect((await stack.ask(ask)).errors).toEqual([]);
  }
});
afterAll(() => stack.close());

type Connection = { edges: { node: { candidates: { vendor: string; vendorId: string }[] } }[] };
type Line = { operation: string; planned: number; made: number };

test.each(['match-review', 'provider-matches'].flatMap((name) => [1, 20, 100].map((first) => [name, first] as const)))(
  '%s with a page of %i reads each record once, and stays within its plan',
  async (name, first) => {
    stack.clearCalls();
    const { data, errors, text } = await stack.ask<Record<string, Connection>>(clientDocument(name), { first });
    expect(errors).toEqual([]);
    const pairs = Object.values(data).flatMap(({ edges }) => edges);
    const records = new Set(pairs.flatMap(({ node }) => node.candidates.map((one) => `${one.vendor} ${one.vendorId}`)));
    expect(pairs.length).toBeGreaterThan(0);
    const { 'mdi getToken': _token, ...calls } = stack.calls();
    expect(Object.values(calls).reduce((sum, count) => sum + count, 0)).toBe(records.size);
    const { extensions } = JSON.parse(text) as { extensions: { vendorCalls: Line[] } };
    const over = extensions.vendorCalls.filter(
      ({ operation, planned, made }) => made > planned && operation !== 'getToken',
    );
    expect(over).toEqual([]);
  },
);
