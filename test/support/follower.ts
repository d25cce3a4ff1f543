import { createClient } from 'graphql-ws';

type Told<T> = Readonly<{
  data?: T | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}>;

export type Follower<T> = Readonly<{
  /** Everything that was told so far. */
  told: readonly Told<T>[];
  /** How it ended; null while it goes on. */
  ended: () => 'complete' | readonly { message?: string; extensions?: Record<string, unknown> }[] | null;
  stop: () => Promise<void>;
}>;

/** Follows a subscription as a frontend does, with the protocol's own client. */
export function follow<T>(url: string, query: string, variables: Record<string, unknown> = {}): Follower<T> {
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, retryAttempts: 0, lazy: true });
  const told: Told<T>[] = [];
  let end: ReturnType<Follower<T>['ended']> = null;
  client.subscribe<T>(
    { query, variables },
    {
      next: (result) => told.push(result as Told<T>),
      error: (error) => {
        end = Array.isArray(error) ? (error as { message: string }[]) : [{ message: String(error) }];
      },
      complete: () => {
        end ??= 'complete';
      },
    },
  );
  return { told, ended: () => end, stop: async () => client.dispose() };
}
