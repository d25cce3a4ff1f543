/** How far a case is. */
export type CaseStatus =
  'CREATED' | 'ASSIGNED' | 'WAITING' | 'SUPPORT' | 'PROCESSING' | 'APPROVED' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';
