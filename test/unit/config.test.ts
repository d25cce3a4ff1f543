import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, readVendorSettings } from '../../src/config.ts';
import { type SettingName, settings } from '../../src/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;

const complete = {
  cybermdcare: { CYBERMDCARE_BASE_URL: 'https://app.cybermdcare.com/api', CYBERMDCARE_API_KEY: 'key-1' },
  vsee: { VSEE_BASE_URL: 'https://api.vsee.me/api_v3', VSEE_ACCOUNT_CODE: 'clinic' },
  mdi: {
    MDI_BASE_URL: 'https://api.mdintegrations.com',
    MDI_CLIENT_ID: 'id-1',
    MDI_CLIENT_SECRET: 'secret-1',
    MDI_PARTNER_ID: 'partner-1',
  },
  updox: {
    UPDOX_BASE_URL: 'https://updoxqa.com/api/io',
    UPDOX_APPLICATION_ID: 'app-1',
    UPDOX_APPLICATION_PASSWORD: 'pass-1',
    UPDOX_ACCOUNT_ID: 'account-1',
  },
} as const;
type VendorKey = keyof typeof complete;
const vendorKeys = Object.keys(complete) as VendorKey[];
const everything: Env = Object.assign({}, ...Object.values(complete)) as Env;

function faultsOf(env: Env): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('without any setting', () => {
  const config = readConfig({});

  test('the sandbox stands in for the vendors, on this machine alone', () => {
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4_000,
      isProduction: false,
      authMode: 'none',
      vendors: null,
      store: { kind: 'sqlite', file: 'data/telehealth-graph.sqlite' },
      timeZone: 'America/Los_Angeles',
      sandbox: { seed: 1, patients: 200, basePort: 4_101 },
      tellsVendorCalls: true,
    });
  });

  test('nobody can change it afterwards', () => {
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('an empty setting is one that was left out', () => {
    const empty = Object.fromEntries(settings.map(({ name }) => [name, '']));
    expect(readConfig(empty)).toEqual(config);
  });

  test('what is none of ours is not looked at', () => {
    expect(readConfig({ HOME: '/', npm_config_x: '1', MDI_LOGO: 'x' })).toEqual(config);
  });
});

describe('faults', () => {
  const wrong: Readonly<Partial<Record<SettingName, string>>> = {
    PORT: '70000x',
    NODE_ENV: 'staging-x',
    LOG_LEVEL: 'loud-x',
    AUTH_MODE: 'trust-x',
    DATABASE_URL: 'mysql://clinic:hush-x@db/links',
    CLINIC_TIME_ZONE: 'Mars/Olympus-x',
    OPERATION_TIMEOUT_MS: '10-x',
    VENDOR_TIMEOUT_MS: '1',
    VENDOR_MAX_IN_FLIGHT: '0',
    VENDOR_MAX_QUEUED: '-1',
    VENDOR_MAX_ANSWER_BYTES: '1e9',
    VENDOR_CALLS: 'perhaps-x',
    SANDBOX_SEED: '1.5',
    SANDBOX_PATIENTS: '19',
    SANDBOX_BASE_PORT: '65533',
    CYBERMDCARE_BASE_URL: 'app.cybermdcare.com/x',
    VSEE_BASE_URL: 'ftp://api.vsee.me/x',
    MDI_BASE_URL: 'https://api.mdintegrations.com/x?key=1',
    UPDOX_BASE_URL: 'https://updox-x.com/#',
    MDI_PATIENT_SEARCH: 'anywhere-x',
    MDI_CLIENT_SECRET: '<your secret-x>',
    CYBERMDCARE_API_KEY: 'CHANGE_ME-x',
    UPDOX_APPLICATION_PASSWORD: 'your-password-x',
  };

  test('are all told at once, one a setting', () => {
    const named = faultsOf(wrong).map((fault) => fault.split(':')[0]);
    for (const name of Object.keys(wrong)) expect(named.filter((one) => one === name)).toEqual([name]);
  });

  test('name the setting and what it must be, and never its value', () => {
    for (const fault of faultsOf(wrong)) {
      expect(fault).toMatch(/^[A-Z_]+: (must be|still holds a placeholder|is missing|is required)/);
      expect(fault).not.toContain('\n');
    }
    const text = faultsOf(wrong).join('\n');
    for (const value of Object.values(wrong)) if (value.includes('x')) expect(text).not.toContain(value);
    expect(text).not.toMatch(/hush|-x\b/);
  });

  test('whatever is written into a setting, the fault does not repeat it', () => {
    const names = settings.map(({ name }) => name);
    const value = fc.string({ unit: 'grapheme' }).map((text) => `${text}Canary`);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1 }), (env) => {
        expect(faultsOf(env).join('\n')).not.toContain('Canary');
      }),
    );
  });

  test.each([
    ['PORT', '65536', 'must be a whole number from 0 to 65535'],
    ['CLINIC_TIME_ZONE', 'Pacific', 'must be an IANA time zone, like America/Los_Angeles'],
    ['VSEE_BASE_URL', 'api.vsee.me', 'must be an http(s) URL without a query'],
    ['DATABASE_URL', 'sqlite:data', 'must be a postgres:// URL'],
    ['LOG_LEVEL', 'loud', 'must be one of: fatal, error, warn, info, debug, trace, silent'],
  ])('%s=%s: %s', (name, value, says) => {
    expect(faultsOf({ AUTH_MODE: 'none', ...complete.vsee, [name]: value })).toEqual([`${name}: ${says}`]);
  });
});

