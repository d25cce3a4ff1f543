import { type z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { decode, decodeWritten, wireToken } from '../../http/decode.ts';
import { kindOfStatus, statusOfCode } from '../../http/failure.ts';
import type { HttpAnswer, HttpRequest } from '../../http/request.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';
import { wireEnvelope } from './wire.ts';

export type CybermdcareSettings = Readonly<{ baseUrl: string; apiKey: string }>;

export type CybermdcareOptions = Readonly<{
  settings: CybermdcareSettings;
  limits: TransportLimits;
  /** IANA name: the vendor's times carry no zone. */
  timeZone: string;
  onFailure?: (error: VendorError) => void;
}>;

export type CybermdcareClient = Readonly<{
  /** Null when the vendor knows no such record. */
  read: <S extends z.ZodType>(scope: CallScope, request: HttpRequest, schema: S) => Promise<z.output<S> | null>;
  /** Sends a change, once. An answer that cannot be understood leaves its outcome unknown. */
  write: <S extends z.ZodType>(scope: CallScope, request: HttpRequest, schema: S) => Promise<z.output<S>>;
  transport: Transport;
}>;

type Send = (request: HttpRequest) => Promise<HttpAnswer>;

export const vendor = 'CYBERMDCARE';

const wireLease = wireEnvelope.extend({ token: wireToken });

/**
 * Every call needs a token of its own: "A One-time access token can only be used once per API request" (S0). So each
 * attempt leases one and uses it at once, a retry leases another, and nothing keeps one.
 */
export function createCybermdcareClient(options: CybermdcareOptions): CybermdcareClient {
  const { settings, limits, onFailure } = options;
  const transport = createTransport({
    vendor,
    baseUrl: settings.baseUrl,
    ...limits,
    ...(onFailure === undefined ? {} : { onFailure }),
  });

  /** The API key travels in this call's query (S0), which is why no URL is ever logged or put in an error. */
  async function lease(send: Send): Promise<string> {
    const where = { vendor, operation: 'getToken' } as const;
    const { body } = await send({
      operation: 'getToken',
      method: 'GET',
      path: '/token',
      query: { apiKey: settings.apiKey },
    });
    const envelope = decode(wireEnvelope, body, where);
    if (envelope.response_cd !== '200') throw refusal('getToken', envelope.response_cd);
    return decode(wireLease, body, where).token;
  }

  return {
    transport,
    read: (scope, request, schema) =>
      transport.run(scope, { operation: request.operation, isRead: true }, async (send) => {
        const token = await lease(send);
        const { status, body } = await send({ ...request, headers: { token }, returns: [404] });
        const where = { vendor, operation: request.operation } as const;
        const { response_cd: code } = decode(wireEnvelope, body, where);
        if (status === 404 || code === '404') return null;
        if (code !== '200') throw refusal(request.operation, code);
        return decode(schema, body, where);
      }),
    write: (scope, request, schema) =>
      transport.run(scope, { operation: request.operation, isRead: false }, async (send) => {
        const token = await lease(send);
        const { body } = await send({ ...request, headers: { token } });
        const where = { vendor, operation: request.operation } as const;
        const { response_cd: code } = decodeWritten(wireEnvelope, body, where);
        if (code !== '200') throw writeRefusal(request.operation, code);
        return decodeWritten(schema, body, where);
      }),
  };
}

/** Of codes none but "200" is documented: only one that reads as a refusal says that nothing was done. */
function writeRefusal(operation: string, code: string): VendorError {
  const { kind, reason } = refusal(operation, code);
  const isNo = statusOfCode(code) !== null && kind !== 'unavailable';
  return new VendorError({ vendor, operation, kind, reason, ...(isNo ? {} : { outcome: 'unknown' }) });
}

function refusal(operation: string, code: string): VendorError {
  const status = statusOfCode(code);
  const kind = status === null ? 'refused' : kindOfStatus(status);
  return new VendorError({ vendor, operation, kind, reason: `response_cd ${status ?? 'unknown'}` });
}
