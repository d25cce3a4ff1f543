import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import type { Sandbox } from './sandbox/index.ts';
import type { VendorSettings } from './vendors/index.ts';
import type { PageState } from './web/build.ts';

const folder = join(import.meta.dirname, '..', 'client', 'operations');

export type Sample = Readonly<{ name: string; query: string }>;

/** People found by name, each with what the vendors hold of them: no screen asks so much at once, a newcomer may. */
const people = `query People($search: String! = "garcia", $first: Int! = 3) {
  patients(search: $search, first: $first) {
    edges {
      node {
        id
        name { text }
        birthDate
        records { vendor vendorId grade rule }
        visits(first: 5) { edges { node { id startsAt status provider { name { text } } } } }
        cases(first: 5) { edges { node { id status offerings { title status } } } }
      }
    }
    unavailable { vendor code }
  }
}`;

/** The queries that a newcomer is shown: they run as they stand. The first and the last are the client's own. */
export function samples(): readonly Sample[] {
  const own = (name: string): Sample => ({ name, query: readFileSync(join(folder, `${name}.graphql`), 'utf8').trim() });
  return [own('room-day'), { name: 'people', query: people }, own('questionnaire-list')];
}

export type Welcome = Readonly<{
  url: string;
  config: Config;
  sandbox: Sandbox | null;
  /** The store's file, or its server without a password. */
  storeFile: string;
  vendors: VendorSettings;
  queries: readonly Sample[];
  /** Where the front desk is; null: it is switched off. */
  desk: PageState | null;
}>;

/** What the server prints when it is up. */
export function welcome({ url, config, sandbox, storeFile, vendors, queries, desk }: Welcome): string {
  const explorers = config.isProduction
    ? []
    : [
        `  Explorer   ${url}/graphql   (Apollo Sandbox; its page comes from the internet)`,
        `             ${url}/graphiql  (GraphiQL; works offline)`,
      ];
  const lines = [
    'Telehealth graph is up.',
    '',
    ...(desk === null ? [] : [`  ${deskLine(url, desk)}`]),
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

/** Where people go, and whether they can. */
export function deskLine(url: string, desk: PageState): string {
  switch (desk.kind) {
    case 'building':
      return `Front desk ${url}/   (being built, which happens once; it comes by itself)`;
    case 'ready':
      return `Front desk ${url}/${desk.tookMs === null ? '' : `   (built in ${(desk.tookMs / 1_000).toFixed(1)} s)`}`;
    case 'failed':
      return `Front desk none: ${desk.reason}`;
  }
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
