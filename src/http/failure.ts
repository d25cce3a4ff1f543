import type { FailureKind } from '../domain/errors.ts';

/** Errors of a connection that was never made: nothing was sent, so nothing can have been done. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What a non-2xx status means where a vendor has no meaning of its own for it. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 429) return 'throttled';
  if (status >= 500 || status === 408) return 'unavailable';
  // A redirect would carry our tokens to wherever it points, so it is no answer.
  return status >= 400 ? 'refused' : 'bad-payload';
}

/** A refusal inside a 200 whose code looks like an HTTP status is taken for its namesake; null for any other code. */
export function statusOfCode(code: string): number | null {
  return /^[45][0-9]{2}$/.test(code) ? Number(code) : null;
}

export type ConnectionFailure = Readonly<{ kind: FailureKind; reason: string; wasSent: boolean }>;

/** What an exception of the socket, TLS or HTTP layer means. The reason is its code, never its text. */
export function connectionFailure(error: unknown): ConnectionFailure {
  const code = codeOf(error);
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { kind: 'bad-payload', reason: 'too large', wasSent: true };
  if (isNoHttp(code)) return { kind: 'bad-payload', reason: code, wasSent: true };
  if (code.includes('TIMEOUT') || code === 'ETIMEDOUT') {
    return { kind: 'timeout', reason: code, wasSent: !neverSent.has(code) };
  }
  if (isTls(code)) return { kind: 'tls', reason: code, wasSent: false };
  return { kind: 'unreachable', reason: code, wasSent: !neverSent.has(code) };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

/** Something was answered, but not in HTTP, or with headers beyond all measure. */
function isNoHttp(code: string): boolean {
  return code === 'HTTPParserError' || code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW';
}

/** Node's codes for a certificate or a handshake that cannot be trusted. */
function isTls(code: string): boolean {
  return /CERT|CRL|SSL|TLS|ISSUER|LEAF_SIGNATURE|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME|^EPROTO$/.test(code);
}
