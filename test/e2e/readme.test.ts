import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

/**
 * README shows questions and the answers that the sandbox gives at one moment. `UPDATE_README=1` writes today's answers
 * into it instead of comparing them.
 */
const file = join(import.meta.dirname, '..', '..', 'README.md');
const readme = readFileSync(file, 'utf8');
const now = Date.parse('2026-03-02T09:00:00-08:00');
const samples = [...readme.matchAll(/```graphql\n([^`]+)```\n\n```json\n([^`]+)```/g)].map(
  ([block = '', query = '', answer = '']) => ({ block, query, answer }),
);

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ sandbox: { now }, now: () => now });
});
afterAll(() => stack.close());

test('README shows three questions', () => {
  expect(samples).toHaveLength(3);
});

test.each(samples)('README tells the real answer $#', async ({ query, answer }) => {
  const { data, errors } = await stack.ask<unknown>(query);
  expect(errors).toEqual([]);
  const text = await format(JSON.stringify(data, null, 2), { parser: 'json', printWidth: 120 });
  if (process.env['UPDATE_README'] === '1') {
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        `${query}\`\`\`\n\n\`\`\`json\n${answer}`,
        `${query}\`\`\`\n\n\`\`\`json\n${text}`,
      ),
    );
    return;
  }
  expect(JSON.parse(answer)).toEqual(data);
});
