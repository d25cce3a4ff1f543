import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Access, type Caller, mayTouch } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import type { State, StoredIntake } from './state.ts';
import { ownIntake } from './wire-intake.ts';

/** Keys with a meaning; "any amount of custom JSON field-value pairs may be sent" beside them (S1). */
const documented = [
  'provider',
  'provider_id',
  'reason_for_visit',
  'reasonforvisit',
  'type',
  'member_id',
  'room_code',
  'attachments',
  'location',
  'phone',
  'consultation',
  'reset',
];

const wireFields = z.record(z.string(), z.unknown());

export function intakeRoutes(app: FastifyInstance, state: State, access: Access, prefix: string): void {
  for (const url of [`${prefix}/intakes`, `${prefix}/intakes.json`]) {
    app.post(url, { config: { operation: 'createIntake' } }, (request) => {
      const caller = access.caller(request);
      const stored = merged(state, emptyIntake(state, caller), wireFields.parse(request.body ?? {}));
      state.intakes.set(stored.intake.intakeId, stored);
      return { data: { id: stored.intake.intakeId, ...stored.intake.customAnswers } };
    });
  }

  const stored = (caller: Caller, params: unknown): StoredIntake => {
    const found = state.intakes.get(z.object({ id: z.string() }).parse(params).id);
    if (found === undefined) throw new Refusal(404, 'Intake not found');
    if (!mayTouch(caller, [found.memberId, found.providerId])) throw new Refusal(403, 'Not allowed');
    return found;
  };

  app.post(`${prefix}/intakes/:id`, { config: { operation: 'updateIntake' } }, (request) => {
    const changed = merged(state, stored(access.caller(request), request.params), wireFields.parse(request.body ?? {}));
    state.intakes.set(changed.intake.intakeId, changed);
    return { data: { id: changed.intake.intakeId } };
  });

  app.get(`${prefix}/intakes/:id`, { config: { operation: 'getIntake' } }, (request) => ({
    data: ownIntake(stored(access.caller(request), request.params)),
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

function merged(state: State, before: StoredIntake, fields: Readonly<Record<string, unknown>>): StoredIntake {
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const custom = Object.entries(fields)
    .filter(([name]) => !documented.includes(name))
    .map(([name, value]): readonly [string, string] => [name, String(value)]);
  const { intake } = before;
  return {
    ...before,
    memberId: text('member_id') ?? before.memberId,
    providerId: text('provider_id') ?? text('provider') ?? before.providerId,
    roomCode: text('room_code') ?? before.roomCode,
    type: text('type') ?? before.type,
    intake: {
      ...intake,
      reasonForVisit: text('reason_for_visit') ?? text('reasonforvisit') ?? intake.reasonForVisit,
      location: text('location') ?? intake.location,
      phone: text('phone') ?? intake.phone,
      customAnswers: { ...intake.customAnswers, ...Object.fromEntries<string>(custom) },
      modifiedAt: state.clock.now(),
    },
  };
}
