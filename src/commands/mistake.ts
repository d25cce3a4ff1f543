import type { UserError, UserErrorCode } from '../domain/user-error.ts';
import type { Written } from '../domain/write.ts';

/** What is wrong with a request, on the way from where it is noticed to the payload. */
export class MistakeError extends Error {
  override readonly name = 'MistakeError';
  readonly userError: UserError;

  constructor(userError: UserError) {
    super(userError.message);
    this.userError = userError;
  }
}

const texts: Readonly<Record<UserErrorCode, string>> = {
  INVALID: 'The value is not valid.',
  NOT_FOUND: 'There is no such thing.',
  CONFLICT: 'Another change of the same thing is not settled yet.',
  REFUSED: 'The vendor refused it.',
  SLOT_TAKEN: 'This time is not free any more.',
  SLUG_TAKEN: 'There is a room with this name in its web address already.',
  IDEMPOTENCY_MISMATCH: 'This key was used before, with another input.',
  IN_PROGRESS: 'A request with this key is being carried out.',
};

/** Fixed text; `message` where it can say more than the code does. */
export function mistake(code: UserErrorCode, field: readonly string[], more: Partial<UserError> = {}): UserError {
  return { code, field, message: texts[code], vendor: null, ...more };
}

export function refuse(code: UserErrorCode, field: readonly string[], message?: string): never {
  throw new MistakeError(mistake(code, field, message === undefined ? {} : { message }));
}

/** The payload of a request that never got as far as the ledger. */
export function notBegun(...userErrors: readonly UserError[]): Written {
  return { write: null, userErrors };
}

/** Runs a command; a mistake that it notices on the way is its answer. */
export async function answering(work: () => Promise<Written>): Promise<Written> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MistakeError) return notBegun(error.userError);
    throw error;
  }
}
