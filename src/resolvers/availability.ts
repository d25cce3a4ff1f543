import type { GraphQLResolveInfo } from 'graphql';
import type { AvailabilityFilter, QueryResolvers, SlotResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import type { NodeType } from '../domain/id.ts';
import { pageOf } from '../domain/page.ts';
import type { Slot as SlotModel } from '../domain/slot.ts';
import { allOf, type Soon } from '../domain/soon.ts';
import { type PageArguments, nodeKey } from './arguments.ts';
import { connect } from './connection.ts';
import type { Connection } from './models.ts';

/** The longest window. The vendor's list has no pages, so its length is what bounds it. */
const longestMs = 31 * 86_400_000;

export const availabilityQueries: Pick<QueryResolvers, 'availability'> = {
  availability: (_parent, { filter, ...args }, context, info) => listSlots({ filter, args, context, info }),
};

export type SlotList = Readonly<{
  filter: AvailabilityFilter;
  args: PageArguments;
  context: Context;
  info: GraphQLResolveInfo;
}>;

export function listSlots({ filter, args, context, info }: SlotList): Soon<Connection<SlotModel>> {
  const { from, to } = spanOf(filter);
  const { loaders } = context;
  return connect(args, context, info, async (stretch) => {
    const providerId = keyIn(filter, 'provider', 'Provider');
    const patientId = keyIn(filter, 'patient', 'Patient');
    const provider = providerId && (await loaders.provider.byId(providerId));
    const patient = patientId && (await loaders.patient.byId(patientId));
    const record = provider && provider.links.find(({ ref }) => ref.vendor === 'VSEE');
    // Whoever is asked for and is not there, or not at this vendor, has no free time here.
    if ((providerId !== null && !record) || (patientId !== null && !patient)) return pageOf([], stretch);
    const slots = await loaders.availability.list({
      from,
      to,
      roomCode: filter.room ?? null,
      provider: record ? record.ref : null,
      patient: patient || null,
      consultationId: filter.consultation ?? null,
      intakeId: keyIn(filter, 'intake', 'Intake'),
      durationMinutes: filter.durationMinutes ?? null,
    });
    return pageOf(slots, stretch);
  });
}

function keyIn(filter: AvailabilityFilter, name: 'provider' | 'patient' | 'intake', type: NodeType): string | null {
  const id = filter[name];
  if (id == null) return null;
  const node = nodeKey(id, `filter.${name}`);
  if (node.type === type) return node.key;
  throw new RequestError('BAD_USER_INPUT', `"filter.${name}" is the id of a ${node.type}, not of a ${type}.`);
}

function spanOf(filter: AvailabilityFilter): Readonly<{ from: number; to: number }> {
  const from = filter.from.getTime();
  const to = filter.to.getTime();
  if (to <= from) throw new RequestError('BAD_USER_INPUT', '"filter.to" must be after "filter.from".');
  if (to - from > longestMs) {
    throw new RequestError('BAD_USER_INPUT', '"filter.from" and "filter.to" may be at most 31 days apart.');
  }
  if (filter.durationMinutes != null && filter.durationMinutes < 1) {
    throw new RequestError('BAD_USER_INPUT', '"filter.durationMinutes" must be at least 1.');
  }
  return { from, to };
}

export const Slot: SlotResolvers = {
  providers: ({ providers }, _args, { loaders }) =>
    allOf(providers.map((provider) => loaders.provider.byRecord(provider))),
};
