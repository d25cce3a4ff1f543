import { z } from 'zod';

/** A vendor's refusal: an HTTP status and a text. How the two are written is each vendor's own business. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What a caller is told of an error, whoever threw it: a route, the check of a body, or the framework. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof z.ZodError) {
    const field = error.issues[0]?.path.join('.') ?? '';
    return new Refusal(400, `${field === '' ? 'The body' : field} is missing or not valid`);
  }
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  // Not JSON, too large, another media type: the framework's own refusals. Whatever is left is a bug of the sandbox.
  const isClients = typeof status === 'number' && status >= 400 && status < 500;
  return isClients ? new Refusal(status, 'Bad request') : new Refusal(500, 'The sandbox failed');
}
