import type { GraphQLResolveInfo } from 'graphql';
import type { PatientVisitFilter, VisitOrder } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import type { Linked } from '../domain/link.ts';
import type { Visit } from '../domain/visit.ts';
import type { PageArguments } from './arguments.ts';
import { connectMerged } from './merged-connection.ts';
import type { Connection, VisitModel } from './models.ts';

export type PatientVisitList = Readonly<{
  filter: PatientVisitFilter | null | undefined;
  orderBy: VisitOrder;
  args: PageArguments;
  context: Context;
  info: GraphQLResolveInfo;
}>;

/** A patient's visits at every vendor, in one order. What could not be read is kept: it may be any visit. */
export function listPatientVisits(
  patient: Linked,
  { filter, orderBy, args, context, info }: PatientVisitList,
): Promise<Connection<VisitModel>> {
  const isWanted = wantedBy(filter);
  const direction = orderBy === 'STARTS_AT_ASC' ? 'ASC' : 'DESC';
  return connectMerged<VisitModel>({ ...args, direction }, context, info, async () => {
    const { branches, missing } = await context.loaders.patientVisit.branches(patient);
    const wanted = branches.map(({ name, items }) => ({
      name,
      items: items.filter(({ value }) => value.kind !== 'found' || isWanted(value.value)),
    }));
    return { branches: wanted, missing };
  });
}

function wantedBy(filter: PatientVisitFilter | null | undefined): (visit: Visit) => boolean {
  const from = filter?.from?.getTime();
  const to = filter?.to?.getTime();
  if (from !== undefined && to !== undefined && to <= from) {
    throw new RequestError('BAD_USER_INPUT', '"filter.to" must be after "filter.from".');
  }
  return ({ status, kind, startsAt }) =>
    (filter?.status?.includes(status) ?? true) &&
    (filter?.kind?.includes(kind) ?? true) &&
    (from === undefined || (startsAt !== null && startsAt >= from)) &&
    (to === undefined || (startsAt !== null && startsAt < to));
}
