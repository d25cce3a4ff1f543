import { z } from 'zod';
import type { CallLeg, CallLog, Meeting } from '../../domain/meeting.ts';
import { filled } from '../../domain/person.ts';
import type { VendorRef } from '../../domain/vendor.ts';
import { wireFlag, wireText, wireTime } from './wire.ts';

/** `meeting` (S1). Of its PIN only that there is one is read, and its `meeting_id` not at all: both let in. */
export const wireMeeting = z.object({
  phone_numbers: z.record(z.string(), z.array(z.string())).nullish(),
  hosts: z.array(z.string()).nullish(),
  conference_pin: z.unknown().transform((pin) => pin != null && pin !== ''),
  recording_auto_start: wireFlag,
  expiry: wireTime.nullish(),
});

export function toMeeting(wire: z.output<typeof wireMeeting>): Meeting {
  return {
    phoneNumbers: Object.entries(wire.phone_numbers ?? {}).flatMap(([country, numbers]) =>
      numbers.map((number) => ({ country, number })),
    ),
    hostEmails: (wire.hosts ?? []).flatMap((host) => filled(host) ?? []),
    hasPin: wire.conference_pin,
    isRecordedFromStart: wire.recording_auto_start ?? null,
    expiresAt: wire.expiry ?? null,
  };
}

const wireSeconds = z.number().int().min(0).nullish();

const wireLeg = z.object({
  provider_id: wireText,
  call_start: wireTime.nullish(),
  call_duration: wireSeconds,
  wait_time: wireSeconds,
});

/** `call_logs` (S1): a provider's part of the call lies under numbered keys, `provider_id_1`, `call_start_1`, … */
export const wireCallLog = z
  .record(z.string(), z.unknown())
  .transform((wire) => ({ ...wire, legs: legsOf(wire) }))
  .pipe(
    z.object({
      total_start: wireTime.nullish(),
      total_end: wireTime.nullish(),
      total_duration: wireSeconds,
      waiting_time: wireSeconds,
      legs: z.array(wireLeg),
    }),
  );

/** `providerOf`: the provider behind an e-mail address or another name of theirs. */
export function toCallLog(wire: z.output<typeof wireCallLog>, providerOf: (name: string) => VendorRef | null): CallLog {
  return {
    startedAt: wire.total_start ?? null,
    endedAt: wire.total_end ?? null,
    durationSeconds: wire.total_duration ?? null,
    waitingSeconds: wire.waiting_time ?? null,
    legs: wire.legs.map((leg) => toLeg(leg, providerOf)),
  };
}

function toLeg(wire: z.output<typeof wireLeg>, providerOf: (name: string) => VendorRef | null): CallLeg {
  const providerText = filled(wire.provider_id);
  return {
    provider: providerText === null ? null : providerOf(providerText),
    providerText,
    startedAt: wire.call_start ?? null,
    durationSeconds: wire.call_duration ?? null,
    waitingSeconds: wire.wait_time ?? null,
  };
}

/** The numbered keys, gathered by their number and in its order. */
function legsOf(wire: Readonly<Record<string, unknown>>): readonly Readonly<Record<string, unknown>>[] {
  const legs = new Map<number, Record<string, unknown>>();
  for (const [key, value] of Object.entries(wire)) {
    const [, name, digits] = /^(provider_id|call_start|call_duration|wait_time)_([0-9]{1,4})$/.exec(key) ?? [];
    if (name !== undefined) legs.set(Number(digits), { ...legs.get(Number(digits)), [name]: value });
  }
  return [...legs].toSorted(([a], [b]) => a - b).map(([, leg]) => leg);
}
