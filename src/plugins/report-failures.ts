import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { causeOf, formatVendorError } from '../format-error.ts';
import { VendorError } from '../domain/errors.ts';
import { describeError, type Logger } from '../log.ts';

/** An answer names at most this many places that one failed call left empty, and this many different failures. */
const mostPaths = 20;
const mostErrors = 50;

/**
 * One error for each thing that went wrong, however many rows it left empty: failures of one vendor, operation and
 * code become one error with the places it touched, under one reference id that the log has too.
 */
export function reportFailures(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const reasons = new Map<string, Set<string>>();
      return Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) note(log, reasons, contextValue.requestId, causeOf(error));
          return Promise.resolve();
        },
        willSendResponse: (request) => {
          answer(request, log, reasons);
          return Promise.resolve();
        },
      });
    },
  };
}

type Reasons = Map<string, Set<string>>;

function note(log: Logger, reasons: Reasons, requestId: string, cause: unknown): void {
  if (cause instanceof VendorError) {
    const key = JSON.stringify(formatVendorError(cause).extensions);
    reasons.set(key, (reasons.get(key) ?? new Set()).add(cause.reason ?? cause.kind));
  } else if (cause instanceof Error && !('code' in cause) && cause.name !== 'GraphQLError') {
    log.error({ requestId, error: describeError(cause) }, 'unexpected error');
  }
}

function answer(
  { response, contextValue }: GraphQLRequestContextWillSendResponse<Context>,
  log: Logger,
  reasons: Reasons,
): void {
  if (response.body.kind !== 'single') return;
  const reported = contextValue.reports.map(({ error, path }) => {
    note(log, reasons, contextValue.requestId, error);
    return { ...formatVendorError(error), path };
  });
  const errors = [...(response.body.singleResult.errors ?? []), ...reported];
  if (errors.length === 0) return;
  const grouped = group(errors).slice(0, mostErrors);
  for (const { extensions } of grouped) {
    if (extensions?.['vendor'] === undefined) continue;
    const { referenceId, paths: _paths, count: _count, ...failure } = extensions;
    const why = [...(reasons.get(JSON.stringify(failure)) ?? [])].slice(0, 5);
    log.warn({ requestId: contextValue.requestId, referenceId, ...failure, reasons: why }, 'vendor failed');
  }
  response.body.singleResult.errors = grouped;
}

/** Errors of vendors, grouped by what they say; all others as they are. */
function group(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const groups = Map.groupBy(errors, (error) =>
    error.extensions?.['vendor'] === undefined ? Symbol('alone') : JSON.stringify(error.extensions),
  );
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    if (first.extensions?.['vendor'] === undefined) return [first];
    const paths = alike.flatMap((error) => (error.path === undefined ? [] : [error.path]));
    const more = paths.length > 1 ? { paths: paths.slice(0, mostPaths), count: paths.length } : {};
    return [{ ...first, extensions: { ...first.extensions, referenceId: randomUUID(), ...more } }];
  });
}
