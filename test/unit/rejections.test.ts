import { Writable } from 'node:stream';
import { buildSchema, execute, GraphQLError, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { rejectionHandler } from '../../src/rejections.ts';

function handled(error: unknown): Readonly<{ logged: string; hasEnded: boolean }> {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  let hasEnded = false;
  rejectionHandler(createLog({ level: 'trace' }, sink), () => {
    hasEnded = true;
  })(error);
  return { logged: lines.join(''), hasEnded };
}

test('whatever was not foreseen ends the process, and is logged without its text', () => {
  const { logged, hasEnded } = handled(new TypeError('Jane Canary was not foreseen'));
  expect(hasEnded).toBe(true);
  expect(logged).toContain('unhandled rejection');
  expect(logged).toContain('"type":"TypeError"');
  expect(logged).not.toContain('Canary');
});

test("a field's failure that came after its answer does not", () => {
  const originalError = new RangeError('Jane Canary is out of range');
  const { logged, hasEnded } = handled(new GraphQLError('Jane Canary is out of range', { originalError }));
  expect(hasEnded).toBe(false);
  expect(logged).toContain('a field failed after its answer');
  expect(logged).toContain('"type":"RangeError"');
  expect(logged).not.toContain('Canary');
});

test('such a failure is what graphql-js leaves behind when an item of a list fails at once, and another late', async () => {
  const schema = buildSchema('type Item { name: String! } type Query { items: [Item!] }');
  const late = Promise.withResolvers<string>();
  const items = [{ name: late.promise }, { name: null }];
  const strays: unknown[] = [];
  // In place of the test runner's own, which takes a stray failure for a failed test.
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => strays.push(error));
  try {
    const { data } = await execute({ schema, document: parse('{ items { name } }'), rootValue: { items } });
    expect(data).toEqual({ items: null });
    late.reject(new Error('late'));
    await expect.poll(() => strays).toHaveLength(1);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
  expect(strays[0]).toBeInstanceOf(GraphQLError);
});
