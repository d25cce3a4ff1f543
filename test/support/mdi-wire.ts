import { credentials } from '../../src/sandbox/index.ts';
import { type Call, type Reply, type SandboxUnderTest, textAt } from './wire.ts';

/** "all requests require at least these two headers" (S2). */
export const json = { accept: 'application/json', 'content-type': 'application/json' };

export const grant = {
  grant_type: 'client_credentials',
  client_id: credentials.mdi.clientId,
  client_secret: credentials.mdi.clientSecret,
  scope: '*',
};

export type MdiUnderTest = Readonly<{
  bearer: () => Promise<Readonly<Record<string, string>>>;
  /** A call with a token and both headers. */
  call: (path: string, call?: Call) => Promise<Reply>;
}>;

export function mdiUnderTest(up: () => SandboxUnderTest): MdiUnderTest {
  const bearer: MdiUnderTest['bearer'] = async () => {
    const { body } = await up().call('mdi', '/v1/partner/auth/token', { headers: json, json: grant });
    return { ...json, authorization: `Bearer ${textAt(body, 'access_token')}` };
  };
  return {
    bearer,
    call: async (path, rest = {}) =>
      up().call('mdi', path, { ...rest, headers: { ...(await bearer()), ...rest.headers } }),
  };
}
