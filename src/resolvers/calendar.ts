import { type FieldNode, getArgumentValues, type GraphQLResolveInfo, Kind } from 'graphql';
import { z } from 'zod';
import type {
  AddCalendarEntryInput,
  AddCalendarEntryPayloadResolvers,
  BlockCalendarTimeInput,
  CancelCalendarEntryInput,
  MoveCalendarEntryInput,
  MutationResolvers,
  VisitCalendarInput,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { keyOf } from './arguments.ts';
import { changing } from './mutation.ts';

type Order = Parameters<Context['commands']['calendar']['change']>[0];

/** What each mutation of the calendar asks for. */
const orders = {
  addCalendarEntry: (input: AddCalendarEntryInput): Order => ({
    key: input.idempotencyKey,
    wish: {
      kind: 'add',
      ...entryOf(input),
      ...slotOf(input),
      patientId: input.patientId == null ? null : keyOf('Patient', input.patientId, 'patientId'),
      visitKey: input.visitId == null ? null : keyOf('Visit', input.visitId, 'visitId'),
    },
  }),
  blockCalendarTime: (input: BlockCalendarTimeInput): Order => ({
    key: input.idempotencyKey,
    wish: { kind: 'block', ...entryOf(input), ...slotOf(input) },
  }),
  moveCalendarEntry: (input: MoveCalendarEntryInput): Order => ({
    key: input.idempotencyKey,
    wish: { kind: 'move', entryId: input.entryId, ...slotOf(input) },
  }),
  cancelCalendarEntry: (input: CancelCalendarEntryInput): Order => ({
    key: input.idempotencyKey,
    wish: { kind: 'cancel', entryId: input.entryId },
  }),
};

export const calendarMutations: Pick<MutationResolvers, keyof typeof orders> = {
  addCalendarEntry: changing((_parent, { input }, { commands }, info) =>
    commands.calendar.change(orders.addCalendarEntry(input), following(info)),
  ),
  blockCalendarTime: changing((_parent, { input }, { commands }, info) =>
    commands.calendar.change(orders.blockCalendarTime(input), following(info)),
  ),
  moveCalendarEntry: changing((_parent, { input }, { commands }, info) =>
    commands.calendar.change(orders.moveCalendarEntry(input), following(info)),
  ),
  cancelCalendarEntry: changing((_parent, { input }, { commands }, info) =>
    commands.calendar.change(orders.cancelCalendarEntry(input), following(info)),
  ),
};

/**
 * The changes of the calendar that come right after this one in the document, so that all of them are one call of the
 * vendor. Each is still answered in its own turn: what was done for it ahead, its key remembers.
 */
function following(info: GraphQLResolveInfo): readonly Order[] {
  const fields = info.operation.selectionSet.selections;
  const at = fields.findIndex((field) => field.kind === Kind.FIELD && nameIn(field) === info.path.key);
  const after = fields.slice(at + 1);
  const end = after.findIndex((field) => field.kind !== Kind.FIELD || !isPlain(field));
  return (end === -1 ? after : after.slice(0, end)).flatMap((field) =>
    field.kind === Kind.FIELD ? (orderIn(field, info) ?? []) : [],
  );
}

function nameIn(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

/** A field with a directive may turn out not to be asked for at all. */
function isPlain(field: FieldNode): boolean {
  return field.name.value in orders && (field.directives?.length ?? 0) === 0;
}

/** Null: its arguments are wrong, which it says itself when its turn comes. */
function orderIn(field: FieldNode, info: GraphQLResolveInfo): Order | null {
  const definition = info.parentType.getFields()[field.name.value];
  if (definition === undefined) return null;
  try {
    const { input } = getArgumentValues(definition, field, info.variableValues);
    switch (field.name.value) {
      case 'addCalendarEntry':
        return orders.addCalendarEntry(coerced.add.parse(input));
      case 'blockCalendarTime':
        return orders.blockCalendarTime(coerced.block.parse(input));
      case 'moveCalendarEntry':
        return orders.moveCalendarEntry(coerced.move.parse(input));
      case 'cancelCalendarEntry':
        return orders.cancelCalendarEntry(coerced.cancel.parse(input));
      default:
        return null;
    }
  } catch {
    return null;
  }
}

const text = z.string().nullable().default(null);
const keyed = z.object({ idempotencyKey: z.string() });
const slot = z.object({ startsAt: z.date(), endsAt: z.date() });

/** The inputs as the schema has coerced them. */
const coerced = {
  add: keyed.extend(slot.shape).extend({
    ...{ calendarId: z.string(), patientId: text, visitId: text },
    ...{ summary: text, details: text, typeId: text, locationId: text },
  }),
  block: keyed.extend(slot.shape).extend({ calendarId: z.string(), summary: text }),
  move: keyed.extend(slot.shape).extend({ entryId: z.string() }),
  cancel: keyed.extend({ entryId: z.string() }),
};

export function entryOf(input: VisitCalendarInput | BlockCalendarTimeInput) {
  return {
    calendarId: input.calendarId,
    summary: input.summary ?? null,
    details: 'details' in input ? (input.details ?? null) : null,
    typeId: 'typeId' in input ? (input.typeId ?? null) : null,
    locationId: 'locationId' in input ? (input.locationId ?? null) : null,
  };
}

/** The calendar keeps whole minutes. */
function slotOf(input: Readonly<{ startsAt: Date; endsAt: Date }>) {
  return { startsAt: input.startsAt.getTime(), endsAt: input.endsAt.getTime() };
}

const payload: AddCalendarEntryPayloadResolvers = {
  entryId: ({ write }) => write?.answer ?? null,
  entry: ({ write }, _args, { loaders }) => (write?.answer == null ? null : loaders.calendar.byEntryId(write.answer)),
};

export const calendarPayloads = {
  AddCalendarEntryPayload: payload,
  BlockCalendarTimePayload: payload,
  MoveCalendarEntryPayload: payload,
  CancelCalendarEntryPayload: payload,
};
