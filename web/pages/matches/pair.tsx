import type { ReactElement, ReactNode } from 'react';
import { Badge } from '../../parts/badge.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import type { Candidate, PairOf, Row } from './types.ts';

type Props<C> = Readonly<{
  pair: PairOf<C>;
  rows: readonly Row<C>[];
  /** What can be done about the two. */
  children: ReactNode;
}>;

/** Two records side by side, with what of them agrees and what speaks against it. */
export function Pair<C extends Candidate>({ pair, rows, children }: Props<C>): ReactElement {
  const times = useTimes();
  return (
    <section className="card pair" aria-label={`Pair ${namesOf(pair)}`}>
      <header>
        <h2>
          {words(pair.grade)} <span className="muted">· {pair.rule ?? 'no rule'}</span>
        </h2>
        <span className="muted">found {times.dayAndTime(pair.foundAt)}</span>
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-label={`The two records of ${namesOf(pair)}`}>
        <table className="pair-table">
          <thead>
            <tr>
              <td />
              {pair.candidates.map((candidate) => (
                <th key={candidate.vendor + candidate.vendorId} scope="col">
                  <VendorTag vendor={candidate.vendor} />
                  <div className="mono">{candidate.vendorId}</div>
                </th>
              ))}
              <th scope="col">Says</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                {pair.candidates.map((candidate) => (
                  <td key={candidate.vendor + candidate.vendorId}>
                    {row.of(candidate) ?? <span className="muted">{untold(candidate)}</span>}
                  </td>
                ))}
                <td>{verdictOf(row, pair)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pair.vetoes.length > 0 && (
        <p className="pair-vetoes">Against it: {pair.vetoes.map((veto) => words(veto).toLowerCase()).join('; ')}</p>
      )}
      <div className="card-body">{children}</div>
    </section>
  );
}

/** The person that the two records may be, as each has them. */
export function namesOf({ candidates }: PairOf<Candidate>): string {
  const names = candidates.map(({ name, vendorId }) => name?.text ?? vendorId);
  return [...new Set(names)].join(' and ');
}

/** A record without a name was not read: its vendor tells one of everybody. */
function untold({ name }: Candidate): string {
  return name === null ? 'Could not be read' : 'Not told';
}

function verdictOf<C>({ fields }: Row<C>, { matchedFields, conflictingFields }: PairOf<C>): ReactElement {
  if (fields.some((field) => conflictingFields.includes(field))) return <Badge tone="bad">Differs</Badge>;
  if (fields.some((field) => matchedFields.includes(field))) return <Badge tone="good">Agrees</Badge>;
  return <span className="muted">–</span>;
}
