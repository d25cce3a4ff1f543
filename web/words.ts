import type { Vendor } from '../client/index.ts';

/** The vendors by the names that people call them. */
export const vendorNames: Readonly<Record<Vendor, string>> = {
  VSEE: 'VSee',
  MDI: 'MD Integrations',
  CYBERMDCARE: 'CyberMDCare',
  UPDOX: 'Updox',
};

/** What of the clinic's day a vendor holds. */
export const vendorParts: Readonly<Record<Vendor, string>> = {
  VSEE: 'rooms, visits, intakes and queues',
  MDI: 'cases, offerings and messages',
  CYBERMDCARE: 'immediate appointments',
  UPDOX: 'the practice calendar and reminders',
};

/** Words that are written with a hyphen. */
const hyphened: Readonly<Record<string, string>> = {
  WALK_IN: 'Walk-in',
  E_CONSULT: 'E-consult',
  FOLLOW_UP: 'Follow-up',
};

/** `IN_PROGRESS` as people read it: `In progress`. */
export function words(code: string): string {
  const own = hyphened[code];
  if (own !== undefined) return own;
  const text = code.toLowerCase().replaceAll(/[_-]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const failures: Readonly<Record<string, string>> = {
  VENDOR_NOT_CONFIGURED: 'is not set up on this server',
  VENDOR_TIMEOUT: 'did not answer in time',
  VENDOR_UNREACHABLE: 'could not be reached',
  VENDOR_TLS: 'did not prove its identity',
  VENDOR_AUTH: 'does not accept the clinic’s credentials',
  VENDOR_REFUSED: 'refused the request',
  VENDOR_THROTTLED: 'asks to be called less often',
  VENDOR_MAINTENANCE: 'is under maintenance',
  VENDOR_UNAVAILABLE: 'answered with an error of its own',
  VENDOR_CIRCUIT_OPEN: 'failed too often and is left alone for a while',
  VENDOR_OVERLOADED: 'has too many calls waiting',
  VENDOR_BAD_RESPONSE: 'sent an answer that could not be understood',
  REQUEST_CANCELLED: 'was not asked to the end',
};

const ownFailures: Readonly<Record<string, string>> = {
  SERVER_UNREACHABLE: 'The server could not be reached.',
  OPERATION_TOO_EXPENSIVE: 'This would take more vendor calls than the server allows.',
  FORBIDDEN: 'You may not see this.',
  STORE_UNAVAILABLE: 'The server’s own store does not answer.',
};

/** Why something is missing, in a sentence. */
export function whyMissing(vendor: Vendor | null, code: string): string {
  if (vendor === null) return ownFailures[code] ?? 'The server met an error of its own.';
  return `${vendorNames[vendor]} ${failures[code] ?? 'failed'}.`;
}
