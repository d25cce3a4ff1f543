import type { GraphQLFieldResolver } from 'graphql';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import { fromGlobalId, type NodeKey, nodeTypes } from '../domain/id.ts';
import { absent, settled } from '../domain/outcome.ts';
import { readNode } from './node.ts';
import { valuesOf } from './report.ts';

/** A router asks for all that one operation needs at once: more than a page, and not without end. */
const mostEntities = 1_000;

const representation = z.object({ __typename: z.enum(nodeTypes), id: z.string() });

type Arguments = Readonly<{ representations: readonly unknown[] }>;

/**
 * What other subgraphs know of by a global id, and want the rest of: read as `nodes` reads it, by the same loaders. One
 * that is not there leaves null in its place, and so does one that could not be read, with the reason in `errors`.
 */
const entities: GraphQLFieldResolver<unknown, Context, Arguments> = async (
  _parent,
  { representations },
  context,
  info,
) => {
  if (representations.length > mostEntities) {
    throw new RequestError('BAD_USER_INPUT', `"representations" may hold at most ${mostEntities} entities.`);
  }
  const keys = representations.map(entityKey);
  const reading = keys.map(async (key) => (key === null ? absent : settled(readNode(key, context))));
  return valuesOf(await Promise.all(reading), context, info);
};

/** Null where the id is none of a thing of that type: another subgraph may hold whatever it was once told. */
function entityKey(value: unknown, index: number): NodeKey | null {
  const { data } = representation.safeParse(value);
  if (data === undefined) {
    throw new RequestError('BAD_USER_INPUT', `"representations[${index}]" does not name an entity by its type and id.`);
  }
  const key = fromGlobalId(data.id);
  return key?.type === data.__typename ? key : null;
}

export const entityQueries = { _entities: entities };
