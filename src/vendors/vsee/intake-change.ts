import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { path } from '../../http/request.ts';
import type { VseeClient } from './client.ts';
import { isVendorKey } from './intake.ts';
import { wireId } from './wire.ts';

/** What is told in an intake; what is undefined is not sent, and stays as it is. */
export type IntakeFields = Readonly<{
  providerId?: string | undefined;
  reasonForVisit?: string | undefined;
  location?: string | undefined;
  phone?: string | undefined;
  answers: readonly Readonly<{ question: string; answer: string }>[];
  attachmentIds?: readonly string[] | undefined;
}>;

export type NewIntake = IntakeFields &
  Readonly<{
    /** The patient's *code*: `member_id` is "the patient's code, to act on behalf" (developer wiki 15564825). */
    patientCode: string;
    roomCode: string;
    kind: 'WALK_IN' | 'SCHEDULED';
  }>;

const wireMade = z.object({ id: wireId });

/** `type` int: 1 walk-in, 2 schedule (developer wiki 15564825). */
const types = { WALK_IN: '1', SCHEDULED: '2' } as const;

export type VseeIntakeChanges = Readonly<{
  /** The id of the intake that was made. */
  create: (scope: CallScope, intake: NewIntake) => Promise<string>;
  update: (scope: CallScope, intakeId: string, fields: IntakeFields) => Promise<void>;
  /** Whether a question of the clinic's may have this key: the vendor's own fields are not to be written over. */
  isOwnKey: (question: string) => boolean;
}>;

export function intakeChanges(client: VseeClient): VseeIntakeChanges {
  return {
    // The sample is a form without credentials (S1); they are sent all the same (register of contradictions, 9).
    create: async (scope, { patientCode, roomCode, kind, ...fields }) => {
      const own = { member_id: patientCode, room_code: roomCode, type: types[kind] };
      const body = { type: 'form', fields: { ...wireFields(fields), ...own } } as const;
      const request = { operation: 'createIntake', method: 'POST', path: '/intakes', body } as const;
      return (await client.write(scope, { kind: 'clinic' }, request, wireMade)).id;
    },
    // The id in the answer's sample is not the one in its URL (register of contradictions, 10): it is not compared.
    update: async (scope, intakeId, fields) => {
      const body = { type: 'multipart', fields: wireFields(fields) } as const;
      const request = { operation: 'updateIntake', method: 'POST', path: path`/intakes/${intakeId}`, body } as const;
      await client.write(scope, { kind: 'clinic' }, request, wireMade);
    },
    isOwnKey: (question) => !isVendorKey(question),
  };
}

/** "any amount of custom JSON field-value pairs may be sent" (S1): the clinic's own questions, beside the documented. */
function wireFields({ answers, attachmentIds, ...told }: IntakeFields): Readonly<Record<string, string>> {
  const documented = {
    provider_id: told.providerId,
    reason_for_visit: told.reasonForVisit,
    location: told.location,
    phone: told.phone,
    // "array of `{id}`, array of ids, or comma list": the one that a form can hold.
    attachments: attachmentIds?.join(','),
  };
  const custom = answers.map(({ question, answer }) => [question, answer] as const);
  const given = Object.entries(documented).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { ...Object.fromEntries(custom), ...Object.fromEntries(given) };
}
