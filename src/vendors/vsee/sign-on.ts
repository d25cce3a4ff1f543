import { z } from 'zod';
import { type CallScope, shared } from '../../domain/call.ts';
import { VendorError } from '../../domain/errors.ts';
import type { PatientProfile } from '../../domain/patient.ts';
import { decode } from '../../http/decode.ts';
import { createTokenSources, type IssuedToken } from '../../http/token-source.ts';
import { vendor, type VseeClient } from './client.ts';
import { wireTime } from './wire.ts';

const wireSignOn = z.object({ token: z.object({ token: z.string().min(1), expiry: wireTime.nullish() }) });

/** Tokens of so many patients are kept, the least recently used forgotten first. */
const mostTokens = 1_000;

/** Reads something with a patient's own token. */
export type AsPatient = <T>(
  scope: CallScope,
  patient: PatientProfile,
  read: (token: string) => Promise<T>,
) => Promise<T>;

/**
 * Single sign-on (developer wiki 62488662): the clinic's key and the patient's own `code` buy a token that opens what
 * is that patient's. It is kept until it expires; one that is refused is replaced once.
 */
export function createSignOn(client: VseeClient, timeoutMs: number): AsPatient {
  const sources = createTokenSources({ most: mostTokens });

  async function issue(scope: CallScope, code: string, patient: PatientProfile): Promise<IssuedToken> {
    const operation = 'signOn';
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
      throw new VendorError({ vendor, operation: 'signOn', kind: 'refused', reason: 'no code or name' });
    }
    const source = sources(code);
    const tokenFor = (): Promise<string> => source.get(() => issue(scope, code, patient));
    const token = await tokenFor();
    try {
      return await read(token);
    } catch (error) {
      if (!(error instanceof VendorError) || error.kind !== 'auth') throw error;
      source.drop(token);
      return await read(await tokenFor());
    }
  };
}
