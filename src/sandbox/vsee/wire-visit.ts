import type { Visit, VisitKind, VisitStatus } from '../world/types.ts';
import { type State, unix } from './state.ts';
import { embeddedIntake } from './wire-intake.ts';
import { detailMember, detailProvider, listMember, listProvider } from './wire-user.ts';

/** Codes: status from public clients, kind from the developer wiki and, for 3, from S1's sample alone. */
const statusCodes: Readonly<Record<VisitStatus, number>> = {
  pending: 10,
  confirmed: 20,
  'in-progress': 25,
  completed: 30,
  cancelled: 40,
};
const kindCodes: Readonly<Record<VisitKind, number>> = { 'walk-in': 1, scheduled: 2, 'e-consult': 3 };

/** The sample pairs type 2 with subtype 3 and type 3 with subtype 4; nothing more is known of subtypes. */
function subtypeOf(kind: VisitKind): number {
  return kindCodes[kind] + 1;
}

/** The list's flavour (S1): numbers as text, `room_id` null, no room and no intake. */
export function listVisit(state: State, visit: Visit): object {
  const { member, provider } = peopleOf(state, visit);
  return {
    id: visit.vseeId,
    member_id: visit.memberId,
    provider_id: visit.providerId ?? '0',
    account_code: state.accountCode,
    code: visit.code,
    start: String(unix(visit.startAt)),
    end: String(unix(visit.endAt)),
    actual_start: visit.actualStartAt === null ? null : unix(visit.actualStartAt),
    actual_end: visit.actualEndAt === null ? null : unix(visit.actualEndAt),
    specialty_id: null,
    state: null,
    type: String(kindCodes[visit.kind]),
    subtype: String(subtypeOf(visit.kind)),
    status: String(statusCodes[visit.status]),
    completed_by: null,
    created: unix(visit.createdAt),
    modified: unix(visit.modifiedAt),
    room_id: null,
    _id: visit.vseeId,
    payment: { duration: null, amount: '0.00', description: 'Sandbox one-time charge' },
    invoice_id: visit.intake.intakeId,
    ...(provider === undefined ? {} : { provider: listProvider(provider) }),
    ...(member === undefined ? {} : { member: listMember(member) }),
  };
}

/** The page's flavour (S1): numbers as numbers, both spellings of the subtype, room and intake embedded. */
export function detailVisit(state: State, visit: Visit): Record<string, unknown> {
  const { member, provider } = peopleOf(state, visit);
  const room = state.rooms.get(visit.roomCode);
  const intake = state.intakes.get(visit.intake.intakeId);
  return {
    member_id: Number(visit.memberId),
    provider_id: Number(visit.providerId ?? 0),
    account_code: state.accountCode,
    code: visit.code.slice(0, 27),
    start: unix(visit.startAt),
    end: unix(visit.endAt),
    actual_start: visit.actualStartAt === null ? null : unix(visit.actualStartAt),
    actual_end: visit.actualEndAt === null ? null : unix(visit.actualEndAt),
    specialty_id: null,
    state: visit.kind === 'e-consult' ? '--' : null,
    type: kindCodes[visit.kind],
    status: statusCodes[visit.status],
    completed_by: null,
    // Another number than `room.id`: "room_id differs from room.id" (register of contradictions, 11).
    room_id: room?.otherVseeId ?? null,
    room_code: visit.roomCode,
    modified: unix(visit.modifiedAt),
    created: unix(visit.createdAt),
    ...(provider === undefined ? {} : { provider: detailProvider(provider) }),
    ...(member === undefined ? {} : { member: detailMember(member) }),
    subType: subtypeOf(visit.kind),
    guest_emails: null,
    host_ids: visit.providerId === null ? [] : [visit.providerId],
    hosts: provider === undefined ? [] : [{ ...detailProvider(provider), phone: '', role: 'owner' }],
    pending_actions: [],
    is_test: false,
    ...meetingOf(visit, provider?.email),
    payment: { duration: null, amount: '25.00', description: 'Sandbox charge', id: visit.intake.consultationId },
    intake_id: visit.intake.intakeId,
    ...(intake === undefined ? {} : { intake: embeddedIntake(intake, room, member) }),
    isEditExpired: false,
    ...(room === undefined
      ? {}
      : {
          room: {
            id: room.vseeId,
            code: room.code,
            name: room.name,
            domain: room.domain,
            account_code: state.accountCode,
            slug: room.slug,
          },
        }),
    account: { code: state.accountCode, name: 'Sandbox Clinic', domain: 'sandbox-clinic.example.com' },
    prescriptions: [],
    prescriptionsBeforeVisit: visit.status === 'completed' ? [prescription(visit)] : [],
    root_visit: { id: visit.vseeId, group_chat_id: null, participants: null },
    id: visit.vseeId,
    subtype: subtypeOf(visit.kind),
  };
}

