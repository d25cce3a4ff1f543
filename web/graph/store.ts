import { useSyncExternalStore } from 'react';

/** Something that the whole page shares and that changes now and then. */
export type Shared<T> = Readonly<{ get: () => T; set: (next: T) => void; use: () => T }>;

export function share<T>(first: T): Shared<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const get = (): T => value;
  const set = (next: T): void => {
    value = next;
    for (const listener of listeners) listener();
  };
  return { get, set, use: () => useSyncExternalStore(subscribe, get) };
}
