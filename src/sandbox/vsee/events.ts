import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { createRandom } from '../kit/random.ts';
import { Refusal } from '../kit/refusal.ts';
import type { Clock } from '../kit/types.ts';
import { createSender, type WebhookSender } from '../kit/webhook-sender.ts';
import type { Visit, VisitStatus } from '../world/types.ts';
import { type State, type Tell, unix } from './state.ts';
import { statusCodes } from './wire-visit.ts';

/** Nothing proves the sender but the address; neither a second try nor how long an answer is waited for is documented. */
export function createVseeSender(clock: Clock): WebhookSender {
  return createSender({
    clock,
    retryAfterMs: [],
    timeoutMs: 15_000,
    headersFor: () => ({ 'content-type': 'application/json' }),
  });
}

const noteStatuses = ['new', 'signed', 'draft'] as const;
const invoiceStatuses = ['pending', 'processing', 'paid', 'closed', 'forgiven', 'cancelled', 'failed'] as const;

/** The second version has words for states; those that no sample shows are a guess. */
const statusWords: Readonly<Record<VisitStatus, string>> = {
  pending: 'pending',
  confirmed: 'confirmed',
  'in-progress': 'in_progress',
  completed: 'completed',
  cancelled: 'cancelled',
};

/** Version 1, "currently active" (developer wiki 192905327): times and codes are texts. */
export function tellWith(sender: WebhookSender, clock: Clock, accountCode: string, seed: number): Tell {
  const nextId = idsOf(`vsee events ${seed}`);
  return (type, visit) => {
    const { id, created } = { id: nextId(), created: unix(clock.now()) };
    const data = {
      ...common(visit),
      ...times(visit, (at) => String(unix(at))),
      status: String(statusCodes[visit.status]),
    };
    const body = {
      version: '1.0',
      id,
      type,
      created,
      account_code: accountCode,
      data: { ...data, completed_by: null },
    };
    sender.send(type, JSON.stringify(body));
  };
}

const wireParts = z.union([
  z.strictObject({ visit_id: z.string(), note: z.strictObject({ id: z.string(), status: z.enum(noteStatuses) }) }),
  z.strictObject({
    visit_id: z.string(),
    invoice: z.strictObject({ id: z.string(), status: z.enum(invoiceStatuses) }),
  }),
]);

/** Version 2 (beta) alone tells of notes and invoices. Nothing of the vendor's API signs or bills, so this says that it was done. */
export function visitEventRoutes(app: FastifyInstance, state: State, sender: WebhookSender): void {
  const nextId = idsOf(`vsee later events ${state.world.seed}`);
  app.post('/_sandbox/visit-events', (request) => {
    const asked = wireParts.safeParse(request.body);
    if (!asked.success) throw new Refusal(400, z.prettifyError(asked.error));
    const { visit_id, ...part } = asked.data;
    const visit = state.visits.get(visit_id);
    if (visit === undefined) throw new Refusal(404, 'Not found');
    const type = 'note' in part ? 'visit.note.signed_and_sent' : 'visit.invoice.processed';
    const data = { ...common(visit), ...times(visit, unix), status: statusWords[visit.status] };
    const created = unix(state.clock.now());
    const body = { version: '2.0', id: nextId(), type, created, clinic_code: state.accountCode };
    sender.send(type, JSON.stringify({ ...body, data: { ...data, status_updated_by: null, ...part } }));
    return { type };
  });
}

function common({ vseeId, memberId, providerId }: Visit) {
  return { id: vseeId, member_id: memberId, provider_id: providerId };
}

function times<T>(visit: Visit, write: (at: number) => T) {
  const { startAt, endAt, actualStartAt, actualEndAt } = visit;
  return {
    start: write(startAt),
    end: write(endAt),
    actual_start: actualStartAt === null ? null : write(actualStartAt),
    actual_end: actualEndAt === null ? null : write(actualEndAt),
  };
}

function idsOf(seed: string): () => string {
  const random = createRandom(seed);
  return () => [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-');
}
