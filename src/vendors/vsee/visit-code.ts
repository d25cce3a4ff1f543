import type { VisitKind, VisitStatus } from '../../domain/visit-code.ts';

/** From public clients' constants; the vendor's webhook samples agree (developer wiki 192905327). */
const statuses: ReadonlyMap<string, VisitStatus> = new Map([
  ['10', 'PENDING'],
  ['20', 'CONFIRMED'],
  ['25', 'IN_PROGRESS'],
  ['30', 'COMPLETED'],
  ['40', 'CANCELLED'],
]);

/** 1 and 2 from the developer wiki (15564825), 3 from the e-consult sample alone (S1). */
const kinds: ReadonlyMap<string, VisitKind> = new Map([
  ['1', 'WALK_IN'],
  ['2', 'SCHEDULED'],
  ['3', 'E_CONSULT'],
]);

export function toStatus(code: string | null | undefined): VisitStatus {
  return statuses.get(code ?? '') ?? 'UNKNOWN';
}

export function toKind(code: string | null | undefined): VisitKind {
  return kinds.get(code ?? '') ?? 'UNKNOWN';
}
