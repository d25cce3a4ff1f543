import type { FastifyInstance } from 'fastify';
import { cybermdcareRoutes } from './cybermdcare/index.ts';
import type { CallLog } from './kit/call-log.ts';
import { createClock, type SettableClock } from './kit/clock.ts';
import type { FaultScript } from './kit/fault-rules.ts';
import { type Mode, modeOf, turn } from './kit/mode.ts';
import { createVendorServer } from './kit/vendor-server.ts';
import type { WebhookSender } from './kit/webhook-sender.ts';
import { createMdiSender } from './mdi/events.ts';
import { mdiRoutes } from './mdi/index.ts';
import { createUpdoxSender } from './updox/events.ts';
import { updoxRoutes } from './updox/index.ts';
import { createVseeSender } from './vsee/events.ts';
import { vseeRoutes, withoutSuffix } from './vsee/index.ts';
import { makeWorld } from './world/index.ts';
import type { VendorName, World } from './world/types.ts';

export const vendorNames = ['cybermdcare', 'vsee', 'mdi', 'updox'] as const satisfies readonly VendorName[];

export const defaultPorts: Readonly<Record<VendorName, number>> = {
  cybermdcare: 4101,
  vsee: 4102,
  mdi: 4103,
  updox: 4104,
};

/** Keys that open the sandbox and nothing else. The `webhook` ones are what it proves itself with when it tells of events. */
export const credentials = {
  cybermdcare: { apiKey: 'sandbox-cybermdcare-key' },
  vsee: {
    accountCode: 'vsandbox',
    apiToken: 'sandbox-vsee-clinic-token',
    apiKey: 'sandbox-vsee-key',
    webhookToken: 'sandbox-vsee-webhook-token',
  },
  mdi: {
    clientId: 'sandbox-mdi-client',
    clientSecret: 'sandbox-mdi-secret',
    partnerId: 'sandbox-mdi-partner',
    webhookSecret: 'sandbox-mdi-webhook-secret',
    webhookAuthorization: 'Bearer sandbox-mdi-webhook',
  },
  updox: {
    applicationId: 'sandbox-updox-application',
    applicationPassword: 'sandbox-updox-password',
    accountId: 'sandbox-updox-account',
    webhookToken: 'sandbox-updox-webhook-token',
    userId: 'sandbox-updox-user',
  },
} as const;

export type SandboxOptions = Readonly<{
  seed?: number;
  patients?: number;
  /** So many of each kind of clinician that is hard to match; left out, none. */
  hardClinicians?: number;
  /** The moment that the clock stands still at (epoch milliseconds); left out, it runs. */
  now?: number;
  timeZone?: string;
  host?: string;
  /** 0 takes any free one. */
  ports?: Partial<Readonly<Record<VendorName, number>>>;
  only?: readonly VendorName[];
}>;

export type SandboxVendor = Readonly<{
  url: string;
  calls: CallLog;
  faults: FaultScript;
  webhooks: WebhookSender | null;
}>;

/** One vendor's state, to be read and changed as a whole. */
export type Switch = Readonly<{ vendor: VendorName; mode: () => Mode | 'other'; turn: (mode: Mode) => void }>;

export type Sandbox = Readonly<{
  world: World;
  clock: SettableClock;
  /** Only those that were asked for. */
  vendors: Readonly<Partial<Record<VendorName, SandboxVendor>>>;
  switches: readonly Switch[];
  /** The graph server's settings that point here. */
  env: Readonly<Record<string, string>>;
  /** Lets the vendors that tell of events by themselves tell them to a graph server. */
  tellTo: (serverUrl: string) => void;
  close: () => Promise<void>;
}>;

