import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Sandbox } from './sandbox/index.ts';
import type { VendorSettings } from './vendors/index.ts';

const folder = join(import.meta.dirname, '..', 'client', 'operations');

export type Sample = Readonly<{ name: string; query: string }>;

/** The queries that a newcomer is shown: the client's own documents, which run as they stand. */
export function samples(): readonly Sample[] {
  return ['room-day', 'patient-chart', 'questionnaire-list'].map((name) => ({
    name,
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8').trim(),
  }));
}

export type Welcome = Readonly<{
  url: string;
  config: Config;
  sandbox: Sandbox | null;
  /** The store's file, or its server without a password. */
  storeFile: string;
  vendors: VendorSettings;
  queries: readonly Sample[];
}>;

/** What the server prints when it is up. */
export function welcome({ url, config, sandbox, storeFile, vendors, queries }: Welcome): string {
  const explorers = config.isProduction
    ? []
    : [
        `  Explorer   ${url}/graphql   (Apollo Sandbox; its page comes from the internet)`,
        `             ${url}/graphiql  (GraphiQL; works offline)`,
      ];
  const lines = [
    'Telehealth graph is up.',
    '',
    `  GraphQL    ${url}/graphql`,
    ...explorers,
    `  Store      ${storeFile}`,
    ...vendorLines(sandbox, vendors),
    '',
    ...queries.flatMap(({ query }) => ['Paste into an explorer:', '', indent(query), '']),
    'Ctrl-C stops everything.',
    '',
  ];
  return lines.join('\n');
}

function vendorLines(sandbox: Sandbox | null, vendors: VendorSettings): readonly string[] {
  if (sandbox !== null) {
    const urls = Object.entries(sandbox.vendors).map(([vendor, { url }]) => `             ${url}  ${vendor}`);
    return ['  Sandbox    all four vendors, with made-up people; break them under /_sandbox/faults', ...urls];
  }
  return Object.entries(vendors).map(([vendor, settings]) => {
    const state = settings === null ? 'not configured: its fields are null with VENDOR_NOT_CONFIGURED' : 'configured';
    return `  Vendor     ${vendor}: ${state}`;
  });
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
