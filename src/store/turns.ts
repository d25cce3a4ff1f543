import type { SubjectKind } from '../identity/link-store.ts';

/** Runs a piece of work when all that came before it is over, whether well or not. */
export type InTurn = <T>(kind: SubjectKind, work: () => Promise<T>) => Promise<T>;

/**
 * Decisions of one process wait for each other here. At the database they would wait too (`takeTurn`), but each with a
 * connection in its hands, so that a crowd of them would leave none for reading.
 */
export function createTurns(): InTurn {
  const last = new Map<SubjectKind, Promise<void>>();
  return (kind, work) => {
    const turn = (last.get(kind) ?? Promise.resolve()).then(work);
    last.set(kind, turn.then(over, over));
    return turn;
  };
}

function over(): void {
  // What became of it is told to whoever asked for it.
}
