import { startSandbox } from '../src/sandbox/index.ts';

/** The four vendors in a process of their own, so that their work is nobody's bill. Prints its settings as JSON. */
const sandbox = await startSandbox({ ports: { cybermdcare: 0, vsee: 0, mdi: 0, updox: 0 } });
process.once('SIGTERM', () => void sandbox.close());
const urls = Object.fromEntries(Object.entries(sandbox.vendors).map(([vendor, { url }]) => [vendor, url]));
process.stdout.write(`READY ${Buffer.from(JSON.stringify({ env: sandbox.env, urls })).toString('base64url')}\n`);
