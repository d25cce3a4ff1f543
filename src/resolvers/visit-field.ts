import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { absent, type Outcome, valueOf } from '../domain/outcome.ts';
import { after, type Soon } from '../domain/soon.ts';
import type { VisitModel } from './models.ts';
import { valuesOf } from './report.ts';

type Pick<T> = (visit: VisitModel) => T | undefined;

/** A field of a visit: from the answer that is at hand if this tells it, else from the visit's own page. */
export function own<T>(visit: VisitModel, pick: Pick<T>, { loaders }: Context): Soon<T | null> {
  const told = pick(visit);
  if (told !== undefined) return told;
  return after(loaders.visit.byRef(visit.ref), (page) => (page && pick(page)) ?? null);
}

/** A resolver that does no more than that. */
export function plain<T>(pick: Pick<T>) {
  return (visit: VisitModel, _args: unknown, context: Context) => own(visit, pick, context);
}

/** A resolver of a part of a visit; one that could not be read is thrown, and fails its field alone. */
export function part<T>(pick: Pick<Outcome<T>>) {
  return (visit: VisitModel, _args: unknown, context: Context): Soon<T | null> =>
    after(own(visit, pick, context), (told) => valueOf(told ?? absent));
}

/** A resolver of a part that is a list, whose entries fail alone as well. */
export function listPart<T>(pick: Pick<Outcome<readonly Outcome<T>[]>>) {
  const whole = part(pick);
  return async (visit: VisitModel, args: unknown, context: Context, info: GraphQLResolveInfo) => {
    const entries = await whole(visit, args, context);
    return entries && valuesOf(entries, context, info);
  };
}
