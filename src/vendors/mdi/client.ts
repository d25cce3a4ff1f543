import { z } from 'zod';
import { type CallScope, shared } from '../../domain/call.ts';
import { type VendorError } from '../../domain/errors.ts';
import { decode, decodeWritten, wireToken } from '../../http/decode.ts';
import type { StatusKinds } from '../../http/pool.ts';
import type { HttpRequest } from '../../http/request.ts';
import { createTokenSource, type IssuedToken } from '../../http/token-source.ts';
import { withToken } from '../../http/token-use.ts';
import { createTransport, type Transport, type TransportLimits } from '../../http/transport.ts';

export type MdiSettings = Readonly<{
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  partnerId: string;
  /** Two searches are documented; whether a partner's token may call the web application's is not. */
  patientSearch: 'partner' | 'resources';
  /** A patient's messages are documented for clinicians (S2) and for partners, whose token is the one we have. */
  messages?: 'partner' | 'clinician';
  /** One search for clinicians is documented, the web application's (M21): with it, or not at all. */
  clinicianSearch: 'web' | 'off';
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
  /** The answer's JSON (`undefined` for a bare `null`, which no schema takes); null when there is no such record. */
  read: (scope: CallScope, request: HttpRequest) => Promise<unknown>;
  /**
   * Sends a change, once, and decodes its answer. An answer that cannot be understood leaves its outcome unknown. Only a
   * call that was turned away for its token is made again, with a new one.
   */
  write: <S extends z.ZodType>(scope: CallScope, request: HttpRequest, schema: S) => Promise<z.output<S>>;
  /** The headers of a call with the token that is held: whatever it is answered, the token is not dropped for it. */
  bearer: (scope: CallScope) => Promise<Readonly<Record<string, string>>>;
  transport: Transport;
}>;

export const vendor = 'MDI';

/** "418: under maintenance" (S2): this vendor's own use of it. */
const statusKinds: StatusKinds = new Map([[418, 'maintenance']]);

/** Seconds, as a number; text and nonsense are lived with. */
const wireGrant = z.object({
  access_token: wireToken,
  expires_in: z.coerce.number().positive().nullable().catch(null),
});

export function createMdiClient({ settings, limits, onFailure }: MdiOptions): MdiClient {
  const transport = createTransport({
    vendor,
    baseUrl: settings.baseUrl,
    ...limits,
    statusKinds,
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
    const answer = await transport.run(own, { operation, isRead: true, token: 'issue' }, (send) =>
      send({ operation, method: 'POST', path: '/v1/partner/auth/token', headers: json, body: { type: 'json', value } }),
    );
    const wire = decode(wireGrant, answer.body, { vendor, operation });
    return { token: wire.access_token, lifetimeMs: wire.expires_in === null ? null : wire.expires_in * 1_000 };
  }

  const tokenUse = (scope: CallScope) => ({
    ...({ vendor, source: tokens, operation: 'getToken', timeoutMs: limits.timeoutMs } as const),
    issue: () => issue(scope),
  });

  /** A form says of itself what it is: its boundary stands in its own content type. */
  function headersFor({ body, headers }: Partial<HttpRequest>, token: string): Readonly<Record<string, string>> {
    const kind = body?.type === 'multipart' ? { accept: json.accept } : json;
    return { ...kind, ...version, ...headers, authorization: `Bearer ${token}` };
  }

  return {
    settings,
    transport,
    bearer: async (scope) => headersFor({}, await tokens.get(() => issue(scope))),
    read: (scope, request) => {
      const { operation } = request;
      return withToken(scope, tokenUse(scope), async (token, own, use) => {
        const headers = headersFor(request, token);
        const { status, body } = await transport.run(own, { operation, isRead: true, ...use }, (send) =>
          send({ ...request, headers, returns: [404] }),
        );
        return status === 404 ? null : (body ?? undefined);
      });
    },
    write: (scope, request, schema) => {
      const { operation } = request;
      return withToken(scope, tokenUse(scope), async (token, own, use) => {
        const headers = headersFor(request, token);
        const { body } = await transport.run(own, { operation, isRead: false, ...use }, (send) =>
          send({ ...request, headers }),
        );
        return decodeWritten(schema, body, { vendor, operation });
      });
    },
  };
}
