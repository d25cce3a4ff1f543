import type { ChartCaseFragment } from '../../client/index.ts';
import type { Times } from '../moments.ts';
import { words } from '../words.ts';

/** What a case is called in a list: `Follow-up case of Feb 20, 2026`. */
export function caseName({ type, createdAt }: Pick<ChartCaseFragment, 'type' | 'createdAt'>, times: Times): string {
  return `${words(type)} case${createdAt === null ? '' : ` of ${times.day(createdAt)}`}`;
}
