import type { LineTarget } from './bus/lines.ts';
import type { AuthMode } from './auth/authenticate.ts';
import type { DocumentSettings } from './document-list.ts';
import { lineTarget, type Polling, pollingOf, quarantineOf, webhookSettings } from './config-live.ts';
import type { TransportLimits } from './http/transport.ts';
import { freshnessWith } from './reads/freshness.ts';
import type { ReadsOptions } from './reads/reads.ts';
import { type SettingName, settingsSchema, type SettingValues } from './settings.ts';
import type { StoreTarget } from './store/connection.ts';
import type { LedgerOptions } from './store/ledger-hold.ts';
import type { VendorSettings } from './vendors/index.ts';
import type { WebhookSettings } from './webhooks/settings.ts';

/** All that can be set from outside, checked and frozen. */
export type Config = Readonly<{
  host: string;
  port: number;
  isProduction: boolean;
  logLevel: string;
  store: StoreTarget;
  ledger: LedgerOptions;
  /** How nodes tell each other; null: this one is alone. */
  line: LineTarget | null;
  authMode: AuthMode;
  timeZone: string;
  limits: TransportLimits;
  reads: ReadsOptions;
  operationTimeoutMs: number;
  writes: Readonly<{ quietMs: number; patienceMs: number; reconcileEveryMs: number; keepKeysMs: number }>;
  corsOrigins: readonly string[];
  documents: DocumentSettings;
  mostVendorCalls: number;
  tellsVendorCalls: boolean;
  hasFrontDesk: boolean;
  /** Null: no vendor is set, so the sandbox stands in for all four. */
  vendors: VendorSettings | null;
  webhooks: WebhookSettings;
  polling: Polling;
  keepQuarantinedMs: number;
  sandbox: Readonly<{ seed: number; patients: number; basePort: number }>;
}>;

/** Everything that is wrong with the settings, a line each, naming the setting and never its value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

type Prefix = 'CYBERMDCARE' | 'VSEE' | 'MDI' | 'UPDOX';

/** Which settings a vendor cannot do without; the others of its name are optional. */
const needed: Readonly<Record<Prefix, readonly SettingName[]>> = {
  CYBERMDCARE: ['CYBERMDCARE_BASE_URL', 'CYBERMDCARE_API_KEY'],
  VSEE: ['VSEE_BASE_URL', 'VSEE_ACCOUNT_CODE'],
  MDI: ['MDI_BASE_URL', 'MDI_CLIENT_ID', 'MDI_CLIENT_SECRET', 'MDI_PARTNER_ID'],
  UPDOX: ['UPDOX_BASE_URL', 'UPDOX_APPLICATION_ID', 'UPDOX_APPLICATION_PASSWORD', 'UPDOX_ACCOUNT_ID'],
};

/** Reads the environment, the only place that does. Throws a `ConfigError` with every fault at once. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settingsSchema.safeParse(filled);
  const faults = [
    ...(parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []),
    ...vendorFaults(filled),
    ...webhookFaults(filled),
    ...productionFaults(filled),
  ];
  if (faults.length > 0 || !parsed.success) throw new ConfigError(faults.toSorted());
  return Object.freeze(configOf(parsed.data));
}

function configOf(values: SettingValues): Config {
  const isProduction = values.NODE_ENV === 'production';
  return {
    host: values.HOST,
    port: values.PORT,
    isProduction,
    logLevel: values.LOG_LEVEL,
    store:
      values.DATABASE_URL === undefined
        ? { kind: 'sqlite', file: values.STORE_FILE }
        : { kind: 'postgres', url: values.DATABASE_URL },
    line: lineTarget(values),
    ledger: {
      // Longer than any silence between two records of a write: the one vendor call in between, twice over.
      leaseMs: Math.max(30_000, 2 * values.VENDOR_TIMEOUT_MS + 10_000),
      firstCheckMs: 2_000,
      longestCheckMs: 900_000,
    },
    authMode: values.AUTH_MODE ?? 'none',
    timeZone: values.CLINIC_TIME_ZONE,
    limits: {
      timeoutMs: values.VENDOR_TIMEOUT_MS,
      maxInFlight: values.VENDOR_MAX_IN_FLIGHT,
      maxQueued: values.VENDOR_MAX_QUEUED,
      maxAnswerBytes: values.VENDOR_MAX_ANSWER_BYTES,
    },
    reads: {
      isSharing: values.SHARE_READS === 'on',
      cache:
        values.RECORD_CACHE === 'on'
          ? { most: values.RECORD_CACHE_SIZE, freshness: freshnessWith(values.RECORD_CACHE_SECONDS) }
          : null,
    },
    operationTimeoutMs: values.OPERATION_TIMEOUT_MS,
    writes: {
      quietMs: values.WRITE_SETTLE_AFTER_MS,
      patienceMs: 1_000,
      reconcileEveryMs: 5_000,
      keepKeysMs: values.WRITE_KEY_HOURS * 3_600_000,
    },
    corsOrigins: values.CORS_ORIGINS,
    documents: { rule: values.PERSISTED_DOCUMENTS, files: values.DOCUMENT_LISTS },
    mostVendorCalls: values.MAX_VENDOR_CALLS,
    tellsVendorCalls: (values.VENDOR_CALLS ?? (isProduction ? 'hide' : 'show')) === 'show',
    hasFrontDesk: values.FRONT_DESK === 'on',
    vendors: vendorSettings(values),
    webhooks: webhookSettings(values),
    polling: pollingOf(values),
    keepQuarantinedMs: quarantineOf(values),
    sandbox: {
      seed: values.SANDBOX_SEED,
      patients: values.SANDBOX_PATIENTS,
      basePort: values.SANDBOX_BASE_PORT,
    },
  };
}

/** The vendors' settings alone, as the sandbox tells its own. */
export function readVendorSettings(env: Env): VendorSettings {
  const none = { cybermdcare: null, vsee: null, mdi: null, updox: null };
  return vendorSettings(settingsSchema.parse(env)) ?? none;
}

