/** Who is measured: how each is started, and what of the shared work it does. */
export type Subject = Readonly<{ name: string; args: readonly string[]; env: Readonly<Record<string, string>> }>;

const own = (name: string, env: Readonly<Record<string, string>>): Subject => ({
  name,
  args: ['src/main.ts'],
  env: { VENDOR_CALLS: 'hide', LOG_LEVEL: 'silent', AUTH_MODE: 'none', PORT: '0', NODE_ENV: 'test', ...env },
});

const byHand = (name: string, policy: string): Subject => ({
  name,
  args: ['bench/servers/by-hand.ts'],
  env: { BENCH_POLICY: policy },
});

/** The first is what the others are divided by. */
export const subjects: readonly Subject[] = [
  byHand('by hand, no sharing', 'none'),
  byHand('by hand, sharing', 'sharing'),
  byHand('by hand, record cache', 'cache'),
  own('this server, no sharing', { SHARE_READS: 'off', RECORD_CACHE: 'off' }),
  own('this server, sharing', { RECORD_CACHE: 'off' }),
  own('this server, as shipped', {}),
  { name: 'Mercurius + loaders', args: ['bench/servers/mercurius.ts'], env: { BENCH_POLICY: 'none' } },
  { name: 'Grafast', args: ['bench/servers/grafast.ts'], env: { BENCH_POLICY: 'none' } },
];
