import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { type FailureKind, VendorError } from '../../domain/errors.ts';
import { decode, decodeWritten } from '../../http/decode.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';
import { wireFlag, wireNumber } from './wire.ts';

export type UpdoxSettings = Readonly<{
  baseUrl: string;
  applicationId: string;
  applicationPassword: string;
  accountId: string;
}>;

export type UpdoxOptions = Readonly<{
  settings: UpdoxSettings;
  limits: TransportLimits;
  /** IANA name, for a time whose zone cannot be told. */
  timeZone: string;
  onFailure?: (error: VendorError) => void;
}>;

type UpdoxCall = Readonly<{ operation: string; method: string; fields: Readonly<Record<string, unknown>> }>;

export type UpdoxClient = Readonly<{
  /** Calls a method that reads. All are POSTs, and all carry the credentials in their body. */
  read: <S extends z.ZodType>(scope: CallScope, call: UpdoxCall, schema: S) => Promise<z.output<S>>;
  /** Calls a method that writes, once. An answer that cannot be understood leaves its outcome unknown. */
  write: <S extends z.ZodType>(scope: CallScope, call: UpdoxCall, schema: S) => Promise<z.output<S>>;
  /** The answer held entries that nobody asked for: they are dropped, and the log says so. */
  reportStray: (operation: string) => void;
  transport: Transport;
}>;

export const vendor = 'UPDOX';

/** "Usually 200 with error information, even on Unauthorized" (public client). */
const wireEnvelope = z.object({ successful: wireFlag, responseCode: wireNumber });

const ok = 2000;

export function createUpdoxClient({ settings, limits, onFailure }: UpdoxOptions): UpdoxClient {
  const { applicationId, applicationPassword, accountId } = settings;
  const transport = createTransport({
    vendor,
    baseUrl: settings.baseUrl,
    ...limits,
    ...(onFailure === undefined ? {} : { onFailure }),
  });
  // `userId` stays empty for calls on behalf of the practice (S3).
  const auth = { applicationId, applicationPassword, accountId, userId: '' };

  return {
    transport,
    reportStray: (operation) =>
      onFailure?.(new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'entries that nobody asked for' })),
    read: (scope, { operation, method, fields }, schema) =>
      transport.run(scope, { operation, isRead: true }, async (send) => {
        const value = { ...fields, auth };
        const { body } = await send({ operation, method: 'POST', path: `/${method}`, body: { type: 'json', value } });
        const where = { vendor, operation } as const;
        const { successful, responseCode } = decode(wireEnvelope, body, where);
        if (!successful || responseCode !== ok) throw refusal(operation, responseCode);
        return decode(schema, body, where);
      }),
    write: (scope, { operation, method, fields }, schema) =>
      transport.run(scope, { operation, isRead: false }, async (send) => {
        const value = { ...fields, auth };
        const { body } = await send({ operation, method: 'POST', path: `/${method}`, body: { type: 'json', value } });
        const where = { vendor, operation } as const;
        const { successful, responseCode } = decodeWritten(wireEnvelope, body, where);
        if (!successful || responseCode !== ok) throw writeRefusal(operation, responseCode);
        return decodeWritten(schema, body, where);
      }),
  };
}

/** The vendor's own trouble may have come after the work was done. */
function writeRefusal(operation: string, responseCode: number): VendorError {
  const { kind, reason } = refusal(operation, responseCode);
  return new VendorError({
    vendor,
    operation,
    kind,
    reason,
    ...(kind === 'unavailable' ? { outcome: 'unknown' } : {}),
  });
}

/** The vendor's general codes: 401x credentials, practice, user and token; 5xxx its own trouble (public wiki). */
function refusal(operation: string, responseCode: number): VendorError {
  const kind: FailureKind =
    responseCode >= 4010 && responseCode <= 4014
      ? 'auth'
      : responseCode >= 5000 && responseCode < 6000
        ? 'unavailable'
        : 'refused';
  return new VendorError({ vendor, operation, kind, reason: `responseCode ${responseCode}` });
}
