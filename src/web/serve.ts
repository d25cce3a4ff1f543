import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Page } from './build.ts';
import { type Breakable, serveControl } from './control.ts';
import { style, waitingPage } from './waiting.ts';

export type WebOptions = Readonly<{
  page: Page;
  /** The server's own sandbox, part by part; null where there is none, and then nothing can be broken. */
  breakable: readonly Breakable[] | null;
  withExplorers: boolean;
}>;

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page talks to nobody but this server, and nobody may frame it or give it a script. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const waitingPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; frame-ancestors 'none'`;

/** Serves the front desk at `/`, and what stands in for it while it is built. */
export function serveWeb(app: FastifyInstance, options: WebOptions): void {
  const { page, breakable, withExplorers } = options;
  const files = new Map<string, Buffer>();
  app.get('/', (_request, reply) => {
    const state = page.state();
    guard(reply).type('text/html; charset=utf-8');
    if (state.kind !== 'ready') {
      const failure = state.kind === 'failed' ? state.reason : null;
      return reply
        .code(503)
        .header('content-security-policy', waitingPolicy)
        .header('retry-after', '1')
        .send(waitingPage({ failure, withExplorers }));
    }
    const facts = [...(breakable === null ? [] : ['sandbox']), ...(withExplorers ? ['explorers'] : [])];
    const html = readFileSync(join(state.folder, 'index.html'), 'utf8');
    return reply
      .header('content-security-policy', policy)
      .send(html.replace('<head>', `<head><meta name="desk" content="${facts.join(' ')}">`));
  });
  app.get<{ Params: { file: string } }>('/assets/:file', (request, reply) => {
    const state = page.state();
    if (state.kind === 'ready' && files.size === 0) readAll(join(state.folder, 'assets'), files);
    const content = files.get(request.params.file);
    if (content === undefined) {
      reply.callNotFound();
      return reply;
    }
    // Its name changes with its content, and there is nobody's data in it.
    return guard(reply)
      .header('cache-control', 'public, max-age=31536000, immutable')
      .type(types[extname(request.params.file)] ?? 'application/octet-stream')
      .send(content);
  });
  if (breakable !== null) serveControl(app, breakable);
}

/** Only what was built is ever read, whatever a path says. */
function readAll(folder: string, files: Map<string, Buffer>): void {
  for (const name of readdirSync(folder)) files.set(name, readFileSync(join(folder, name)));
}

function guard(reply: FastifyReply): FastifyReply {
  return reply
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cross-origin-opener-policy', 'same-origin')
    .header('cross-origin-resource-policy', 'same-origin');
}
