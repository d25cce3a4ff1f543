import { parseArgs } from 'node:util';
import { defaultPorts, startSandbox, vendorNames } from './index.ts';
import type { VendorName } from './world/types.ts';

const help = `The four vendors as local servers, over one made-up clinic.

  npm run sandbox -- [options]

  --only <names>        just these, separated by commas: ${vendorNames.join(', ')}
  --host <address>      where to listen (127.0.0.1)
  --port-<vendor> <n>   a vendor's port (${vendorNames.map((name) => `${name} ${defaultPorts[name]}`).join(', ')}); 0: any free one
  --seed <n>            another seed, other people (1)
  --patients <n>        how many people, 20 to 5000 (200)
  --time-zone <zone>    the clinic's IANA zone (America/Los_Angeles)
  --now <time>          stop the clock at this moment, ISO 8601
  --tell <url>          where the graph server is that webhooks are sent to
  --help                this text

Each vendor also answers under /_sandbox: GET and DELETE calls; GET, PUT and DELETE faults; GET and PUT clock.
MDI has maintenance windows there too: GET, PUT and DELETE maintenance, a list of { from, to }.
VSee, MDI and Updox send webhooks: GET and PUT webhooks; GET, PUT and DELETE webhooks/script. What no call of theirs does is
told with POST: orders (MDI), visit-events (VSee), reminders, replies and account (Updox).`;

const options = {
  help: { type: 'boolean' },
  only: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  patients: { type: 'string' },
  now: { type: 'string' },
  'time-zone': { type: 'string' },
  tell: { type: 'string' },
  'port-cybermdcare': { type: 'string' },
  'port-vsee': { type: 'string' },
  'port-mdi': { type: 'string' },
  'port-updox': { type: 'string' },
} as const;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The sandbox could not start.'}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.help === true) {
    process.stdout.write(`${help}\n`);
    return;
  }
  const sandbox = await startSandbox({
    seed: whole('seed', values.seed, 0, 999_999_999) ?? 1,
    patients: whole('patients', values.patients, 20, 5_000) ?? 200,
    timeZone: zoneOf(values['time-zone']),
    host: values.host ?? '127.0.0.1',
    only: vendorsOf(values.only),
    ports: {
      cybermdcare: whole('port-cybermdcare', values['port-cybermdcare'], 0, 65_535) ?? defaultPorts.cybermdcare,
      vsee: whole('port-vsee', values['port-vsee'], 0, 65_535) ?? defaultPorts.vsee,
      mdi: whole('port-mdi', values['port-mdi'], 0, 65_535) ?? defaultPorts.mdi,
      updox: whole('port-updox', values['port-updox'], 0, 65_535) ?? defaultPorts.updox,
    },
    ...momentOf(values.now),
  });
  if (values.tell !== undefined) sandbox.tellTo(urlOf(values.tell));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
  const places = Object.entries(sandbox.vendors).map(([vendor, { url }]) => `  ${vendor.padEnd(12)} ${url}`);
  const settings = Object.entries(sandbox.env).map(([name, value]) => `  ${name}=${value}`);
  const text = ['The sandbox is up.', '', ...places, '', 'Settings that point the server here:', '', ...settings, ''];
  process.stdout.write(`${text.join('\n')}\n`);
}

function whole(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(`--${name} must be a whole number from ${least} to ${most}.`);
}

function momentOf(text: string | undefined): { now?: number } {
  if (text === undefined) return {};
  const now = Date.parse(text);
  if (Number.isNaN(now)) throw new Error('--now must be a moment in ISO 8601, like 2026-03-01T09:00:00-08:00.');
  return { now };
}

function urlOf(text: string): string {
  if (/^https?:\/\/[^/]+$/.test(text) && URL.canParse(text)) return text;
  throw new Error('--tell must be an http(s) address without a path, like http://127.0.0.1:4000.');
}

function zoneOf(text = 'America/Los_Angeles'): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`--time-zone must be an IANA zone, like America/Los_Angeles, and not "${text}".`);
  }
}

function vendorsOf(text: string | undefined): readonly VendorName[] {
  if (text === undefined) return vendorNames;
  return text.split(',').map((name) => {
    const vendor = vendorNames.find((known) => known === name.trim());
    if (vendor === undefined) throw new Error(`--only knows ${vendorNames.join(', ')}, but not "${name.trim()}".`);
    return vendor;
  });
}