/** How the sandbox proves itself when it sends webhooks. */
export function readWebhookSettings(env: Env): WebhookSettings {
  return webhookSettings(settingsSchema.parse(env));
}

/** Null when no vendor is set. What a vendor needs is there by now, or the faults had been thrown. */
function vendorSettings(values: SettingValues): VendorSettings | null {
  const { CYBERMDCARE_BASE_URL, VSEE_BASE_URL, MDI_BASE_URL, UPDOX_BASE_URL } = values;
  const urls = [CYBERMDCARE_BASE_URL, VSEE_BASE_URL, MDI_BASE_URL, UPDOX_BASE_URL];
  if (urls.every((url) => url === undefined)) return null;
  return {
    cybermdcare:
      CYBERMDCARE_BASE_URL === undefined
        ? null
        : { baseUrl: CYBERMDCARE_BASE_URL, apiKey: values.CYBERMDCARE_API_KEY ?? '' },
    vsee:
      VSEE_BASE_URL === undefined
        ? null
        : {
            baseUrl: VSEE_BASE_URL,
            accountCode: values.VSEE_ACCOUNT_CODE ?? '',
            apiToken: values.VSEE_API_TOKEN ?? null,
            apiKey: values.VSEE_API_KEY ?? null,
            bookingPath: values.VSEE_BOOKING_PATH,
          },
    mdi:
      MDI_BASE_URL === undefined
        ? null
        : {
            baseUrl: MDI_BASE_URL,
            clientId: values.MDI_CLIENT_ID ?? '',
            clientSecret: values.MDI_CLIENT_SECRET ?? '',
            partnerId: values.MDI_PARTNER_ID ?? '',
            patientSearch: values.MDI_PATIENT_SEARCH,
            messages: values.MDI_MESSAGES,
            clinicianSearch: values.MDI_CLINICIAN_SEARCH,
            version: values.MDI_VERSION ?? null,
          },
    updox:
      UPDOX_BASE_URL === undefined
        ? null
        : {
            baseUrl: UPDOX_BASE_URL,
            applicationId: values.UPDOX_APPLICATION_ID ?? '',
            applicationPassword: values.UPDOX_APPLICATION_PASSWORD ?? '',
            accountId: values.UPDOX_ACCOUNT_ID ?? '',
          },
  };
}

type Env = Readonly<Record<string, string | undefined>>;

/** A vendor is set as soon as one of its connection settings is; then all that it needs must be. */
function givenVendors(env: Env): readonly (readonly SettingName[])[] {
  const isConnection = (name: string): boolean =>
    /_(BASE_URL|API_KEY|API_TOKEN|ACCOUNT_CODE|ID|SECRET|PASSWORD)$/.test(name) && !name.includes('_WEBHOOK_');
  return Object.entries(needed)
    .filter(([vendor]) => Object.keys(env).some((name) => name.startsWith(`${vendor}_`) && isConnection(name)))
    .map(([, names]) => names);
}

function vendorFaults(env: Env): readonly string[] {
  const given = givenVendors(env);
  const missing = given.flatMap((names) =>
    names
      .filter((name) => env[name] === undefined)
      .map((name) => `${name}: is missing, and other settings of this vendor are given`),
  );
  const needsAuth = given.length > 0 && env['AUTH_MODE'] === undefined;
  return needsAuth ? [...missing, 'AUTH_MODE: is required as soon as a vendor is set'] : missing;
}

/** MD Integrations sends both with every webhook (S2): one without the other proves nothing. */
function webhookFaults(env: Env): readonly string[] {
  const both = ['MDI_WEBHOOK_SECRET', 'MDI_WEBHOOK_AUTHORIZATION'] as const;
  const missing = both.filter((name) => env[name] === undefined);
  return missing.length === 1 ? missing.map((name) => `${name}: is missing, and the other of the two is given`) : [];
}

function productionFaults(env: Env): readonly string[] {
  if (env['NODE_ENV'] !== 'production') return [];
  const insecure = Object.values(needed)
    .flatMap((names) => names.filter((name) => name.endsWith('_BASE_URL') && env[name]?.startsWith('http://')))
    .map((name) => `${name}: must be https with NODE_ENV=production`);
  const open = (env['AUTH_MODE'] ?? 'none') === 'none';
  return open ? [...insecure, 'AUTH_MODE: none is not accepted with NODE_ENV=production'] : insecure;
}
