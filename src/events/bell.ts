export type Bell = Readonly<{ ring: () => void; rung: (withinMs: number) => Promise<void> }>;

/** A ring while nobody waits is heard by the next who does. */
export function createBell(): Bell {
  let hasRung = false;
  let hear = (): void => undefined;
  return {
    ring: () => {
      hasRung = true;
      hear();
    },
    rung: async (withinMs) => {
      if (!hasRung) {
        const { promise, resolve } = Promise.withResolvers<undefined>();
        hear = () => resolve(undefined);
        const timer = setTimeout(hear, withinMs);
        await promise;
        clearTimeout(timer);
      }
      hasRung = false;
      hear = () => undefined;
    },
  };
}
