import { createRandom, type Random } from '../../kit/random.ts';
import type { Case, Clinician, PatientRecord } from '../types.ts';
import type {
  CaseDetail,
  CaseQuestion,
  Disease,
  Event,
  Exam,
  File,
  Note,
  Order,
  OrderSequence,
  Tag,
  TagChange,
} from './types.ts';

const day = 86_400_000;

type Parts = Readonly<{
  seed: number;
  cases: readonly Case[];
  patients: readonly PatientRecord[];
  clinicians: readonly Clinician[];
  exams: readonly Exam[];
  diseases: readonly Disease[];
  tags: readonly Tag[];
}>;

/** Everything that belongs to a case and is asked for by itself, for each case. */
export function makeCaseDetails(parts: Parts): Readonly<Record<string, CaseDetail>> {
  const random = createRandom(`case details ${parts.seed}`);
  return Object.fromEntries(parts.cases.map((one, index) => [one.caseId, makeDetail(random, parts, one, index)]));
}

function makeDetail(random: Random, parts: Parts, one: Case, index: number): CaseDetail {
  const { createdAt, patientId, clinicianId } = one;
  const earlier = parts.cases.find((other) => other.patientId === patientId && other.createdAt < createdAt);
  const clinician = parts.clinicians.find(({ mdiId }) => mdiId === clinicianId);
  const isUrgent = index % 9 === 4;
  const tags = random.shuffle(parts.tags).slice(0, index % 3);
  return {
    caseId: one.caseId,
    referenceCaseId: one.caseType === 'follow-up' ? (earlier?.caseId ?? null) : null,
    examId: parts.exams.find((exam) => exam.patientId === patientId && exam.createdAt <= createdAt)?.examId ?? null,
    cost: random.integer(1_500, 9_999) / 100,
    prioritizedAt: isUrgent ? createdAt + 3_600_000 : null,
    priorityReason: isUrgent ? 'The medicine runs out tomorrow' : null,
    lockedAt: one.history.at(-1)?.name === 'processing' ? createdAt + day : null,
    needsApproval: index % 7 === 3,
    isSync: random.chance(0.2),
    assignmentReason: clinician === undefined ? null : 'Assigned by turn',
    tagIds: tags.map(({ tagId }) => tagId),
    diseaseIds: random
      .shuffle(parts.diseases.slice(0, 11))
      .slice(0, random.integer(1, 2))
      .map(({ diseaseId }) => diseaseId),
    questions: makeQuestions(random),
    files: makeFiles(random, createdAt),
    notes: clinician === undefined ? [] : makeNotes(random, clinician, createdAt),
    orderSequences: one.history.at(-1)?.name === 'completed' ? [makeOrders(random, one)] : [],
    events: makeEvents(random, one, clinician),
    tagChanges: tags.flatMap((tag) => makeTagChanges(tag, clinician, createdAt)),
  };
}

function makeQuestions(random: Random): readonly CaseQuestion[] {
  const question = (text: string, type: CaseQuestion['type'], answer: string, displayedOptions: readonly string[]) => ({
    caseQuestionId: random.uuid(),
    question: text,
    answer,
    type,
    isImportant: type === 'boolean',
    isCritical: text.includes('pregnant'),
    label: type === 'number' ? 'Measures' : null,
    displayedOptions,
  });
  return [
    question('Are you pregnant?', 'boolean', 'false', ['yes', 'no']),
    question('How many hours do you sleep?', 'number', String(random.integer(4, 9)), []),
    question('What did you try so far?', 'string', random.pick(['Nothing', 'An ointment', 'Rest']), []),
  ];
}

function makeFiles(random: Random, createdAt: number): readonly File[] {
  const types = ['face-photo', 'lab-result', 'other'] as const;
  return Array.from({ length: random.integer(0, 2) }, (_, index) => {
    const type = random.pick(types);
    const mimeType = type === 'lab-result' ? 'application/pdf' : 'image/png';
    return {
      fileId: random.uuid(),
      name: `${type} ${index + 1}`,
      mimeType,
      type,
      createdAt: createdAt + index * 60_000,
    };
  });
}

/** One by the clinician, and now and then one by the clinic. */
function makeNotes(random: Random, clinician: Clinician, createdAt: number): readonly Note[] {
  const note = (text: string, author: Note['author'], at: number): Note => ({
    noteId: random.uuid(),
    text,
    author,
    createdAt: at,
  });
  const own = note('Reviewed the photos.', { kind: 'Clinician', id: clinician.mdiId ?? '' }, createdAt + day);
  const ours = note('The patient called about the address.', { kind: 'Partner', id: 'clinic' }, createdAt + 2 * day);
  return random.chance(0.3) ? [own, ours] : [own];
}

/** A prescription with refills: one order now, the others on their days. */
function makeOrders(random: Random, one: Case): OrderSequence {
  const statuses: readonly Order['status'][] = ['created', 'scheduled', random.pick(['scheduled', 'failed'])];
  return {
    sequenceId: random.uuid(),
    pharmacyId: random.uuid(),
    pharmacyName: 'Sandbox Mail Pharmacy',
    orders: statuses.map((status, index) => ({
      orderId: random.uuid(),
      number: random.hex(26).toUpperCase(),
      status,
      statusDetails: status === 'failed' ? 'Invalid Address Zip' : null,
      date: new Date(one.createdAt + (2 + index * 30) * day).toISOString().slice(0, 10),
      place: index + 1,
      caseOfferingIds: one.offerings.map(({ caseOfferingId }) => caseOfferingId),
      createdAt: one.createdAt + 2 * day,
    })),
  };
}

function makeEvents(random: Random, one: Case, clinician: Clinician | undefined): readonly Event[] {
  const made: Event = {
    eventId: random.uuid(),
    at: one.createdAt,
    model: 'casemodel',
    type: 'created',
    byModel: 'partner',
    by: 'Sandbox Clinic',
    title: 'Case created',
  };
  const moved = one.history.slice(1).map(({ name, at }): Event => {
    const byModel = clinician === undefined ? 'system' : 'clinician';
    const by = clinician === undefined ? 'System' : `${clinician.name.given} ${clinician.name.family}`;
    return { eventId: random.uuid(), at, model: 'casemodel', type: 'updated', byModel, by, title: `Case ${name}` };
  });
  return [made, ...moved];
}

function makeTagChanges(tag: Tag, clinician: Clinician | undefined, createdAt: number): readonly TagChange[] {
  const by = clinician?.mdiId == null ? null : ({ kind: 'Clinician', id: clinician.mdiId } as const);
  const added = { event: 'added', tagId: tag.tagId, reason: 'New tag', by, at: createdAt + 3_600_000 } as const;
  const updated = { event: 'updated', tagId: tag.tagId, reason: 'Update tag notes', by, at: createdAt + day } as const;
  return tag.type === 'partner' ? [added, updated] : [{ ...added, by: null, reason: 'System added tag' }];
}
