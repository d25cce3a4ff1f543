import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { patientOwnership, providerOwnership } from '../src/domain/ownership.ts';
import { vendorNames, type Vendor } from '../src/domain/vendor.ts';

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

const text = `# Who owns what

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

const options = await resolveConfig('docs/ownership.md');
writeFileSync('docs/ownership.md', await format(text, { ...options, parser: 'markdown' }));
