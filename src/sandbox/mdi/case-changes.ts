import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Case, CaseStatusName } from '../world/types.ts';
import type { Guard } from './access.ts';
import { moveCase, tellStatus } from './events.ts';
import { newCase, wireNewCase } from './new-case.ts';
import { type State, statusOf } from './state.ts';
import { wireCase } from './wire-case.ts';

const byId = z.object({ id: z.string() });
const wireReason = z.object({ reason: z.string().nullish() });

const steps = [
  ['support', 'support'],
  ['cancel', 'cancelled'],
  ['assigned', 'assigned'],
  ['processing', 'processing'],
] as const satisfies readonly (readonly [string, CaseStatusName])[];

/** Making cases, and what a partner may do with them (public collection). */
export function caseChangeRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const caseOf = (params: unknown): Case => {
    const one = state.cases.get(byId.parse(params).id);
    if (one === undefined) throw new Refusal(404, 'Case not found');
    return one;
  };

  app.post('/v1/partner/cases', { config: { operation: 'createCase' } }, (request) => {
    guard(request);
    const body = wireNewCase.parse(request.body);
    if (!state.patients.has(body.patient_id)) throw new Refusal(404, 'Patient not found');
    const { one, detail } = newCase(state, body);
    state.cases.set(one.caseId, one);
    state.caseDetails.set(one.caseId, detail);
    tellStatus(state, one);
    return wireCase(one, state, 'post');
  });

  app.patch('/v1/partner/cases/:id/status', { config: { operation: 'holdCase' } }, (request) => {
    guard(request);
    const one = caseOf(request.params);
    const body = z.object({ hold_status: z.boolean() }).safeParse(request.body);
    if (!body.success) throw new Refusal(400, 'hold_status is required');
    const status = statusOf(one);
    // "only while status is `created`".
    if (status.name !== 'created') throw new Refusal(400, 'The case was assigned already');
    const history = [...one.history.slice(0, -1), { ...status, isOnHold: body.data.hold_status }];
    state.cases.set(one.caseId, { ...one, history });
    return [];
  });

  for (const [action, name] of steps) {
    app.post(`/v1/partner/cases/:id/${action}`, { config: { operation: `${action}Case` } }, (request) => {
      guard(request);
      const one = caseOf(request.params);
      const { reason } = wireReason.parse(request.body ?? {});
      const from = statusOf(one).name;
      if (from === 'completed' || from === 'cancelled') throw new Refusal(400, 'The case is over');
      // "Send an Approved Case to Processing".
      if (name === 'processing' && from !== 'approved') throw new Refusal(400, 'The case is not approved');
      return wireCase(moveCase(state, one, name, reason ?? null), state, 'post');
    });
  }
}
