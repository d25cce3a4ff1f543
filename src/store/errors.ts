import { StoreUnavailableError } from '../domain/errors.ts';

/** Why the store cannot be opened or used, in words for whoever runs the server. Never holds a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Runs a question to the database; its own error, which may quote what is stored, goes no further than the cause. */
export async function telling<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreUnavailableError(error);
  }
}

/** PostgreSQL's code and SQLite's for "there is such a row already". */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '23505') || ('errcode' in error && error.errcode === 2067);
}
