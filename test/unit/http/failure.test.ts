import { expect, test } from 'vitest';
import { connectionFailure, kindOfStatus, statusOfCode } from '../../../src/http/failure.ts';

const coded = (code: string): Error => Object.assign(new Error('names a host, and what it said'), { code });

test.each([
  [301, 'bad-payload'],
  [302, 'bad-payload'],
  [400, 'refused'],
  [401, 'auth'],
  [403, 'auth'],
  [404, 'refused'],
  [408, 'unavailable'],
  [409, 'refused'],
  [418, 'refused'],
  [422, 'refused'],
  [429, 'throttled'],
  [500, 'unavailable'],
  [502, 'unavailable'],
  [503, 'unavailable'],
  [504, 'unavailable'],
] as const)('HTTP %i is %s', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind);
});

test.each([
  // Node's names for certificates that are not to be trusted, and for handshakes that fail.
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'CERT_REVOKED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'HOSTNAME_MISMATCH',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
  'EPROTO',
])('%s is tls: nothing was sent, and it is not tried again', (code) => {
  expect(connectionFailure(coded(code))).toEqual({ kind: 'tls', reason: code, wasSent: false });
});

test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])('%s: nothing was sent', (code) => {
  expect(connectionFailure(coded(code))).toEqual({ kind: 'unreachable', reason: code, wasSent: false });
});

test.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])('%s: something may have been sent', (code) => {
  expect(connectionFailure(coded(code))).toEqual({ kind: 'unreachable', reason: code, wasSent: true });
});

test.each([
  ['UND_ERR_CONNECT_TIMEOUT', false],
  ['ETIMEDOUT', true],
  ['UND_ERR_HEADERS_TIMEOUT', true],
  ['UND_ERR_BODY_TIMEOUT', true],
  ['ERR_TLS_HANDSHAKE_TIMEOUT', true],
])('%s is a timeout', (code, wasSent) => {
  expect(connectionFailure(coded(code))).toEqual({ kind: 'timeout', reason: code, wasSent });
});

test.each(['HTTPParserError', 'HPE_INVALID_CONSTANT', 'UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_EXCEEDED_MAX_SIZE'])(
  '%s was an answer, and no good one',
  (code) => {
    expect(connectionFailure(coded(code)).kind).toBe('bad-payload');
  },
);

test('the code is found below wrappings, and no text is told', () => {
  const wrapped = new Error('fetch failed', { cause: new Error('still', { cause: coded('ECONNRESET') }) });
  expect(connectionFailure(wrapped)).toEqual({ kind: 'unreachable', reason: 'ECONNRESET', wasSent: true });
  expect(connectionFailure(new TypeError('Jane Roe'))).toMatchObject({ reason: 'TypeError' });
  expect(connectionFailure('Jane Roe')).toMatchObject({ reason: 'unknown' });
});

test('a code inside a 200 that looks like a status is taken for one', () => {
  expect(['401', '503', '200', '4010', 'ERR', ''].map(statusOfCode)).toEqual([401, 503, null, null, null, null]);
});
