import { afterAll, beforeAll, expect, test } from 'vitest';
import { mdiUnderTest } from '../../support/mdi-wire.ts';
import { type SandboxUnderTest, sandboxUnderTest } from '../../support/wire.ts';

let up: SandboxUnderTest;
beforeAll(async () => {
  up = await sandboxUnderTest({ only: ['mdi'] });
});
afterAll(() => up.sandbox.close());
const { bearer, call } = mdiUnderTest(() => up);

type Form = Readonly<{ name?: string; type?: string; mimeType?: string; size?: number }>;

async function upload({
  name,
  type,
  mimeType = 'image/png',
  size,
}: Form): Promise<Readonly<{ status: number; body: object }>> {
  const { authorization = '' } = await bearer();
  const form = new FormData();
  if (name !== undefined) form.set('name', name);
  if (type !== undefined) form.set('type', type);
  if (size !== undefined) form.set('file', new Blob([new Uint8Array(size)], { type: mimeType }), 'x');
  const headers = { accept: 'application/json', authorization };
  const response = await fetch(`${up.sandbox.vendors.mdi?.url ?? ''}/v1/partner/files`, {
    method: 'POST',
    headers,
    body: form,
  });
  return { status: response.status, body: (await response.json()) as object };
}

test('P-MC POST /files: name*, file*, type*; `{file_id, path, name, mime_type, url, url_thumbnail, created_at}`', async () => {
  const { status, body } = await upload({ name: 'Result', type: 'lab-result', mimeType: 'application/pdf', size: 10 });
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: 'Result', mime_type: 'application/pdf' });
  const id = 'file_id' in body ? String(body.file_id) : '';
  expect((await call(`/v1/partner/files/${id}`)).body).toEqual({ ...body, type: 'lab-result' });
});

test.each([
  ['no name', { type: 'other', size: 1 }],
  ['no type', { name: 'x', size: 1 }],
  ['no file', { name: 'x', type: 'other' }],
  ['"25 MB image"', { name: 'x', type: 'other', size: 25_000_001 }],
  ['"16 MB other"', { name: 'x', type: 'other', mimeType: 'application/pdf', size: 16_000_001 }],
])('400: %s', async (_what, form) => {
  expect((await upload(form)).status).toBe(400);
});

test('a video may be larger', async () => {
  expect((await upload({ name: 'x', type: 'av-video', mimeType: 'video/mp4', size: 26_000_000 })).status).toBe(200);
});

test('without a token 401; as JSON 400', async () => {
  const response = await fetch(`${up.sandbox.vendors.mdi?.url ?? ''}/v1/partner/files`, {
    method: 'POST',
    body: new FormData(),
  });
  expect(response.status).toBe(401);
  expect((await call('/v1/partner/files', { json: { name: 'x' } })).status).toBe(400);
});
