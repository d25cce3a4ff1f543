import type { LineTarget } from './bus/lines.ts';
import type { SettingValues } from './settings.ts';
import type { WebhookSettings } from './webhooks/settings.ts';

/** Redis where it is set, else the database that all share. */
export function lineTarget({ REDIS_URL, REDIS_PREFIX: prefix, DATABASE_URL }: SettingValues): LineTarget | null {
  if (REDIS_URL !== undefined) return { kind: 'redis', url: REDIS_URL, prefix };
  return DATABASE_URL === undefined ? null : { kind: 'postgres', url: DATABASE_URL };
}

/** How each vendor that sends webhooks proves itself. */
export function webhookSettings(values: SettingValues): WebhookSettings {
  const { MDI_WEBHOOK_SECRET: secrets, MDI_WEBHOOK_AUTHORIZATION: authorization } = values;
  const { VSEE_WEBHOOK_TOKEN: vsee, UPDOX_WEBHOOK_TOKEN: updox } = values;
  return {
    mdi: secrets === undefined || authorization === undefined ? null : { secrets, authorization },
    vsee: vsee === undefined ? null : { token: vsee },
    updox: updox === undefined ? null : { token: updox },
  };
}

/** How what is followed is read again. */
export type Polling = Readonly<{ shortestMs: number; longestMs: number; callsPerMinute: number }>;

/** A day, milliseconds. */
const dayMs = 86_400_000;

export function quarantineOf({ QUARANTINE_DAYS: days }: SettingValues): number {
  return days * dayMs;
}

export function pollingOf(values: SettingValues): Polling {
  return {
    shortestMs: values.POLL_SECONDS * 1_000,
    longestMs: Math.max(values.POLL_SECONDS, values.POLL_LONGEST_SECONDS) * 1_000,
    callsPerMinute: values.POLL_CALLS_PER_MINUTE,
  };
}
