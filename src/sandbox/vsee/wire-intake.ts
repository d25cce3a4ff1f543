import type { Intake, Room } from '../world/types.ts';
import { type Member, secUsec, type StoredIntake, unix } from './state.ts';

/** `GET /intakes/:id` (S1): `type` as text, files with `{sec, usec}`. */
export function ownIntake({ intake, type, memberId }: StoredIntake): object {
  return {
    modified: unix(intake.modifiedAt),
    created: unix(intake.createdAt),
    type,
    reason_for_visit: intake.reasonForVisit,
    location: intake.location,
    phone: intake.phone,
    ...intake.customAnswers,
    attachments: intake.attachments.map((file) => wireFile(file, memberId)),
    id: intake.intakeId,
  };
}

/** The little of it that the answer to a walk-in shows (S1). */
export function walkInIntake({ intake, providerId, visitId, type }: StoredIntake): object {
  return {
    provider: providerId ?? '0',
    reason_for_visit: intake.reasonForVisit,
    type,
    modified: unix(intake.modifiedAt),
    created: unix(intake.createdAt),
    visit_id: visitId,
    id: intake.intakeId,
  };
}

/** The same intake inside a visit's page: `attachments` empty text for none, the room under two names. */
export function embeddedIntake(stored: StoredIntake, room: Room | undefined, member: Member | undefined): object {
  const { intake, memberId, providerId, roomCode, visitId, type } = stored;
  return {
    provider_id: providerId ?? '0',
    member_id: memberId ?? '',
    room_code: roomCode ?? '',
    location: intake.location,
    phone: intake.phone,
    type,
    room: roomCode ?? '',
    modified: unix(intake.modifiedAt),
    created: unix(intake.createdAt),
    visit_id: visitId ?? '',
    attachments: intake.attachments.length === 0 ? '' : intake.attachments.map((file) => wireFile(file, memberId)),
    reason_for_visit: intake.reasonForVisit,
    consent: 'true',
    ...consultationOf(intake, room),
    ...intake.customAnswers,
    medical_profile: medicalProfile(intake, member),
    id: intake.intakeId,
  };
}

/** What the patient chose of the room's offers, as S1 shows it inside an intake. */
function consultationOf(intake: Intake, room: Room | undefined): object {
  const chosen = room?.consultations.find(({ id }) => id === intake.consultationId);
  if (chosen === undefined) return {};
  const { id, description, durationMin: duration, amount } = chosen;
  const charge = amount > 0;
  const rest = { charge, group: false, slots: 1, amount, visible_to_patient: true, id, currency: 'USD' };
  return { consultation: { description, duration, ...rest } };
}

export function wireFile(file: Intake['attachments'][number], creatorId: string | null): object {
  return {
    _id: file.id,
    name: file.name,
    path: `files/${file.id}.${file.ext}`,
    size: file.sizeBytes,
    ext: file.ext,
    type: 0,
    creator_id: creatorId ?? '',
    remark: null,
    using: 1,
    modified: secUsec(file.createdAt),
    created: secUsec(file.createdAt),
  };
}

/**
 * "groups `{data: [], modified, modifiedBy, modified_by{}}`" (S1): some have `modified_by`, its `type` once a number
 * and once text. What an entry of allergies looks like is a guess: the sample's list is empty.
 */
function medicalProfile(intake: Intake, member: Member | undefined): object {
  const modified = unix(intake.modifiedAt);
  const { given = '', family = '' } = member?.name ?? {};
  const modifiedBy = `${given} ${family}`;
  const account = { id: member?.vendorId ?? '', subtype: '', first_name: given, last_name: family };
  const group = (data: readonly object[]): object => ({ data, modified, modifiedBy });
  const isAllergic = intake.customAnswers['custom_is_allergic'] === 'Yes';
  return {
    _id: intake.intakeId.replaceAll('-', '').slice(0, 24),
    user_id: member?.vendorId ?? '',
    family_conditions: group([
      { condition: 'Diabetes', relations: ['Paternal grandparents'] },
      { condition: 'Ulcer disease', relations: ['Mother'] },
    ]),
    conditions: group([{ condition: 'Kidney disease' }, { condition: 'Kidney stones' }]),
    social_history: { ...group([]), modified_by: { ...account, type: 200, photo: '' } },
    health_habits: group([]),
    surgeries: group([{ procedure: 'C-section' }, { procedure: 'Heart valve replaced' }]),
    medications: { ...group([]), modified_by: { ...account, type: '200' } },
    allergies: {
      ...group(isAllergic ? [{ allergy: 'Pollen', severity: 'mild' }] : []),
      modified_by: { ...account, type: '200' },
    },
    modified: secUsec(intake.modifiedAt),
    created: secUsec(intake.createdAt),
  };
}
