import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Case, CaseAnswer, CaseOffering, CaseStatusChange } from '../../domain/case.ts';
import { found, type Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import { decode, decodeItem, distinct, sameId } from '../../http/decode.ts';
import { path } from '../../http/request.ts';
import { toCaseOffering, wireCaseOffering } from './case-offering.ts';
import { type MdiClient, vendor } from './client.ts';
import { readAll, readStretch, toListPage } from './page.ts';
import { toPatient, wirePatient } from './patient.ts';
import { toProvider, wireClinician } from './provider.ts';
import { toCaseStatus, wireFlag, wireId, wireList, wireText, wireTime } from './wire.ts';

/** What is embedded and cannot be read is asked for on its own, so it may fail without the case. */
const embedded = <S extends z.ZodType>(schema: S) => schema.nullish().catch(undefined);

export const wireCase = z.object({
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

export function caseSource(client: MdiClient): MdiCases {
  return {
    byId: async (scope, caseId) => {
      const operation = 'getCase';
      const body = await client.read(scope, { operation, method: 'GET', path: path`/v1/partner/cases/${caseId}` });
      if (body === null) return null;
      const wire = decode(wireCase, body, { vendor, operation });
      return sameId(caseId, wire.case_id, toCaseAnswer(wire, Date.now()), { vendor, operation });
    },
    ofPatient: (scope, mdiId, stretch) => {
      const where = { vendor, operation: 'listPatientCases' } as const;
      const at = path`/v1/partner/patients/${mdiId}/cases`;
      return readStretch(stretch, async (request) => {
        const query = { page: request.page, per_page: request.perPage };
        const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query });
        if (body === null) return null;
        const now = Date.now();
        const page = toListPage(body, request, where.operation, (item) =>
          decodeItem(wireCase, (wire) => toCaseAnswer(wire, now), item, where),
        );
        return { ...page, items: distinct(page.items, (answer) => answer.case.id, where) };
      });
    },
    statusHistory: async (scope, caseId) => {
      const where = { vendor, operation: 'listCaseStatuses' } as const;
      const at = path`/v1/partner/cases/${caseId}/statuses`;
      const changes = await readAll(where.operation, async (request) => {
        const query = { page: request.page, per_page: request.perPage };
        const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at, query });
        if (body === null) return null;
        return toListPage(body, request, where.operation, (item) =>
          found(toStatusChange(decode(wireStatus, item, where))),
        );
      });
      const told = changes?.flatMap((change) => (change.kind === 'found' ? [change.value] : []));
      return told?.toSorted((a, b) => (a.changedAt ?? 0) - (b.changedAt ?? 0)) ?? null;
    },
    offerings: async (scope, caseId) => {
      const where = { vendor, operation: 'listCaseOfferings' } as const;
      const at = path`/v1/partner/cases/${caseId}/offerings`;
      const body = await client.read(scope, { operation: where.operation, method: 'GET', path: at });
      if (body === null) return null;
      const items = decode(wireList, body, where).items.map((item) =>
        decodeItem(wireCaseOffering, toCaseOffering, item, where),
      );
      return distinct(items, ({ id }) => id, where);
    },
  };
}
