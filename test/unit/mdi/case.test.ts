import { describe, expect, test } from 'vitest';
import { toCaseQuestion, toNote, wireCaseQuestion, wireNote } from '../../../src/vendors/mdi/case-content.ts';
import { toFile, wireFile } from '../../../src/vendors/mdi/file.ts';
import { toOrder, wireOrder } from '../../../src/vendors/mdi/order.ts';
import { toRecordEvent, wireEvent } from '../../../src/vendors/mdi/record-event.ts';
import { toTag, toTagChange, wireTag, wireTagChange } from '../../../src/vendors/mdi/tag.ts';
import { toCaseAnswer, toStatusChange, wireCase, wireStatusChange } from '../../../src/vendors/mdi/wire-case.ts';

const at = '2021-06-10T16:34:40.000000Z';
const atMs = Date.UTC(2021, 5, 10, 16, 34, 40);

describe('a case (public collection)', () => {
  const own = {
    case_cost: 99.99,
    prioritized_at: null,
    prioritized_reason: null,
    prioritized: false,
    locked_at: null,
    is_locked: false,
    is_additional_approval_needed: false,
    created_at: at,
    metadata: 'case number 15',
    patient_exam_id: 'exam-1',
    is_chargeable: true,
    is_sync: true,
    case_type: 'follow-up',
    case_id: 'case-1',
    reference_case_id: 'case-0',
    case_status: { name: 'created', hold_status: false, reason: null, updated_at: at },
    patient: { patient_id: 'patient-1', first_name: 'Ada', gender: 1, weight: '50.000', allergies: 'pollen' },
    case_assignment: {
      reason: 'By turn',
      created_at: at,
      case_assignment_id: 'assignment-1',
      clinician: { clinician_id: 'clinician-1', first_name: 'Bo', full_name: 'Bo Ek', specialty: 'General Practice' },
    },
    tags: [{ id: 'tag-1', type: 'partner', name: 'My own tag', auto_detach_status: ['assigned', 'processing'] }],
  };
  const read = (wire: object, context: object = {}) =>
    toCaseAnswer(wireCase.parse(wire), { now: 0, operation: 'getCase', ...context });

  test('by its own page tells all of it', () => {
    expect(read(own).case).toMatchObject({
      id: 'case-1',
      type: 'FOLLOW_UP',
      status: 'CREATED',
      isOnHold: false,
      cost: 99.99,
      isPrioritised: false,
      prioritisedAt: null,
      isLocked: false,
      needsApproval: false,
      isChargeable: true,
      isSynchronous: true,
      metadata: 'case number 15',
      referenceCaseId: 'case-0',
      examId: 'exam-1',
      assignedAt: atMs,
      assignmentReason: 'By turn',
      patient: { vendor: 'MDI', id: 'patient-1' },
      provider: { vendor: 'MDI', id: 'clinician-1' },
      tags: [{ kind: 'found', value: { id: 'tag-1', scope: 'CLINIC', detachesOn: ['ASSIGNED', 'PROCESSING'] } }],
    });
    expect(Object.values(read(own).case)).not.toContain(undefined);
  });

  test('in a patient’s list does not repeat the patient, nor tell cost, tags and hold: left out is not nothing', () => {
    const { case_cost: _cost, patient: _patient, tags: _tags, patient_exam_id: _exam, ...fields } = own;
    const listed = { ...fields, case_status: { name: 'completed', reason: null, created_at: at, updated_at: at } };
    const { case: one, patient } = read(listed, { patient: { vendor: 'MDI', id: 'patient-1' } });
    expect(patient).toBeNull();
    expect(one).toMatchObject({ patient: { id: 'patient-1' }, cost: undefined, tags: undefined, isOnHold: undefined });
    expect(one).toMatchObject({ examId: undefined, status: 'COMPLETED', metadata: 'case number 15' });
  });

  test('embeds its offerings whole in the one list, and by their titles alone in the other', () => {
    const whole = {
      id: 'o1',
      case_offering_id: 'o1',
      title: 'Gel',
      status: 'pending',
      offerable_type: 'App\\Models\\Offering',
    };
    expect(read({ ...own, case_offerings: [whole] }).offerings).toMatchObject([{ kind: 'found', value: { id: 'o1' } }]);
    const stub = { case_offering_id: 'o1', is_important: true, order: 1, name: 'Gel', title: 'Gel' };
    expect(read({ ...own, case_offerings: [stub] }).offerings).toBeNull();
    expect(read(own).offerings).toBeNull();
    expect(read({ ...own, case_offerings: [] }).offerings).toEqual([]);
  });

  test('that nobody has yet has no assignment; a clinician named by id alone is still the provider', () => {
    expect(read({ ...own, case_assignment: null }).case).toMatchObject({ provider: null, assignedAt: null });
    const named = { reason: 'Auto-assigned', created_at: at, clinician_id: 'clinician-1' };
    expect(read({ ...own, case_assignment: named }).case.provider).toEqual({ vendor: 'MDI', id: 'clinician-1' });
  });

  test('a patient and a clinician that cannot be read leave the case standing', () => {
    const { case: one, patient, provider } = read({ ...own, patient: { id: {} }, case_assignment: { clinician: 7 } });
    expect([one.id, patient, provider]).toEqual(['case-1', null, null]);
  });
});

