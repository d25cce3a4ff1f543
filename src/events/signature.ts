import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * S2: "hash_hmac('sha256', json_encode(payload), secret)", lower-case hex as PHP writes it, over the very bytes that
 * came: no JSON that was parsed and written again has them. While a secret is changed both hold.
 */
export function isSigned(body: Uint8Array, signature: string, secrets: readonly string[]): boolean {
  if (!isSignature(signature)) return false;
  const given = Buffer.from(signature, 'hex');
  // Every secret is tried, so that the time taken does not tell which one it was.
  return secrets.map((secret) => timingSafeEqual(hmac(body, secret), given)).includes(true);
}

/** Whether a header could be a signature at all: what is told apart before a body is read. */
export function isSignature(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{64}$/.test(text);
}

/** Two secrets compared in a time that depends on neither. */
export function isSame(given: string | undefined, wanted: string): boolean {
  return timingSafeEqual(sha256(given ?? ''), sha256(wanted)) && given !== undefined;
}

export function sign(body: Uint8Array, secret: string): string {
  return hmac(body, secret).toString('hex');
}

/** A body and its signature as PHP 8.2 makes them, with all that a re-encoded body loses: `\/`, `\u00eb`, 1.0e+25. */
export const knownVector = {
  secret: 'known-vector',
  body: String.raw`{"timestamp":1666384936,"event_type":"case_waiting","metadata":"https:\/\/clinic.example\/Zo\u00eb","amount":1.0e+25}`,
  signature: 'ccddf587bbd387bd8f108e03463901f5917f7fd137978440c3655ebbb11469aa',
};

/** Whether this program checks signatures as the vendor makes them. */
export function provesItself(): boolean {
  const { secret, body, signature } = knownVector;
  return isSigned(Buffer.from(body), signature, [secret]) && !isSigned(Buffer.from(`${body} `), signature, [secret]);
}

function hmac(body: Uint8Array, secret: string): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
