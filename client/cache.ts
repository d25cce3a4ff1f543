import { type FieldPolicy, InMemoryCache, type TypePolicies, type TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import { connectionArguments, possibleTypes } from './__generated__/schema-facts.ts';

/** A part of what it belongs to, and of nothing else: what two questions ask of it is one thing. */
const parts = [
  ...['HumanName', 'Address', 'RoomQueue', 'CalendarEntry', 'Exam', 'MedicalProfile', 'ProfileSection'],
  ...['Meeting', 'CallLog', 'Recordings', 'VisitPayment', 'VisitInvoice', 'VisitNote'],
];

/** What is not a `Node` and has an id all the same; where that is not asked for, it stays with what it is part of. */
const ownIds: Readonly<Record<string, string>> = {
  ...{ Write: 'writeId', PatientMatch: 'matchId', ProviderMatch: 'matchId' },
};

/**
 * How Apollo Client keeps this graph: a thing once, whoever asked for it; the pages of a connection one after the other,
 * each connection by the arguments that tell it from others; interfaces with the types behind them.
 */
export const typePolicies: TypePolicies = {
  ...Object.fromEntries(parts.map((name) => [name, { merge: true }])),
  ...Object.fromEntries(Object.entries(ownIds).map(([name, field]) => [name, keyedBy(name, field)])),
  // Who said it and when is one statement: of two, the later holds whole.
  Source: { merge: false },
  ...Object.fromEntries(Object.entries(connectionArguments).map(([name, fields]) => [name, withConnections(fields)])),
};

/** A cache for this graph. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ possibleTypes: { ...possibleTypes }, typePolicies });
}

function keyedBy(name: string, field: string): TypePolicy {
  return {
    keyFields: (object) => {
      const id: unknown = object[field];
      return typeof id === 'string' ? `${name}:${id}` : false;
    },
  };
}

function withConnections(fields: Readonly<Record<string, readonly string[]>>): TypePolicy {
  return { fields: Object.fromEntries(Object.entries(fields).map(([name, args]) => [name, connection(args)])) };
}

function connection(args: readonly string[]): FieldPolicy {
  const policy: FieldPolicy = relayStylePagination(args.length === 0 ? false : [...args]);
  const { merge } = policy;
  if (typeof merge !== 'function') return policy;
  return {
    ...policy,
    merge: (existing: unknown, incoming: unknown, options) => {
      const merged: unknown = merge(existing, incoming, options);
      const after: unknown = options.args?.['after'];
      if (typeof after !== 'string') return { ...objectOf(merged), [missingBefore]: [] };
      return { ...objectOf(merged), ...missing(existing, incoming, after) };
    },
  };
}

/** Under what a connection keeps, page after page, the cursor that it begins after and who was missing up to there. */
const missingBefore = 'missingBefore';

/**
 * A vendor that was missing from an earlier page is missing from the whole, though a later page had it; one that was
 * missing from a page that was asked for again is not.
 */
function missing(existing: unknown, incoming: unknown, after: string): object {
  const pages = listOf({ [missingBefore]: [], ...objectOf(existing) }[missingBefore]).map(listOf);
  const index = pages.findIndex(([cursor]) => cursor === after);
  const earlier = index < 0 ? statuses(existing) : listOf(pages[index]?.[1]);
  const noted = { [missingBefore]: [...(index < 0 ? pages : pages.slice(0, index)), [after, earlier]] };
  if (earlier.length === 0) return noted;
  const later = statuses(incoming);
  const told = new Set(later.map(vendorOf));
  return { ...noted, unavailable: [...earlier.filter((status) => !told.has(vendorOf(status))), ...later] };
}

function statuses(connection: unknown): readonly unknown[] {
  const { unavailable } = { unavailable: null, ...objectOf(connection) };
  return listOf(unavailable);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function vendorOf(status: unknown): unknown {
  return { vendor: null, ...objectOf(status) }.vendor;
}

function objectOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
