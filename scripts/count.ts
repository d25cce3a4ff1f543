import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * `count.ts <results.json> [<other failures>]` ends a check with one plain line. A test that was left out did not pass,
 * nor did a file that could not be loaded, and a run of no tests proves nothing.
 */
const [, , file = '', others = '0'] = process.argv;

const wireResults = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});
const nothing: z.output<typeof wireResults> = {
  ...{ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
  testResults: [],
};

const results = existsSync(file) ? wireResults.parse(JSON.parse(readFileSync(file, 'utf8'))) : nothing;
const leftOut = results.numPendingTests + results.numTodoTests;
const unloaded = results.testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
).length;
if (leftOut > 0) process.stderr.write(`${String(leftOut)} tests were left out\n`);
if (unloaded > 0) process.stderr.write(`${String(unloaded)} files could not be loaded\n`);

const passed = results.numPassedTests;
const failed = results.numFailedTests + leftOut + unloaded + Number(others) + (passed === 0 ? 1 : 0);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
if (failed > 0) process.exit(1);
