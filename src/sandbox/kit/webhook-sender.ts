import { createDeliveryScript, type DeliveryRule, type DeliveryRuleInput, type Waiting } from './delivery-script.ts';
import type { Clock } from './types.ts';

/** One attempt: what, which try, and what it was answered with; null: no answer. No body, no header. */
export type Attempt = Readonly<{ event: string; attempt: number; status: number | null; at: number }>;

export type SenderOptions = Readonly<{
  clock: Clock;
  /** How the vendor proves that it is the sender, and says what it sends. */
  headersFor: (body: string) => Readonly<Record<string, string>>;
  /** Where an event goes, from what was registered; left out, there. */
  urlFor?: (base: string, event: string) => string;
  /** The waits after each failure, milliseconds of the sandbox's clock; then it is given up. */
  retryAfterMs: readonly number[];
  /** How long an answer is waited for, milliseconds. */
  timeoutMs: number;
}>;

export type WebhookSender = Readonly<{
  /** Where events go from now on; null: nowhere, and they are lost. */
  register: (url: string | null) => void;
  url: () => string | null;
  send: (event: string, body: string) => void;
  setScript: (rules: readonly DeliveryRuleInput[]) => void;
  script: () => readonly DeliveryRule[];
  attempts: () => readonly Attempt[];
  /** How many wait to be sent, or to be sent again. */
  waiting: () => number;
  close: () => void;
}>;

/** For a vendor that says by itself what happened. */
export type Telling = Readonly<{ sender: WebhookSender }>;

/** How often the clock is looked at while something waits, milliseconds. */
const lookMs = 20;

/** The latest so many attempts are remembered. */
const mostAttempts = 50_000;

/** Sends a vendor's events, each until it is answered with 200 or given up. */
export function createSender(options: SenderOptions): WebhookSender {
  const { clock, headersFor, urlFor = (base: string): string => base, retryAfterMs, timeoutMs } = options;
  let target: string | null = null;
  let queue: readonly Waiting[] = [];
  const attempts: Attempt[] = [];
  let inFlight = 0;
  let looking: NodeJS.Timeout | null = null;
  const script = createDeliveryScript();

  async function attempt({ event, body, attempt: number }: Waiting, url: string): Promise<void> {
    inFlight += 1;
    const status = await post(urlFor(url, event), headersFor(body), body, timeoutMs);
    inFlight -= 1;
    attempts.push({ event, attempt: number, status, at: clock.now() });
    if (attempts.length > mostAttempts) attempts.shift();
    const wait = retryAfterMs[number - 1];
    if (status !== 200 && wait !== undefined) put([{ event, body, attempt: number + 1, dueAt: clock.now() + wait }]);
  }

  function look(): void {
    const now = clock.now();
    const due = queue.filter(({ dueAt }) => dueAt <= now);
    queue = queue.filter(({ dueAt }) => dueAt > now);
    for (const one of due) if (target !== null) void attempt(one, target);
    if (queue.length > 0 || looking === null) return;
    clearInterval(looking);
    looking = null;
  }

  function put(more: readonly Waiting[]): void {
    queue = [...queue, ...more];
    looking ??= setInterval(look, lookMs).unref();
    look();
  }

  return {
    register: (url) => {
      target = url;
    },
    url: () => target,
    send: (event, body) => {
      const first = { event, body, attempt: 1, dueAt: clock.now() };
      put(script.apply(first));
    },
    setScript: script.set,
    script: script.rules,
    attempts: () => attempts,
    waiting: () => queue.length + inFlight + script.held(),
    close: () => {
      queue = [];
      if (looking !== null) clearInterval(looking);
    },
  };
}

/** The status of the answer; null when there was none in time. */
async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs: number,
): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
