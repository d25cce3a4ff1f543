import type { Intake } from '../world/types.ts';
import { secUsec, type StoredIntake, unix } from './state.ts';

/** `GET /intakes/:id` (S1): `type` as text, files with `{sec, usec}`. */
export function ownIntake({ intake, type }: StoredIntake): object {
  return {
    modified: unix(intake.modifiedAt),
    created: unix(intake.createdAt),
    type,
    reason_for_visit: intake.reasonForVisit,
    location: intake.location,
    phone: intake.phone,
    ...intake.customAnswers,
    attachments: intake.attachments.map(wireFile),
    id: intake.intakeId,
  };
}

/** The same intake inside a visit's page: `attachments` empty text for none, the room under two names. */
export function embeddedIntake({ intake, memberId, providerId, roomCode, visitId, type }: StoredIntake): object {
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
    attachments: intake.attachments.length === 0 ? '' : intake.attachments.map(wireFile),
    reason_for_visit: intake.reasonForVisit,
    consent: 'true',
    consultation: { id: intake.consultationId, description: 'Consultation', duration: 15, amount: 0, currency: 'USD' },
    ...intake.customAnswers,
    medical_profile: medicalProfile(intake, memberId),
    id: intake.intakeId,
  };
}

function wireFile(file: Intake['attachments'][number]): object {
  return {
    _id: file.id,
    name: file.name,
    path: `files/${file.id}.${file.ext}`,
    size: file.sizeBytes,
    ext: file.ext,
    type: 0,
    remark: null,
    using: 1,
    modified: secUsec(file.createdAt),
    created: secUsec(file.createdAt),
  };
}

function medicalProfile(intake: Intake, memberId: string | null): object {
  const modified = unix(intake.modifiedAt);
  const group = (data: readonly object[]): object => ({ data, modified, modifiedBy: 'Sandbox' });
  return {
    _id: intake.intakeId.replaceAll('-', '').slice(0, 24),
    user_id: memberId,
    family_conditions: group([{ condition: 'Diabetes', relations: ['Mother'] }]),
    conditions: group([{ condition: 'Kidney stones' }]),
    social_history: group([]),
    health_habits: group([]),
    surgeries: group([{ procedure: 'C-section' }]),
    medications: group([]),
    allergies: group(intake.customAnswers['custom_is_allergic'] === 'Yes' ? [{ allergy: 'Pollen' }] : []),
    modified: secUsec(intake.modifiedAt),
    created: secUsec(intake.createdAt),
  };
}
