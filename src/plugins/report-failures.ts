import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { RequestError, StoreUnavailableError, VendorError } from '../domain/errors.ts';
import { causeOf, formatVendorError, internal, storeUnavailable } from '../format-error.ts';
import { describeError, type Logger } from '../log.ts';

/** An answer names at most this many places that one failed call left empty, and this many different failures. */
const mostPaths = 20;
const mostErrors = 50;

/** A log line tells at most this many of the reasons behind one error. */
const mostReasons = 5;

/** The failures of one request, as they become the errors of its answer. */
export type Failures = Readonly<{
  /** Takes note of what was thrown: the log alone is told of it. */
  note: (errors: readonly GraphQLError[]) => void;
  /** The errors of the answer, with whatever left its field standing; undefined: there are none. */
  told: (
    formatted: readonly GraphQLFormattedError[] | undefined,
    context: Context,
  ) => GraphQLFormattedError[] | undefined;
}>;

/**
 * One error for each thing that went wrong, however many rows it left empty: failures of one vendor, operation and
 * code become one error with the places it touched, under one reference id that the log has too. So does whatever was
 * not foreseen, of which the client learns no more than that id.
 */
export function createFailures(log: Logger): Failures {
  const reasons: Reasons = new Map();
  return {
    note: (errors) => {
      for (const error of errors) note(reasons, error);
    },
    told: (formatted = [], context) => {
      const reported = context.reports.map(({ error, path }) => {
        noteVendor(reasons, error);
        return { ...formatVendorError(error), path };
      });
      const errors = [...formatted, ...reported];
      return errors.length === 0 ? undefined : grouped(errors, context, log, reasons);
    },
  };
}

export function reportFailures(log: Logger): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () => {
      const failures = createFailures(log);
      return Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          failures.note(errors);
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body }, contextValue }) => {
          if (body.kind !== 'single') return Promise.resolve();
          const errors = failures.told(body.singleResult.errors, contextValue);
          if (errors !== undefined) body.singleResult.errors = errors;
          return Promise.resolve();
        },
      });
    },
  };
}

/** What stands behind the errors of an answer, by `keyOf` the error: for the log alone. */
type Reasons = Map<string, Set<string>>;

function note(reasons: Reasons, error: GraphQLError): void {
  const cause = causeOf(error);
  if (cause instanceof VendorError) noteVendor(reasons, cause);
  else if (cause instanceof StoreUnavailableError) add(reasons, storeUnavailable, toldOf(cause.cause));
  else if (error.extensions['code'] === undefined && !(cause instanceof RequestError)) {
    add(reasons, internal.code, toldOf(cause));
  }
}

/** What the log is told of an error: its kind and its place, for its text may hold what is stored. */
function toldOf(error: unknown): string {
  const { type, at } = describeError(error);
  return at === null ? type : `${type} at ${at}`;
}

function noteVendor(reasons: Reasons, error: VendorError): void {
  add(reasons, JSON.stringify(formatVendorError(error).extensions), error.reason ?? error.kind);
}

function add(reasons: Reasons, key: string, reason: string): void {
  reasons.set(key, (reasons.get(key) ?? new Set()).add(reason));
}

function grouped(
  errors: readonly GraphQLFormattedError[],
  context: Context,
  log: Logger,
  reasons: Reasons,
): GraphQLFormattedError[] {
  const groups = [...Map.groupBy(errors, keyOf)].slice(0, mostErrors);
  return groups.flatMap(([key, alike]) => {
    const [first] = alike;
    if (first === undefined || typeof key === 'symbol') return alike;
    const referenceId = randomUUID();
    const why = [...(reasons.get(key) ?? [])].slice(0, mostReasons);
    const line = { requestId: context.requestId, referenceId, ...first.extensions, reasons: why };
    if (key === internal.code) log.error(line, 'unexpected error');
    else if (key === storeUnavailable) log.error(line, 'store failed');
    else log.warn(line, 'vendor failed');
    return [{ ...first, extensions: { ...first.extensions, referenceId, ...placesOf(alike) } }];
  });
}

/** Errors with one key are one error; a caller's mistake stands alone. */
function keyOf({ extensions }: GraphQLFormattedError): string | symbol {
  if (extensions?.['vendor'] !== undefined) return JSON.stringify(extensions);
  const code = [internal.code, storeUnavailable].find((one) => one === extensions?.['code']);
  return code ?? Symbol('alone');
}

function placesOf(alike: readonly GraphQLFormattedError[]): Readonly<Record<string, unknown>> {
  const paths = alike.flatMap((error) => (error.path === undefined ? [] : [error.path]));
  return paths.length > 1 ? { paths: paths.slice(0, mostPaths), count: paths.length } : {};
}
