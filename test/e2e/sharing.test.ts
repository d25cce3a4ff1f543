import { afterEach, expect, test } from 'vitest';
import { clientDocument } from '../support/document.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
afterEach(() => stack.close());

type Line = { vendor: string; operation: string; reads: number; made: number; shared: number; cached: number };

async function askWithBill(query: string): Promise<{ data: unknown; bill: Line[] }> {
  const { text } = await stack.ask(query);
  const { data, extensions } = JSON.parse(text) as { data: unknown; extensions: { vendorCalls: Line[] } };
  return { data, bill: extensions.vendorCalls };
}

const sum = (bill: Line[], what: 'reads' | 'made' | 'shared' | 'cached'): number =>
  bill.reduce((total, line) => total + line[what], 0);

test('ten clients that ask the same at once cost the calls of one', async () => {
  stack = await startStack();
  // A first one, so that nobody has to be searched for and no token to be got any more.
  const { data } = await askWithBill(clientDocument('room-day'));
  stack.clearCalls();
  const { bill } = await askWithBill(clientDocument('room-day'));
  const one = stack.calls();
  stack.clearCalls();
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.set([{ effect: { kind: 'delay', ms: 300 } }]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => askWithBill(clientDocument('room-day'))));
  expect(stack.calls()).toEqual(one);
  for (const answer of answers) expect(answer.data).toEqual(data);
  const all = answers.flatMap((answer) => answer.bill);
  expect(sum(all, 'made')).toBe(sum(bill, 'made'));
  expect(sum(all, 'shared')).toBe(9 * sum(bill, 'reads'));
});

test('with sharing off each pays for itself', async () => {
  stack = await startStack({ env: { SHARE_READS: 'off' } });
  for (const { faults } of Object.values(stack.sandbox.vendors)) faults.set([{ effect: { kind: 'delay', ms: 200 } }]);
  await Promise.all(Array.from({ length: 3 }, () => askWithBill('{ room(code: "main-street") { name } }')));
  expect(stack.calls()).toEqual({ 'vsee getRoom': 3 });
});

test('what is kept costs no call, and the bill says so; one switch turns it off', async () => {
  stack = await startStack({
    env: { RECORD_CACHE: 'on', RECORD_CACHE_SECONDS: 'visit=60,room=60,queue=60,calendar=60,case=60,patient=60' },
  });
  const first = await askWithBill(clientDocument('room-day'));
  await askWithBill(clientDocument('room-day'));
  stack.clearCalls();
  const again = await askWithBill(clientDocument('room-day'));
  expect(stack.calls()).toEqual({});
  expect(again.data).toEqual(first.data);
  expect(sum(again.bill, 'made')).toBe(0);
  expect(sum(again.bill, 'cached')).toBe(sum(again.bill, 'reads'));
  expect(sum(again.bill, 'reads')).toBeGreaterThan(20);
});

test('a client that leaves does not take the call of another with it', async () => {
  stack = await startStack();
  stack.vendor('vsee').faults.set([{ effect: { kind: 'delay', ms: 500 } }]);
  const leaving = new AbortController();
  const left = fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ room(code: "main-street") { name } }' }),
    signal: leaving.signal,
  });
  while (stack.vendor('vsee').calls.count('getRoom') === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const stays = stack.ask<{ room: { name: string } }>('{ room(code: "main-street") { name } }');
  await new Promise((resolve) => setTimeout(resolve, 50));
  leaving.abort();
  await expect(left).rejects.toThrow();
  const { data, errors } = await stays;
  expect(errors).toEqual([]);
  expect(data.room.name).toBe('Main Street');
  expect(stack.calls()).toEqual({ 'vsee getRoom': 1 });
});

test('a value that was kept says so, and still tells when it was read', async () => {
  stack = await startStack({ env: { RECORD_CACHE: 'on', RECORD_CACHE_SECONDS: 'room=60' } });
  type Answer = { room: { source: { fetchedAt: string; fromCache: boolean } } };
  const ask = async () =>
    (await stack.ask<Answer>('{ room(code: "main-street") { source { fetchedAt fromCache } } }')).data;
  const first = await ask();
  await new Promise((resolve) => setTimeout(resolve, 10));
  const again = await ask();
  expect(first.room.source.fromCache).toBe(false);
  expect(again.room.source).toEqual({ fetchedAt: first.room.source.fetchedAt, fromCache: true });
});
