import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign, X509Certificate } from 'node:crypto';

export type Certificate = Readonly<{ key: string; cert: string }>;

type Options = Readonly<{
  /** Who vouches for it; itself, if nobody. */
  issuer?: Certificate;
  address?: string;
  validFrom?: Date;
  validTo?: Date;
  isAuthority?: boolean;
}>;

const day = 86_400_000;

/** An X.509 certificate, made here, so that no key lies in the repository and no other program is needed. */
export function makeCertificate(name: string, options: Options = {}): Certificate {
  const { issuer, address = '127.0.0.1', isAuthority = false } = options;
  const { validFrom = new Date(Date.now() - day), validTo = new Date(Date.now() + day) } = options;
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = issuer === undefined ? privateKey : createPrivateKey(issuer.key);
  const issuerName = issuer === undefined ? name : commonName(issuer.cert);
  const authority = extension('551d13', sequence(...(isAuthority ? [der(0x01, Buffer.from([0xff]))] : [])));
  const addresses = extension('551d11', sequence(der(0x87, Buffer.from(address.split('.').map(Number)))));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ecdsaWithSha256,
    nameOf(issuerName),
    sequence(time(validFrom), time(validTo)),
    nameOf(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(authority, addresses)),
  );
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: signed(body, signer) };
}

function signed(body: Buffer, key: KeyObject): string {
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, key));
  return new X509Certificate(sequence(body, ecdsaWithSha256, signature)).toString();
}

function commonName(pem: string): string {
  return new X509Certificate(pem).subject.replace(/^CN=/, '');
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const header = length < 0x80 ? [tag, length] : [tag, 0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from(header), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function objectId(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'));

function nameOf(commonName: string): Buffer {
  return sequence(der(0x31, sequence(objectId('550403'), der(0x0c, Buffer.from(commonName)))));
}

function extension(hex: string, value: Buffer): Buffer {
  return sequence(objectId(hex), der(0x04, value));
}

/** `YYMMDDHHMMSSZ`. */
function time(at: Date): Buffer {
  return der(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));
}
