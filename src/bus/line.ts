/** What carries texts between the nodes of one installation. */
export type Line = Readonly<{
  /** Whether all is heard at the moment. */
  isOpen: () => boolean;
  /** Rejects when it is not known to have been said. */
  say: (text: string) => Promise<void>;
  close: () => Promise<void>;
}>;

export type LineEvents = Readonly<{
  /** Somebody said something: another node, or this one. */
  onText: (text: string) => void;
  /** From now on all is heard, for the first time or again. */
  onOpen: () => void;
  onBroken: () => void;
}>;

/** Resolves when it listens, or once it is known that it will go on trying. */
export type OpenLine = (events: LineEvents) => Promise<Line>;

const firstWaitMs = 100;
const longestWaitMs = 10_000;

/** How long to wait before the next try, the first of which is 1. Nodes that lost a server together come back apart. */
export function waitBefore(tries: number): number {
  const most = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tries - 1, 20));
  return Math.round(most * (0.5 + Math.random() / 2));
}
