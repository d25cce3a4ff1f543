import type { Visit } from '../world/types.ts';
import { type Member, type Staff, type State, unix } from './state.ts';
import { embeddedIntake } from './wire-intake.ts';
import { notesText } from './wire-note.ts';
import { detailMember, detailProvider } from './wire-user.ts';
import { intakeOf, kindCodes, paymentOf, peopleOf, statusCodes, subtypeOf } from './wire-visit.ts';

/** A visit's own page (S1): numbers as numbers, both spellings of the subtype, room and intake embedded. */
export function detailVisit(state: State, visit: Visit): Record<string, unknown> {
  const { member, provider } = peopleOf(state, visit);
  return {
    ...factsOf(state, visit),
    ...(provider === undefined ? {} : { provider: detailProvider(provider) }),
    ...(member === undefined ? {} : { member: detailMember(member) }),
    subType: subtypeOf(visit.kind),
    more_provider_ids: null,
    guest_emails: null,
    guest_mobiles: null,
    reminder_type: null,
    reminder_time: null,
    host_ids: visit.providerId === null ? [] : [visit.providerId],
    hosts: provider === undefined ? [] : [hostOf(state, provider)],
    creator: creatorOf(state),
    pending_actions: [],
    is_test: false,
    ...meetingOf(visit, member, provider),
    one_time_link_token: visit.code.slice(0, 10),
    notify_list: [],
    payment: { ...paymentOf(state, visit), description: 'Sandbox charge', id: intakeOf(state, visit).consultationId },
    incharge: false,
    isEditExpired: false,
    ...whereOf(state, visit, member),
    prescriptions: [],
    prescriptionsBeforeVisit: visit.status === 'completed' ? [prescription(visit)] : [],
    root_visit: { id: visit.vseeId, group_chat_id: null, participants: null },
    id: visit.vseeId,
    subtype: subtypeOf(visit.kind),
  };
}

function factsOf(state: State, visit: Visit): object {
  return {
    member_id: Number(visit.memberId),
    provider_id: Number(visit.providerId ?? 0),
    account_code: state.accountCode,
    // A sample's has 27 characters and not 32.
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
    modified: unix(visit.modifiedAt),
    created: unix(visit.createdAt),
  };
}

function whereOf(state: State, visit: Visit, member: Member | undefined): object {
  const room = state.rooms.get(visit.roomCode);
  const stored = state.intakes.get(visit.intake.intakeId);
  const account_code = state.accountCode;
  return {
    // Another number than `room.id`: "room_id differs from room.id" (register of contradictions, 11).
    room_id: room?.otherVseeId ?? null,
    room_code: visit.roomCode,
    intake_id: visit.intake.intakeId,
    ...(stored === undefined ? {} : { intake: embeddedIntake(stored, room, member) }),
    ...(room === undefined
      ? {}
      : {
          room: {
            id: room.vseeId,
            code: room.code,
            name: room.name,
            domain: room.domain,
            account_code,
            slug: room.slug,
          },
        }),
    account: {
      code: account_code,
      name: 'Sandbox Clinic',
      domain: 'sandbox-clinic.example.com',
      vsee_api: { meeting: { enabled: true, guest_invite_enabled: true, adhoc_group_call: { disabled: true } } },
    },
  };
}

function hostOf(state: State, provider: Staff): object {
  return {
    username: provider.email,
    ...detailProvider(provider),
    phone: '',
    timezone: state.world.timeZone,
    photo_attachment_id: '',
    role: 'owner',
  };
}

/** An API user, `type` 160, as a number here. */
function creatorOf(state: State): object {
  return {
    id: '15729940',
    code: 'sandbox-api-user'.padEnd(32, '0'),
    vseeid: 'sandbox+api',
    type: 160,
    subtype: '',
    first_name: null,
    last_name: null,
    account_code: state.accountCode,
  };
}

function meetingOf(visit: Visit, member: Member | undefined, host: Staff | undefined): object {
  const meeting = {
    recording_auto_start: false,
    phone_numbers: { US: ['+1.202.555.0199'] },
    // E-mails here, ids in `host_ids`.
    hosts: host === undefined ? [] : [host.email],
    expiry: unix(visit.endAt) + 3_600,
    conference_pin: 838_759,
    meeting_id: `sandbox-meeting-${visit.vseeId}`,
  };
  if (visit.actualStartAt === null || visit.actualEndAt === null) return { meeting };
  const start = unix(visit.actualStartAt);
  const end = unix(visit.actualEndAt);
  const call_logs = {
    total_start: start,
    total_end: end,
    total_duration: end - start,
    waiting_time: 0,
    // An e-mail under the name of an id.
    provider_id_1: host?.email ?? '',
    call_start_1: start,
    call_duration_1: end - start,
    wait_time_1: 0,
    patients: member === undefined ? [] : [`sandbox+user${member.vendorId}`],
    source: 'v2',
    source_ids: [`sandbox-source-${visit.vseeId}`],
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

/** The page as text: the notes cannot be put into an object. `rest` stands beside `data`. */
export function pageText(state: State, visit: Visit, rest: Readonly<Record<string, unknown>> = {}): string {
  const data = `${JSON.stringify(detailVisit(state, visit)).slice(0, -1)},${notesText(state, visit)}}`;
  const beside = Object.entries(rest).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"data":${data}${beside.join('')}}`;
}
