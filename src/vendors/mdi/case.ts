import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { CaseAnswer, CaseCount, CaseFilter, CaseOffering, CaseStatusChange } from '../../domain/case.ts';
import { type Outcome, valueOf } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { decode } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { caseOfferingShape } from './case-offering.ts';
import { type MdiClient, vendor } from './client.ts';
import { itemsOf, readList, readOne, readPages, readWhole, type Shape } from './read.ts';
import { type CaseContext, toCaseAnswer, toStatusChange, wireCase, wireStatusChange } from './wire-case.ts';
import { toCaseStatus, wireCount } from './wire.ts';

export type MdiCases = Readonly<{
  byId: (scope: CallScope, caseId: string) => Promise<CaseAnswer | null>;
  /** Null when the vendor knows no such patient. */
  ofPatient: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<CaseAnswer> | null>;
  /** All cases of one state: the list has no pages. */
  list: (scope: CallScope, filter: CaseFilter) => Promise<readonly Outcome<CaseAnswer>[]>;
  counts: (scope: CallScope) => Promise<readonly CaseCount[]>;
  offerings: (scope: CallScope, caseId: string) => Promise<readonly Outcome<CaseOffering>[] | null>;
  /** The earliest first. */
  statusHistory: (scope: CallScope, caseId: string) => Promise<readonly CaseStatusChange[] | null>;
}>;

function caseShape(context: Omit<CaseContext, 'now'>): Shape<typeof wireCase, CaseAnswer> {
  return {
    schema: wireCase,
    toDomain: (wire, now) => toCaseAnswer(wire, { ...context, now }),
    idOf: (answer) => answer.case.id,
  };
}

/** What is left out is not asked for: an empty list of clinicians is not "no clinician". */
function bodyOf(filter: CaseFilter): object {
  const some = (ids: readonly string[]): readonly string[] | undefined => (ids.length === 0 ? undefined : ids);
  return {
    sort: filter.order.toLowerCase(),
    case_type: filter.type === null ? undefined : filter.type === 'NEW' ? 'New' : 'Follow-up',
    clinicians: some(filter.providerIds),
    states: some(filter.stateIds),
    diseases: some(filter.diseaseIds),
    tags: some(filter.tagIds),
    is_sync: filter.isSynchronous ?? undefined,
    is_additional_approval_needed: filter.needsApproval ?? undefined,
    is_live: filter.environment === 'LIVE',
    is_sandbox: filter.environment === 'SANDBOX',
  };
}

/** The list's own word for the state need not be one of the states (`"Pending"` in its sample): what was asked holds. */
function inState(answer: CaseAnswer, status: CaseFilter['status']): CaseAnswer {
  return answer.case.status === 'UNKNOWN' ? { ...answer, case: { ...answer.case, status } } : answer;
}

const wireListed = z.object({ data: z.array(z.unknown()) });
const wireCounts = z.record(z.string(), wireCount);

export function caseSource(client: MdiClient): MdiCases {
  return {
    byId: (scope, caseId) => {
      const operation = 'getCase';
      return readOne(
        client,
        scope,
        { operation, path: path`/v1/partner/cases/${caseId}` },
        caseId,
        caseShape({ operation }),
      );
    },
    ofPatient: (scope, mdiId, stretch) => {
      const operation = 'listPatientCases';
      const read = { operation, path: path`/v1/partner/patients/${mdiId}/cases` };
      return readPages(client, scope, read, stretch, caseShape({ operation, patient: { vendor, id: mdiId } }));
    },
    list: async (scope, filter) => {
      const operation = 'listCasesByStatus';
      const at = path`/v1/partner/cases/status/${filter.status.toLowerCase()}`;
      // A read that is a POST.
      const request = { operation, method: 'POST', path: at, body: { type: 'json', value: bodyOf(filter) } } as const;
      const body = decode(wireListed, await client.read(scope, request), { vendor, operation });
      const shape = caseShape({ operation });
      return itemsOf(body.data, operation, {
        ...shape,
        toDomain: (wire, now) => inState(shape.toDomain(wire, now), filter.status),
      });
    },
    counts: async (scope) => {
      const operation = 'countCasesByStatus';
      const at = '/v1/partner/statistics/count/cases-by-status';
      const body = await client.read(scope, { operation, method: 'GET', path: at });
      const counts = Object.entries(decode(wireCounts, body, { vendor, operation }));
      return counts.map(([statusRawCode, count]) => ({ status: toCaseStatus(statusRawCode), statusRawCode, count }));
    },
    offerings: (scope, caseId) => {
      const read = { operation: 'listCaseOfferings', path: path`/v1/partner/cases/${caseId}/offerings` };
      return readList(client, scope, read, caseOfferingShape);
    },
    statusHistory: async (scope, caseId) => {
      const read = { operation: 'listCaseStatuses', path: path`/v1/partner/cases/${caseId}/statuses` };
      const shape = { schema: wireStatusChange, toDomain: toStatusChange, idOf: null };
      const changes = await readWhole(client, scope, read, shape);
      // A history with a hole in it is no history: one entry that cannot be read fails the whole.
      const told = changes?.map(valueOf).filter((change) => change !== null);
      return told?.toSorted((a, b) => (a.changedAt ?? 0) - (b.changedAt ?? 0)) ?? null;
    },
  };
}
