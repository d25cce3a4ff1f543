import { readdirSync, readFileSync } from 'node:fs';
import { type DocumentNode, Kind, print } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import * as client from '../../client/__generated__/graphql.ts';
import * as screens from '../support/screens.ts';
import { type Asked, now } from '../support/screens.ts';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * What each of the client's documents, which the front desk's pages ask, takes of the vendors: which call and how often,
 * of a server that was just started and knows nobody. `ceilings.test.ts` has the same of one that knows everybody.
 */
type Row = readonly [what: string, document: DocumentNode, asked: (stack: Stack) => Asked | Promise<Asked>];

const [room, token] = ['main-street', { 'mdi getToken': 1 }];
const plain =
  (calls: screens.Calls, variables: object = {}) =>
  () => ({ variables, calls });

const rows: readonly Row[] = [
  ['the front desk', client.FrontDeskDocument, plain({ 'vsee listRooms': 1 })],
  ["a room's day", client.FrontDeskDayDocument, (stack) => screens.deskDay(stack, 0)],
  ['a day with no visits', client.FrontDeskDayDocument, (stack) => screens.deskDay(stack, 400)],
  [
    "a room's queue",
    client.RoomQueueDocument,
    plain({ 'vsee getRoom': 1, 'vsee getRoomQueue': 1, 'vsee listVisits': 1 }, { room }),
  ],
  ["a room's staff", client.RoomStaffDocument, plain({ 'vsee getRoom': 1, 'vsee listRoomProviders': 1 }, { room })],
  ['free times', client.FreeTimesDocument, screens.freeTimes],
  ['a visit', client.VisitDetailDocument, screens.visit],
  ["a provider's schedule", client.ProviderScheduleDocument, screens.schedule],
  [
    'a search for people',
    client.PatientSearchDocument,
    plain({ 'vsee searchUsers': 1, 'mdi searchPatients': 1, ...token }, { search: 'garcia' }),
  ],
  ['the chart of somebody whom two vendors know', client.PatientChartDocument, (stack) => screens.chart(stack, 'both')],
  ['the chart of somebody whom VSee alone knows', client.PatientChartDocument, (stack) => screens.chart(stack, 'vsee')],
  ['the chart of somebody met at MD Integrations', client.PatientChartDocument, screens.chartFromMdi],
  ['earlier visits of somebody', client.PatientVisitsDocument, screens.earlierVisits],
  ['more of their cases', client.PatientCasesDocument, screens.moreCases],
  ['what was told before visits', client.PatientIntakesDocument, screens.intakes],
  ['what was told before earlier visits', client.PatientIntakesDocument, screens.earlierIntakes],
  ['messages', client.PatientMessagesDocument, screens.messages],
  ['earlier messages', client.PatientMessagesDocument, screens.earlierMessages],
  ['a case', client.CasePageDocument, screens.casePage],
  ['more of what happened to it', client.CaseTimelineDocument, screens.caseTimeline],
  ['the cases of a state', client.CaseListDocument, screens.caseList],
  ['a further page of them', client.CaseListDocument, screens.caseListOn],
  ['those of patients whom VSee knows too', client.CaseListDocument, screens.caseListOfMembers],
  ['a questionnaire', client.QuestionnaireFormDocument, (stack) => screens.questionnaire(stack, {})],
  [
    'a questionnaire as far as it is filled',
    client.QuestionnaireSoFarDocument,
    // What the answers lead to stands in the catalogue.
    (stack) => screens.questionnaire(stack, { 'mdi listOfferings': 1 }),
  ],
  [
    'the questionnaires',
    client.QuestionnaireListDocument,
    plain({ 'mdi listQuestionnaires': 1, 'mdi listOfferings': 1, ...token }),
  ],
  ['a queue of pairs with nothing in it', client.MatchReviewDocument, plain({})],
  ['one with a pair in it', client.MatchReviewDocument, screens.pair],
  ['one of pairs of providers', client.ProviderMatchesDocument, plain({})],
  // What the server itself keeps is no vendor's.
  ['how the vendors do', client.VendorBoardDocument, plain({})],
  ['changes that are not settled', client.UnsettledWritesDocument, plain({})],
  ['what a change is about', client.WriteSubjectDocument, screens.subject],
  ['when events could not be received', client.EventGapsDocument, plain({})],
];

let stack: Stack | undefined;
afterEach(() => stack?.close());

test.each(rows)('%s', async (_what, document, asked) => {
  stack = await startStack({ sandbox: { now }, now: () => now });
  const { variables, calls } = await asked(stack);
  stack.clearCalls();
  const { errors } = await stack.ask(print(document), variables);
  expect(errors).toEqual([]);
  expect(stack.calls()).toEqual(calls);
});

test('every query of the client has its row, or a test of its own', () => {
  const texts = readdirSync('client/operations').map((file) => readFileSync(`client/operations/${file}`, 'utf8'));
  const queries = texts.flatMap((text) => [...text.matchAll(/^query (\w+)/gm)].map(([, name = '']) => name));
  const asked = rows.flatMap(([, { definitions }]) =>
    definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value ?? ''] : [])),
  );
  // `room-day.test.ts` counts it, cold and warm.
  expect(queries.toSorted()).toEqual([...new Set([...asked, 'RoomDay'])].toSorted());
});
