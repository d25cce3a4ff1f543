import type { Intake, Visit, VisitKind, VisitStatus } from '../world/types.ts';
import { type Member, type Staff, type State, unix } from './state.ts';
import { embeddedIntake, walkInIntake } from './wire-intake.ts';
import { eConsultMember, listMember, listProvider, walkInMember, walkInProvider } from './wire-user.ts';

/** Codes: status from public clients, kind from the developer wiki and, for 3, from S1's sample alone. */
export const statusCodes: Readonly<Record<VisitStatus, number>> = {
  pending: 10,
  confirmed: 20,
  'in-progress': 25,
  completed: 30,
  cancelled: 40,
};
export const kindCodes: Readonly<Record<VisitKind, number>> = { 'walk-in': 1, scheduled: 2, 'e-consult': 3 };

/** The sample pairs type 2 with subtype 3 and type 3 with subtype 4; nothing more is known of subtypes. */
export function subtypeOf(kind: VisitKind): number {
  return kindCodes[kind] + 1;
}

/** Whom a visit joins, as far as they are known. */
export function peopleOf(state: State, visit: Visit): Readonly<{ member?: Member; provider?: Staff }> {
  const member = state.members.get(visit.memberId);
  const provider = visit.providerId === null ? undefined : state.providers.get(visit.providerId);
  return { ...(member !== undefined && { member }), ...(provider !== undefined && { provider }) };
}

/** The intake as it stands now. */
export function intakeOf(state: State, visit: Visit): Intake {
  return state.intakes.get(visit.intake.intakeId)?.intake ?? visit.intake;
}

/** What the room asks for the consultation: the amount is text here and a number in the room. */
export function paymentOf(state: State, visit: Visit): Readonly<{ duration: number | null; amount: string }> {
  const { consultationId } = intakeOf(state, visit);
  const consultations = state.rooms.get(visit.roomCode)?.consultations ?? [];
  const consultation = consultations.find(({ id }) => id === consultationId);
  return { duration: consultation?.durationMin ?? null, amount: (consultation?.amount ?? 0).toFixed(2) };
}

/** The flavour of lists and walk-ins (S1): numbers as text, `_id` beside `id`, `room_id` null. */
function textVisit(state: State, visit: Visit): object {
  return {
    id: visit.vseeId,
    member_id: visit.memberId,
    provider_id: visit.providerId ?? '0',
    code: visit.code,
    start: String(unix(visit.startAt)),
    end: String(unix(visit.endAt)),
    actual_start: visit.actualStartAt === null ? null : unix(visit.actualStartAt),
    actual_end: visit.actualEndAt === null ? null : unix(visit.actualEndAt),
    specialty_id: null,
    state: null,
    type: String(kindCodes[visit.kind]),
    status: String(statusCodes[visit.status]),
    completed_by: null,
    created: unix(visit.createdAt),
    modified: unix(visit.modifiedAt),
    room_id: null,
    _id: visit.vseeId,
    payment: { ...paymentOf(state, visit), description: 'Sandbox one-time charge' },
  };
}

/** `GET /visits` (S1): no room and no intake. */
export function listVisit(state: State, visit: Visit): object {
  const { member, provider } = peopleOf(state, visit);
  return {
    ...textVisit(state, visit),
    account_code: state.accountCode,
    subtype: String(subtypeOf(visit.kind)),
    ...(visit.groupKey === null ? {} : { visit_group_id: visit.groupKey }),
    payment: { ...paymentOf(state, visit), duration: null, description: 'Sandbox one-time charge' },
    invoice_id: visit.intake.intakeId,
    ...(provider === undefined ? {} : { provider: listProvider(provider) }),
    ...(member === undefined ? {} : { member: listMember(member) }),
  };
}

/** `POST /visits/add_walkin` (S1): `account_code` null, no subtype, and the intake with `provider` for `provider_id`. */
export function walkInVisit(state: State, visit: Visit): object {
  const { member, provider } = peopleOf(state, visit);
  const intake = state.intakes.get(visit.intake.intakeId);
  return {
    ...textVisit(state, visit),
    account_code: null,
    ...(intake === undefined ? {} : { intake: walkInIntake(intake) }),
    ...(provider === undefined ? {} : { provider: walkInProvider(provider) }),
    ...(member === undefined ? {} : { member: walkInMember(member) }),
  };
}

/** How long an e-consult may wait for a provider: the sample's, seconds. */
export const eConsultLife = 15_300;

/**
 * `POST /visits/add_econsult` (S1): numbers as numbers, no provider, no `created` at the top, an invoice and an expiry,
 * and a `room_id` that is the room's for once.
 */
export function eConsultVisit(state: State, visit: Visit): object {
  const { member } = peopleOf(state, visit);
  const room = state.rooms.get(visit.roomCode);
  const stored = state.intakes.get(visit.intake.intakeId);
  const at = unix(visit.createdAt);
  const times = { modified: at, created: at };
  const { active: _active, full_name: _name, ...creator } = member === undefined ? {} : eConsultMember(member);
  return {
    incharge: false,
    isEditExpired: false,
    id: visit.vseeId,
    member_id: Number(visit.memberId),
    provider_id: 0,
    account_code: state.accountCode,
    code: visit.code,
    start: unix(visit.startAt),
    end: unix(visit.endAt),
    actual_start: null,
    actual_end: null,
    specialty_id: null,
    state: '--',
    type: kindCodes[visit.kind],
    status: statusCodes[visit.status],
    completed_by: null,
    room_id: Number(room?.vseeId),
    room_code: visit.roomCode,
    ...(member === undefined ? {} : { member: eConsultMember(member) }),
    pending_actions: [],
    invoice: invoiceOf(state, visit),
    creator: { ...creator, type: 200, account_code: state.accountCode },
    invoice_id: visit.intake.intakeId,
    intake_id: visit.intake.intakeId,
    postvisit: { member_id: visit.memberId, class_id: null, visit_id: visit.vseeId, ...times },
    account: { domain: null, code: state.accountCode, name: 'Sandbox Clinic' },
    room: { id: room?.vseeId, code: visit.roomCode, name: room?.name },
    ...(stored === undefined ? {} : { intake: embeddedIntake(stored, room, member) }),
    subtype: subtypeOf(visit.kind),
    expiry: unix(visit.startAt) + eConsultLife,
  };
}

export function invoiceOf(state: State, visit: Visit): object {
  const at = unix(visit.createdAt);
  return {
    user_id: Number(visit.memberId),
    status: 10,
    currency: 'USD',
    livemode: false,
    amount_due: Number(paymentOf(state, visit).amount),
    visit_id: visit.vseeId,
    modified: at,
    created: at,
    id: visit.intake.intakeId,
  };
}
