import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { Context } from './context.ts';
import { RequestError } from './domain/errors.ts';
import { entityQueries } from './resolvers/entity.ts';
import { resolvers } from './resolvers/index.ts';
import { federationDefs, typeDefs } from './schema.ts';

export type SubgraphOptions = Readonly<{
  /** Whether `_service` tells the schema: it says as much as introspection does. */
  tellsSchema: boolean;
}>;

/** The executable schema: the public contract, and the fields by which a router joins it with other subgraphs. */
export function createSchema({ tellsSchema }: SubgraphOptions): GraphQLSchema {
  const { Query, ...types } = resolvers;
  const service = tellsSchema ? {} : { _service: refuse };
  return buildSubgraphSchema([
    {
      typeDefs: parse([...typeDefs, federationDefs].join('\n')),
      resolvers: { ...types, Query: { ...Query, ...entityQueries, ...service } },
    },
  ]);
}

const refuse: GraphQLFieldResolver<unknown, Context> = () => {
  throw new RequestError('FORBIDDEN', 'This server does not tell its schema.');
};
