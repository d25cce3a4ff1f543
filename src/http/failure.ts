import type { FailureKind } from '../domain/errors.ts';

/** Errors of a connection that was never made: nothing was sent, so nothing can have been done. */
const neverSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH']);

/** What a non-2xx status means, whoever sends it. 418 is MDI's "under maintenance" (S2) and nobody else's. */
export function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 418) return 'maintenance';
  if (status === 429) return 'throttled';
  if (status >= 500 || status === 408) return 'unavailable';
  // A redirect would carry our tokens to wherever it points, so it is no answer.
  return status >= 400 ? 'refused' : 'bad-payload';
}

export type ConnectionFailure = Readonly<{ kind: FailureKind; reason: string; wasSent: boolean }>;

/** What an exception of the socket, TLS or HTTP layer means. The reason is its code, never its text. */
export function connectionFailure(error: unknown): ConnectionFailure {
  const code = codeOf(error);
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { kind: 'bad-payload', reason: 'too large', wasSent: true };
  if (code.startsWith('HPE_')) return { kind: 'bad-payload', reason: code, wasSent: true };
  if (isTls(code)) return { kind: 'tls', reason: code, wasSent: false };
  if (/TIMEOUT/.test(code)) return { kind: 'timeout', reason: code, wasSent: !neverSent.has(code) };
  return { kind: 'unreachable', reason: code, wasSent: !neverSent.has(code) };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

function isTls(code: string): boolean {
  return /CERT|SSL|TLS|SELF_SIGNED|ISSUER/.test(code);
}
