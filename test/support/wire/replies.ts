import type { Reply } from './server.ts';

type Headers = Readonly<Record<string, string>>;

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

/** A whole answer, just as it is. */
export function bytes(body: Buffer | string, status = 200, headers: Headers = jsonType): Reply {
  return (response) => response.writeHead(status, headers).end(body);
}

export function json(value: unknown, status = 200, headers: Headers = {}): Reply {
  return bytes(JSON.stringify(value), status, { ...jsonType, ...headers });
}

export function later(ms: number, reply: Reply): Reply {
  return (response, seen) => setTimeout(() => response.destroyed || reply(response, seen), ms);
}

/** Accepts, and never answers. */
export const never: Reply = () => undefined;

/** Headers of a good answer, and then nothing. */
export const headersOnly: Reply = (response) => {
  response.writeHead(200, { ...jsonType, 'content-length': '1000' }).flushHeaders();
};

/** A good answer, a byte a second. */
export function drip(value: unknown): Reply {
  return (response) => {
    const body = Buffer.from(JSON.stringify(value));
    let at = 0;
    response.writeHead(200, jsonType).flushHeaders();
    const timer = setInterval(() => response.write(body.subarray(at, (at += 1))), 1_000);
    response.once('close', () => clearInterval(timer));
  };
}

/** A reset, as a crashing server sends it. */
export const reset: Reply = (response) => resetNow(response);

export function resetAfter(value: unknown): Reply {
  return (response) => {
    const body = Buffer.from(JSON.stringify(value));
    response.writeHead(200, { ...jsonType, 'content-length': String(body.length) });
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => setTimeout(() => resetNow(response), 20));
  };
}

function resetNow(response: Parameters<Reply>[0]): void {
  response.socket?.resetAndDestroy();
}

/** An answer of this many bytes, written as fast as they are taken; tells how many were. */
export function endless(total: number, written: (bytes: number) => void): Reply {
  return (response) => {
    const chunk = Buffer.alloc(65_536, 0x20);
    let sent = 0;
    const more = (): void => {
      while (sent < total && !response.destroyed) {
        sent += chunk.length;
        written(sent);
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      if (!response.destroyed) response.end('{}');
    };
    response.writeHead(200, jsonType);
    more();
  };
}

/** Not HTTP at all. */
export const noHttp: Reply = (response) => response.socket?.end('SSH-2.0-OpenSSH_9.2\r\n');
