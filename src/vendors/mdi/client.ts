import { z } from 'zod';
import { type CallScope, shared } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import { decode } from '../../http/decode.ts';
import type { HttpRequest } from '../../http/request.ts';
import { createTokenSource, type IssuedToken } from '../../http/token-source.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';

export type MdiSettings = Readonly<{
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  partnerId: string;
  /** Two searches are documented; whether a partner's token may call the web application's is not. */
  patientSearch: 'partner' | 'resources';
  /** The `Version` header that some calls show without a value; null: it is not sent. */
  version: string | null;
}>;

export type MdiOptions = Readonly<{
  settings: MdiSettings;
  limits: TransportLimits;
  onFailure?: (error: VendorError) => void;
}>;

export type MdiClient = Readonly<{
  settings: MdiSettings;
  /** The answer's JSON; null when the vendor knows no such record. */
  read: (scope: CallScope, request: HttpRequest) => Promise<unknown>;
  transport: Transport;
}>;

export const vendor = 'MDI';

/** Seconds, as a number; text and nonsense are lived with. */
const wireToken = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().nullable().catch(null),
});

export function createMdiClient({ settings, limits, onFailure }: MdiOptions): MdiClient {
  const transport = createTransport({
    vendor,
    baseUrl: settings.baseUrl,
    ...limits,
    ...(onFailure === undefined ? {} : { onFailure }),
  });
  const tokens = createTokenSource();
  // "both required on every request" (S2), those without a body too.
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const version = settings.version === null ? {} : { version: settings.version };

  /** Client credentials; there is no refresh token: "On expiry get a new token by the same flow". */
  async function issue(scope: CallScope): Promise<IssuedToken> {
    const operation = 'getToken';
    const value = {
      grant_type: 'client_credentials',
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      scope: '*',
    };
    const own = shared(scope, limits.timeoutMs);
    const answer = await transport.run(own, { operation, isRead: true }, (send) =>
      send({ operation, method: 'POST', path: '/v1/partner/auth/token', headers: json, body: { type: 'json', value } }),
    );
    const wire = decode(wireToken, answer.body, { vendor, operation });
    return { token: wire.access_token, lifetimeMs: wire.expires_in === null ? null : wire.expires_in * 1_000 };
  }

  async function readWith(token: string, scope: CallScope, request: HttpRequest): Promise<unknown> {
    const headers = { ...json, ...version, ...request.headers, authorization: `Bearer ${token}` };
    const { operation } = request;
    const { status, body } = await transport.run(scope, { operation, isRead: true }, (send) =>
      send({ ...request, headers, returns: [404] }),
    );
    return status === 404 ? null : body;
  }

  return {
    settings,
    transport,
    read: async (scope, request) => {
      const token = await tokens.get(() => issue(scope));
      try {
        return await readWith(token, scope, request);
      } catch (error) {
        // 401 is also "expired or revoked" (S2): one new token, shared by all who were refused, and one more try.
        if (!(error instanceof VendorError) || error.reason !== 'HTTP 401') throw error;
        tokens.drop(token);
        return readWith(await tokens.get(() => issue(scope)), scope, request);
      }
    },
  };
}

/** The id that came must be the one that was asked for: nothing may land under another's key. */
export function sameId<T>(asked: string, answered: string, value: T, operation: string): T {
  if (asked === answered) return value;
  throw new VendorError({ vendor, operation, kind: 'bad-payload', reason: 'another id' });
}
