import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { credentials } from '../../src/sandbox/index.ts';

export const mdiSecret = credentials.mdi.webhookSecret;
export const mdiAuthorization = credentials.mdi.webhookAuthorization;

/** As the vendor signs: over the bytes, lower-case hex. */
export function signatureOf(body: string | Uint8Array, secret: string = mdiSecret): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

export type Sent = Readonly<{
  /** Undefined takes a header away; a list sends it several times. */
  headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  path?: string;
}>;

/** Delivers a body, signed and authorised unless the headers say otherwise, and gives the status of the answer. */
export async function deliver(url: string, body: string | Uint8Array, sent: Sent = {}): Promise<number> {
  const headers: NonNullable<Sent['headers']> = {
    'content-type': 'application/json',
    authorization: mdiAuthorization,
    signature: signatureOf(body),
    ...sent.headers,
  };
  const given = Object.entries(headers).flatMap(([name, value]) => {
    const values = value === undefined ? [] : typeof value === 'string' ? [value] : value;
    return values.flatMap((one) => [name, one]);
  });
  const bytes = Buffer.from(body);
  const answer = Promise.withResolvers<number>();
  const outgoing = request(new URL(sent.path ?? '/webhooks/mdi', url), {
    method: 'POST',
    // Pairs, so that a header may come twice.
    headers: [...given, 'content-length', String(bytes.length), 'host', new URL(url).host] as never,
  });
  outgoing.once('response', (response) => {
    response.resume();
    response.once('end', () => answer.resolve(response.statusCode ?? 0));
  });
  outgoing.once('error', answer.reject);
  outgoing.end(bytes);
  return answer.promise;
}

/** An MDI payload of this moment, as JSON without blanks. */
export function payload(type: string, fields: object = {}, at: number = Date.now()): string {
  return JSON.stringify({ timestamp: Math.floor(at / 1_000), event_type: type, ...fields });
}
