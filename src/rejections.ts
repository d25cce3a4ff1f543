import { GraphQLError } from 'graphql';
import type { Logger } from './log.ts';

/**
 * What becomes of a promise that failed and that nobody waited for. It is a bug, after which nobody knows what else is
 * wrong, and the process ends. A field's failure is known, and is none of it: when an item of a list has failed at once,
 * graphql-js forgets to wait for those that fail late. Its answer has told that the list is missing.
 */
export function rejectionHandler(log: Logger, end: () => void): (error: unknown) => void {
  return (error) => {
    if (error instanceof GraphQLError) {
      log.warn({ error: error.originalError ?? error }, 'a field failed after its answer');
      return;
    }
    log.fatal({ error }, 'unhandled rejection');
    end();
  };
}
