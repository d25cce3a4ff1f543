import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../kit/refusal.ts';
import type { MdiCredentials } from '../kit/types.ts';
import type { State } from './state.ts';

/** `expires_in` of the public sample, seconds. */
const tokenLifeSeconds = 86_400;

/** Throws unless the request has both JSON headers, or a form's where it is one, and a token that holds. */
export type Guard = (request: FastifyRequest, body?: 'json' | 'form') => void;

const wireGrant = z.object({
  grant_type: z.literal('client_credentials'),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
});

export function tokenRoutes(app: FastifyInstance, state: State, credentials: MdiCredentials): Guard {
  const tokens = new Map<string, number>();

  app.post('/v1/partner/auth/token', { config: { operation: 'getToken' } }, (request) => {
    requireJson(request);
    const { client_id, client_secret } = wireGrant.parse(request.body);
    const isKnown = client_id === credentials.clientId && client_secret === credentials.clientSecret;
    if (!isKnown) throw new Refusal(401, 'Client authentication failed');
    const access_token = `sandbox.${state.random.hex(60)}`;
    tokens.set(access_token, state.clock.now() + tokenLifeSeconds * 1_000);
    return { token_type: 'Bearer', expires_in: tokenLifeSeconds, access_token };
  });

  return (request, body = 'json') => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if ((tokens.get(token) ?? 0) <= state.clock.now()) throw new Refusal(401, 'Unauthenticated.');
    if (body === 'json') requireJson(request);
    else requireForm(request);
  };
}

/** "everything JSON", and yet a form with a file (register of contradictions, 17). */
function requireForm({ headers }: FastifyRequest): void {
  const isForm = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  if (!isForm) throw new Refusal(400, 'Content-Type: multipart/form-data is required');
}

/** "`Content-Type` and `Accept: application/json` are both required on every request" (S2). */
function requireJson({ headers }: FastifyRequest): void {
  const isJson = (value: string | undefined): boolean => value?.includes('application/json') ?? false;
  if (!isJson(headers.accept)) throw new Refusal(400, 'Accept: application/json is required');
  if (!isJson(headers['content-type'])) throw new Refusal(400, 'Content-Type: application/json is required');
}
