import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { Guard } from './access.ts';
import { moveCase, tellOrder } from './events.ts';
import type { State } from './state.ts';
import { wireCase } from './wire-case.ts';

/** "simulate statuses" (public collection). */
const wireStatus = z.object({
  status: z.enum(['assigned', 'processing', 'waiting', 'support', 'cancelled', 'completed']),
  reason: z.string().nullish(),
  clinician_id: z.string().nullish(),
});

/** The twelve that S2 names. */
const testable = [
  'case_processing',
  'case_cancelled',
  'case_waiting',
  'case_completed',
  'case_transferred_to_support',
  'case_assigned_to_clinician',
  'message_created',
  'patient_modified',
  'patient_deleted',
  'prescription_submitted',
  'case_created',
  'voucher_used',
] as const;

const wireTest = z.object({
  event: z.enum(testable),
  environment_id: z.string(),
  // "`metadata` object there, string in payloads" (register of contradictions, 26).
  metadata: z.union([z.record(z.string(), z.unknown()), z.string()]).nullish(),
  encounter_id: z.string().nullish(),
  voucher_id: z.string().nullish(),
  patient_id: z.string().nullish(),
  message_id: z.string().nullish(),
  channel: z.enum(['patient', 'support']).nullish(),
});

const wireOrder = z.strictObject({
  case_id: z.string(),
  status: z.string().min(1),
  details: z.string().nullable().default(null),
});

/** What the vendor offers for trying things out, and what only its pharmacies do: an order that goes its way. */
export function trialRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  app.post('/v1/partner/tests/encounters/:id/status', { config: { operation: 'simulateStatus' } }, (request) => {
    guard(request);
    const one = state.cases.get(z.object({ id: z.string() }).parse(request.params).id);
    if (one === undefined) throw new Refusal(404, 'Case not found');
    const body = wireStatus.safeParse(request.body);
    if (!body.success) throw new Refusal(400, 'status is not valid');
    const { status, reason, clinician_id } = body.data;
    const assigned = clinician_id == null ? one : { ...one, clinicianId: clinician_id };
    return wireCase(moveCase(state, assigned, status, reason ?? null), state, 'post');
  });

  // Its answer is not documented.
  app.post('/web/partners/:partner/webhooks/test', { config: { operation: 'testWebhook' } }, (request) => {
    guard(request);
    const body = wireTest.safeParse(request.body);
    if (!body.success) throw new Refusal(400, `${body.error.issues[0]?.path.join('.') ?? 'body'} is not valid`);
    const { event, environment_id: _environment, encounter_id, ...fields } = body.data;
    state.tell(event, { ...(encounter_id == null ? {} : { case_id: encounter_id }), ...fields });
    return {};
  });

  app.post('/_sandbox/orders', (request, reply) => {
    const body = wireOrder.safeParse(request.body);
    if (!body.success) return reply.code(400).send({ message: z.prettifyError(body.error) });
    const one = state.cases.get(body.data.case_id);
    if (one === undefined) return reply.code(404).send({ message: 'There is no such case.' });
    const order = { orderStatus: body.data.status, orderDetails: body.data.details, orderAt: state.clock.now() };
    const hasNewNumber = /tracking number/i.test(order.orderDetails ?? '');
    const changed = { ...one, offerings: one.offerings.map((offering) => ({ ...offering, ...order })) };
    state.cases.set(one.caseId, changed);
    tellOrder(state, changed, hasNewNumber && one.offerings[0]?.orderDetails !== order.orderDetails);
    return { case_id: one.caseId };
  });
}
