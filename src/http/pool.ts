import { type Dispatcher, Pool } from 'undici';
import { type FailureKind, type FailureOutcome, VendorError } from '../domain/errors.ts';
import type { Vendor } from '../domain/vendor.ts';
import { kindOfAbort } from './deadline.ts';
import { exchange, type RawAnswer } from './exchange.ts';
import { connectionFailure, kindOfStatus } from './failure.ts';
import { parseJson } from './json.ts';
import { encodeBody, type HttpAnswer, type HttpRequest, targetOf } from './request.ts';
import { parseRetryAfter } from './retry.ts';

/** What one vendor means by a status, where that is not what everybody means. */
export type StatusKinds = ReadonlyMap<number, FailureKind>;

export type PoolOptions = Readonly<{
  vendor: Vendor;
  /** Ends where the vendor's documents end it, without a slash. */
  baseUrl: string;
  /** Sockets kept open at most. */
  connections: number;
  /** An answer with more bytes is cut off. */
  maxAnswerBytes: number;
  statusKinds?: StatusKinds;
}>;

export type HttpPool = Readonly<{
  /** Sends once. Whatever is not a good answer becomes a `VendorError`. */
  send: (request: HttpRequest, options: Readonly<{ signal: AbortSignal; isRead: boolean }>) => Promise<HttpAnswer>;
  close: () => Promise<void>;
}>;

/** One vendor's keep-alive connections. Redirects are not followed and compressed answers not asked for. */
export function createPool(options: PoolOptions): HttpPool {
  const { vendor, baseUrl, connections, maxAnswerBytes: maxResponseSize, statusKinds } = options;
  const { origin, pathname } = new URL(baseUrl);
  const basePath = pathname.replace(/\/+$/, '');
  // HTTP/2 would carry many calls on one socket, and a reset or a cut-off answer would take the others with it.
  const pool = new Pool(origin, { connections, pipelining: 1, maxResponseSize, allowH2: false });

  async function send(
    request: HttpRequest,
    { signal, isRead }: { signal: AbortSignal; isRead: boolean },
  ): Promise<HttpAnswer> {
    const fail = (kind: FailureKind, reason: string, wasSent: boolean, retryAfterMs?: number): VendorError =>
      new VendorError({
        vendor,
        operation: request.operation,
        kind,
        reason,
        retryAfterMs,
        ...outcomeOf({ kind, isRead, wasSent }),
      });

    const answer = await exchange(pool, optionsFor(basePath, request), signal).catch((error: unknown) => {
      if (signal.aborted) throw fail(kindOfAbort(signal), 'aborted', true);
      const { kind, reason, wasSent } = connectionFailure(error);
      throw fail(kind, reason, wasSent);
    });

    const isWanted = isSuccess(answer.status) || (request.returns?.includes(answer.status) ?? false);
    if (!isWanted) {
      const kind = statusKinds?.get(answer.status) ?? kindOfStatus(answer.status);
      throw fail(kind, `HTTP ${answer.status}`, true, parseRetryAfter(answer.header('retry-after')));
    }
    if (request.mayBeEmpty === true && answer.bytes.byteLength === 0) return { status: answer.status, body: null };
    if (request.isStatusOnly === true) return { status: answer.status, body: null };
    const body = readBody(answer);
    if (body === undefined) throw fail('bad-payload', 'not JSON', true);
    return { status: answer.status, body };
  }

  return { send, close: () => pool.destroy() };
}

function optionsFor(basePath: string, request: HttpRequest): Dispatcher.DispatchOptions {
  const body = request.body === undefined ? undefined : encodeBody(request.body);
  return {
    method: request.method,
    path: targetOf(basePath, request),
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': body.contentType }),
      ...request.headers,
    },
    body: body?.text ?? null,
  };
}

/** Undefined for whatever is not said to be JSON, or is none. */
function readBody({ header, bytes }: RawAnswer): unknown {
  const encoding = header('content-encoding');
  const isPlain = encoding === '' || encoding === 'identity';
  return isPlain && /\bjson\b/i.test(header('content-type')) ? parseJson(bytes) : undefined;
}

/** A write that was sent and not clearly refused may have been carried out. */
function outcomeOf(call: Readonly<{ kind: FailureKind; isRead: boolean; wasSent: boolean }>): {
  outcome?: FailureOutcome;
} {
  const isNo = ['auth', 'refused', 'throttled', 'maintenance'].includes(call.kind);
  return call.isRead || !call.wasSent || isNo ? {} : { outcome: 'unknown' };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
