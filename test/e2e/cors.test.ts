import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

/** Whose pages may call the server from a browser: Sandbox's and those that are named, and nobody else's. */
const sandboxOrigin = 'https://studio.apollographql.com';
const frontends = ['https://desk.clinic.example', 'http://localhost:5173'];

let open: Stack;
let named: Stack;
beforeAll(async () => {
  open = await startStack();
  named = await startStack({ env: { CORS_ORIGINS: [sandboxOrigin, ...frontends].join(', ') } });
});
afterAll(async () => {
  await open.close();
  await named.close();
});

const preflight = (stack: Stack, origin: string, method = 'POST'): Promise<Response> =>
  fetch(`${stack.url}/graphql`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': 'content-type,authorization',
    },
  });

const ask = (stack: Stack, origin: string): Promise<Response> =>
  fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });

const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin');

describe.each([sandboxOrigin, ...frontends])('a page of %s', (origin) => {
  test('may ask first, and is told what it may send', async () => {
    const response = await preflight(named, origin);
    expect(response.status).toBe(204);
    expect(allowed(response)).toBe(origin);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    expect(response.headers.get('vary')).toContain('Origin');
  });

  test('may read the answer', async () => {
    const response = await ask(named, origin);
    expect(response.status).toBe(200);
    expect(allowed(response)).toBe(origin);
  });

  test('sends no cookies, and may not know that there were any', async () => {
    const responses = [await preflight(named, origin), await ask(named, origin)];
    expect(responses.map((one) => one.headers.get('access-control-allow-credentials'))).toEqual([null, null]);
  });
});

describe.each([
  'https://evil.example',
  'https://studio.apollographql.com.evil.example',
  'https://evilstudio.apollographql.com',
  'http://studio.apollographql.com',
  'https://studio.apollographql.com:8443',
  'https://desk.clinic.example.evil.example',
  'http://desk.clinic.example',
  'http://localhost:5174',
  'null',
])('a page of %s', (origin) => {
  test('may neither ask first nor read an answer', async () => {
    expect(allowed(await preflight(named, origin))).toBeNull();
    expect(allowed(await ask(named, origin))).toBeNull();
  });
});

test('without a setting Sandbox is let in, and no frontend', async () => {
  expect(allowed(await preflight(open, sandboxOrigin))).toBe(sandboxOrigin);
  for (const origin of frontends) expect(allowed(await preflight(open, origin))).toBeNull();
});

test('a form of another page cannot ask: what needs no preflight is not taken', async () => {
  const types = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'];
  open.clearCalls();
  for (const type of types) {
    const response = await fetch(`${open.url}/graphql`, {
      method: 'POST',
      headers: { origin: 'https://evil.example', 'content-type': type },
      body: JSON.stringify({ query: '{ rooms { totalCount } }' }),
    });
    expect(response.status, type).toBeGreaterThanOrEqual(400);
    expect(await response.text(), type).not.toContain('totalCount');
  }
  expect(open.calls()).toEqual({});
});