function peopleOf(state: State, visit: Visit) {
  return {
    member: state.members.get(visit.memberId),
    provider: visit.providerId === null ? undefined : state.providers.get(visit.providerId),
  };
}

function meetingOf(visit: Visit, hostEmail: string | undefined): object {
  const meeting = {
    recording_auto_start: false,
    phone_numbers: { US: ['+1.202.555.0199'] },
    // E-mails here, ids in `host_ids`.
    hosts: hostEmail === undefined ? [] : [hostEmail],
    expiry: unix(visit.endAt) + 3_600,
    conference_pin: 838_759,
    meeting_id: `sandbox-meeting-${visit.vseeId}`,
  };
  if (visit.actualStartAt === null || visit.actualEndAt === null) return { meeting };
  const start = unix(visit.actualStartAt);
  const call_logs = {
    total_start: start,
    total_end: unix(visit.actualEndAt),
    total_duration: unix(visit.actualEndAt) - start,
    waiting_time: 0,
    provider_id_1: hostEmail ?? '',
    call_start_1: start,
    call_duration_1: unix(visit.actualEndAt) - start,
    wait_time_1: 0,
    source: 'v2',
  };
  return { meeting, call_logs };
}

/** DoseSpot's own words, with the year 1 for "not signed". */
function prescription(visit: Visit): object {
  return {
    ID: `9${visit.vseeId}`,
    DrugID: '69117',
    NDC: '00012345678',
    RxNormCode: '260654',
    Drug: 'One Tab Daily oral tablet',
    Supply: false,
    Compound: false,
    Directions: 'Once a day',
    Qty: 60,
    QtyQual: 'Tablet',
    Refills: 0,
    DaysSupply: 0,
    PrescriptionDate: '2024-01-30T00:00:00',
    SignDate: '0001-01-01T00:00:00',
    Status: 'Current',
  };
}

/**
 * A completed visit's page has the key `postvisit` twice (S1): a stub, then the full note. An object cannot hold that,
 * so the text is put together by hand; a plain JSON parser keeps the last.
 */
export function pageText(state: State, visit: Visit): string {
  const text = JSON.stringify(detailVisit(state, visit));
  const stub = { member_id: visit.memberId, class_id: null, visit_id: visit.vseeId, created: unix(visit.createdAt) };
  const notes = [JSON.stringify(stub)];
  if (visit.postVisitNote !== null) notes.push(JSON.stringify(fullNote(visit, visit.postVisitNote)));
  return `{"data":${text.slice(0, -1)},${notes.map((note) => `"postvisit":${note}`).join(',')}}}`;
}

function fullNote(visit: Visit, note: NonNullable<Visit['postVisitNote']>): object {
  return {
    visit_id: visit.vseeId,
    modified: unix(visit.modifiedAt),
    created: unix(visit.createdAt),
    member_id: visit.memberId,
    modifiedBy: 'Sandbox Provider',
    draft: false,
    attachments: [],
    physical_exam: '<p>Nothing to note.</p>',
    assessment_plan: note.assessmentPlan,
    reason_for_visit: visit.intake.reasonForVisit,
    reason_for_visit_other: '',
    schema: '',
    diagnosis: note.diagnosis,
    patient_instructions: note.instructions,
    disposition: 'Home',
    dea: '',
    npi: note.npi,
  };
}
