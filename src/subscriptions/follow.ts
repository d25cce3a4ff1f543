import type { ApolloServer } from '@apollo/server';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import type { Context } from '../context.ts';
import type { DocumentList } from '../document-list.ts';
import type { Update } from '../domain/change.ts';
import type { NodeType } from '../domain/id.ts';
import { formatError } from '../format-error.ts';

/** What a client asked to follow. */
export type Asked = Readonly<{
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}>;

export type FollowOptions = Readonly<{
  apollo: ApolloServer<Context>;
  schema: GraphQLSchema;
  /** What hashes stand for; left out, documents are taken whole alone. */
  documents?: Pick<DocumentList, 'byHash'>;
  /**
   * A context of its own for each delivery, so that nothing that was read before is told again, and rights are looked
   * at anew.
   */
  contextFor: (update: Update | null, signal: AbortSignal) => Context;
}>;

const nodeTypes: Readonly<Record<'case' | 'visit' | 'queue', NodeType>> = {
  case: 'Case',
  visit: 'Visit',
  queue: 'Room',
};

/**
 * One delivery: the operation, carried out like any other that is asked for (limits, failures and their reports
 * included), with the update in its context.
 */
export async function tell(
  update: Update,
  { query, operationName, variables }: Asked,
  { apollo, contextFor }: FollowOptions,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const request = {
    query,
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables: { ...variables } }),
  };
  const { body } = await apollo.executeOperation(request, { contextValue: contextFor(update, signal) });
  if (body.kind !== 'single') return {};
  const { errors, ...result } = body.singleResult;
  return errors === undefined ? result : { ...result, errors: errors.map(toError) };
}

/** The answers to a subscription, one for each update that its asker may know of; or why it cannot be followed. */
export async function follow(
  args: ExecutionArgs,
  asked: Asked,
  options: FollowOptions,
  controller: AbortController,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (Symbol.asyncIterator in source) return answers(source, asked, options, controller);
  return { errors: (source.errors ?? []).map((error) => toError(formatError(error.toJSON(), error))) };
}

function answers(
  source: AsyncIterable<unknown>,
  asked: Asked,
  options: FollowOptions,
  controller: AbortController,
): AsyncGenerator<ExecutionResult> {
  const updates: AsyncIterator<unknown, unknown> = source[Symbol.asyncIterator]();
  const over = { done: true, value: undefined } as const;

  async function next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    for (;;) {
      const { done, value } = await updates.next();
      if (done === true || controller.signal.aborted) return over;
      if (isUpdate(value) && mayHear(value, options, controller.signal)) {
        return { done: false, value: await tell(value, asked, options, controller.signal) };
      }
    }
  }

  // No function with `yield`: that would not hear of its end before the next update comes.
  async function end(): Promise<IteratorResult<ExecutionResult, undefined>> {
    controller.abort();
    await updates.return?.();
    return over;
  }

  const generator: AsyncGenerator<ExecutionResult> = {
    next,
    return: end,
    throw: end,
    [Symbol.asyncIterator]: () => generator,
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
  return generator;
}

/** Who may not know of a thing, any more perhaps, does not hear that it changed. */
function mayHear(update: Update, { contextFor }: FollowOptions, signal: AbortSignal): boolean {
  if (update.kind !== 'changed') return true;
  const { kind, key } = update.change;
  return contextFor(update, signal).mayRead({ type: nodeTypes[kind], key });
}

/** The protocol's library wants errors that can write themselves; these have been written already. */
function toError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, {
    ...(path === undefined ? {} : { path }),
    ...(extensions === undefined ? {} : { extensions }),
  });
}

function isUpdate(value: unknown): value is Update {
  return typeof value === 'object' && value !== null && 'kind' in value && 'at' in value;
}