/** Starts the four vendors, each on a port of its own, over one world. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, patients = 200, timeZone = 'America/Los_Angeles', host = '127.0.0.1' } = options;
  const { hardClinicians = 0 } = options;
  const clock = createClock(options.now ?? null);
  const world = makeWorld({ seed, patients, now: clock.now(), timeZone, hardClinicians });
  const deps = { world, clock };
  const senders = {
    cybermdcare: null,
    vsee: createVseeSender(clock),
    mdi: createMdiSender(clock, credentials.mdi),
    updox: createUpdoxSender(clock),
  };
  const routes: Readonly<Record<VendorName, (app: FastifyInstance) => void>> = {
    cybermdcare: (app) => {
      cybermdcareRoutes(app, { ...deps, credentials: credentials.cybermdcare });
    },
    vsee: (app) => {
      vseeRoutes(app, { ...deps, credentials: credentials.vsee, sender: senders.vsee });
    },
    mdi: (app) => {
      mdiRoutes(app, { ...deps, credentials: credentials.mdi, sender: senders.mdi });
    },
    updox: (app) => {
      updoxRoutes(app, { ...deps, credentials: credentials.updox, sender: senders.updox });
    },
  };

  const opened: Partial<Record<VendorName, Awaited<ReturnType<typeof createVendorServer>>>> = {};
  const close = async (): Promise<void> => {
    await Promise.all(Object.values(opened).map((server) => server.close()));
  };
  for (const vendor of options.only ?? vendorNames) {
    const port = options.ports?.[vendor] ?? defaultPorts[vendor];
    const sender = senders[vendor];
    try {
      const rewriteUrl = vendor === 'vsee' ? { rewriteUrl: withoutSuffix } : {};
      opened[vendor] = await createVendorServer({
        vendor,
        host,
        port,
        seed,
        clock,
        routes: routes[vendor],
        ...(sender === null ? {} : { sender }),
        ...rewriteUrl,
      });
    } catch (error) {
      await close();
      throw error;
    }
  }
  const tellTo = (serverUrl: string): void => {
    senders.vsee.register(`${serverUrl}/webhooks/vsee/${credentials.vsee.webhookToken}`);
    senders.mdi.register(`${serverUrl}/webhooks/mdi`);
    senders.updox.register(`${serverUrl}/webhooks/updox/${credentials.updox.webhookToken}`);
  };
  const urls = Object.fromEntries(Object.entries(opened).map(([vendor, { url }]) => [vendor, url]));
  return { world, clock, vendors: opened, switches: switchesOf(opened), env: settingsFor(urls), tellTo, close };
}

function switchesOf(vendors: Sandbox['vendors']): readonly Switch[] {
  return vendorNames.flatMap((vendor) => {
    const faults = vendors[vendor]?.faults;
    return faults === undefined ? [] : [{ vendor, mode: () => modeOf(faults), turn: (mode) => turn(faults, mode) }];
  });
}

/** The graph server's settings that point at vendors with these addresses. */
export function settingsFor(urls: Readonly<Partial<Record<VendorName, string>>>): Readonly<Record<string, string>> {
  const { cybermdcare, vsee, mdi, updox } = urls;
  return {
    ...(cybermdcare !== undefined && {
      CYBERMDCARE_BASE_URL: `${cybermdcare}/api`,
      CYBERMDCARE_API_KEY: credentials.cybermdcare.apiKey,
    }),
    ...(vsee !== undefined && {
      VSEE_BASE_URL: `${vsee}/vc/next/api_v3`,
      VSEE_ACCOUNT_CODE: credentials.vsee.accountCode,
      VSEE_API_TOKEN: credentials.vsee.apiToken,
      VSEE_API_KEY: credentials.vsee.apiKey,
      VSEE_WEBHOOK_TOKEN: credentials.vsee.webhookToken,
    }),
    ...(mdi !== undefined && {
      MDI_BASE_URL: mdi,
      MDI_CLIENT_ID: credentials.mdi.clientId,
      MDI_CLIENT_SECRET: credentials.mdi.clientSecret,
      MDI_PARTNER_ID: credentials.mdi.partnerId,
      MDI_WEBHOOK_SECRET: credentials.mdi.webhookSecret,
      MDI_WEBHOOK_AUTHORIZATION: credentials.mdi.webhookAuthorization,
    }),
    ...(updox !== undefined && {
      UPDOX_BASE_URL: `${updox}/api/io`,
      UPDOX_APPLICATION_ID: credentials.updox.applicationId,
      UPDOX_APPLICATION_PASSWORD: credentials.updox.applicationPassword,
      UPDOX_ACCOUNT_ID: credentials.updox.accountId,
      UPDOX_WEBHOOK_TOKEN: credentials.updox.webhookToken,
    }),
  };
}
