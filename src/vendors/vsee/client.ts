import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { decode } from '../../http/decode.ts';
import type { HttpRequest } from '../../http/request.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';

export type VseeSettings = Readonly<{
  baseUrl: string;
  accountCode: string;
  /** The clinic admin's; null: only the public room reads can be made. */
  apiToken: string | null;
  /** For single sign-on; null: nobody's own visits can be listed. */
  apiKey: string | null;
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
  | Readonly<{ kind: 'user'; token: string }>;

export type VseeClient = Readonly<{
  /** The answer's `data`; null when the vendor knows no such record. */
  read: (scope: CallScope, credential: Credential, request: HttpRequest) => Promise<unknown>;
  transport: Transport;
}>;

export const vendor = 'VSEE';

/** A good answer is `{data: …}` (S1, S4). Some carry `code` beside it, and public clients check it on a 2xx too. */
const wireEnvelope = z.object({ data: z.unknown(), code: z.union([z.number(), z.string()]).optional() });

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
      case 'user':
        return { ...account, 'x-apitoken': credential.token };
    }
  }

  return {
    transport,
    read: async (scope, credential, request) => {
      const { operation } = request;
      const headers = headersFor(credential, operation);
      return transport.run(scope, { operation, isRead: true }, async (send) => {
        const { status, body } = await send({ ...request, headers, returns: [404] });
        if (status === 404) return null;
        const { data, code } = decode(wireEnvelope, body, { vendor, operation });
        if (code === undefined || String(code) === '200') return data;
        throw new VendorError({ vendor, operation, kind: 'refused', reason: 'code in a 2xx' });
      });
    },
  };
}

function given(value: string | null, operation: string): string {
  if (value === null) throw new VendorError({ vendor, operation, kind: 'not-configured' });
  return value;
}

/** The id that came must be the one that was asked for: nothing may land under another's key. */
export function sameId<T>(asked: string, answered: string, value: T, operation: string): T {
  if (asked === answered) return value;
  throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another id' });
}
