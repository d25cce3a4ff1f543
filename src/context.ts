import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { type AuthMode, authenticate } from './auth/authenticate.ts';
import { mayOperate, mayRead, maySettle, mayWrite, type Reading, type Viewer, type Writing } from './auth/policy.ts';
import type { Commands, Writes } from './commands/index.ts';
import { type RecordLinkCommands, recordLinkCommands, type RecordLinkOptions } from './commands/record-link.ts';
import type { Update } from './domain/change.ts';
import type { Gap } from './domain/gap.ts';
import { once } from './domain/memo.ts';
import { type Makers, onDemand } from './domain/on-demand.ts';
import { RequestError, type VendorError } from './domain/errors.ts';
import type { Gaps } from './events/gaps.ts';
import type { Inbox } from './events/inbox.ts';
import type { Live } from './events/live.ts';
import type { RememberedLinks } from './identity/link-memory.ts';
import { noVisitLinks, type VisitLinks } from './identity/visit-links.ts';
import { createLoaders, type Loaders } from './loaders/index.ts';
import { type Bill, createBill } from './reads/bill.ts';
import type { SharedVendors } from './vendors/index.ts';

/** A failure that left the rest of its field standing, with the place in the answer that it made poorer. */
export type Report = Readonly<{ error: VendorError; path: readonly (string | number)[] }>;

/** All that a resolver needs beyond its parent and arguments. One a request. */
export type Context = Readonly<{
  requestId: string;
  /** When the request came, epoch milliseconds of the machine's own clock, which dates what is read too. */
  startedAt: number;
  viewer: Viewer;
  loaders: Loaders;
  /** Forgets what this request was told so far. */
  renewLoaders: () => void;
  commands: Commands;
  /** What persons decide about whose records are whose. */
  decisions: Decisions;
  /** The clinic's IANA zone. */
  timeZone: string;
  now: () => number;
  /** Failures beside good data: they reach the client as errors too. */
  reports: Report[];
  /** What the request cost in vendor calls. */
  bill: Bill;
  /** May the viewer know of this? */
  mayRead: (reading: Reading) => boolean;
  /** What can be followed. */
  live: Pick<Live, 'follow'>;
  /** When events could not be received, the latest first. */
  gaps: () => Promise<readonly Gap[]>;
  /** What a subscription is being told; null for whatever is asked for. */
  update: Update | null;
}>;

export type ContextOptions = Readonly<{
  vendors: SharedVendors;
  links: RememberedLinks;
  writes: Writes;
  inbox: Pick<Inbox, 'remembered'>;
  gaps: Pick<Gaps, 'latest'>;
  /** Left out: no booking of ours is known. */
  visitLinks?: VisitLinks;
  live: Pick<Live, 'follow'>;
  authMode: AuthMode;
  timeZone: string;
  /** The longest that one operation may take, milliseconds. */
  operationTimeoutMs: number;
  now?: () => number;
}>;

type Decisions = Readonly<{ patient: RecordLinkCommands; provider: RecordLinkCommands }>;

type Deciding = Pick<RecordLinkOptions, 'links' | 'mayWrite' | 'viewerId' | 'now'> & Readonly<{ loaders: Loaders }>;

const readable = ['VSEE', 'MDI'] as const;

const deciding: Makers<Decisions, Deciding> = {
  patient: ({ loaders, ...own }) =>
    recordLinkCommands({ ...own, readable, kind: 'patient', people: () => loaders.patient }),
  provider: ({ loaders, ...own }) =>
    recordLinkCommands({ ...own, readable, kind: 'provider', people: () => loaders.provider }),
};

/** So many gaps are shown: an operator looks at the latest. */
const mostGaps = 50;

/** `end`: aborts when nobody waits for the answer any more, or has waited too long. Asked for when a vendor is called. */
export function createContext(options: ContextOptions, end: () => AbortSignal, update: Update | null = null): Context {
  const { vendors, links, inbox, writes, live, timeZone, operationTimeoutMs, now = Date.now } = options;
  const viewer = authenticate(options.authMode);
  const bill = createBill();
  const scope = { signal: once(end), deadlineAt: performance.now() + operationTimeoutMs, ...bill.hooks };
  const mayReadThis = (reading: Reading): boolean => mayRead(viewer, reading);
  const { parts: loaders, renew: renewLoaders } = createLoaders({
    vendors,
    links,
    inbox,
    visitLinks: options.visitLinks ?? noVisitLinks,
    ledger: writes.ledger,
    scope,
    mayRead: mayReadThis,
    now,
  });
  const own = { loaders, now, mayWrite: (writing: Writing) => mayWrite(viewer, writing) };
  const request = { ...own, principal: viewer.id, maySettle: maySettle(viewer), bill: bill.hooks };
  const commands = writes.commands(request);
  const { parts: decisions } = onDemand(deciding, { ...own, links, viewerId: viewer.id });
  const gaps = (): Promise<readonly Gap[]> => {
    if (!mayOperate(viewer)) throw new RequestError('FORBIDDEN', 'You may not see this.');
    return options.gaps.latest(mostGaps);
  };
  const requestId = randomUUID();
  return {
    ...{ requestId, startedAt: Date.now(), viewer, loaders, renewLoaders, commands, decisions, timeZone, now },
    ...{ reports: [], bill, mayRead: mayReadThis, live, gaps, update },
  };
}

/** Aborts when the client goes away before it has its answer, so that no vendor is asked for nobody, or in the end. */
export function endOf(reply: FastifyReply, timeoutMs: number): () => AbortSignal {
  const endsAt = performance.now() + timeoutMs;
  return () => {
    const controller = new AbortController();
    const leave = (): void => {
      if (!reply.raw.writableFinished) controller.abort();
    };
    if (reply.raw.destroyed) {
      leave();
      return controller.signal;
    }
    const leftMs = Math.max(0, endsAt - performance.now());
    const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), leftMs);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      leave();
    });
    return controller.signal;
  };
}
