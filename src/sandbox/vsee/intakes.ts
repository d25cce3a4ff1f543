import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { type Access, type Caller, mayTouch } from './access.ts';
import { fileOf } from './files.ts';
import { findMember, type State, type StoredIntake } from './state.ts';
import { ownIntake } from './wire-intake.ts';

const text = z.union([z.string(), z.number()]).transform(String).optional();

/** An array of ids, an array of `{id}`, or a list with commas (developer wiki 15564825). */
const wireAttachments = z
  .union([
    z.string().transform((list) => list.split(',').map((id) => id.trim())),
    z.array(z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])),
  ])
  .transform((ids) => ids.filter((id) => id !== ''))
  .optional();

/** Keys with a meaning. "Apart from the parameters below, any amount of custom JSON field-value pairs may be sent" (S1). */
const documented = {
  // Either spelling (register of contradictions, 7).
  provider: text,
  provider_id: text,
  reason_for_visit: text,
  reasonforvisit: text,
  type: text,
  member_id: text,
  room_code: text,
  location: text,
  phone: text,
  attachments: wireAttachments,
  consultation: z.object({ id: z.string() }).optional(),
  // In a sample and nowhere explained.
  reset: z.unknown().optional(),
};
const wireFields = z.object(documented).catchall(z.unknown());
type Fields = z.output<typeof wireFields>;

export function intakeRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  const store = (intake: StoredIntake): StoredIntake => {
    state.intakes.set(intake.intake.intakeId, intake);
    return intake;
  };
  const storedFor = (caller: Caller, params: unknown): StoredIntake => {
    const found = state.intakes.get(z.object({ id: z.string() }).parse(params).id);
    if (found === undefined) throw new Refusal(404, 'Intake not found');
    if (!mayTouch(caller, [found.memberId, found.providerId])) throw new Refusal(403, 'Not allowed');
    return found;
  };

  app.post(`${prefix}/intakes`, { config: { operation: 'createIntake' } }, (request) => {
    const caller = access.caller(request);
    const { intake } = store(merged(state, caller, emptyIntake(state, caller), wireFields.parse(request.body ?? {})));
    return { data: { id: intake.intakeId, ...intake.customAnswers } };
  });

  app.post(`${prefix}/intakes/:id`, { config: { operation: 'updateIntake' } }, (request) => {
    const caller = access.caller(request);
    const before = storedFor(caller, request.params);
    const { intake } = store(merged(state, caller, before, wireFields.parse(request.body ?? {})));
    return { data: { id: intake.intakeId } };
  });

  app.get(`${prefix}/intakes/:id`, { config: { operation: 'getIntake' } }, (request) => ({
    data: ownIntake(storedFor(access.caller(request), request.params)),
  }));
}

function emptyIntake(state: State, caller: Caller): StoredIntake {
  const now = state.clock.now();
  return {
    intake: {
      intakeId: state.random.uuid(),
      reasonForVisit: '',
      location: '--',
      phone: '',
      consultationId: null,
      attachments: [],
      customAnswers: {},
      createdAt: now,
      modifiedAt: now,
    },
    memberId: caller.kind === 'user' ? caller.userId : null,
    providerId: null,
    roomCode: null,
    visitId: null,
    type: '1',
  };
}

function merged(state: State, caller: Caller, before: StoredIntake, fields: Fields): StoredIntake {
  const { intake } = before;
  const provider = fields.provider_id ?? fields.provider;
  return {
    ...before,
    memberId: fields.member_id === undefined ? before.memberId : memberId(state, caller, fields.member_id),
    // 0 stands for none.
    providerId: provider === undefined ? before.providerId : provider === '0' ? null : provider,
    roomCode: fields.room_code ?? before.roomCode,
    type: fields.type ?? before.type,
    intake: {
      ...intake,
      reasonForVisit: fields.reason_for_visit ?? fields.reasonforvisit ?? intake.reasonForVisit,
      location: fields.location ?? intake.location,
      phone: fields.phone ?? intake.phone,
      consultationId: fields.consultation?.id ?? intake.consultationId,
      attachments: fields.attachments?.map((id) => fileOf(state, id, intake)) ?? intake.attachments,
      customAnswers: { ...intake.customAnswers, ...customAnswers(fields) },
      modifiedAt: state.clock.now(),
    },
  };
}

function memberId(state: State, caller: Caller, idOrCode: string): string {
  const member = findMember(state, idOrCode);
  if (member === undefined) throw new Refusal(404, 'Member not found');
  if (!mayTouch(caller, [member.vendorId])) throw new Refusal(403, 'Not allowed');
  return member.vendorId;
}

/** Whatever else was sent, as text: the samples echo nothing else. */
function customAnswers(fields: Fields): Readonly<Record<string, string>> {
  const custom = Object.entries(fields).filter(([name]) => !Object.hasOwn(documented, name));
  return Object.fromEntries(
    custom.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
