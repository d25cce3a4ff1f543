import type { Loaders } from './index.ts';

/**
 * Loaders that can forget: what a request was told before it changed something is not told again. One object through
 * the whole request, so that whoever holds it has the loaders of the moment.
 */
export function createRenewable(make: () => Loaders): Readonly<{ loaders: Loaders; renew: () => void }> {
  let now = make();
  return {
    loaders: new Proxy(now, { get: (_first, noun): unknown => Reflect.get(now, noun) }),
    renew: () => {
      now = make();
    },
  };
}
