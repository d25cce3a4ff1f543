import { randomUUID } from 'node:crypto';
import type { Bus, Word } from '../events/bus.ts';
import type { Line, OpenLine } from './line.ts';
import { missedAll, readMessage, textsOf } from './message.ts';

/** How often it is tried again to say that something could not be said, milliseconds. */
const owedEveryMs = 1_000;

export type BusOptions = Readonly<{
  /** Null: this node is alone. */
  openLine: OpenLine | null;
  onTrouble: (what: 'line broken' | 'line open') => void;
}>;

/**
 * A node hears its own words at once, whatever the line is doing. Whoever comes onto the line, for the first time or
 * again, has not heard what was said before, and what it could not say meanwhile nobody knows: both are mended by asking
 * anew, so it hears `missed` and says it.
 */
export async function createBus({ openLine, onTrouble }: BusOptions): Promise<Bus> {
  const me = randomUUID();
  const listeners = new Set<Parameters<Bus['listen']>[0]>();
  let line: Line | null = null;
  let owing: NodeJS.Timeout | null = null;

  function tell(words: readonly Word[], from: 'here' | 'elsewhere'): void {
    for (const word of words) for (const hear of listeners) hear(word, from);
  }

  async function say(words: readonly Word[]): Promise<void> {
    if (line === null) return;
    for (const text of textsOf(me, words)) await line.say(text);
  }

  function owe(): void {
    owing ??= setInterval(() => void pay(), owedEveryMs).unref();
  }

  async function pay(): Promise<void> {
    try {
      await say([missedAll]);
      if (owing !== null) clearInterval(owing);
      owing = null;
    } catch {
      owe();
    }
  }

  line =
    (await openLine?.({
      onText: (text) => {
        const message = readMessage(text);
        if (message?.from !== me) tell(message?.words ?? [missedAll], 'elsewhere');
      },
      onOpen: () => {
        onTrouble('line open');
        tell([missedAll], 'elsewhere');
        void pay();
      },
      onBroken: () => onTrouble('line broken'),
    })) ?? null;
  // It may have opened before there was anything to say it with.
  if (line !== null) void pay();
  if (line?.isOpen() === false) onTrouble('line broken');

  return {
    publish: async (words) => {
      tell(words, 'here');
      await say(words).catch(owe);
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: async () => {
      listeners.clear();
      if (owing !== null) clearInterval(owing);
      await line?.close();
    },
  };
}
