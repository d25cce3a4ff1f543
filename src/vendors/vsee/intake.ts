import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Intake, IntakeAnswer } from '../../domain/intake.ts';
import { later } from '../../domain/later.ts';
import { filled } from '../../domain/person.ts';
import { decode, decodePart, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { toAttachments, wireAttachments } from './attachment.ts';
import { vendor, type VseeClient } from './client.ts';
import { toConsultation, wireConsultation } from './consultation.ts';
import { toMedicalProfile, wireMedicalProfile } from './medical-profile.ts';
import { openValues } from './open-value.ts';
import { toKind } from './visit-code.ts';
import { refOf, wireCode, wireFlag, wireId, wireText, wireTime } from './wire.ts';

/** Every key that is not named here is one of the clinic's own questions. */
export const wireIntake = z.looseObject({
  id: wireId,
  type: wireCode.nullish(),
  reason_for_visit: wireText,
  reasonforvisit: wireText,
  location: wireText,
  phone: wireText,
  visit_id: wireId.nullish(),
  member_id: wireId.nullish(),
  // Two names of one field (register of contradictions, 7).
  provider_id: wireId.nullish(),
  provider: wireId.nullish().catch(null),
  room_code: wireText,
  room: wireText.catch(null),
  consent: wireFlag,
  consultation: z.unknown().optional(),
  medical_profile: z.unknown().optional(),
  attachments: wireAttachments,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

/** Keys that the vendor fills, beside those of the schema (S1, S4, developer wiki 15564825). */
const vendorKeys = new Set([...Object.keys(wireIntake.shape), '_id', 'invoice_id', 'reset']);

/** Whether a key of an intake is the vendor's, and no question of the clinic's. */
export function isVendorKey(key: string): boolean {
  return vendorKeys.has(key);
}

export function toIntake(wire: z.output<typeof wireIntake>, now: number, operation = 'getIntake'): Intake {
  const where = { vendor, operation } as const;
  const consultation = later(() => decodePart(wireConsultation, toConsultation, wire.consultation, where));
  const medicalProfile = later(() =>
    // The intake's own page does not hand it over (S1): there, none is not known to be none.
    wire.medical_profile === undefined
      ? undefined
      : decodePart(wireMedicalProfile, toMedicalProfile, wire.medical_profile, where),
  );
  return {
    id: wire.id,
    kind: toKind(wire.type),
    kindRawCode: wire.type ?? null,
    reasonForVisit: filled(wire.reason_for_visit) ?? filled(wire.reasonforvisit),
    visit: refOf(wire.visit_id),
    patient: refOf(wire.member_id),
    provider: refOf(wire.provider_id ?? wire.provider),
    roomCode: filled(wire.room_code) ?? filled(wire.room),
    location: filled(wire.location),
    phone: filled(wire.phone),
    hasConsent: wire.consent ?? null,
    get consultation() {
      return consultation();
    },
    get medicalProfile() {
      return medicalProfile();
    },
    answers: answersOf(wire),
    attachments: toAttachments(wire.attachments),
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
    source: { vendor, fetchedAt: now },
  };
}

/** "any amount of custom JSON field-value pairs may be sent. They will all be saved into the Intake object" (S1). */
function answersOf(wire: Readonly<Record<string, unknown>>): readonly IntakeAnswer[] {
  return Object.entries(wire)
    .filter(([question]) => !isVendorKey(question))
    .flatMap(([question, value]) => openValues(question, value))
    .map(({ name, values }) => ({ question: name, answer: values.join(', '), values }));
}

export type VseeIntakes = Readonly<{ byId: (scope: CallScope, intakeId: string) => Promise<Intake | null> }>;

export function intakeSource(client: VseeClient): VseeIntakes {
  return {
    byId: async (scope, intakeId) => {
      const operation = 'getIntake';
      const request = { operation, method: 'GET', path: path`/intakes/${intakeId}` } as const;
      const data = await client.read(scope, { kind: 'clinic' }, request);
      if (data === null) return null;
      const wire = decode(wireIntake, data, { vendor, operation });
      return sameId(intakeId, wire.id, toIntake(wire, Date.now()), { vendor, operation });
    },
  };
}
