import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Ends a check with one plain line; fails when a test failed, was skipped, or none ran. */
const results = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() })
  .parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));

const { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo } = results;
if (pending + todo > 0) process.stderr.write(`${String(pending + todo)} tests were skipped\n`);
process.stdout.write(`${String(passed)} passed, ${String(failed)} failed\n`);
if (failed > 0 || pending + todo > 0 || passed === 0) process.exit(1);
