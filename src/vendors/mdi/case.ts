import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Case, CaseAnswer, CaseOffering, CaseStatusChange } from '../../domain/case.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import { decode, decodeItem } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { toCaseOffering, wireCaseOffering } from './case-offering.ts';
import { type MdiClient, sameId, vendor } from './client.ts';
import { toPatient, wirePatient } from './patient.ts';
import { toProvider, wireClinician } from './provider.ts';
import { pagesFor, toCaseStatus, wireFlag, wireId, wireList, wireText, wireTime } from './wire.ts';

/** What is embedded and cannot be read is asked for on its own, so it may fail without the case. */
const embedded = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);

const wireCase = z.object({
  case_id: wireId,
  case_type: wireText,
  created_at: wireTime.nullish(),
  case_status: z
    .object({ name: wireText, hold_status: wireFlag, reason: wireText, updated_at: wireTime.nullish() })
    .nullish(),
  patient: embedded(wirePatient),
  // An unassigned case has none.
  case_assignment: z.object({ clinician: embedded(wireClinician) }).nullish(),
});
type WireCase = z.output<typeof wireCase>;

const wireStatus = z.object({
  name: wireText,
  reason: wireText,
  hold_status: wireFlag,
  updated_at: wireTime.nullish(),
  created_at: wireTime.nullish(),
});

const types = new Map([
  ['new', 'NEW'],
  ['follow-up', 'FOLLOW_UP'],
] as const);

export function toCase(wire: WireCase, now: number): Case {
  const status = wire.case_status;
  const clinician = wire.case_assignment?.clinician;
  const type = wire.case_type?.trim().toLowerCase();
  return {
    id: wire.case_id,
    type: type === 'new' || type === 'follow-up' ? (types.get(type) ?? 'UNKNOWN') : 'UNKNOWN',
    typeRawCode: wire.case_type ?? null,
    status: toCaseStatus(status?.name),
    statusRawCode: status?.name ?? null,
    statusReason: filled(status?.reason),
    statusChangedAt: status?.updated_at ?? null,
    isOnHold: status?.hold_status ?? null,
    patient: wire.patient == null ? null : { vendor, id: wire.patient.patient_id },
    provider: clinician == null ? null : { vendor, id: clinician.clinician_id },
    createdAt: wire.created_at ?? null,
    source: { vendor, fetchedAt: now },
  };
}

export function toCaseAnswer(wire: WireCase, now: number): CaseAnswer {
  const clinician = wire.case_assignment?.clinician;
  return {
    case: toCase(wire, now),
    patient: wire.patient == null ? null : toPatient(wire.patient, now),
    provider: clinician == null ? null : toProvider(clinician, now),
  };
}

function toStatusChange(wire: z.output<typeof wireStatus>): CaseStatusChange {
  return {
    status: toCaseStatus(wire.name),
    statusRawCode: wire.name ?? null,
    reason: filled(wire.reason),
    isOnHold: wire.hold_status ?? null,
    changedAt: wire.created_at ?? wire.updated_at ?? null,
  };
}

export type MdiCases = Readonly<{
  byId: (scope: CallScope, caseId: string) => Promise<CaseAnswer | null>;
  /** Null when the vendor knows no such patient. */
  ofPatient: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<CaseAnswer> | null>;
  /** The earliest first. */
  statusHistory: (scope: CallScope, caseId: string) => Promise<readonly CaseStatusChange[] | null>;
  offerings: (scope: CallScope, caseId: string) => Promise<readonly Outcome<CaseOffering>[] | null>;
}>;

const historyPageSize = 100;

export function caseSource(client: MdiClient): MdiCases {
  async function pageOfPatient(scope: CallScope, mdiId: string, page: number, perPage: number) {
    const where = { vendor, operation: 'listPatientCases' } as const;
    const query = { page, per_page: perPage };
    const at = path`/v1/partner/patients/${mdiId}/cases`;
    const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query });
    if (body === null) return null;
    const { items, total, hasMore } = decode(wireList, body, where);
    const cases = items.map((item) => decodeItem(wireCase, (wire) => toCaseAnswer(wire, Date.now()), item, where));
    return { items: cases, total, hasMore };
  }

  return {
    byId: async (scope, caseId) => {
      const operation = 'getCase';
      const body = await client.read(scope, { operation, method: 'GET', path: path`/v1/partner/cases/${caseId}` });
      if (body === null) return null;
      const wire = decode(wireCase, body, { vendor, operation });
      return sameId(caseId, wire.case_id, toCaseAnswer(wire, Date.now()), operation);
    },
    ofPatient: async (scope, mdiId, stretch) => {
      const requests = pagesFor(stretch);
      const pages = await Promise.all(requests.map(({ page, perPage }) => pageOfPatient(scope, mdiId, page, perPage)));
      const [first] = requests;
      const skip = first === undefined ? 0 : stretch.offset - (first.page - 1) * first.perPage;
      const told = pages.flatMap((page) => page ?? []);
      const items = told.flatMap((page) => page.items);
      const total = told[0]?.total ?? 0;
      if (told.length === 0) return null;
      const end = stretch.offset + stretch.limit;
      return { items: items.slice(skip, skip + stretch.limit), total, hasMore: total > end };
    },
    statusHistory: async (scope, caseId) => {
      const where = { vendor, operation: 'listCaseStatuses' } as const;
      const query = { page: 1, per_page: historyPageSize };
      const at = path`/v1/partner/cases/${caseId}/statuses`;
      const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query });
      if (body === null) return null;
      const { items } = decode(wireList, body, where);
      return items
        .map((item) => toStatusChange(decode(wireStatus, item, where)))
        .toSorted((a, b) => (a.changedAt ?? 0) - (b.changedAt ?? 0));
    },
    offerings: async (scope, caseId) => {
      const where = { vendor, operation: 'listCaseOfferings' } as const;
      const at = path`/v1/partner/cases/${caseId}/offerings`;
      const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at });
      if (body === null) return null;
      const { items } = decode(wireList, body, where);
      return items.map((item) => decodeItem(wireCaseOffering, toCaseOffering, item, where));
    },
  };
}
