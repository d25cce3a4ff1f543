import type { VendorRef } from './vendor.ts';

/**
 * The video call of a visit. Its PIN and its address are not here: whoever has them is let in, so that they stay with
 * the vendor, which hands them to those it invites.
 */
export type Meeting = Readonly<{
  phoneNumbers: readonly DialInNumber[];
  hostEmails: readonly string[];
  hasPin: boolean;
  isRecordedFromStart: boolean | null;
  expiresAt: number | null;
}>;

/** `country` as the vendor groups the numbers: `US`. */
export type DialInNumber = Readonly<{ country: string; number: string }>;

export type VisitHost = Readonly<{
  provider: VendorRef;
  /** `owner`. */
  roleRawCode: string | null;
  /** IANA name. */
  timeZone: string | null;
}>;

/** What became of the call (FHIR R4 `Encounter.statusHistory`). */
export type CallLog = Readonly<{
  startedAt: number | null;
  endedAt: number | null;
  durationSeconds: number | null;
  waitingSeconds: number | null;
  legs: readonly CallLeg[];
}>;

/** A provider's part of the call. */
export type CallLeg = Readonly<{
  /** Null where the name is none of the visit's providers. */
  provider: VendorRef | null;
  /** As the vendor names them: an e-mail address. */
  providerText: string | null;
  startedAt: number | null;
  durationSeconds: number | null;
  waitingSeconds: number | null;
}>;

export type Recording = Readonly<{ id: string; endedAt: number | null }>;

/** `count` is the vendor's, and may be more than it lists. */
export type Recordings = Readonly<{ count: number; items: readonly Recording[] }>;
