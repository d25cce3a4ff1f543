import type { Kysely } from 'kysely';
import type { CaseStatus } from '../domain/case.ts';
import { type CaseState, type CaseStates, ends } from '../events/case-states.ts';
import type { CaseStateRow, Tables } from './schema.ts';

const statuses: readonly CaseStatus[] = [
  'CREATED',
  'ASSIGNED',
  'WAITING',
  'SUPPORT',
  'PROCESSING',
  'APPROVED',
  'COMPLETED',
  'CANCELLED',
];

/** The port of `events/case-states.ts` on either database. */
export function createCaseStates(db: Kysely<Tables>): CaseStates {
  return {
    find: async (caseId) => {
      const row = await db.selectFrom('case_states').selectAll().where('case_id', '=', caseId).executeTakeFirst();
      return row === undefined ? null : toState(row);
    },
    save: async ({ caseId: case_id, patientId: patient_id, status, statusChangedAt, readAt: read_at }) => {
      const change = { patient_id, status, status_changed_at: statusChangedAt, read_at };
      const result = await db
        .insertInto('case_states')
        .values({ case_id, ...change })
        .onConflict((conflict) =>
          conflict
            .column('case_id')
            .doUpdateSet(change)
            .where((eb) =>
              eb.and([
                eb('case_states.read_at', '<=', read_at),
                eb.or([
                  eb('case_states.status_changed_at', 'is', null),
                  eb('case_states.status_changed_at', '<=', statusChangedAt ?? Number.MAX_SAFE_INTEGER),
                ]),
              ]),
            ),
        )
        .executeTakeFirst();
      return Number(result.numInsertedOrUpdatedRows) > 0;
    },
    open: async (patientId) => {
      const all = db.selectFrom('case_states').selectAll().where('status', 'not in', ends);
      const rows = await (patientId === undefined ? all : all.where('patient_id', '=', patientId)).execute();
      return rows.map(toState);
    },
  };
}

function toState(row: CaseStateRow): CaseState {
  return {
    caseId: row.case_id,
    patientId: row.patient_id,
    status: statuses.find((status) => status === row.status) ?? 'UNKNOWN',
    statusChangedAt: row.status_changed_at,
    readAt: row.read_at,
  };
}
