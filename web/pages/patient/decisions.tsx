import type { ReactElement } from 'react';
import { useTimes } from '../../time.ts';
import { vendorNames, words } from '../../words.ts';
import type { Chart } from './types.ts';

/** What was decided about whose records these are. */
export function Decisions({ history }: Readonly<{ history: Chart['linkHistory'] }>): ReactElement {
  const times = useTimes();
  return (
    <section className="card">
      <header>
        <h2>Decisions on records</h2>
      </header>
      <ol className="plain card-body decisions">
        {history.length === 0 && <li className="muted">None yet.</li>}
        {history.map((one) => (
          <li key={`${one.record.vendor}${one.record.vendorId}${one.decidedAt}`}>
            <strong>{words(one.action)}</strong> {vendorNames[one.record.vendor]}
            <span className="mono"> {one.record.vendorId}</span>
            <p className="muted">
              {words(one.rule)} · {one.decidedBy} · {times.dayAndTime(one.decidedAt)}
              {one.reason !== null && <q>{one.reason}</q>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
