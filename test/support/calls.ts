import type { Stack } from './stack.ts';

/** What was asked of vendors since the last time, and the count begins anew. A token is bought when it is needed. */
export function taken(stack: Stack): Readonly<Record<string, number>> {
  const { 'mdi getToken': _token, ...calls } = stack.calls();
  stack.clearCalls();
  return calls;
}
