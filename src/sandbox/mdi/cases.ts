import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Case } from '../world/types.ts';
import { type Guard } from './access.ts';
import { Refusal } from '../kit/refusal.ts';
import { metaPage } from './page.ts';
import { detailOf, type State, statusOf } from './state.ts';
import { listedCase, wireCase, wireStatuses } from './wire-case.ts';
import { wireCaseOfferings } from './wire-offering.ts';

const byId = z.object({ id: z.string() });

export function caseRoutes(app: FastifyInstance, state: State, guard: Guard): void {
  const caseOf = (params: unknown): Case => {
    const one = state.cases.get(byId.parse(params).id);
    if (one === undefined) throw new Refusal(404, 'Case not found');
    return one;
  };

  app.get('/v1/partner/cases/:id', { config: { operation: 'getCase' } }, (request) => {
    guard(request);
    return wireCase(caseOf(request.params), state);
  });

  app.get('/v1/partner/cases/:id/statuses', { config: { operation: 'listCaseStatuses' } }, (request) => {
    guard(request);
    const one = caseOf(request.params);
    return metaPage(wireStatuses(one).toReversed(), request.query, `/v1/partner/cases/${one.caseId}/statuses`);
  });

  app.get('/v1/partner/cases/:id/offerings', { config: { operation: 'listCaseOfferings' } }, (request) => {
    guard(request);
    return wireCaseOfferings(caseOf(request.params), state);
  });

  // A list, and yet a POST.
  app.post('/v1/partner/cases/status/:status', { config: { operation: 'listCasesByStatus' } }, (request) => {
    guard(request);
    const { status } = z.object({ status: z.string() }).parse(request.params);
    const filter = wireFilter.safeParse(request.body ?? {});
    if (!filter.success) throw new Refusal(400, `${filter.error.issues[0]?.path.join('.') ?? 'body'} is not valid`);
    const found = [...state.cases.values()].filter(
      (one) => statusOf(one).name === status.toLowerCase() && passes(one, filter.data, state),
    );
    const sorted = found.toSorted((a, b) => statusOf(a).at - statusOf(b).at);
    return { data: (filter.data.sort === 'asc' ? sorted : sorted.toReversed()).map((one) => listedCase(one, state)) };
  });

  app.get(
    '/v1/partner/statistics/count/cases-by-status',
    { config: { operation: 'countCasesByStatus' } },
    (request) => {
      guard(request);
      const count = (name: string): number =>
        [...state.cases.values()].filter((one) => statusOf(one).name === name).length;
      const names = ['assigned', 'waiting', 'processing', 'approved', 'support', 'created'];
      return Object.fromEntries(names.map((name) => [name, count(name)]));
    },
  );
}

const ids = z.array(z.string()).nullish();
const wireFilter = z.object({
  sort: z.enum(['asc', 'desc']).default('desc'),
  clinicians: ids,
  states: ids,
  diseases: ids,
  tags: ids,
  case_type: z.enum(['New', 'Follow-up']).nullish(),
  is_sync: z.boolean().nullish(),
  is_additional_approval_needed: z.boolean().nullish(),
  is_live: z.boolean().default(true),
  is_sandbox: z.boolean().default(false),
});

/** Every patient of this world is a live one. */
function passes(one: Case, filter: z.output<typeof wireFilter>, state: State): boolean {
  const detail = detailOf(state, one);
  const abbreviation = state.patients.get(one.patientId)?.address.state;
  const stateId = state.world.states.find((place) => place.abbreviation === abbreviation)?.stateId ?? '';
  const among = (wanted: readonly string[] | null | undefined, has: readonly string[]): boolean =>
    (wanted ?? []).length === 0 || has.some((id) => wanted?.includes(id) === true);
  return (
    filter.is_live &&
    among(filter.clinicians, [one.clinicianId ?? '']) &&
    among(filter.states, [stateId]) &&
    among(filter.diseases, detail.diseaseIds) &&
    among(filter.tags, detail.tagIds) &&
    (filter.case_type ?? one.caseType).toLowerCase() === one.caseType &&
    (filter.is_sync ?? detail.isSync) === detail.isSync &&
    (filter.is_additional_approval_needed ?? detail.needsApproval) === detail.needsApproval
  );
}
