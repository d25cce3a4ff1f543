import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { Call } from '../../http/deadline.ts';
import { decode, decodeWritten } from '../../http/decode.ts';
import { kindOfStatus, statusOfCode } from '../../http/failure.ts';
import type { HttpRequest } from '../../http/request.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';
import { wireCode } from './wire.ts';

export type VseeSettings = Readonly<{
  baseUrl: string;
  accountCode: string;
  /** The clinic admin's; null: only the public room reads can be made. */
  apiToken: string | null;
  /** For single sign-on; null: nobody's own visits can be listed. */
  apiKey: string | null;
  /** The text says `POST /visits`, its sample calls `/appointments` (register of contradictions, 6). */
  bookingPath?: '/visits' | '/appointments';
}>;

export type VseeOptions = Readonly<{
  settings: VseeSettings;
  limits: TransportLimits;
  onFailure?: (error: VendorError) => void;
}>;

/** Whose credentials a call carries. */
export type Credential =
  | Readonly<{ kind: 'public' }>
  | Readonly<{ kind: 'clinic' }>
  | Readonly<{ kind: 'key' }>
  | Readonly<{ kind: 'clinic-and-key' }>
  | Readonly<{ kind: 'user'; token: string; isKept: boolean }>;

export type VseeClient = Readonly<{
  /** The answer's `data` (`undefined` for a `null`, which no schema takes); null when there is no such record. */
  read: (scope: CallScope, credential: Credential, request: HttpRequest) => Promise<unknown>;
  /** Sends a change, once, and decodes its answer. An answer that cannot be understood leaves its outcome unknown. */
  write: <S extends z.ZodType>(
    scope: CallScope,
    credential: Credential,
    request: HttpRequest,
    schema: S,
  ) => Promise<z.output<S>>;
  transport: Transport;
}>;

export const vendor = 'VSEE';

/** A good answer is `{data: …}` (S1, S4). Some carry `code` beside it, and public clients check it on a 2xx too. */
const wireEnvelope = z.object({ code: wireCode.optional() });
const wireData = z.object({ data: z.unknown() });

/** Taking a room away is answered with `{}` (S4): what must be told, the call's own schema asks for. */
const wireWritten = z.object({ data: z.unknown().optional() });

export function createVseeClient({ settings, limits, onFailure }: VseeOptions): VseeClient {
  const transport = createTransport({
    vendor,
    baseUrl: settings.baseUrl,
    ...limits,
    ...(onFailure === undefined ? {} : { onFailure }),
  });

  function headersFor(credential: Credential, operation: string): Record<string, string> {
    const account = { 'x-accountcode': settings.accountCode };
    switch (credential.kind) {
      case 'public':
        return account;
      case 'clinic':
        return { ...account, 'x-apitoken': given(settings.apiToken, operation) };
      case 'key':
        return { ...account, 'x-apikey': given(settings.apiKey, operation) };
      case 'clinic-and-key':
        return { ...headersFor({ kind: 'clinic' }, operation), ...headersFor({ kind: 'key' }, operation) };
      case 'user':
        return { ...account, 'x-apitoken': credential.token };
    }
  }

  return {
    transport,
    read: async (scope, credential, request) => {
      const { operation } = request;
      const headers = headersFor(credential, operation);
      return transport.run(scope, { operation, isRead: true, ...tokenUse(credential) }, async (send) => {
        const { status, body } = await send({ ...request, headers, returns: [404] });
        const where = { vendor, operation } as const;
        const { code = '200' } = decode(wireEnvelope, body, where);
        if (status === 404 || code === '404') return null;
        if (code !== '200') throw refusal(operation, code);
        return decode(wireData, body, where).data ?? undefined;
      });
    },
    write: async (scope, credential, request, schema) => {
      const where = { vendor, operation: request.operation } as const;
      const headers = headersFor(credential, request.operation);
      return transport.run(scope, { operation: request.operation, isRead: false }, async (send) => {
        const { body } = await send({ ...request, headers });
        const { code = '200' } = decodeWritten(wireEnvelope, body, where);
        if (code !== '200') throw writeRefusal(request.operation, code);
        return decodeWritten(schema, decodeWritten(wireWritten, body, where).data, where);
      });
    },
  };
}

function tokenUse(credential: Credential): Pick<Call, 'token'> {
  if (credential.kind === 'key') return { token: 'issue' };
  return credential.kind === 'user' && credential.isKept ? { token: 'kept' } : {};
}

function refusal(operation: string, code: string): VendorError {
  const status = statusOfCode(code);
  const kind = status === null ? 'refused' : kindOfStatus(status);
  return new VendorError({ vendor, operation, kind, reason: `code ${status ?? 'unknown'}` });
}

/** A code of the vendor's own trouble may come after the work was done. */
function writeRefusal(operation: string, code: string): VendorError {
  const error = refusal(operation, code);
  return error.kind === 'unavailable'
    ? new VendorError({ vendor, operation, kind: error.kind, reason: error.reason, outcome: 'unknown' })
    : error;
}

function given(value: string | null, operation: string): string {
  if (value === null) throw new VendorError({ vendor, operation, kind: 'not-configured' });
  return value;
}
