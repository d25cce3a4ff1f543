import type { GraphQLResolveInfo } from 'graphql';
import type { VisitFilter, VisitOrder } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import type { Outcome } from '../domain/outcome.ts';
import { pageOf } from '../domain/page.ts';
import { after, type Soon } from '../domain/soon.ts';
import { dayAround } from '../domain/time.ts';
import type { Visit, VisitWindow } from '../domain/visit.ts';
import type { PageArguments } from './arguments.ts';
import { connect } from './connection.ts';
import type { Connection } from './models.ts';

/** The longest window: a quarter of a year. The vendor's list has no pages, so its length is what bounds it. */
const longestMs = 92 * 86_400_000;

export type VisitList = Readonly<{
  filter: VisitFilter | null | undefined;
  orderBy: VisitOrder;
  args: PageArguments;
  context: Context;
  info: GraphQLResolveInfo;
  /** The room that the list belongs to, where it is a room's. */
  roomCode?: string;
  isWanted?: (visit: Visit) => boolean;
}>;

/** Visits of a window, filtered by what the vendor cannot filter by itself. */
export function listVisits(list: VisitList): Soon<Connection<Visit>> {
  const { filter, orderBy, args, context, info, roomCode, isWanted } = list;
  const window = { roomCode: roomOf(filter, roomCode), ...spanOf(filter, context) };
  const isListed = (visit: Outcome<Visit>): boolean =>
    visit.kind !== 'found' || (fits(visit.value, filter) && (isWanted?.(visit.value) ?? true));
  return connect(args, context, info, (stretch) =>
    after(context.loaders.visit.list(window), (visits) => {
      const wanted = visits.filter(isListed);
      return pageOf(orderBy === 'STARTS_AT_ASC' ? wanted : latestFirst(wanted), stretch);
    }),
  );
}

/** What could not be read stays last. */
function latestFirst(visits: readonly Outcome<Visit>[]): readonly Outcome<Visit>[] {
  const [read, unread] = [visits.filter(({ kind }) => kind === 'found'), visits.filter(({ kind }) => kind !== 'found')];
  return [...read.toReversed(), ...unread];
}

function fits(visit: Visit, filter: VisitFilter | null | undefined): boolean {
  const hasStatus = filter?.status?.includes(visit.status) ?? true;
  const hasKind = filter?.kind?.includes(visit.kind) ?? true;
  return hasStatus && hasKind;
}

function roomOf(filter: VisitFilter | null | undefined, roomCode: string | undefined): string | null {
  const asked = filter?.room ?? null;
  if (roomCode === undefined || asked === null || asked === roomCode) return roomCode ?? asked;
  throw new RequestError('BAD_USER_INPUT', '"filter.room" names another room than the one the list belongs to.');
}

function spanOf(filter: VisitFilter | null | undefined, context: Context): Omit<VisitWindow, 'roomCode'> {
  const from = filter?.from?.getTime();
  const to = filter?.to?.getTime();
  if (from === undefined && to === undefined) return dayAround(context.now(), context.timeZone);
  if (from === undefined || to === undefined) {
    throw new RequestError('BAD_USER_INPUT', '"filter.from" and "filter.to" are given together or not at all.');
  }
  if (to <= from) throw new RequestError('BAD_USER_INPUT', '"filter.to" must be after "filter.from".');
  if (to - from > longestMs) {
    throw new RequestError('BAD_USER_INPUT', '"filter.from" and "filter.to" may be at most 92 days apart.');
  }
  return { from, to };
}
