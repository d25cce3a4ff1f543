import { useRef, useState } from 'react';
import { isFinal, type Outcome } from './outcome.ts';
import { touchChanges } from './touch.ts';

/** A new idempotency key. `crypto.randomUUID` is not there on a page without https. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The key of an intent: the same for each try of the same change, so that it is never done twice, and another as soon as
 * something else is meant, or the last try came to an end.
 */
export function useKey(): Readonly<{ keyFor: (input: object) => string; forget: () => void }> {
  const kept = useRef<Readonly<{ mark: string; key: string }> | null>(null);
  return {
    keyFor: (input) => {
      const mark = JSON.stringify(input);
      if (kept.current?.mark !== mark) kept.current = { mark, key: newKey() };
      return kept.current.key;
    },
    forget: () => {
      kept.current = null;
    },
  };
}

export type Attempt<I, P> = Readonly<{
  isSending: boolean;
  outcome: Outcome<P> | null;
  run: (input: I) => Promise<Outcome<P>>;
  reset: () => void;
}>;

/** One change that somebody may try, with its key and what became of it. */
export function useAttempt<I extends object, P>(
  send: (input: I & Readonly<{ idempotencyKey: string }>) => Promise<Outcome<P>>,
): Attempt<I, P> {
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<P> | null>(null);
  const { keyFor, forget } = useKey();
  const run = async (input: I): Promise<Outcome<P>> => {
    setSending(true);
    const result = await send({ ...input, idempotencyKey: keyFor(input) });
    if (isFinal(result)) forget();
    setOutcome(result);
    setSending(false);
    touchChanges();
    return result;
  };
  return { isSending, outcome, run, reset: () => setOutcome(null) };
}
