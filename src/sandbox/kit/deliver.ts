import type { ServerResponse } from 'node:http';
import type { FaultEffect } from './fault-rules.ts';

/** An answer as the vendor would send it. */
export type Answer = Readonly<{ status: number; headers: Readonly<Record<string, string>>; body: Buffer }>;

/** Changes the bytes or the headers of an answer, as the effect asks. */
export function distort(answer: Answer, effect: FaultEffect): Answer {
  const withBody = (body: Buffer, headers: Record<string, string> = {}): Answer => ({
    ...answer,
    headers: { ...answer.headers, ...headers },
    body,
  });
  switch (effect.kind) {
    case 'status': {
      const retryAfter = effect.retryAfter === undefined ? {} : { 'retry-after': effect.retryAfter };
      const body = Buffer.from(JSON.stringify({ code: effect.status, message: 'sandbox fault' }));
      return { status: effect.status, headers: { ...answer.headers, ...retryAfter }, body };
    }
    case 'redirect':
      return { status: 302, headers: { location: effect.location }, body: Buffer.alloc(0) };
    case 'html':
      return {
        ...withBody(Buffer.from('<html><body>Sorry</body></html>'), { 'content-type': 'text/html' }),
        status: 200,
      };
    case 'empty':
      return { ...withBody(Buffer.alloc(0)), status: 200 };
    case 'truncate':
      return withBody(answer.body.subarray(0, Math.floor(answer.body.length / 2)));
    case 'invalid-utf8':
      return withBody(Buffer.from(answer.body.toString('latin1').replace(/"([^"]*)":"/, '"$1":"\xff\xfe'), 'latin1'));
    case 'bom':
      return withBody(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), answer.body]));
    case 'gzip-lie':
      return withBody(answer.body, { 'content-encoding': 'gzip' });
    case 'content-type':
      return withBody(answer.body, { 'content-type': effect.value });
    default:
      return answer;
  }
}

/** Sends an answer the way the effects ask: late, never, drop by drop, broken off, or without end. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  effects: readonly FaultEffect[],
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'reset' && effect.when === 'before-headers') return void response.socket?.resetAndDestroy();
    if (effect.kind === 'hang' && effect.after === 'accept') return closed(response);
  }
  const { 'content-length': _length, ...headers } = answer.headers;
  const slow = effects.find((effect) => ['hang', 'drip', 'reset', 'huge'].includes(effect.kind));
  if (slow === undefined) {
    response.writeHead(answer.status, { ...headers, 'content-length': answer.body.length }).end(answer.body);
    return;
  }
  response.writeHead(answer.status, headers);
  response.flushHeaders();
  await trickle(response, answer.body, slow);
}

async function trickle(response: ServerResponse, body: Buffer, effect: FaultEffect): Promise<void> {
  if (effect.kind === 'hang') return closed(response);
  if (effect.kind === 'reset') {
    response.write(body.subarray(0, Math.ceil(body.length / 2)));
    setTimeout(() => response.socket?.resetAndDestroy(), 20);
    return;
  }
  if (effect.kind === 'huge') {
    const chunk = Buffer.alloc(65_536, 0x20);
    for (let sent = 0; sent < effect.bytes && !response.destroyed; sent += chunk.length) {
      if (!response.write(chunk)) await drained(response);
    }
    response.end(body);
    return;
  }
  if (effect.kind !== 'drip') return;
  const size = Math.max(1, Math.floor(effect.bytesPerSecond / 10));
  for (let at = 0; at < body.length && !response.destroyed; at += size) {
    response.write(body.subarray(at, at + size));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  response.end();
}

/** Until the caller has gone; at once when it has already. */
function closed(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve();
  return new Promise((resolve) => response.once('close', resolve));
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}
