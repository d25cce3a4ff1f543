/**
 * What is at hand already, or will be. Whoever answers with one never throws: what fails is a promise that fails. A
 * kept record goes through to the answer without a promise on its way, of which a page would make thousands.
 */
export type Soon<T> = T | Promise<T>;

/** What comes of the value: at once where it is at hand. */
export function after<T, R>(soon: Soon<T>, next: (value: T) => Soon<R>): Soon<R> {
  return soon instanceof Promise ? soon.then(next) : attempt(() => next(soon));
}

/** What comes of the work; what it throws is a promise that fails. */
export function attempt<R>(work: () => Soon<R>): Soon<R> {
  try {
    return work();
  } catch (error) {
    return Promise.resolve().then(() => {
      throw error;
    });
  }
}

/** All of them, in their order: at once where all are at hand. */
export function allOf<T>(soons: readonly Soon<T>[]): Soon<readonly T[]> {
  return soons.every(isAtHand) ? soons : Promise.all(soons.map(async (soon) => soon));
}

function isAtHand<T>(soon: Soon<T>): soon is T {
  return !(soon instanceof Promise);
}
