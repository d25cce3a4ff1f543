import { expect, test } from 'vitest';
import { createTokenSource, createTokenSources, type IssuedToken } from '../../../src/http/token-source.ts';

/** An issuer that counts, answers when told to, and a clock that stands. */
function issuer() {
  let at = 0;
  let asked = 0;
  let lifetimeMs: number | null = 60_000;
  let isDown = false;
  const issue = async (): Promise<IssuedToken> => {
    asked += 1;
    const token = `token-${asked}`;
    const issued = { token, lifetimeMs };
    await new Promise((resolve) => setImmediate(resolve));
    if (isDown) throw new Error('down');
    return issued;
  };
  return {
    issue,
    now: () => at,
    wait: (ms: number) => void (at += ms),
    asked: () => asked,
    live: (ms: number | null) => void (lifetimeMs = ms),
    down: (down: boolean) => void (isDown = down),
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test('whoever asks while a token is being fetched waits for that one', async () => {
  const { issue, now, asked } = issuer();
  const source = createTokenSource(now);
  const tokens = await Promise.all(Array.from({ length: 50 }, () => source.get(issue)));
  expect(new Set(tokens)).toEqual(new Set(['token-1']));
  expect(asked()).toBe(1);
});

test('it is kept until it expires, and never handed out after', async () => {
  const { issue, now, wait, asked } = issuer();
  const source = createTokenSource(now);
  expect(await source.get(issue)).toBe('token-1');
  wait(50_000);
  expect(await source.get(issue)).toBe('token-1');
  expect(asked()).toBe(1);
  wait(10_000);
  expect(await source.get(issue)).toBe('token-2');
});

test('near its end it serves on while the next is fetched behind it, once', async () => {
  const { issue, now, wait, asked } = issuer();
  const source = createTokenSource(now);
  await source.get(issue);
  wait(59_000);
  const late = await Promise.all(Array.from({ length: 20 }, () => source.get(issue)));
  expect(new Set(late)).toEqual(new Set(['token-1']));
  await settle();
  expect(asked()).toBe(2);
  expect(await source.get(issue)).toBe('token-2');
});

test('renewals of many processes do not fall on one moment', async () => {
  const moments = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const { issue, now, wait, asked } = issuer();
      const source = createTokenSource(now);
      await source.get(issue);
      for (let ms = 0; asked() === 1; ms += 100) {
        wait(100);
        await source.get(issue);
        if (asked() === 2) return ms;
      }
      return 0;
    }),
  );
  expect(new Set(moments).size).toBeGreaterThan(5);
  expect(Math.min(...moments)).toBeGreaterThanOrEqual(53_000);
  expect(Math.max(...moments)).toBeLessThan(59_000);
});

test('when the renewal fails the old token serves until its end, and the issuer is not asked at every call', async () => {
  const { issue, now, wait, asked, down } = issuer();
  const source = createTokenSource(now);
  await source.get(issue);
  down(true);
  wait(57_500);
  for (let call = 0; call < 10; call += 1) {
    expect(await source.get(issue)).toBe('token-1');
    await settle();
  }
  expect(asked()).toBe(2);
  wait(2_500);
  await expect(source.get(issue)).rejects.toThrow('down');
  down(false);
  expect(await source.get(issue)).toBe('token-4');
});

test('a failed fetch is nobody else’s: the next caller tries again', async () => {
  const { issue, now, down } = issuer();
  const source = createTokenSource(now);
  down(true);
  const waiting = [source.get(issue), source.get(issue)];
  expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  down(false);
  expect(await source.get(issue)).toBe('token-2');
});

test('a refused token is not handed out again; one got meanwhile stays', async () => {
  const { issue, now, asked } = issuer();
  const source = createTokenSource(now);
  await source.get(issue);
  source.drop('token-1');
  expect(await source.get(issue)).toBe('token-2');
  source.drop('token-1');
  expect(await source.get(issue)).toBe('token-2');
  expect(asked()).toBe(2);
});

test.each([null, 0, -5])('without a lifetime (%s) it is kept for a minute', async (lifetimeMs) => {
  const { issue, now, wait, live, asked } = issuer();
  live(lifetimeMs);
  const source = createTokenSource(now);
  await source.get(issue);
  wait(50_000);
  await source.get(issue);
  expect(asked()).toBe(1);
  wait(10_000);
  expect(await source.get(issue)).toBe('token-2');
});

test('each principal has a token of its own, and the least recently used is forgotten', async () => {
  const { issue, now, asked } = issuer();
  const sourceOf = createTokenSources({ most: 2, now });
  const a = await sourceOf('a').get(issue);
  const b = await sourceOf('b').get(issue);
  expect(a).not.toBe(b);
  expect(await sourceOf('a').get(issue)).toBe(a);
  await sourceOf('c').get(issue);
  expect(asked()).toBe(3);
  expect(await sourceOf('a').get(issue)).toBe(a);
  expect(await sourceOf('b').get(issue)).not.toBe(b);
});
