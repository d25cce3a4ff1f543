import type { FaultEffect } from './fault-rules.ts';

type Json = unknown;

/** Changes what an answer says, as the effect asks; effects that change how it is sent leave it as it is. */
export function spoil(body: Json, effect: FaultEffect): Json {
  switch (effect.kind) {
    case 'wrong-types':
      return mapFields(body, (name, value) => [name, effect.fields.includes(name) ? otherType(value) : value]);
    case 'rename-field':
      return mapFields(body, (name, value) => [name === effect.from ? effect.to : name, value]);
    case 'missing-field':
      return mapFields(body, (name, value) => (name === effect.field ? null : [name, value]));
    case 'drop-items':
      return mapItems(body, (items) => items.slice(effect.count));
    case 'double-items':
      return mapItems(body, (items) => items.flatMap((item) => [item, item]));
    case 'reverse-items':
      return mapItems(body, (items) => items.toReversed());
    default:
      return body;
  }
}

/** Whether the effect is one of those above; the others leave a body's very bytes alone. */
export function spoilsContent({ kind }: FaultEffect): boolean {
  return /fields?$|types$|items$/.test(kind);
}

/** A number becomes text and text a number, as far as it can; whatever else becomes an object. */
function otherType(value: Json): Json {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && /^[0-9]{1,15}$/.test(value)) return Number(value);
  return { unexpected: true };
}

type FieldMapper = (name: string, value: Json) => readonly [string, Json] | null;

function mapFields(value: Json, map: FieldMapper): Json {
  if (Array.isArray(value)) return value.map((item: Json) => mapFields(item, map));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, below]) => {
    const mapped = map(name, below);
    return mapped === null ? [] : [[mapped[0], mapFields(mapped[1], map)] as const];
  });
  return Object.fromEntries(entries);
}

/** The keys under which the vendors put their lists. */
const listKeys = ['data', 'statuses', 'appointmentStatuses'];

function mapItems(body: Json, map: (items: readonly Json[]) => readonly Json[]): Json {
  if (Array.isArray(body)) return map(body);
  if (typeof body !== 'object' || body === null) return body;
  const entries = Object.entries(body).map(([name, value]) => {
    const isList = listKeys.includes(name) && Array.isArray(value);
    return [name, isList ? map(value) : (value as Json)] as const;
  });
  return Object.fromEntries(entries);
}
