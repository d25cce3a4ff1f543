import type { ReactElement } from 'react';
import type { VendorBoardQuery } from '../../../client/index.ts';
import { ago } from '../../moments.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useNow, useTimes } from '../../time.ts';
import { vendorParts, words } from '../../words.ts';
import type { Mode } from './switches.ts';

type Health = VendorBoardQuery['vendorStatus'][number];

type Props = Readonly<{ health: Health; mode: Mode | null; onTurn: (mode: Mode) => void }>;

const circuits: Readonly<Record<string, Readonly<{ tone: Tone; text: string }>>> = {
  CLOSED: { tone: 'good', text: 'Calls go through' },
  HALF_OPEN: { tone: 'warn', text: 'Being tried again' },
  OPEN: { tone: 'bad', text: 'Left alone' },
};

const offered: readonly Readonly<{ mode: Mode; text: string }>[] = [
  { mode: 'working', text: 'Working' },
  { mode: 'slow', text: 'Slow' },
  { mode: 'down', text: 'Down' },
  { mode: 'refusing', text: 'Refusing' },
];

export function VendorCard({ health, mode, onTurn }: Props): ReactElement {
  const times = useTimes();
  const now = useNow(2_000);
  const { vendor, circuit, latency } = health;
  const state = circuit === null ? { tone: 'quiet' as const, text: 'Not set up' } : circuits[circuit];
  return (
    <section className="card vendor-card" aria-label={`State of ${vendor}`}>
      <header>
        <h2>
          <VendorTag vendor={vendor} />
        </h2>
        {state !== undefined && <Badge tone={state.tone}>{state.text}</Badge>}
      </header>
      <div className="card-body">
        <p className="muted vendor-part">{vendorParts[vendor]}</p>
        <dl className="figures">
          <div>
            <dt>Half within</dt>
            <dd>{latency === null ? '–' : milliseconds(latency.p50Ms)}</dd>
          </div>
          <div>
            <dt>19 of 20 within</dt>
            <dd>{latency === null ? '–' : milliseconds(latency.p95Ms)}</dd>
          </div>
          <div>
            <dt>In flight</dt>
            <dd>{health.callsInFlight}</dd>
          </div>
        </dl>
        <p className="vendor-last">
          Last good answer: {health.lastSuccessAt === null ? 'none yet' : ago(health.lastSuccessAt, now, times)}
          <br />
          {health.lastFailureAt === null ? (
            <span className="muted">No failure since the server started</span>
          ) : (
            <>
              Last failure: {ago(health.lastFailureAt, now, times)}
              {health.lastFailureCode !== null &&
                `, ${words(health.lastFailureCode.replace('VENDOR_', '')).toLowerCase()}`}
            </>
          )}
        </p>
        {mode !== null && (
          <div className="group switches" role="group" aria-label={`Make ${vendor}`}>
            {offered.map((one) => (
              <button
                key={one.mode}
                type="button"
                className="small"
                aria-pressed={mode === one.mode}
                onClick={() => onTurn(one.mode)}
              >
                {one.text}
              </button>
            ))}
          </div>
        )}
        {mode === 'other' && <p className="muted">A fault of somebody else’s is scripted.</p>}
      </div>
    </section>
  );
}

function milliseconds(ms: number): string {
  return ms >= 1_000 ? `${(ms / 1_000).toFixed(1)} s` : `${String(Math.max(1, Math.round(ms)))} ms`;
}
