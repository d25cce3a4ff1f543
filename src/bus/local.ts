import type { Bus, Signal } from '../events/bus.ts';

/** For one node by itself: what is said is heard in the same process. */
export function createLocalBus(): Bus {
  const listeners = new Set<(signal: Signal) => void>();
  return {
    publish: (changes) => {
      for (const change of changes) for (const hear of listeners) hear({ kind: 'changed', change });
      return Promise.resolve();
    },
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      listeners.clear();
      return Promise.resolve();
    },
  };
}
