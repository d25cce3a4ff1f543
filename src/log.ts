import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * The log tells by allow-list: a line has a fixed message and the fields named at the call, which are codes, counts,
 * durations and our own reference ids. No id of a person, no URL, no header, no body and no error text goes in.
 */
export function createLog(options: Readonly<{ level: string; isPretty?: boolean }>): Logger {
  return pino({
    level: options.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    // The serializer that pino would use writes an error's message and stack, and those quote what they failed on.
    serializers: { err: describeError, error: describeError },
  });
}

/** What may be told of an exception: what kind it is and where it was thrown, not what it says. */
export function describeError(error: unknown): Readonly<{ type: string; at: string | null }> {
  if (!(error instanceof Error)) return { type: typeof error, at: null };
  const frame = error.stack?.split('\n').find((line) => /^\s+at .*\/src\//.test(line));
  return { type: error.name, at: frame?.replace(/^.*\/(src\/[^)]*)\)?$/, '$1') ?? null };
}
