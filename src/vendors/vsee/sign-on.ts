import { z } from 'zod';
import { type CallScope, shared } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { PatientProfile } from '../../domain/patient.ts';
import { decode, wireToken } from '../../http/decode.ts';
import { createTokenSources, type IssuedToken } from '../../http/token-source.ts';
import { withToken } from '../../http/token-use.ts';
import { type Credential, vendor, type VseeClient } from './client.ts';
import { wireTime } from './wire.ts';

const wireSignOn = z.object({ token: z.object({ token: wireToken, expiry: wireTime.nullish() }) });

const operation = 'signOn';

/** Tokens of so many patients are kept, the least recently used forgotten first. */
const mostTokens = 1_000;

/** Reads something with a patient's own token, and within the time of one call. */
export type AsPatient = <T>(
  scope: CallScope,
  patient: PatientProfile,
  read: (scope: CallScope, credential: Credential) => Promise<T>,
) => Promise<T>;

/**
 * Single sign-on (developer wiki 62488662): the clinic's key and the patient's own `code` buy a token that opens what
 * is that patient's. It is kept until it expires; one that is refused is replaced once.
 */
export function createSignOn(client: VseeClient, timeoutMs: number): AsPatient {
  const sources = createTokenSources({ most: mostTokens });

  async function issue(scope: CallScope, code: string, patient: PatientProfile): Promise<IssuedToken> {
    const value = {
      code,
      type: 200,
      first_name: patient.name?.given ?? patient.name?.text ?? '',
      last_name: patient.name?.family ?? '',
      ...(patient.birthDate == null ? {} : { dob: patient.birthDate }),
    };
    const request = { operation, method: 'POST', path: '/users/sso', body: { type: 'json', value } } as const;
    const data = await client.read(shared(scope, timeoutMs), { kind: 'key' }, request);
    const { token } = decode(wireSignOn, data, { vendor, operation });
    return { token: token.token, lifetimeMs: token.expiry == null ? null : token.expiry - Date.now() };
  }

  return async (scope, patient, read) => {
    const { code, name } = patient;
    // Signing on with a code that is not the patient's would make a second user, so nothing is guessed.
    if (code == null || name?.family == null) {
      throw new VendorError({ vendor, operation, kind: 'refused', reason: 'no code or name' });
    }
    const tokenUse = { vendor, source: sources(code), operation, timeoutMs } as const;
    return withToken(scope, { ...tokenUse, issue: () => issue(scope, code, patient) }, (token, own, use) =>
      read(own, { kind: 'user', token, isKept: use.token === 'kept' }),
    );
  };
}
