export type VisitKind = 'WALK_IN' | 'SCHEDULED' | 'E_CONSULT' | 'TELEMEDICINE' | 'UNKNOWN';

export type VisitStatus = 'PENDING' | 'CONFIRMED' | 'IN_PROGRESS' | 'COMPLETED' | 'CANCELLED' | 'UNKNOWN';
