import type { Kysely, Transaction } from 'kysely';
import { vendors, type VendorRef } from '../domain/vendor.ts';
import { type NpiDirectory, type NpiSighting, sightingKey } from '../identity/npi-directory.ts';
import { takeTurn } from './decisions.ts';
import { telling } from './errors.ts';
import { type Db, inChunks } from './link-rows.ts';
import type { NpiSightingRow, Tables } from './schema.ts';
import type { InTurn } from './turns.ts';

const kind = 'provider';

/** The port of `identity/npi-directory.ts` on either database. */
export function createNpiDirectory(db: Kysely<Tables>, inTurn: InTurn): NpiDirectory {
  return {
    ofRecords: (refs) => telling(() => sightingsOf(db, refs)),
    ofNumbers: async (npis) => {
      const bearing = (some: readonly string[]) =>
        db.selectFrom('npi_sightings').selectAll().where('npi', 'in', some).orderBy('vendor_id').execute();
      return (await telling(() => inChunks(npis, bearing))).flatMap(toSighting);
    },
    keep: async (sightings) => {
      // Nearly always it is known already, and nobody has to wait for a turn.
      if ((await telling(() => unknownOf(db, sightings))).length === 0) return false;
      const keepFresh = async (tx: Transaction<Tables>): Promise<boolean> => {
        await takeTurn(tx, kind);
        const fresh = await unknownOf(tx, sightings);
        if (fresh.length > 0) await add(tx, fresh);
        return fresh.length > 0;
      };
      return telling(() => inTurn(kind, () => db.transaction().execute(keepFresh)));
    },
  };
}

async function sightingsOf(db: Db, refs: readonly VendorRef[]): Promise<readonly NpiSighting[]> {
  const rows = await inChunks([...new Set(refs.map(({ id }) => id))], (ids) =>
    db.selectFrom('npi_sightings').selectAll().where('vendor_id', 'in', ids).orderBy('npi').execute(),
  );
  const isWanted = ({ ref }: NpiSighting): boolean =>
    refs.some(({ vendor, id }) => vendor === ref.vendor && id === ref.id);
  return rows.flatMap(toSighting).filter(isWanted);
}

async function unknownOf(db: Db, sightings: readonly NpiSighting[]): Promise<readonly NpiSighting[]> {
  const kept = new Set(
    (
      await sightingsOf(
        db,
        sightings.map(({ ref }) => ref),
      )
    ).map(sightingKey),
  );
  return [...new Map(sightings.map((sighting) => [sightingKey(sighting), sighting])).values()].filter(
    (sighting) => !kept.has(sightingKey(sighting)),
  );
}

async function add(tx: Db, fresh: readonly NpiSighting[]): Promise<void> {
  const rows = fresh.map(({ ref, npi, seenAt }) => ({ vendor: ref.vendor, vendor_id: ref.id, npi, seen_at: seenAt }));
  await tx.insertInto('npi_sightings').values(rows).execute();
  const bearers = tx
    .selectFrom('npi_sightings')
    .innerJoin('records', (join) =>
      join
        .onRef('records.vendor', '=', 'npi_sightings.vendor')
        .onRef('records.vendor_id', '=', 'npi_sightings.vendor_id')
        .on('records.kind', '=', kind),
    )
    .select('records.subject_id')
    .where('npi', 'in', [...new Set(rows.map(({ npi }) => npi))]);
  await tx.deleteFrom('no_records').where('kind', '=', kind).where('subject_id', 'in', bearers).execute();
}

function toSighting({ vendor: name, vendor_id: id, npi, seen_at: seenAt }: NpiSightingRow): NpiSighting[] {
  const vendor = vendors.find((known) => known === name);
  return vendor === undefined ? [] : [{ ref: { vendor, id }, npi, seenAt }];
}
