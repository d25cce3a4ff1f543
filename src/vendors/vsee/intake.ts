import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Intake, IntakeAnswer } from '../../domain/intake.ts';
import { filled } from '../../domain/person.ts';
import { decode, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { vendor, type VseeClient } from './client.ts';
import { refOf, wireId, wireText, wireTime } from './wire.ts';

const wireAttachment = z.object({
  _id: wireId.optional(),
  id: wireId.optional(),
  name: wireText,
  ext: wireText,
  size: z.number().nullish(),
  created: wireTime.nullish(),
});

/** Empty text stands for no attachment (S1, embedded in a visit). */
const wireAttachments = z.union([z.array(wireAttachment), z.literal('').transform(() => [])]).nullish();

/** Every key that is not named here is one of the clinic's own questions. */
export const wireIntake = z.looseObject({
  id: wireId,
  type: z.unknown(),
  reason_for_visit: wireText,
  reasonforvisit: wireText,
  location: wireText,
  phone: wireText,
  visit_id: wireId.nullish(),
  member_id: wireId.nullish(),
  room_code: wireText,
  room: wireText.catch(null),
  attachments: wireAttachments,
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
});

/** Keys that the vendor fills, beside those of the schema (S1, S4, developer wiki 15564825). */
const vendorKeys = new Set([
  ...Object.keys(wireIntake.shape),
  ...['_id', 'provider', 'provider_id', 'consent', 'consultation', 'invoice_id', 'medical_profile', 'reset'],
]);

export function toIntake(wire: z.output<typeof wireIntake>, now: number): Intake {
  return {
    id: wire.id,
    reasonForVisit: filled(wire.reason_for_visit) ?? filled(wire.reasonforvisit),
    visit: refOf(wire.visit_id),
    patient: refOf(wire.member_id),
    roomCode: filled(wire.room_code) ?? filled(wire.room),
    location: filled(wire.location),
    phone: filled(wire.phone),
    answers: answersOf(wire),
    attachments: (wire.attachments ?? []).flatMap((file) => {
      const id = file._id ?? file.id;
      if (id === undefined) return [];
      return {
        id,
        name: filled(file.name),
        extension: filled(file.ext),
        sizeBytes: file.size ?? null,
        createdAt: file.created ?? null,
      };
    }),
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
    source: { vendor, fetchedAt: now },
  };
}

/** "any amount of custom JSON field-value pairs may be sent. They will all be saved into the Intake object" (S1). */
function answersOf(wire: Readonly<Record<string, unknown>>): readonly IntakeAnswer[] {
  return Object.entries(wire).flatMap(([question, value]) => {
    const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isScalar && !vendorKeys.has(question) ? [{ question, answer: String(value) }] : [];
  });
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
