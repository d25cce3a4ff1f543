import type { Visit } from '../world/types.ts';
import { type Member, type State, unix } from './state.ts';
import { hostOf, meetingOf } from './wire-call.ts';
import { embeddedIntake } from './wire-intake.ts';
import { notesText } from './wire-note.ts';
import { prescribed, takenBefore } from './wire-prescription.ts';
import { detailMember, detailProvider } from './wire-user.ts';
import {
  eConsultLife,
  intakeOf,
  invoiceOf,
  kindCodes,
  paymentOf,
  peopleOf,
  statusCodes,
  subtypeOf,
} from './wire-visit.ts';

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
    ...(visit.groupKey === null ? {} : { visit_group_id: visit.groupKey }),
    host_ids: visit.providerId === null ? [] : [visit.providerId],
    hosts: provider === undefined ? [] : [hostOf(state, provider)],
    creator: creatorOf(state, visit, member),
    pending_actions: [],
    is_test: false,
    ...meetingOf(visit, member, provider),
    one_time_link_token: visit.code.slice(0, 10),
    notify_list: [],
    payment: { ...paymentOf(state, visit), description: 'Sandbox charge', id: intakeOf(state, visit).consultationId },
    ...waitingFor(state, visit),
    incharge: false,
    isEditExpired: false,
    ...whereOf(state, visit, member),
    prescriptions: visit.postVisitNote === null ? [] : [prescribed(visit)],
    prescriptionsBeforeVisit: visit.status === 'completed' ? [takenBefore(visit)] : [],
    ...relatedWalkIn(state, visit),
    root_visit: { id: visit.rootVisitId ?? visit.vseeId, group_chat_id: null, participants: null },
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

/** The clinic's own programs, `type` 160 as a number, make appointments; the rest a patient makes, `type` 200 (S1). */
function creatorOf(state: State, visit: Visit, member: Member | undefined): object {
  const isOwn = visit.kind !== 'scheduled' && member !== undefined;
  const account = isOwn
    ? { id: member.vendorId, type: 200, first_name: member.name.given, last_name: member.name.family }
    : { id: '15729940', type: 160, first_name: null, last_name: null };
  const code = 'sandbox-user'.padEnd(32, '0');
  return { code, vseeid: 'sandbox+user', subtype: '', account_code: state.accountCode, ...account };
}

/** An e-consult waits for a provider until it expires, and has a bill (S1). */
function waitingFor(state: State, visit: Visit): object {
  if (visit.kind !== 'e-consult') return {};
  return { expiry: unix(visit.startAt) + eConsultLife, invoice: invoiceOf(state, visit) };
}

function relatedWalkIn(state: State, visit: Visit): object {
  const related = state.visits.get(visit.relatedWalkInId ?? '');
  if (related === undefined) return {};
  const { vseeId: id, startAt, endAt, status } = related;
  return {
    related_walkin_id: id,
    related_walkin: { start: unix(startAt), end: unix(endAt), status: statusCodes[status], id },
  };
}

/** The page as text: the notes cannot be put into an object. `rest` stands beside `data`. */
export function pageText(state: State, visit: Visit, rest: Readonly<Record<string, unknown>> = {}): string {
  const data = `${JSON.stringify(detailVisit(state, visit)).slice(0, -1)},${notesText(state, visit)}}`;
  const beside = Object.entries(rest).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{"data":${data}${beside.join('')}}`;
}
