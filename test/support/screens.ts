import { dayAround } from '../../src/domain/time.ts';
import { toCursor } from '../../src/resolvers/arguments.ts';
import type { Case, CaseStatusName, PatientRecord, Visit, World } from '../../src/sandbox/world/types.ts';
import { clientDocument } from './document.ts';
import { globalId } from './ids.ts';
import { patientAtMdi } from './mdi-writes.ts';
import type { Stack } from './stack.ts';
import { counterpartOf, plantedTwin, roomDay, searchesFor } from './world.ts';
import { patientIdOf, plantedMembers, providerIdOf } from './writes.ts';

export type Calls = Readonly<Record<string, number>>;

/** How a screen is asked, and what it takes of a server that has met nobody yet, worked out from the world. */
export type Asked = Readonly<{ variables: object; calls: Calls }>;

/** The moment that the world stands still at. */
export const now = Date.parse('2026-03-02T09:00:00-08:00');

/** The first of a list that fits; the world was made so that somebody does. */
function theOne<T>(list: readonly T[], fits: (one: T) => boolean = () => true): T {
  const found = list.find(fits);
  if (found === undefined) throw new Error('the world has none such');
  return found;
}

const room = 'main-street';
const iso = (moment: number): string => new Date(moment).toISOString();
const whenAny = (name: string, count: number): Calls => (count === 0 ? {} : { [name]: count });
const visitsOf = ({ sandbox }: Stack, { vendorId }: PatientRecord): readonly Visit[] =>
  sandbox.world.visits.filter(({ memberId }) => memberId === vendorId);

/** A room's day, `days` from today. */
export function deskDay({ sandbox: { world } }: Stack, days: number): Asked {
  const at = now + days * 86_400_000;
  const { from, to } = dayAround(at, world.timeZone);
  const { length } = roomDay(world, room, at);
  return {
    variables: { room, from: iso(from), to: iso(to) },
    calls: {
      ...{ 'vsee getRoom': 1, 'vsee getRoomQueue': 1, 'vsee listVisits': 1 },
      // Up to two hundred visits are looked up in the calendar at once, and none at all in no call.
      ...whenAny('updox getAppointmentStatuses', Math.ceil(length / 200)),
    },
  };
}

export function freeTimes({ sandbox: { world } }: Stack): Asked {
  const { from, to } = dayAround(now, world.timeZone);
  return {
    variables: { room, from: iso(from), to: iso(to) },
    // The list knows no rooms: whose times count in this one, its staff tells, and their names with it.
    calls: { 'vsee getRoom': 1, 'vsee listAvailability': 1, 'vsee listRoomProviders': 1 },
  };
}

export function visit({ sandbox: { world } }: Stack): Asked {
  const { vseeId } = theOne(roomDay(world, room, now));
  return {
    variables: { id: globalId('Visit', `VSEE:${vseeId}`) },
    // Its page has all but the patient's day of birth, which their own page has, and the calendar.
    calls: { 'vsee getVisit': 1, 'vsee getUser': 1, 'updox getAppointmentStatuses': 1 },
  };
}

export async function schedule(stack: Stack): Promise<Asked> {
  const { world } = stack.sandbox;
  const { providerId } = theOne(roomDay(world, room, now), (one) => one.providerId !== null);
  const { from, to } = dayAround(now, world.timeZone);
  return {
    variables: { id: await providerIdOf(stack, providerId ?? ''), from: iso(from), to: iso(to) },
    // Patients come with their visits. MD Integrations cannot be searched for clinicians here, so it is not asked.
    calls: { 'vsee getUser': 1, 'vsee listVisits': 1 },
  };
}

/** What it takes to read the visits of a member, with a token of their own. */
const ownVisits = { 'vsee getUser': 1, 'vsee signOn': 1, 'vsee listVisits': 1 };

/** A member who has been to the clinic, known at MD Integrations too or at VSee alone. */
function visitor(stack: Stack, where: 'both' | 'vsee'): PatientRecord {
  const { world } = stack.sandbox;
  return theOne(where === 'both' ? plantedMembers(stack) : world.patients.vsee, (member) => {
    const others = world.patients.mdi.filter(({ personId }) => personId === member.personId);
    const isThere = where === 'both' ? plantedTwin(world, member) !== undefined : others.length === 0;
    return isThere && visitsOf(stack, member).length > 0;
  });
}

/** Nobody was asked about the member yet, so MD Integrations is searched. */
const lookedFor = ({ sandbox }: Stack, member: PatientRecord): Calls => ({
  ...{ 'mdi getToken': 1, 'mdi searchPatients': searchesFor(sandbox.world, [member]) },
});

