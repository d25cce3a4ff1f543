import type { OpenLine } from './line.ts';
import { postgresLine } from './postgres.ts';
import { redisLine } from './redis.ts';

export type LineTarget =
  Readonly<{ kind: 'postgres'; url: string }> | Readonly<{ kind: 'redis'; url: string; prefix: string }>;

export function lineOf(target: LineTarget | null): OpenLine | null {
  if (target === null) return null;
  return target.kind === 'redis' ? redisLine(target.url, target.prefix) : postgresLine(target.url);
}
