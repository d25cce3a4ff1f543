import { type Vendor, vendorNames } from './vendor.ts';

/** Every way in which a vendor can fail us. Closed: a new kind needs a code, a text and a row in the README. */
export type FailureKind =
  | 'not-configured'
  | 'timeout'
  | 'unreachable'
  | 'tls'
  | 'auth'
  | 'refused'
  | 'throttled'
  | 'maintenance'
  | 'unavailable'
  | 'circuit-open'
  | 'overloaded'
  | 'bad-payload'
  | 'cancelled';

/**
 * What became of the call: `refused` is the vendor's considered no, `failed` means nothing was done, `unknown` that a
 * write was sent and nobody knows.
 */
export type FailureOutcome = 'refused' | 'failed' | 'unknown';

type FailureRule = Readonly<{ code: string; text: string; retryable: boolean; outcome: FailureOutcome }>;

export const failures: Readonly<Record<FailureKind, FailureRule>> = {
  'not-configured': rule('VENDOR_NOT_CONFIGURED', 'is not configured', false),
  timeout: rule('VENDOR_TIMEOUT', 'did not answer in time', true),
  unreachable: rule('VENDOR_UNREACHABLE', 'could not be reached', true),
  tls: rule('VENDOR_TLS', 'did not prove its identity', false),
  auth: rule('VENDOR_AUTH', 'did not accept our credentials', false, 'refused'),
  refused: rule('VENDOR_REFUSED', 'refused the request', false, 'refused'),
  throttled: rule('VENDOR_THROTTLED', 'asks us to slow down', true),
  maintenance: rule('VENDOR_MAINTENANCE', 'is under maintenance', true),
  unavailable: rule('VENDOR_UNAVAILABLE', 'answered with an error of its own', true),
  'circuit-open': rule('VENDOR_CIRCUIT_OPEN', 'failed too often and is being left alone for a while', true),
  overloaded: rule('VENDOR_OVERLOADED', 'has too many of our calls waiting', true),
  'bad-payload': rule('VENDOR_BAD_RESPONSE', 'sent an answer that could not be understood', false),
  cancelled: rule('REQUEST_CANCELLED', 'was not asked to the end: the request was given up', true),
};

export function codeOf(kind: FailureKind): string {
  return failures[kind].code;
}

export type VendorErrorInit = Readonly<{
  vendor: Vendor;
  /** The vendor's call in camelCase, fixed text: `getVisit`. */
  operation: string;
  kind: FailureKind;
  /** The vendor's own hint, milliseconds. */
  retryAfterMs?: number | undefined;
  /** Overrides the kind's outcome: `unknown` for a write that may have happened. */
  outcome?: FailureOutcome;
  /** A short machine word for the log (`ECONNRESET`, `HTTP 503`, a decoder's path): never a vendor's text. */
  reason?: string | undefined;
}>;

/** The one error a vendor call ends in. Its text is fixed: no URL, body, name or id is ever part of it. */
export class VendorError extends Error {
  override readonly name = 'VendorError';
  readonly vendor: Vendor;
  readonly operation: string;
  readonly kind: FailureKind;
  readonly outcome: FailureOutcome;
  readonly retryAfterMs: number | undefined;
  readonly reason: string | undefined;

  constructor(init: VendorErrorInit) {
    super(`${vendorNames[init.vendor]} ${failures[init.kind].text}.`);
    this.vendor = init.vendor;
    this.operation = init.operation;
    this.kind = init.kind;
    this.outcome = init.outcome ?? failures[init.kind].outcome;
    this.retryAfterMs = init.retryAfterMs;
    this.reason = init.reason;
  }

  get code(): string {
    return codeOf(this.kind);
  }

  get retryable(): boolean {
    return failures[this.kind].retryable;
  }
}

/** What an answer says of a vendor that could not contribute to it: plain data, for an error among data is thrown. */
export type VendorStatus = Readonly<{ vendor: Vendor; code: string; isRetryable: boolean }>;

export function toVendorStatus({ vendor, code, retryable: isRetryable }: VendorError): VendorStatus {
  return { vendor, code, isRetryable };
}

/** A caller's mistake or missing right, with one of the codes that the README lists. The text names what is wrong. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly code: 'BAD_USER_INPUT' | 'FORBIDDEN' | 'UNAUTHENTICATED';

  constructor(code: RequestError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Our own store did not answer, or did not take what it was given. Whatever was to follow was not done. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';

  constructor(cause: unknown) {
    super('The store of this server is not available.', { cause });
  }
}

/** A write that came to no good end. `writeId` is what the ledger knows it by. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly code: string;
  readonly outcome: FailureOutcome;
  readonly writeId: string;
  readonly vendor: Vendor | null;
  readonly operation: string | null;

  constructor(init: Pick<WriteError, 'code' | 'outcome' | 'writeId' | 'vendor' | 'operation'>) {
    super(writeTexts[init.code] ?? 'The change failed, and nothing was done.');
    this.code = init.code;
    this.outcome = init.outcome;
    this.writeId = init.writeId;
    this.vendor = init.vendor;
    this.operation = init.operation;
  }

  /** A failure that left nothing behind may be over in a moment; the same key then runs it anew. */
  get retryable(): boolean {
    return Object.values(failures).some(({ code, retryable }) => code === this.code && retryable);
  }
}

const writeTexts: Readonly<Record<string, string>> = {
  OUTCOME_UNKNOWN: 'Nobody knows yet whether this was done. It is being looked into; see unsettledWrites.',
  PARTLY_DONE: 'A part of this was done and could not be taken back; see unsettledWrites.',
};

function rule(code: string, text: string, retryable: boolean, outcome: FailureOutcome = 'failed'): FailureRule {
  return { code, text, retryable, outcome };
}