export async function chart(stack: Stack, where: 'both' | 'vsee'): Promise<Asked> {
  const member = visitor(stack, where);
  const isLinked = counterpartOf(stack.sandbox.world, member) !== undefined;
  return {
    variables: { id: await patientIdOf(stack, member) },
    // What the search found is the whole record there.
    calls: { ...ownVisits, ...lookedFor(stack, member), ...(isLinked ? { 'mdi listPatientCases': 1 } : {}) },
  };
}

/** A patient who was met in a case, say, and whom VSee finds by the e-mail address that both have. */
export async function chartFromMdi(stack: Stack): Promise<Asked> {
  const { world } = stack.sandbox;
  const record = theOne(
    world.patients.mdi,
    (one) => one.plantedKey !== null && world.patients.vsee.some(({ email }) => email === one.email),
  );
  const found = { 'vsee searchUsers': 1, 'vsee signOn': 1, 'vsee listVisits': 1 };
  return {
    variables: { id: await patientAtMdi(stack, record) },
    calls: { ...found, 'mdi getToken': 1, 'mdi getPatient': 1, 'mdi listPatientCases': 1 },
  };
}

export async function intakes(stack: Stack): Promise<Asked> {
  const member = visitor(stack, 'both');
  return {
    variables: { id: await patientIdOf(stack, member), first: 5 },
    // The list leaves intakes out, and each visit's own page has it.
    calls: { ...ownVisits, 'vsee getVisit': Math.min(5, visitsOf(stack, member).length) },
  };
}

/** The five visits before the five that were shown already, of somebody who has been here more often still. */
async function fiveOn(stack: Stack, document: string): Promise<object> {
  const { patients } = stack.sandbox.world;
  const member = theOne(patients.vsee, (one) => visitsOf(stack, one).length > 10);
  const variables = { id: await patientIdOf(stack, member), first: 5 };
  type Shown = { patient: { visits: { pageInfo: { endCursor: string } } } };
  const { data } = await stack.ask<Shown>(clientDocument(document), variables);
  return { ...variables, after: data.patient.visits.pageInfo.endCursor };
}

/** The vendor's list has no pages and is read anew; the person's token is still at hand. */
const visitsOn = { 'vsee getUser': 1, 'vsee listVisits': 1 };

/** Nothing else of the chart is asked again. */
export async function earlierVisits(stack: Stack): Promise<Asked> {
  return { variables: await fiveOn(stack, 'patient-chart'), calls: visitsOn };
}

export async function earlierIntakes(stack: Stack): Promise<Asked> {
  return { variables: await fiveOn(stack, 'patient-intakes'), calls: { ...visitsOn, 'vsee getVisit': 5 } };
}

/** A change of a visit that somebody began and left: what it is about, its visit's page tells. */
export async function subject({ sandbox: { world }, store }: Stack): Promise<Asked> {
  const { vseeId } = theOne(roomDay(world, room, now));
  const claimed = await store.ledger.claim({
    ...{ principal: 'somebody', operation: 'closeVisit', key: `close ${vseeId}`, digest: 'd', guard: null, plan: '{}' },
    ...{ subject: { type: 'Visit', key: `VSEE:${vseeId}` }, legs: [] },
  });
  if (claimed.kind !== 'held') throw new Error('the key is new');
  return { variables: { writeId: claimed.held.write.id }, calls: { 'vsee getVisit': 1 } };
}

/** Somebody who was answered: the message that is referred to stands in the same list, and is not read again. */
export async function messages(stack: Stack): Promise<Asked> {
  const { world } = stack.sandbox;
  const referring = world.mdi.messages.filter(({ referenceMessageId }) => referenceMessageId !== null);
  const record = theOne(world.patients.mdi, ({ vendorId }) => referring.some((one) => one.patientId === vendorId));
  return {
    variables: { id: await patientAtMdi(stack, record) },
    calls: { 'mdi getToken': 1, 'mdi listMessages': 1 },
  };
}

/** Somebody of whom there is more than one of these at MD Integrations, and what comes after the first. */
async function oneOn(stack: Stack, of: readonly Readonly<{ patientId: string }>[]): Promise<object> {
  const { patients } = stack.sandbox.world;
  const record = theOne(patients.mdi, ({ vendorId }) => of.filter((one) => one.patientId === vendorId).length > 1);
  return { id: await patientAtMdi(stack, record), first: 1, after: toCursor(0) };
}

export async function moreCases(stack: Stack): Promise<Asked> {
  const variables = await oneOn(stack, stack.sandbox.world.cases);
  return { variables, calls: { 'mdi getToken': 1, 'mdi listPatientCases': 1 } };
}

