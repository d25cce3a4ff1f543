import type { GraphQLFormattedError } from 'graphql';
import { RequestError, VendorError } from './domain/errors.ts';

const internal = { message: 'Internal error.', code: 'INTERNAL_SERVER_ERROR' };

/** Apollo's own codes whose text speaks of the document or the request, not of what the fields held. */
const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
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
  if (cause instanceof RequestError) {
    return { ...place, message: cause.message, extensions: { code: cause.code } };
  }
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && documentCodes.has(code)) {
    return { ...place, message: withoutValues(formatted.message), extensions: { code } };
  }
  if (code === 'BAD_USER_INPUT') {
    return { ...place, message: withoutValues(formatted.message), extensions: { code } };
  }
  return { ...place, message: internal.message, extensions: { code: internal.code } };
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

/**
 * What was thrown in a resolver, below the wrapping that graphql-js and Apollo put around it. Told by its shape: there
 * are two builds of graphql-js, and a process may hold both.
 */
export function causeOf(error: unknown): unknown {
  const isWrapping = error instanceof Error && 'originalError' in error && error.originalError instanceof Error;
  return isWrapping ? causeOf(error.originalError) : error;
}

/** graphql-js quotes the value it did not like ("got invalid value "Jane Roe 1980-01-02""); values may be PHI. */
function withoutValues(message: string): string {
  return message
    .replace(/(Variable "\$[A-Za-z0-9_]+") got invalid value .*? at "([^"]+)".*/s, '$1 has an invalid value at "$2".')
    .replace(/(Variable "\$[A-Za-z0-9_]+") got invalid value .*/s, '$1 has an invalid value.')
    .replace(/("(?:[^"\\]|\\.)*")/g, (quoted) => (/^"\$?[A-Za-z0-9_.[\]!]{1,80}"$/.test(quoted) ? quoted : '"…"'))
    .replace(/( cannot represent [^:]*): .*/s, '$1.')
    .replace(/(Expected value of type "[^"]+"), found .*/s, '$1.')
    .replace(/(Value )(?:is not|does not).*/s, '$1is not valid.');
}
