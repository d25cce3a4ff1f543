import { createHmac } from 'node:crypto';
import { phpJson } from '../kit/php-json.ts';
import type { Clock, MdiCredentials } from '../kit/types.ts';
import { createSender, type WebhookSender } from '../kit/webhook-sender.ts';
import type { Case, CaseStatusName } from '../world/types.ts';
import { type State, statusOf, type Tell } from './state.ts';
import { wireCaseOfferings } from './wire-offering.ts';

const minute = 60_000;

/** "15 minutes, 30 minutes, 1 hour, 4 hours, 8 hours, 11 hours", each after the failure before it (public collection). */
const retryAfterMs = [15 * minute, 30 * minute, 60 * minute, 240 * minute, 480 * minute, 660 * minute];

/** "does not return an HTTP 200 response within 15 seconds" is a failure (public collection). */
const timeoutMs = 15_000;

/** MDI's webhooks: signed over the body that is sent, with the `Authorization` that was registered (S2). */
export function createMdiSender(clock: Clock, credentials: MdiCredentials): WebhookSender {
  return createSender({
    clock,
    retryAfterMs,
    timeoutMs,
    headersFor: (body) => ({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: credentials.webhookAuthorization,
      signature: createHmac('sha256', credentials.webhookSecret).update(body).digest('hex'),
    }),
  });
}

/** "This timestamp is related to the first attempt to send the event" (S2), in whole seconds. */
export function tellWith(sender: WebhookSender, clock: Clock): Tell {
  return (event, fields) => {
    const timestamp = Math.floor(clock.now() / 1_000);
    sender.send(event, phpJson({ timestamp, event_type: event, ...fields }));
  };
}

const statusEvents: Readonly<Record<CaseStatusName, string>> = {
  created: 'case_created',
  assigned: 'case_assigned_to_clinician',
  waiting: 'case_waiting',
  support: 'case_transferred_to_support',
  approved: 'case_approved',
  processing: 'case_processing',
  completed: 'case_completed',
  cancelled: 'case_cancelled',
};

/** Tells where a case stands; one that is completed has gone to the pharmacy just before. */
export function tellStatus(state: State, one: Case): void {
  const { name } = statusOf(one);
  const about = { case_id: one.caseId, metadata: one.metadata };
  if (name === 'completed') {
    state.tell('offering_submitted', { ...about, offerings: wireCaseOfferings(one, state) });
  }
  state.tell(statusEvents[name], about);
}

/** Puts a case into its next state, keeps the way there, and tells of it. */
export function moveCase(state: State, one: Case, name: CaseStatusName, reason: string | null): Case {
  const entry = { name, reason, isOnHold: false, at: state.clock.now() };
  const status = offeringStatuses[name];
  const offerings = one.offerings.map((offering) => (status === undefined ? offering : { ...offering, status }));
  const moved = { ...one, history: [...one.history, entry], offerings };
  state.cases.set(one.caseId, moved);
  tellStatus(state, moved);
  return moved;
}

/** The status flow of a prescription goes with the case's (public collection). */
const offeringStatuses: Readonly<Partial<Record<CaseStatusName, Case['offerings'][number]['status']>>> = {
  processing: 'processing',
  completed: 'completed',
  cancelled: 'cancelled',
};

/** "order_status" and "order_details" as S2 has them: the tracking number is in the text. */
export function tellOrder(state: State, one: Case, hasNewNumber: boolean): void {
  const order = one.offerings.find(({ orderStatus }) => orderStatus !== null);
  const fields = {
    encounter_id: one.caseId,
    case_id: one.caseId,
    order_status: order?.orderStatus ?? null,
    order_details: order?.orderDetails ?? null,
  };
  state.tell('order_status_changed', fields);
  if (hasNewNumber) state.tell('order_tracking_number_changed', fields);
}
