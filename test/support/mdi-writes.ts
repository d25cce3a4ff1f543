import { toGlobalId } from '../../src/domain/id.ts';
import type { PatientRecord } from '../../src/sandbox/world/types.ts';
import { credentials } from '../../src/sandbox/index.ts';
import type { Stack } from './stack.ts';

/** Somebody whom no vendor knows yet; each number is another person. */
export function newPerson(number: number) {
  return {
    name: { given: `Nadja${'abcdefghij'.charAt(number % 10)}`, family: 'Quist-Example' },
    birthDate: '1991-07-04',
    gender: 'FEMALE',
    email: `nadja.quist.${String(number)}@example.com`,
    phone: '+19165550188',
    phoneKind: 'CELL',
    address: { line1: '12 Alder Street', city: 'Sacramento', state: 'CA', postalCode: '95814-1234' },
  };
}

/** What the sandbox itself answers, asked past the server. */
export async function askMdi(url: string, path: string, body?: object): Promise<unknown> {
  const json = { accept: 'application/json', 'content-type': 'application/json' };
  const { clientId: client_id, clientSecret: client_secret } = credentials.mdi;
  const grant = JSON.stringify({ grant_type: 'client_credentials', client_id, client_secret, scope: '*' });
  const bought = await fetch(`${url}/v1/partner/auth/token`, { method: 'POST', headers: json, body: grant });
  const { access_token } = (await bought.json()) as { access_token: string };
  const response = await fetch(`${url}${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...json, authorization: `Bearer ${access_token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}

/** The records at the sandbox that were made with this e-mail address. */
export async function recordsWith(stack: Stack, email: string): Promise<readonly Record<string, unknown>[]> {
  return (await askMdi(stack.vendor('mdi').url, '/v1/partner/patients/search', { search: email })) as Record<
    string,
    unknown
  >[];
}

/** The graph's id of a patient by their record at MDI. */
export async function patientAtMdi(stack: Stack, { vendorId, plantedKey }: PatientRecord): Promise<string> {
  const met = { ref: { vendor: 'MDI', id: vendorId } as const, plantedId: plantedKey?.replace('patient:', '') ?? null };
  const [subject] = (await stack.links.register('patient', [met])).values();
  return toGlobalId('Patient', subject?.id ?? '');
}
