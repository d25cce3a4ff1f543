import { z } from 'zod';
import { recordKinds } from './reads/freshness.ts';
import { baseUrl, isKeepingTime, isTimeZone, keepingTime, pathToken, secret, whole, word } from './setting-kinds.ts';

/** Every setting by its name in the environment: how it is checked, what it is when left out, what it is for. */
export const settingsSchema = z.object({
  PORT: whole(0, 65_535).prefault('4000').describe('Port of the server; 0 takes any free one.'),
  HOST: z.string().prefault('127.0.0.1').describe('Address the server listens on.'),
  FRONT_DESK: word('on', 'off').prefault('on').describe('Whether the front desk is built and served at `/`.'),
  NODE_ENV: word('development', 'test', 'production')
    .prefault('development')
    .describe('With `production`: no introspection, no explorer, no `AUTH_MODE=none`, vendors over https alone.'),
  LOG_LEVEL: word('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent')
    .prefault('warn')
    .describe('How much is logged, as JSON lines on standard output.'),
  AUTH_MODE: word('none')
    .optional()
    .describe(
      'How callers prove who they are; required as soon as a vendor is set. `none`: everybody is the operator.',
    ),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
    .prefault('https://studio.apollographql.com')
    .describe('Origins whose pages may call the server from a browser, separated by commas.'),
  PERSISTED_DOCUMENTS: word('off', 'allow', 'only')
    .prefault('allow')
    .describe(
      'Documents taken by their hash: none (`off`), listed ones beside whole ones (`allow`), or those alone (`only`).',
    ),
  DOCUMENT_LISTS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((file) => file !== ''))
    .prefault('')
    .describe("Files that list other frontends' documents, each by its SHA-256, beside those of our own client."),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
    .optional()
    .describe('PostgreSQL for the links between records, in place of the embedded store.'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must be a redis:// URL')
    .optional()
    .describe('Redis for what servers tell each other; left out, PostgreSQL carries it where `DATABASE_URL` is set.'),
  REDIS_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9:_-]{1,60}$/, 'must be letters, digits, :, - or _')
    .prefault('telehealth-graph')
    .describe('What the names in Redis begin with, where several installations share one.'),
  STORE_FILE: z
    .string()
    .prefault('data/telehealth-graph.sqlite')
    .describe('File of the embedded store; its folder is made when missing.'),
  CLINIC_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, like America/Los_Angeles')
    .prefault('America/Los_Angeles')
    .describe("The clinic's zone: what “today” means, and what a vendor's time without a zone is taken for."),
  OPERATION_TIMEOUT_MS: whole(100, 120_000)
    .prefault('10000')
    .describe('The longest that one GraphQL operation may take.'),
  VENDOR_TIMEOUT_MS: whole(50, 60_000)
    .prefault('3000')
    .describe('The longest that one vendor call may take, with its token and its retries.'),
  VENDOR_MAX_IN_FLIGHT: whole(1, 1_000).prefault('100').describe('Calls in flight to one vendor at most.'),
  VENDOR_MAX_QUEUED: whole(0, 10_000)
    .prefault('1000')
    .describe('Calls to one vendor that may wait for their turn; more are refused.'),
  VENDOR_MAX_ANSWER_BYTES: whole(1_000, 100_000_000)
    .prefault('10000000')
    .describe('A longer answer of a vendor is cut off and counts as failed.'),
  SHARE_READS: word('on', 'off')
    .prefault('on')
    .describe('Whether equal reads that several requests make at once are one vendor call.'),
  RECORD_CACHE: word('on', 'off')
    .prefault('on')
    .describe('Whether what vendors told is told again for a while, out of the memory of this process.'),
  RECORD_CACHE_SIZE: whole(1, 100_000)
    .prefault('2000')
    .describe('How many answers of each vendor operation are kept at most.'),
  RECORD_CACHE_SECONDS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .refine((parts) => parts.every(isKeepingTime), `must be like visit=2,room=120, of: ${recordKinds.join(', ')}`)
    .transform((parts) => Object.fromEntries(parts.map(keepingTime)))
    .prefault('')
    .describe('Other times to keep a kind of record than those that are built in, in seconds: `visit=2,room=120`.'),
  MAX_VENDOR_CALLS: whole(1, 1_000_000)
    .prefault('5000')
    .describe('An operation that could take more vendor calls than this, at worst, is refused before it runs.'),
  VENDOR_CALLS: word('show', 'hide')
    .optional()
    .describe('Whether `extensions.vendorCalls` tells which vendor calls an answer took; hidden in production.'),
  WRITE_SETTLE_AFTER_MS: whole(0, 86_400_000)
    .prefault('120000')
    .describe(
      'A change that a vendor never answered may still arrive there for this long: only then is its absence believed.',
    ),
  WRITE_KEY_HOURS: whole(24, 8_760)
    .prefault('72')
    .describe('How long the idempotency key of a settled change is kept.'),
  POLL_SECONDS: whole(1, 3_600)
    .prefault('5')
    .describe('While somebody follows what no vendor tells of: how soon it is read again after it changed.'),
  POLL_LONGEST_SECONDS: whole(1, 86_400)
    .prefault('60')
    .describe('The longest that readings which find nothing new are apart, and how far apart they are with webhooks.'),
  POLL_CALLS_PER_MINUTE: whole(10, 100_000)
    .prefault('120')
    .describe('Vendor calls that this server may spend on such readings within a minute.'),
  QUARANTINE_DAYS: whole(1, 3_650)
    .prefault('90')
    .describe('How long a webhook that was signed and makes no sense is kept for a person to look at.'),
  SANDBOX_SEED: whole(0, 999_999_999).prefault('1').describe("The sandbox's world: another seed, other people."),
  SANDBOX_PATIENTS: whole(20, 5_000).prefault('200').describe('How many people the sandbox knows.'),
  SANDBOX_BASE_PORT: whole(0, 65_532)
    .prefault('4101')
    .describe("The sandbox's first port of four: CyberMDCare, VSee, MD Integrations, Updox; 0 takes free ones."),
  CYBERMDCARE_BASE_URL: baseUrl().optional().describe('CyberMDCare, up to and with `/api`.'),
  CYBERMDCARE_API_KEY: secret().optional().describe('The API key that buys one-time tokens.'),
  VSEE_BASE_URL: baseUrl().optional().describe('VSee, up to and with `/vc/next/api_v3` or `/api_v3`.'),
  VSEE_ACCOUNT_CODE: secret().optional().describe("The clinic's account code."),
  VSEE_API_TOKEN: secret().optional().describe("The clinic admin's token. Without it only rooms can be read."),
  VSEE_API_KEY: secret()
    .optional()
    .describe("The key for single sign-on. Without it a patient's own visits cannot be listed."),
  VSEE_WEBHOOK_TOKEN: pathToken()
    .optional()
    .describe('The secret end of the address that VSee sends its webhooks to: `/webhooks/vsee/<token>`.'),
  VSEE_BOOKING_PATH: word('/visits', '/appointments')
    .prefault('/visits')
    .describe('Where visits are booked: the documents say the first and call the second.'),
  MDI_BASE_URL: baseUrl().optional().describe('MD Integrations, the bare host.'),
  MDI_CLIENT_ID: secret().optional().describe("The partner's client id."),
  MDI_CLIENT_SECRET: secret().optional().describe("The partner's client secret."),
  MDI_PARTNER_ID: secret().optional().describe("The partner's id."),
  MDI_WEBHOOK_SECRET: secret()
    .transform((text) => text.split(',').map((one) => one.trim()))
    .refine(
      (all) => all.length <= 2 && all.every((one) => one !== ''),
      'must be one secret, or two with a comma between',
    )
    .optional()
    .describe('The key that MD Integrations signs its webhooks with; two, with a comma between, while it is changed.'),
  MDI_WEBHOOK_AUTHORIZATION: secret()
    .optional()
    .describe('The `Authorization` that MD Integrations sends with each webhook, as registered there.'),
  MDI_PATIENT_SEARCH: word('partner', 'resources')
    .prefault('partner')
    .describe(
      'Which documented search finds patients: `POST /v1/partner/patients/search` or `GET /web/resources/patients`.',
    ),
  MDI_MESSAGES: word('partner', 'clinician').prefault('partner').describe("Whose API has patients' messages."),
  MDI_CLINICIAN_SEARCH: word('off', 'web')
    .prefault('off')
    .describe('Whether `GET /web/clinicians` finds clinicians; whether a partner may call it is not documented.'),
  MDI_VERSION: z.string().optional().describe('Value of the `Version` header; the documents tell none.'),
  UPDOX_BASE_URL: baseUrl().optional().describe('Updox, up to and with `/api/io`.'),
  UPDOX_APPLICATION_ID: secret().optional().describe("The vendor application's id."),
  UPDOX_APPLICATION_PASSWORD: secret().optional().describe("The vendor application's password."),
  UPDOX_ACCOUNT_ID: secret().optional().describe("The practice's account id."),
  UPDOX_WEBHOOK_TOKEN: pathToken()
    .optional()
    .describe('The secret part of the addresses that Updox sends its webhooks to: `/webhooks/updox/<token>/<event>`.'),
});

export type SettingName = keyof typeof settingsSchema.shape;
export type SettingValues = z.output<typeof settingsSchema>;

/** What the README's table says of each setting. */
export const settings: readonly Readonly<{ name: SettingName; default: string; description: string }>[] = settingsSchema
  .keyof()
  .options.map((name) => {
    const { data } = settingsSchema.shape[name].safeParse(undefined);
    const isPlain = typeof data === 'string' || typeof data === 'number';
    return {
      name,
      default: isPlain ? String(data) : Array.isArray(data) ? data.join(',') : '',
      description: settingsSchema.shape[name].description ?? '',
    };
  });
