import { cybermdcare } from './cybermdcare.ts';
import { mdiPartner } from './mdi-partner.ts';
import { mdiSeed } from './mdi-seed.ts';
import type { Row, Section } from './row.ts';
import { updox } from './updox.ts';
import { vsee } from './vsee.ts';

/** Every endpoint of the vendors' documents, and what became of it. */
export const coverage: readonly Section[] = [cybermdcare, vsee, mdiSeed, mdiPartner, updox];

export function coverageText(): string {
  return [
    '# What of the vendors is in the graph',
    '',
    'Made by `npm run generate` from `scripts/coverage/`; changed there, not here. A field named here is in the schema, and',
    'a test named here exists: both are checked.',
    '',
    ...coverage.flatMap(({ title, about, rows: some }) => [
      `## ${title}`,
      '',
      about,
      '',
      '| Nr | Call | In the graph | Tested by |',
      '| --- | --- | --- | --- |',
      ...some.map(line),
      '',
    ]),
  ].join('\n');
}

function line({ id, call, fields, tests, because }: Row): string {
  const names = fields?.map((field) => `\`${field}\``).join(', ');
  const files = tests?.map((file) => `[${file.replace('test/', '')}](../${file})`).join(', ');
  return `| ${id} | \`${call}\` | ${names ?? because ?? 'not yet'} | ${files ?? ''} |`;
}
