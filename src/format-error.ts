import type { GraphQLFormattedError } from 'graphql';
import { RequestError, StoreUnavailableError, VendorError, WriteError } from './domain/errors.ts';

/** What a client learns of whatever was not foreseen. */
export const internal = { message: 'Internal error.', code: 'INTERNAL_SERVER_ERROR' };

/** The code for our own store's not answering. */
export const storeUnavailable = 'STORE_UNAVAILABLE';

/** Apollo's own codes whose text speaks of the document or the request, not of what the fields held. */
const documentCodes = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'OPERATION_TOO_EXPENSIVE',
]);

/** What is said of a document that was sent by its hash. */
export const documentTexts = {
  unknown: 'This document is not on the list of those that this server keeps.',
  unsupported: 'This server takes no documents by their hash.',
};

const persistedTexts: ReadonlyMap<string, string> = new Map([
  ['PERSISTED_QUERY_NOT_FOUND', documentTexts.unknown],
  ['PERSISTED_QUERY_NOT_SUPPORTED', documentTexts.unsupported],
]);

/**
 * The one place where an error becomes what a client sees. A vendor's failure and a caller's mistake keep their code
 * and their fixed text; of everything else the client learns nothing but that it happened.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const place = {
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
  if (cause instanceof VendorError) return { ...place, ...formatVendorError(cause) };
  if (cause instanceof WriteError) return { ...place, ...formatWriteError(cause) };
  if (cause instanceof StoreUnavailableError) {
    const extensions = { code: storeUnavailable, retryable: true, outcome: 'FAILED' };
    return { ...place, message: cause.message, extensions };
  }
  if (cause instanceof RequestError) {
    return { ...place, message: cause.message, extensions: { code: cause.code } };
  }
  const code = formatted.extensions?.['code'];
  const persisted = typeof code === 'string' ? persistedTexts.get(code) : undefined;
  if (persisted !== undefined) return { ...place, message: persisted, extensions: { code } };
  if (typeof code === 'string' && documentCodes.has(code)) {
    return { ...place, message: withoutValues(formatted.message), extensions: { code } };
  }
  return { ...place, message: internal.message, extensions: { code: internal.code } };
}

const httpTexts: ReadonlyMap<number, string> = new Map([
  [400, 'The body is not JSON.'],
  [404, 'There is nothing here.'],
  [413, 'The body is too long.'],
  [415, 'The body must be JSON.'],
]);

/** A request that never became an operation, in the same form. Fastify's own texts quote URLs, and ours of a bug. */
export function formatHttpError(status: number): Readonly<{ errors: readonly GraphQLFormattedError[] }> {
  if (status >= 500) return { errors: [{ message: internal.message, extensions: { code: internal.code } }] };
  const message = httpTexts.get(status) ?? 'The request cannot be answered.';
  return { errors: [{ message, extensions: { code: status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' } }] };
}

export function formatVendorError(error: VendorError): GraphQLFormattedError {
  return {
    message: error.message,
    extensions: {
      code: error.code,
      vendor: error.vendor,
      operation: error.operation,
      retryable: error.retryable,
      outcome: error.outcome.toUpperCase(),
      ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
    },
  };
}

function formatWriteError(error: WriteError): GraphQLFormattedError {
  const { message, code, vendor, operation, retryable, writeId } = error;
  const where = { ...(vendor === null ? {} : { vendor }), ...(operation === null ? {} : { operation }) };
  return { message, extensions: { code, ...where, retryable, outcome: error.outcome.toUpperCase(), writeId } };
}

/**
 * What was thrown in a resolver, below the wrapping that graphql-js and Apollo put around it. Told by its shape: there
 * are two builds of graphql-js, and a process may hold both.
 */
export function causeOf(error: unknown): unknown {
  const isWrapping = error instanceof Error && 'originalError' in error && error.originalError instanceof Error;
  return isWrapping ? causeOf(error.originalError) : error;
}

/**
 * graphql-js quotes what it did not like ("got invalid value "Jane Roe 1980-01-02""), and what a document or its
 * variables hold may be PHI. Names of the schema and of variables stay, and the place in the document is told anyway.
 */
function withoutValues(message: string): string {
  return message
    .replace(/^Variable "\$(\w+)" got invalid value .* at "(\1[\w.[\]]*)"; .*/s, 'Variable "$$$1" is invalid at "$2".')
    .replace(/^Variable "\$(\w+)" got invalid value .*/s, 'Variable "$$$1" is invalid.')
    .replace(/^(Syntax Error: .*?\b(?:Name|String|BlockString|Int|Float)) ".*/s, '$1.')
    .replace(/^(Expected value of type "[^"]+"), found .*/s, '$1.')
    .replace(/^Value ".*" does not exist in ("\w+" enum)\..*/s, 'The value does not exist in $1.')
    .replace(/( cannot represent [^:]*): .*/s, '$1.')
    .replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => (isName(quoted.slice(1, -1)) ? quoted : '"…"'));
}

/** A name or a type of a schema, a punctuator of the language, or graphql-js's own hint. */
function isName(text: string): boolean {
  return /^(?:\$?[\w.[\]!]{1,80}|[!$&():=@[\]{|}.]{1,3}|\w{1,80} \{ \.\.\. \})$/.test(text);
}
