import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from '../context.ts';
import type { VendorError } from '../domain/errors.ts';
import { type Outcome, settled } from '../domain/outcome.ts';
import { after, type Soon } from '../domain/soon.ts';

/** The values of a plain list; an item that could not be understood leaves null, and is told in `errors`. */
export function valuesOf<T>(
  outcomes: readonly Outcome<T>[],
  context: Context,
  info: GraphQLResolveInfo,
): readonly (T | null)[] {
  const path = responsePathAsArray(info.path);
  return outcomes.map((outcome, index) => {
    if ('error' in outcome) context.reports.push({ error: outcome.error, path: [...path, index] });
    return outcome.kind === 'found' ? outcome.value : null;
  });
}

/** What ids lead to, each by itself; one that leads to nothing leaves null. */
export async function eachOf<T>(
  ids: readonly string[],
  load: (id: string) => Soon<T | null>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly (T | null)[]> {
  return valuesOf(await Promise.all(ids.map((id) => settled(load(id)))), context, info);
}

/** A resolver of a plain list that comes item by item; null when there is no such list. */
export function listOf<P, T>(
  load: (parent: P, context: Context) => Soon<readonly Outcome<T>[] | null>,
): (parent: P, args: object, context: Context, info: GraphQLResolveInfo) => Soon<readonly (T | null)[] | null> {
  return (parent, _args, context, info) =>
    after(load(parent, context), (outcomes) => outcomes && valuesOf(outcomes, context, info));
}

/** A value that some vendor told though another could not be asked: the failure is told beside it. */
export function valueOfTold<T>(
  told: Readonly<{ value: T | null; missing: readonly VendorError[] }>,
  context: Context,
  info: GraphQLResolveInfo,
): T | null {
  const [first] = told.missing;
  if (told.value === null && first !== undefined) throw first;
  // Nearly always everybody could be asked, and the place is wanted of none.
  const path = told.missing.length === 0 ? [] : responsePathAsArray(info.path);
  for (const error of told.missing) context.reports.push({ error, path });
  return told.value;
}
