import { isDeepStrictEqual } from 'node:util';
import { faultRule, type FaultRuleInput, type FaultScript } from './fault-rules.ts';

/** A vendor's whole state, in a word. `slow` still answers before the usual deadline of three seconds. */
export type Mode = 'working' | 'down' | 'slow' | 'refusing';

const scripts: Readonly<Record<Mode, readonly FaultRuleInput[]>> = {
  working: [],
  down: [{ phase: 'before', effect: { kind: 'reset' } }],
  slow: [{ effect: { kind: 'delay', ms: 1_500, jitterMs: 500 } }],
  refusing: [{ phase: 'before', effect: { kind: 'status', status: 403 } }],
};

/** `other`: what is scripted is none of the four. */
export function modeOf(faults: FaultScript): Mode | 'other' {
  const words: readonly Mode[] = ['working', 'down', 'slow', 'refusing'];
  const rules = faults.rules();
  const found = words.find((word) =>
    isDeepStrictEqual(
      scripts[word].map((rule) => faultRule.parse(rule)),
      rules,
    ),
  );
  return found ?? 'other';
}

export function turn(faults: FaultScript, mode: Mode): void {
  faults.set(scripts[mode]);
}
