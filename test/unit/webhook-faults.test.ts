import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'test', 'contract', 'webhooks');

/** The titles of the tests about webhooks, by file. */
const titles = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/\btest(?:\.each\(.*?\))?\(\s*(['"`])(.*?)\1/gs)].map(
    ([, , title = '']) => ({
      file,
      title,
    }),
  ),
);
const text = readdirSync(folder)
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');
const table = readFileSync(join(root, 'docs', 'webhooks.md'), 'utf8');

const numbers = Array.from({ length: 24 }, (_, index) => `W${String(index + 1)}`);

test.each(numbers)('%s of the webhook faults has a test that names it, in the file that the table names', (number) => {
  const [, file = ''] = new RegExp(`^\\| ${number} +\\|.*\\[(\\S+)\\]\\(`, 'm').exec(table) ?? [];
  const isNamed = new RegExp(`\\b${number}\\b`);
  expect(readFileSync(join(folder, file), 'utf8')).toMatch(isNamed);
  expect(text).toMatch(isNamed);
});

test('every title that names a fault names one of the table', () => {
  const named = titles.flatMap(({ title }) => title.match(/\bW[0-9]+\b/g) ?? []);
  expect(named.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(named.length).toBeGreaterThan(20);
});
