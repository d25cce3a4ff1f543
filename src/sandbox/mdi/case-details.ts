import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import { createRandom } from '../kit/random.ts';
import type { CaseDetail, Event } from '../world/mdi/types.ts';
import type { Case } from '../world/types.ts';
import { type Guard } from './access.ts';
import { barePage, metaPage } from './page.ts';
import { detailOf, type State } from './state.ts';
import { wireDiseaseOf, wireEvent, wireFile, wireNote, wireOrderSequence, wireTagChange } from './wire-case-detail.ts';
import { wireCaseOfferings } from './wire-offering.ts';

const byId = z.object({ id: z.string() });
const byOrder = z.object({ id: z.string(), order: z.string() });

const at = '/v1/partner/cases/:id';

type ReadCase = (request: FastifyRequest) => Readonly<{ one: Case; detail: CaseDetail }>;

/** What belongs to a case, each by a call of its own. Bare arrays, but for the history of the tags. */
export function caseDetailRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const read: ReadCase = (request) => {
    guard(request);
    const one = state.cases.get(byId.parse(request.params).id);
    if (one === undefined) throw new Refusal(404, 'Case not found');
    return { one, detail: detailOf(state, one) };
  };

  app.get(`${at}/files`, { config: { operation: 'listCaseFiles' } }, (request) =>
    read(request).detail.files.map(wireFile),
  );

  app.get(`${at}/questions`, { config: { operation: 'listCaseQuestions' } }, (request) =>
    read(request).detail.questions.map((question) => ({
      question: question.question,
      answer: question.answer,
      type: question.type,
      important: question.isImportant,
      is_critical: question.isCritical,
      display_in_pdf: question.isPrinted ?? true,
      case_question_id: question.caseQuestionId,
      description: question.description ?? null,
      label: question.label,
      metadata: question.metadata ?? null,
      displayed_options: question.displayedOptions,
    })),
  );

  app.get(`${at}/diseases`, { config: { operation: 'listCaseDiseases' } }, (request) =>
    read(request).detail.diseaseIds.map((id, index) => ({ ...wireDiseaseOf(state, id), is_primary: index === 0 })),
  );

  app.get(`${at}/notes`, { config: { operation: 'listCaseNotes' } }, (request) => {
    const { one, detail } = read(request);
    return detail.notes.map((note) => wireNote(note, one, state));
  });

  app.get(`${at}/events`, { config: { operation: 'listCaseEvents' } }, (request) =>
    barePage(read(request).detail.events.map(wireEvent), request.query),
  );

  app.get(`${at}/tags/historical`, { config: { operation: 'listCaseTagHistory' } }, (request) => {
    const { one, detail } = read(request);
    const changes = detail.tagChanges.map((change) => wireTagChange(change, one, state));
    return metaPage(changes, request.query, `/v1/partner/cases/${one.caseId}/tags/historical`);
  });

  orderRoutes(app, state, read);
  fileRoute(app, state, guard);
}

function orderRoutes(app: FastifyInstance, state: State, read: ReadCase): void {
  app.get(`${at}/orders`, { config: { operation: 'listCaseOrders' } }, (request) => {
    const { one, detail } = read(request);
    const offerings = (ids: readonly string[]): readonly object[] =>
      wireCaseOfferings(
        { ...one, offerings: one.offerings.filter((asked) => ids.includes(asked.caseOfferingId)) },
        state,
      );
    return detail.orderSequences.map((sequence) => wireOrderSequence(sequence, one, offerings));
  });

  app.get(`${at}/orders/:order/events`, { config: { operation: 'listOrderEvents' } }, (request) => {
    const { detail } = read(request);
    const { order: orderId } = byOrder.parse(request.params);
    const order = detail.orderSequences.flatMap(({ orders }) => orders).find((one) => one.orderId === orderId);
    if (order === undefined) throw new Refusal(404, 'Order not found');
    const made: Event = {
      eventId: createRandom(`order event ${orderId}`).uuid(),
      at: order.createdAt,
      model: 'caseorder',
      type: 'created',
      byModel: 'system',
      by: 'System',
      title: 'Added prescription',
    };
    // An order's events tell the machine's address too (public sample).
    return barePage([{ ...wireEvent(made), ip_address: '192.0.2.7', user: null }], request.query);
  });
}

function fileRoute(app: FastifyInstance, state: State, guard: Guard): void {
  app.get('/v1/partner/files/:id', { config: { operation: 'getFile' } }, (request) => {
    guard(request);
    const { id } = byId.parse(request.params);
    const file = state.files.get(id);
    if (file === undefined) throw new Refusal(404, 'File not found');
    return { ...wireFile(file), type: file.type };
  });
}