describe('each vendor is optional', () => {
  test.each(vendorKeys)('%s alone', (vendor) => {
    const { vendors } = readConfig({ AUTH_MODE: 'none', ...complete[vendor] });
    const configured = Object.entries(vendors ?? {}).filter(([, value]) => value !== null);
    expect(configured.map(([name]) => name)).toEqual([vendor]);
  });

  test('any of them together, and what each is given arrives', () => {
    fc.assert(
      fc.property(fc.subarray(vendorKeys, { minLength: 1 }), (some) => {
        const env = Object.assign({ AUTH_MODE: 'none' }, ...some.map((vendor) => complete[vendor])) as Env;
        const { vendors } = readConfig(env);
        for (const vendor of vendorKeys) expect(vendors?.[vendor] !== null).toBe(some.includes(vendor));
      }),
    );
    const { vendors } = readConfig({ AUTH_MODE: 'none', ...everything, VSEE_API_TOKEN: 'token-1' });
    expect(vendors).toEqual({
      cybermdcare: { baseUrl: 'https://app.cybermdcare.com/api', apiKey: 'key-1' },
      vsee: {
        baseUrl: 'https://api.vsee.me/api_v3',
        accountCode: 'clinic',
        apiToken: 'token-1',
        apiKey: null,
        bookingPath: '/visits',
      },
      mdi: {
        baseUrl: 'https://api.mdintegrations.com',
        clientId: 'id-1',
        clientSecret: 'secret-1',
        partnerId: 'partner-1',
        patientSearch: 'partner',
        messages: 'partner',
        clinicianSearch: 'off',
        version: null,
      },
      updox: {
        baseUrl: 'https://updoxqa.com/api/io',
        applicationId: 'app-1',
        applicationPassword: 'pass-1',
        accountId: 'account-1',
      },
    });
  });

  test.each(vendorKeys)('half of %s is a fault that names what is missing', (vendor) => {
    const names = Object.keys(complete[vendor]);
    for (const name of names) {
      const env = { AUTH_MODE: 'none', ...everything, [name]: undefined };
      expect(faultsOf(env)).toEqual([`${name}: is missing, and other settings of this vendor are given`]);
    }
  });

  test('a setting that only chooses a way does not make a vendor', () => {
    expect(readConfig({ MDI_PATIENT_SEARCH: 'resources', MDI_VERSION: '3' }).vendors).toBeNull();
  });

  test('an optional key alone is noticed too', () => {
    expect(faultsOf({ AUTH_MODE: 'none', VSEE_API_KEY: 'key' }).map((fault) => fault.split(':')[0])).toEqual([
      'VSEE_ACCOUNT_CODE',
      'VSEE_BASE_URL',
    ]);
  });

  test('a base URL may end in slashes, and loses them', () => {
    const env = { AUTH_MODE: 'none', ...complete.vsee, VSEE_BASE_URL: 'https://api.vsee.me/api_v3//' };
    expect(readConfig(env).vendors?.vsee?.baseUrl).toBe('https://api.vsee.me/api_v3');
  });

  test('the sandbox’s own settings are read the same way', () => {
    expect(readVendorSettings(everything)).toEqual(readConfig({ AUTH_MODE: 'none', ...everything }).vendors);
    expect(readVendorSettings({})).toEqual({ cybermdcare: null, vsee: null, mdi: null, updox: null });
  });
});

