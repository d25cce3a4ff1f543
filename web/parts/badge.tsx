import type { ReactElement } from 'react';
import { words } from '../words.ts';

export type Tone = 'quiet' | 'good' | 'busy' | 'warn' | 'bad';

export function Badge({ tone, children }: Readonly<{ tone: Tone; children: string }>): ReactElement {
  return <span className={`badge badge-${tone}`}>{children}</span>;
}

/** How each state of a visit, a case or what belongs to them is shown, by its word in the graph. */
const tones: Readonly<Record<string, Tone>> = {
  ...{ PENDING: 'warn', CONFIRMED: 'quiet', IN_PROGRESS: 'busy', COMPLETED: 'good', CANCELLED: 'bad', UNKNOWN: 'warn' },
  ...{ CREATED: 'quiet', ASSIGNED: 'busy', WAITING: 'warn', SUPPORT: 'warn', PROCESSING: 'busy', APPROVED: 'good' },
  ...{ NEW: 'quiet', READY: 'busy', SCHEDULED: 'quiet', CANCELLING: 'warn', FAILED: 'bad', FULFILLED: 'good' },
};

export function StateBadge({ state }: Readonly<{ state: string }>): ReactElement {
  return <Badge tone={tones[state] ?? 'quiet'}>{words(state)}</Badge>;
}
