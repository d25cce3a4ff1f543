/**
 * One endpoint of a vendor's documents, and what became of it here. `fields` are fields of the schema (`Type.field`),
 * `tests` files that exercise it over a socket. An endpoint without fields says why in `because`; without that either,
 * it is not there yet.
 */
export type Row = Readonly<{
  /** Its number in the catalogue of the vendors' endpoints. */
  id: string;
  call: string;
  fields?: readonly string[];
  tests?: readonly string[];
  because?: string;
}>;

export type Section = Readonly<{ title: string; about: string; rows: readonly Row[] }>;
