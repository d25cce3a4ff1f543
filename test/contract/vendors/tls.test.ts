import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeVendors } from '../../../src/vendors/index.ts';
import { makeCertificate } from '../../support/wire/certificate.ts';
import { json } from '../../support/wire/replies.ts';
import { failureOf, scopeFor } from '../../support/wire/scope.ts';
import { startWireServer } from '../../support/wire/server.ts';
import { clientsAt, rows, startBench } from '../../support/wire/vendors.ts';

const day = 86_400_000;
const trusted = makeCertificate('Trusted Authority', { isAuthority: true });
const stranger = makeCertificate('Nobody’s Authority', { isAuthority: true });
const machineCertificates = getCACertificates('default');

beforeAll(() => setDefaultCACertificates([trusted.cert]));
afterAll(() => setDefaultCACertificates(machineCertificates));

const good = makeCertificate('vendor', { issuer: trusted });
const ago = (days: number): Date => new Date(Date.now() - days * day);

const untrusted = [
  ['signed by itself', makeCertificate('vendor'), {}],
  ['signed by an unknown authority', makeCertificate('vendor', { issuer: stranger }), {}],
  ['expired', makeCertificate('vendor', { issuer: trusted, validFrom: ago(9), validTo: ago(2) }), {}],
  ['not valid yet', makeCertificate('vendor', { issuer: trusted, validFrom: ago(-2), validTo: ago(-9) }), {}],
  ['of another host', makeCertificate('vendor', { issuer: trusted, address: '10.1.2.3' }), {}],
  ['good, but spoken in TLS 1.1', good, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }],
] as const;

describe.each(rows)('$vendor', (row) => {
  test('a certificate that is vouched for is accepted', async () => {
    await using bench = await startBench(row, {}, good);
    expect(await bench.read(scopeFor())).toBe(row.id);
  });

  test.each(untrusted)('V17: a certificate %s is VENDOR_TLS: nothing is sent, nothing tried again', async (...made) => {
    const [, certificate, options] = made;
    await using bench = await startBench(row, {}, { ...certificate, ...options });
    expect(await failureOf(bench.read(scopeFor()))).toMatchObject({
      code: 'VENDOR_TLS',
      retryable: false,
      outcome: 'failed',
    });
    expect(bench.failures).toHaveLength(1);
    expect(bench.server.seen).toEqual([]);
  });

  test('V17: a server that speaks no TLS at all is VENDOR_TLS', async () => {
    const plain = await startWireServer(() => json(row.good));
    const vendors = clientsAt(plain.url.replace('http:', 'https:'));
    const failure = await failureOf(row.read(vendors, scopeFor()));
    await closeVendors(vendors);
    await plain.close();
    expect(failure).toMatchObject({ code: 'VENDOR_TLS' });
    expect(plain.seen).toEqual([]);
  });
});
