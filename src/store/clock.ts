import { type RawBuilder, sql } from 'kysely';

/**
 * The database's own clock in epoch milliseconds: leases of several nodes are measured by one clock, whatever theirs
 * say.
 */
export const storeClocks: Readonly<Record<'sqlite' | 'postgres', RawBuilder<number>>> = {
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  postgres: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
};
