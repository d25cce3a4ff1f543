import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phpJson } from '../../../src/sandbox/kit/php-json.ts';

type Vectors = { vectors: { name: string; body: string }[] };
const { vectors } = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'mdi-signatures.json'), 'utf8'),
) as Vectors;

/** What JavaScript's own numbers and key order lose before anything is written. */
const lossy = ['beyond 2^53', 'numeric keys'];

test.each(vectors.filter(({ name, body }) => body !== '' && !lossy.includes(name)))(
  'the sandbox writes JSON as PHP does: $name',
  ({ body }) => {
    const text = Buffer.from(body, 'base64').toString('latin1');
    expect(phpJson(JSON.parse(text))).toBe(text);
  },
);
