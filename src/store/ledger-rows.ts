import type { Kysely, Transaction } from 'kysely';
import type { VisitRecord } from '../commands/ledger.ts';
import { fromNodeName } from '../domain/id.ts';
import { type Vendor, vendors } from '../domain/vendor.ts';
import { type Facts, legStates, type Write, type WriteLeg, writeStates } from '../domain/write.ts';
import type { VisitRecordRow, WriteLegRow, WriteRow } from './ledger-schema.ts';
import type { Tables } from './schema.ts';

export type Db = Kysely<Tables> | Transaction<Tables>;

/** Writes with their legs, in the order of the rows. */
export async function withLegs(db: Db, rows: readonly WriteRow[]): Promise<readonly Write[]> {
  if (rows.length === 0) return [];
  const legs = await db
    .selectFrom('write_legs')
    .selectAll()
    .where(
      'write_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute();
  const ofWrite = Map.groupBy(legs, (leg) => leg.write_id);
  return rows.map((row) => toWrite(row, ofWrite.get(row.id) ?? []));
}

function toWrite(row: WriteRow, legs: readonly WriteLegRow[]): Write {
  return {
    id: row.id,
    operation: row.operation,
    subject: row.subject === null ? null : fromNodeName(row.subject),
    state: known(writeStates, row.state),
    answer: row.answer,
    code: row.code,
    legs: legs.map(toLeg),
    startedAt: row.started_at,
    settledAt: row.settled_at,
    settledBy: row.settled_by,
    reason: row.reason,
  };
}

export function toLeg(row: WriteLegRow): WriteLeg {
  return {
    vendor: known(vendors, row.vendor),
    operation: row.operation,
    state: known(legStates, row.state),
    code: row.code,
    vendorId: row.vendor_id,
    facts: factsOf(row.facts),
    sentAt: row.sent_at,
    changedAt: row.changed_at,
  };
}

export function toVisitRecord(row: VisitRecordRow): VisitRecord {
  const vendor: Vendor = known(vendors, row.vendor);
  return {
    ref: { vendor, id: row.vendor_id },
    visit: { vendor: known(vendors, row.visit_vendor), id: row.visit_id },
    patientId: row.patient_id,
    joinUrl: row.join_url,
    signUpUrl: row.sign_up_url,
  };
}

/** A word that this program wrote itself; any other is a store that something else has changed. */
function known<const T extends string>(words: readonly T[], word: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new TypeError('the ledger holds a word that this program does not know');
  return found;
}

function factsOf(text: string | null): Facts {
  const json: unknown = text === null ? {} : JSON.parse(text);
  const entries = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
