/**
 * Hears whatever a subscription tells. What comes with an error is a change all the same, whose subject could not be
 * read for it: Apollo takes it for a failure and hands nothing of it to `onData`.
 */
export function onTold<T>(hear: (told: T | undefined) => void) {
  return {
    onData: ({ data }: Readonly<{ data: Readonly<{ data?: T | undefined }> }>): void => hear(data.data),
    onError: (): void => hear(undefined),
  };
}
