import type { FastifyRequest } from 'fastify';
import { Refusal } from '../kit/refusal.ts';
import type { VseeCredentials } from '../kit/types.ts';
import type { State } from './state.ts';

/** Who calls: the clinic's admin, or one user with a token of their own. */
export type Caller = Readonly<{ kind: 'clinic' }> | Readonly<{ kind: 'user'; userId: string }>;

export type Access = Readonly<{
  /** Rooms are "[public access]" (S4): the account code is all that is asked for, and a token may come with it. */
  anyone: (request: FastifyRequest) => Caller | null;
  caller: (request: FastifyRequest) => Caller;
  clinic: (request: FastifyRequest) => void;
  /** The account's key, for single sign-on and e-consults. */
  apiKey: (request: FastifyRequest) => void;
}>;

export function createAccess(state: State, credentials: VseeCredentials): Access {
  function account(request: FastifyRequest): void {
    if (request.headers['x-accountcode'] !== credentials.accountCode) throw new Refusal(401, 'Invalid account code');
  }

  function caller(request: FastifyRequest): Caller {
    account(request);
    const token = request.headers['x-apitoken'];
    if (token === credentials.apiToken) return { kind: 'clinic' };
    const held = typeof token === 'string' ? state.tokens.get(token) : undefined;
    if (held === undefined || held.expiresAt <= state.clock.now()) throw new Refusal(401, 'Invalid or expired token');
    return { kind: 'user', userId: held.userId };
  }

  return {
    anyone: (request) => {
      account(request);
      return request.headers['x-apitoken'] === undefined ? null : caller(request);
    },
    caller,
    clinic: (request) => {
      if (caller(request).kind !== 'clinic') throw new Refusal(403, 'Clinic admin token required');
    },
    apiKey: (request) => {
      account(request);
      if (request.headers['x-apikey'] !== credentials.apiKey) throw new Refusal(401, 'Invalid API key');
    },
  };
}

/** A user's token opens what is that user's; the clinic's opens everything. */
export function mayTouch(caller: Caller, owners: readonly (string | null)[]): boolean {
  return caller.kind === 'clinic' || owners.includes(caller.userId);
}
