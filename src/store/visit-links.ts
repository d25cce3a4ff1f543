import type { Kysely } from 'kysely';
import { refKey } from '../domain/vendor.ts';
import type { KnownVisit, VisitLinks } from '../identity/visit-links.ts';
import { telling } from './errors.ts';
import { toVisitRecord } from './ledger-rows.ts';
import type { Tables } from './schema.ts';

/** What bookings left behind: which visits a patient has, and under which records. */
export function createVisitLinks(db: Kysely<Tables>): VisitLinks {
  return {
    ofPatient: (patientId) =>
      telling(async () => {
        const rows = await db
          .selectFrom('visit_records')
          .selectAll()
          .where('patient_id', '=', patientId)
          .orderBy('vendor')
          .orderBy('vendor_id')
          .execute();
        const visits = Map.groupBy(rows.map(toVisitRecord), ({ visit }) => refKey(visit));
        return [...visits].flatMap(([key, records]): readonly KnownVisit[] => {
          const [first] = records;
          if (first === undefined) return [];
          const others = records.map(({ ref }) => ref).filter((ref) => refKey(ref) !== key);
          return [{ records: [first.visit, ...others], startsAt: null }];
        });
      }),
  };
}
