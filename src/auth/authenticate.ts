import type { Viewer } from './policy.ts';

/** How callers prove who they are. */
export type AuthMode = 'none';

/** With `none` everybody who reaches the server is its operator: for one's own machine, not for production. */
const viewers: Readonly<Record<AuthMode, Viewer>> = {
  none: { id: 'local-operator', role: 'OPERATOR' },
};

export function authenticate(mode: AuthMode): Viewer {
  return viewers[mode];
}