test('a status change tells who brought it: `user_type` is a class, and null is the system (public collection)', () => {
  const read = (fields: object) =>
    toStatusChange(wireStatusChange.parse({ name: 'support', created_at: at, ...fields }));
  expect(
    read({ user_id: 'c1', user_type: 'App\\Models\\Clinician', updated_at: '1990-04-16T00:00:00.000000Z' }),
  ).toEqual({
    status: 'SUPPORT',
    statusRawCode: 'support',
    reason: null,
    isOnHold: null,
    by: { kind: 'PROVIDER', kindRawCode: 'App\\Models\\Clinician', name: null, ref: { vendor: 'MDI', id: 'c1' } },
    changedAt: atMs,
  });
  expect(read({ user_id: null, user_type: null }).by).toEqual({
    kind: 'SYSTEM',
    kindRawCode: null,
    name: null,
    ref: null,
  });
});

test('"Available options: `boolean`, `number` or `string`"; an answer is text, a flag’s too', () => {
  const read = (fields: object) => toCaseQuestion(wireCaseQuestion.parse({ case_question_id: 'q1', ...fields }));
  expect(
    read({
      question: 'Are you pregnant?',
      answer: 'true',
      type: 'boolean',
      important: true,
      is_critical: true,
      display_in_pdf: true,
      displayed_options: ['yes', 'no'],
    }),
  ).toMatchObject({
    answer: 'true',
    type: 'BOOLEAN',
    isImportant: true,
    isPrinted: true,
    displayedOptions: ['yes', 'no'],
  });
  expect(read({ answer: false, type: 'string' })).toMatchObject({ answer: 'false', type: 'TEXT' });
  expect(read({ answer: 7, type: 'slider' })).toMatchObject({ answer: '7', type: 'UNKNOWN', typeRawCode: 'slider' });
});

test('a note is a clinician’s, embedded as `clinician`, or the clinic’s own, as `model` (public collection)', () => {
  const read = (fields: object) =>
    toNote(wireNote.parse({ case_note_id: 'n1', text: 'Seen.', created_at: at, ...fields }));
  expect(
    read({ model_id: 'c1', model_type: 'App\\Models\\Clinician', clinician: { full_name: 'Bo Ek' } }).author,
  ).toMatchObject({ kind: 'PROVIDER', name: 'Bo Ek', ref: { id: 'c1' } });
  expect(
    read({ model_id: 'p1', model_type: 'App\\Models\\Partner', model: { partner_id: 'p1', name: 'Our clinic' } })
      .author,
  ).toMatchObject({ kind: 'CLINIC', name: 'Our clinic' });
});

test('a file’s address is not kept: "url": ".../redirect?token=..." lets its bearer read the file', () => {
  const token = 'secret-token';
  const file = toFile(
    wireFile.parse({
      file_id: 'f1',
      path: `partners/${token}.png`,
      name: 'face - left side',
      mime_type: 'image/png',
      type: 'other',
      url: `https://api.example.com/v1/files/f1/redirect?token=${token}`,
      url_thumbnail: `https://api.example.com/v1/files/f1/redirect?thumbnail=1&token=${token}`,
      created_at: at,
    }),
  );
  expect(file).toEqual({ id: 'f1', name: 'face - left side', mimeType: 'image/png', type: 'other', createdAt: atMs });
  expect(JSON.stringify(file)).not.toContain(token);
});

test('an order: "new, ready, cancelling, failed", and the other words of the samples', () => {
  const read = (status: string) =>
    toOrder(wireOrder.parse({ id: 'o1', status, date: '2026-04-14', sequence_number: 2, sequence_total: 4 }), 'case-1');
  for (const word of ['new', 'ready', 'scheduled', 'created', 'cancelling', 'failed']) {
    expect(read(word).status).toBe(word.toUpperCase());
  }
  expect(read('lost')).toMatchObject({
    status: 'UNKNOWN',
    statusRawCode: 'lost',
    date: '2026-04-14',
    caseId: 'case-1',
  });
});

test('an event’s `by_model` is a word and its `by` a name; an order’s tells an IP address, which is not read', () => {
  const event = toRecordEvent(
    wireEvent.parse({
      event_id: 'e1',
      date_time: at,
      model: 'casemodel',
      type: 'viewed',
      by_model: 'clinician',
      by: 'Bo Ek',
      title: 'Viewed by Clinician',
      ip_address: '192.0.2.7',
    }),
  );
  expect(event).toEqual({
    id: 'e1',
    title: 'Viewed by Clinician',
    type: 'viewed',
    subject: 'casemodel',
    by: { kind: 'PROVIDER', kindRawCode: 'clinician', name: 'Bo Ek', ref: null },
    at: atMs,
  });
});

test('tags: whose they are, when they come off, and what was done with them (public collection)', () => {
  const tag = {
    id: 't1',
    name: 'Partner tag',
    key: 'partner-tag',
    color: '#845EC2',
    type: 'global',
    auto_detach_status: null,
  };
  expect(toTag(wireTag.parse(tag))).toMatchObject({ scope: 'GLOBAL', detachesOn: [], color: '#845EC2' });
  expect(toTag(wireTag.parse({ ...tag, type: 'team' }))).toMatchObject({ scope: 'UNKNOWN', scopeRawCode: 'team' });
  const change = {
    event: 'updated',
    tag_id: 't1',
    reason: 'Update Tag notes',
    user_id: null,
    user_type: null,
    created_at: at,
    tag,
  };
  expect(toTagChange(wireTagChange.parse(change))).toMatchObject({
    event: 'UPDATED',
    tag: { id: 't1' },
    by: { kind: 'SYSTEM' },
    changedAt: atMs,
  });
  expect(toTagChange(wireTagChange.parse({ ...change, tag: undefined, event: 'moved' }))).toMatchObject({
    event: 'UNKNOWN',
    tag: null,
    tagId: 't1',
  });
});
