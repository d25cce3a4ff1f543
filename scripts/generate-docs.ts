import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { patientOwnership, providerOwnership } from '../src/domain/ownership.ts';
import { failures } from '../src/domain/errors.ts';
import { vendorNames, type Vendor } from '../src/domain/vendor.ts';
import { freshness } from '../src/reads/freshness.ts';
import { settings } from '../src/settings.ts';
import { coverageText } from './coverage/index.ts';
import { identityRulesText } from './identity-rules-text.ts';

/** Writes the docs that say what the code says, so that the two cannot drift apart. */
const table = (ownership: Readonly<Record<string, readonly Vendor[]>>): string =>
  [
    '| Field | Asked first | Then |',
    '| --- | --- | --- |',
    ...Object.entries(ownership).map(([field, [first, ...rest]]) => {
      const then = rest.map((vendor) => vendorNames[vendor]).join(', ');
      return `| \`${field}\` | ${first === undefined ? '' : vendorNames[first]} | ${then} |`;
    }),
  ].join('\n');

const ownership = `# Who owns what

Made by \`npm run generate\` from \`src/domain/ownership.ts\`; changed there, not here.

A person known to several vendors has one value a field in the graph: the first that a vendor tells, in this order. A
vendor that cannot be asked is passed over, and told in \`errors\`; a vendor that has nothing on file is passed over too.

## Patient

${table(patientOwnership)}

## Provider

${table(providerOwnership)}

## Everything else

Rooms, visits and intakes are VSee's; cases, offerings and questionnaires MD Integrations'; telemedicine appointments
CyberMDCare's; calendar entries and reminders Updox's. Links between records are our own, and kept in our store.
`;

const settingsTable = [
  '| Setting | Default | What it is for |',
  '| --- | --- | --- |',
  ...settings.map(({ name, default: value, description }) => {
    const shown = value === '' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${shown} | ${description.replaceAll('|', '\\|')} |`;
  }),
].join('\n');

const envExample = [
  '# Every setting, with what it is when left out. Copy this file to `.env`, change what is to be otherwise, and start',
  '# with `npm run start:env`. Made by `npm run generate` from `src/settings.ts`; changed there, not here.',
  ...settings.map(({ name, default: value, description }) => `\n# ${description}\n# ${name}=${value}`),
  '',
].join('\n');

const codesTable = [
  '| Code | The vendor … | Worth trying again |',
  '| --- | --- | --- |',
  ...Object.values(failures).map(
    ({ code, text, retryable }) => `| \`${code}\` | ${text} | ${retryable ? 'yes' : 'no'} |`,
  ),
].join('\n');

const inWords = (ms: number): string =>
  ms === 0 ? 'not at all' : ms < 60_000 ? `${String(ms / 1_000)} s` : `${String(ms / 60_000)} min`;
const freshnessTable = [
  '| Record | Told again for | and, while it is asked for anew, for | and, when asking fails, for |',
  '| --- | --- | --- | --- |',
  ...Object.entries(freshness).map(
    ([kind, { freshMs, staleMs, onErrorMs }]) =>
      `| ${kind} | ${inWords(freshMs)} | ${inWords(staleMs)} | ${inWords(onErrorMs)} |`,
  ),
].join('\n');

/** Puts a text between the two comments that mark its place in a document written by hand. */
function between(document: string, mark: string, text: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [before, rest] = document.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md has no place for ${mark}`);
  return `${before}${begin}\n\n${text}\n\n${end}${after}`;
}

const readme = readFileSync('README.md', 'utf8');
await write(
  'README.md',
  between(between(between(readme, 'settings', settingsTable), 'codes', codesTable), 'freshness', freshnessTable),
);
await write('docs/ownership.md', ownership);
await write('docs/identity-rules.md', identityRulesText());
await write('docs/coverage.md', coverageText());
writeFileSync('.env.example', envExample);

async function write(file: string, text: string): Promise<void> {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, parser: 'markdown' }));
}
