import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { patientAtMdi } from '../support/mdi-writes.ts';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * What each of the client's queries may cost in vendor calls, for pages of 1, 20 and 100, when everybody in it is known
 * already. A loader that goes missing, or a field that asks by itself, goes over its document's ceiling.
 */
const ceilings: Readonly<Record<string, readonly [one: number, twenty: number, hundred: number]>> = {
  'room-day': [6, 41, 46],
  'patient-chart': [4, 6, 6],
  'questionnaire-list': [2, 2, 2],
  'patient-messages': [1, 2, 2],
};

/** The documents that ask for a page of something that vendors hold; the ledger's own are no vendor's. */
const queries = readdirSync('client/operations')
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => /^query \w+\([^)]*\$first/m.test(clientDocument(name)) && name !== 'writes');

let stack: Stack;
beforeAll(async () => {
  // One moment for all: another day has other visits.
  const now = Date.parse('2026-03-02T09:00:00-08:00');
  stack = await startStack({ sandbox: { now }, now: () => now });
});
afterAll(() => stack.close());

test('every query of the client has a ceiling', () => {
  expect(Object.keys(ceilings).toSorted()).toEqual(queries.toSorted());
});

/** What a document cannot be asked without. */
async function variablesOf(name: string): Promise<object> {
  const record = stack.sandbox.world.patients.mdi[0];
  return name === 'patient-messages' && record !== undefined ? { id: await patientAtMdi(stack, record) } : {};
}

const pages = [1, 20, 100] as const;
const cases = Object.entries(ceilings).flatMap(([name, most]) =>
  pages.map((first, index) => ({ name, first, most: most[index] ?? 0 })),
);

type Line = { operation: string; planned: number; made: number };

test.each(cases)(
  '$name with a page of $first stays within $most calls, and within its plan',
  async ({ name, first, most }) => {
    const variables = { first, ...(await variablesOf(name)) };
    const ask = async (): Promise<Line[]> => {
      const { text, errors } = await stack.ask(clientDocument(name), variables);
      expect(errors).toEqual([]);
      return (JSON.parse(text) as { extensions: { vendorCalls: Line[] } }).extensions.vendorCalls;
    };
    const before = await ask();
    stack.clearCalls();
    const again = await ask();
    const total = Object.values(stack.calls()).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(most);
    // A token is no field's, so no field plans it; all else is within what the schema says.
    const unplanned = [...before, ...again].filter(
      ({ operation, planned, made }) => made > planned && operation !== 'getToken',
    );
    expect(unplanned).toEqual([]);
  },
);
