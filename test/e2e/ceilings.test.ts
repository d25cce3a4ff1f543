import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { globalId } from '../support/ids.ts';
import { patientAtMdi } from '../support/mdi-writes.ts';
import { subject } from '../support/screens.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { roomDay } from '../support/world.ts';

/**
 * What each of the client's queries may cost in vendor calls, for pages of 1, 20 and 100, when everybody in it is known
 * already. A loader that goes missing, or a field that asks by itself, goes over its document's ceiling.
 */
const ceilings: Readonly<Record<string, readonly [one: number, twenty: number, hundred: number]>> = {
  'room-day': [6, 41, 46],
  'provider-matches': [0, 0, 0],
  'questionnaire-list': [2, 2, 2],
  'patient-messages': [1, 1, 1],
  // The front desk's. What it costs does not hang on the page: a day's visits of a room come in one answer.
  'front-desk': [1, 1, 1],
  'front-desk-day': [4, 4, 4],
  'room-staff': [2, 2, 2],
  'free-times': [3, 3, 3],
  'patient-search': [2, 2, 2],
  'patient-chart': [4, 4, 4],
  'patient-visits': [2, 2, 2],
  'patient-cases': [1, 1, 1],
  'patient-intakes': [3, 11, 11],
  'case-page': [5, 5, 5],
  'case-timeline': [2, 2, 2],
  'case-list': [2, 2, 2],
  'match-review': [0, 0, 0],
  'vendor-board': [0, 0, 0],
  'room-queue': [3, 3, 3],
  'visit-detail': [3, 3, 3],
  'provider-schedule': [2, 2, 2],
  'questionnaire-form': [1, 1, 1],
  'questionnaire-so-far': [2, 2, 2],
  'write-subject': [1, 1, 1],
};

/** What each document is asked with, beside the size of a page. */
async function variablesOf(name: string): Promise<object> {
  const room = { room: 'main-street', from: '2026-03-02T08:00:00Z', to: '2026-03-03T08:00:00Z' };
  const search = 'garcia';
  switch (name) {
    case 'front-desk-day':
    case 'room-staff':
    case 'free-times':
      return room;
    case 'patient-messages': {
      const record = stack.sandbox.world.patients.mdi[0];
      if (record === undefined) throw new Error('an empty world');
      return { id: await patientAtMdi(stack, record) };
    }
    case 'provider-schedule': {
      type Day = { room: { visits: { edges: { node: { provider: { id: string } | null } }[] } } };
      const { data } = await stack.ask<Day>(clientDocument('room-day'), { room: room.room });
      const id = data.room.visits.edges.map(({ node }) => node.provider?.id).find((one) => one !== undefined);
      return { id, from: room.from, to: room.to };
    }
    case 'questionnaire-form':
    case 'questionnaire-so-far': {
      const id = globalId('Questionnaire', stack.sandbox.world.questionnaires[0]?.questionnaireId);
      return { id, subject: { age: 40 } };
    }
    case 'visit-detail': {
      const [visit] = roomDay(stack.sandbox.world, room.room, now);
      return { id: globalId('Visit', `VSEE:${visit?.vseeId ?? ''}`) };
    }
    case 'patient-search':
      return { search };
    case 'patient-chart':
    case 'patient-visits':
    case 'patient-cases':
    case 'patient-intakes': {
      type Found = { patients: { edges: { node: { id: string } }[] } };
      const found = await stack.ask<Found>(clientDocument('patient-search'), { search });
      return { id: found.data.patients.edges[0]?.node.id };
    }
    case 'case-page':
    case 'case-timeline':
      return { id: globalId('Case', stack.sandbox.world.cases[0]?.caseId) };
    case 'write-subject':
      return (writeSubject ??= (await subject(stack)).variables);
    default:
      return {};
  }
}

/** The documents that ask for what vendors hold; what the server itself keeps is no vendor's. */
const queries = readdirSync('client/operations')
  .map((file) => file.replace('.graphql', ''))
  .filter((name) => /^query /m.test(clientDocument(name)) && !['writes', 'event-gaps'].includes(name));

const now = Date.parse('2026-03-02T09:00:00-08:00');

let stack: Stack;
let writeSubject: object | undefined;
beforeAll(async () => {
  // One moment for all: another day has other visits.
  stack = await startStack({ sandbox: { now }, now: () => now });
});
afterAll(() => stack.close());

test('every query of the client has a ceiling', () => {
  expect(Object.keys(ceilings).toSorted()).toEqual(queries.toSorted());
});

const pages = [1, 20, 100] as const;
const cases = Object.entries(ceilings).flatMap(([name, most]) =>
  pages.map((first, index) => ({ name, first, most: most[index] ?? 0 })),
);

type Line = { operation: string; planned: number; made: number };

test.each(cases)(
  '$name with a page of $first stays within $most calls, and within its plan',
  async ({ name, first, most }) => {
    const variables = { ...(await variablesOf(name)), first };
    const ask = async (): Promise<Line[]> => {
      const { text, errors } = await stack.ask(clientDocument(name), variables);
      expect(errors).toEqual([]);
      return (JSON.parse(text) as { extensions?: { vendorCalls: Line[] } }).extensions?.vendorCalls ?? [];
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