export async function earlierMessages(stack: Stack): Promise<Asked> {
  const variables = await oneOn(stack, stack.sandbox.world.mdi.messages);
  return { variables, calls: { 'mdi getToken': 1, 'mdi listMessages': 1 } };
}

/** Somebody whose day of birth has day and month swapped at MD Integrations was looked for: a pair waits. */
export async function pair(stack: Stack): Promise<Asked> {
  const { persons, patients } = stack.sandbox.world;
  const isSwapped = (personId: string): boolean =>
    persons.some((one) => one.personId === personId && one.hardCase === 'swapped-day-month');
  const member = theOne(patients.vsee, (one) => one.plantedKey === null && isSwapped(one.personId));
  const records = 'query ($id: ID!) { patient(id: $id) { records { vendorId } } }';
  await stack.ask(records, { id: await patientIdOf(stack, member) });
  // Each of the two records is read once, whatever is shown of it.
  return { variables: {}, calls: { 'vsee getUser': 1, 'mdi getPatient': 1 } };
}

export function casePage({ sandbox: { world } }: Stack): Asked {
  return {
    variables: { id: globalId('Case', theOne(world.cases).caseId) },
    calls: {
      // Patient and clinician come with the case; each list of its parts is an endpoint of its own.
      ...{ 'mdi getToken': 1, 'mdi getCase': 1, 'mdi listCaseOfferings': 1, 'mdi listCaseOrders': 1 },
      ...{ 'mdi listCaseQuestions': 1, 'mdi listCaseStatuses': 1 },
    },
  };
}

export function caseTimeline({ sandbox: { world } }: Stack): Asked {
  return {
    variables: { id: globalId('Case', theOne(world.cases).caseId) },
    // What was told of it is the server's own.
    calls: { 'mdi getToken': 1, 'mdi getCase': 1, 'mdi listCaseStatuses': 1 },
  };
}

/** The cases of a state, by when they got into it: the latest first. */
export function casesIn({ cases }: World, status: CaseStatusName): readonly Case[] {
  const since = ({ history }: Case): number => history.at(-1)?.at ?? 0;
  const own = cases.filter(({ history }) => history.at(-1)?.name === status);
  return own.toSorted((a, b) => since(a) - since(b)).toReversed();
}

const patientsOf = (cases: readonly Case[]): readonly string[] => [...new Set(cases.map(({ patientId }) => patientId))];
const aPage = 20;

export function caseList({ sandbox: { world } }: Stack): Asked {
  const { length } = patientsOf(casesIn(world, 'waiting').slice(0, aPage));
  return {
    variables: { status: 'WAITING' },
    calls: {
      ...{ 'mdi getToken': 1, 'mdi listCasesByStatus': 1, 'mdi countCasesByStatus': 1 },
      // Patients come with their cases, but for our own id in their record: it is read once, when they are first met.
      ...whenAny('mdi getPatient', length),
    },
  };
}

/** The list has no pages at the vendor: a further one is cut from it anew. */
export function caseListOn({ sandbox: { world } }: Stack): Asked {
  const { length } = patientsOf(casesIn(world, 'waiting').slice(aPage));
  return {
    variables: { status: 'WAITING', after: toCursor(aPage - 1), isCounted: false },
    calls: { 'mdi getToken': 1, 'mdi listCasesByStatus': 1, ...whenAny('mdi getPatient', length) },
  };
}

/** Whoever is known at VSee too goes by the case's word here: VSee tells of one at a time, and would be asked of each. */
export async function caseListOfMembers(stack: Stack): Promise<Asked> {
  const { world } = stack.sandbox;
  const patients = patientsOf(casesIn(world, 'waiting').slice(0, aPage));
  const records = world.patients.mdi.filter(({ vendorId }) => patients.includes(vendorId));
  const members = plantedMembers(stack).filter((member) => records.some((one) => one === plantedTwin(world, member)));
  theOne(members);
  for (const record of records) await patientAtMdi(stack, record);
  for (const member of members) await patientIdOf(stack, member);
  return {
    variables: { status: 'WAITING' },
    calls: { 'mdi getToken': 1, 'mdi listCasesByStatus': 1, 'mdi countCasesByStatus': 1 },
  };
}

export function questionnaire({ sandbox: { world } }: Stack, more: Calls): Asked {
  const { questionnaireId } = theOne(world.questionnaires, ({ offeringId }) => offeringId !== null);
  return {
    variables: { id: globalId('Questionnaire', questionnaireId), subject: { age: 40 } },
    calls: { 'mdi getToken': 1, 'mdi getQuestionnaire': 1, ...more },
  };
}
