import { type ExecutionArgs, GraphQLError, parse } from 'graphql';
import { makeServer, type Server } from 'graphql-ws';
import { z } from 'zod';
import { documentTexts } from '../format-error.ts';
import { type Asked, follow, type FollowOptions, tell } from './follow.ts';

/** One socket may follow so many things at once. */
const mostAtOnce = 50;

/** What a document may hold: the same as over HTTP. */
const maxTokens = 2_000;

const wireAsked = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
});

/** Speaks `graphql-transport-ws`. What is asked is checked in the same way as over HTTP, before it is followed. */
export function createProtocol(options: FollowOptions): Server<object> {
  const accepted = new WeakMap<ExecutionArgs, Readonly<{ asked: Asked; controller: AbortController }>>();

  async function accept(payload: unknown): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const asked = readAsked(payload, options.documents);
    if (asked instanceof GraphQLError) return [asked];
    const controller = new AbortController();
    // An update that says nothing: it shows whether the operation may be carried out at all.
    const { errors = [] } = await tell({ kind: 'ready', at: 0 }, asked, options, controller.signal);
    if (errors.length > 0) return errors;
    const args = {
      schema: options.schema,
      document: parse(asked.query, { maxTokens }),
      operationName: asked.operationName,
      variableValues: asked.variables,
      contextValue: options.contextFor(null, controller.signal),
    };
    accepted.set(args, { asked, controller });
    return args;
  }

  return makeServer<Record<string, unknown>, object>({
    onSubscribe: ({ subscriptions }, _id, payload) => {
      const isFull = Object.keys(subscriptions).length > mostAtOnce;
      return isFull ? [refusal(`A socket may follow ${mostAtOnce} things at once.`)] : accept(payload);
    },
    subscribe: (args) => {
      const known = accepted.get(args);
      if (known === undefined) throw new Error('what is followed was not accepted');
      return follow(args, known.asked, options, known.controller);
    },
  });
}

/** A document comes whole; or as the hash of one that is listed, beside an empty text, which the protocol insists on. */
function readAsked(payload: unknown, documents: FollowOptions['documents']): Asked | GraphQLError {
  const { data } = wireAsked.safeParse(payload);
  if (data === undefined) return refusal('The message cannot be understood.');
  const hash = data.extensions?.persistedQuery?.sha256Hash;
  if (data.query !== '' || hash === undefined) return data;
  const query = documents?.byHash(hash);
  return query === undefined ? refusal(documentTexts.unknown, 'PERSISTED_QUERY_NOT_FOUND') : { ...data, query };
}

function refusal(message: string, code = 'BAD_REQUEST'): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