describe('placeholders are no secrets', () => {
  test.each([
    '<secret>',
    '<paste it here>',
    'changeme',
    'change-me',
    'CHANGE-ME',
    'your-api-key',
    'your key',
    'Your_Key',
  ])('%s', (text) => {
    const env = { AUTH_MODE: 'none', ...complete.cybermdcare, CYBERMDCARE_API_KEY: text };
    expect(faultsOf(env)).toEqual(['CYBERMDCARE_API_KEY: still holds a placeholder']);
  });
});

describe('who may ask', () => {
  test.each(vendorKeys)('AUTH_MODE must be said as soon as %s is set', (vendor) => {
    expect(faultsOf(complete[vendor])).toEqual(['AUTH_MODE: is required as soon as a vendor is set']);
  });

  test('none is not accepted in production, said or not', () => {
    const fault = 'AUTH_MODE: none is not accepted with NODE_ENV=production';
    expect(faultsOf({ NODE_ENV: 'production', AUTH_MODE: 'none', ...everything })).toEqual([fault]);
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([fault]);
  });

  test('in production vendors are asked over https alone', () => {
    const insecure = {
      ...everything,
      MDI_BASE_URL: 'http://api.mdintegrations.com',
      VSEE_BASE_URL: 'http://api.vsee.me',
    };
    const faults = faultsOf({ NODE_ENV: 'production', AUTH_MODE: 'none', ...insecure });
    expect(faults.filter((fault) => fault.includes('https'))).toEqual([
      'MDI_BASE_URL: must be https with NODE_ENV=production',
      'VSEE_BASE_URL: must be https with NODE_ENV=production',
    ]);
  });
});

test('vendor calls are told outside production, and wherever they are asked for', () => {
  expect(readConfig({ VENDOR_CALLS: 'hide' }).tellsVendorCalls).toBe(false);
  expect(readConfig({ VENDOR_CALLS: 'show' }).tellsVendorCalls).toBe(true);
  expect(readConfig({ NODE_ENV: 'test' }).tellsVendorCalls).toBe(true);
});

test('a PostgreSQL server takes the place of the file', () => {
  const env = { DATABASE_URL: 'postgres://graph:hush@db:5432/links', STORE_FILE: 'elsewhere.sqlite' };
  expect(readConfig(env).store).toEqual({ kind: 'postgres', url: env.DATABASE_URL });
});

test('nodes tell each other over Redis where it is set, else over the database they share, else not at all', () => {
  const DATABASE_URL = 'postgres://graph:hush@db:5432/links';
  const redis = { REDIS_URL: 'rediss://:hush@cache:6380/2', REDIS_PREFIX: 'staging' };
  expect(readConfig({ DATABASE_URL, ...redis }).line).toEqual({
    kind: 'redis',
    url: redis.REDIS_URL,
    prefix: 'staging',
  });
  expect(readConfig({ DATABASE_URL }).line).toEqual({ kind: 'postgres', url: DATABASE_URL });
  expect(readConfig({}).line).toBeNull();
  expect(faultsOf({ REDIS_URL: 'http://hush' })).toEqual(['REDIS_URL: must be a redis:// URL']);
});

test('every setting has a description for the table', () => {
  for (const { name, description } of settings) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(description.length, name).toBeGreaterThan(10);
  }
});
