import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

/**
 * The log tells by allow-list: a line has a fixed message and the fields named at the call, which are codes, counts,
 * durations and our own reference ids. No id of a person, no URL, no header, no body and no error text goes in.
 */
export function createLog({ level }: Readonly<{ level: string }>, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // The serializer that pino would use writes an error's message and stack, and those quote what they failed on. So
      // whoever logs an error hands it over as it is.
      serializers: { err: describeError, error: describeError },
    },
    destination ?? pino.destination(1),
  );
}

/** What may be told of an exception: what kind it is and where it was thrown, not what it says. */
export function describeError(error: unknown): Readonly<{ type: string; at: string | null }> {
  if (!(error instanceof Error)) return { type: typeof error, at: null };
  const [, at = null] = /^\s+at .*\/(src\/[\w./-]+:[0-9]+:[0-9]+)\)?$/m.exec(error.stack ?? '') ?? [];
  return { type: /^\w{1,60}$/.test(error.name) ? error.name : 'Error', at };
}
