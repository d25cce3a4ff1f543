import type { ReactElement } from 'react';
import type { MatchField, MatchPairFragment } from '../../../client/index.ts';
import { shortDay } from '../../moments.ts';
import { Badge } from '../../parts/badge.tsx';
import { VendorTag } from '../../parts/vendor-tag.tsx';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';
import { vendorNames, words } from '../../words.ts';
import { Decide } from './decide.tsx';

type Candidate = MatchPairFragment['candidates'][number];

type Row = Readonly<{ name: string; fields: readonly MatchField[]; of: (candidate: Candidate) => string | null }>;

const rows: readonly Row[] = [
  {
    name: 'Name',
    fields: ['GIVEN_NAME', 'MIDDLE_NAME', 'FAMILY_NAME', 'NAME_SUFFIX'],
    of: ({ name }) => name?.text ?? null,
  },
  { name: 'Born', fields: ['BIRTH_DATE'], of: ({ birthDate }) => (birthDate === null ? null : shortDay(birthDate)) },
  { name: 'Gender', fields: ['GENDER'], of: ({ gender }) => (gender === null ? null : words(gender)) },
  { name: 'E-mail', fields: ['EMAIL'], of: ({ emailText }) => emailText },
  { name: 'Telephone', fields: ['PHONE'], of: ({ phoneText }) => phoneText },
  {
    name: 'Address',
    fields: ['ADDRESS'],
    of: ({ address }) =>
      address === null
        ? null
        : [address.line1, address.city, address.state, address.postalCode].filter((part) => part !== null).join(', '),
  },
];

/** Two records side by side, with what of them agrees and what speaks against it. */
export function Pair({ pair, onDecided }: Readonly<{ pair: MatchPairFragment; onDecided: () => void }>): ReactElement {
  const times = useTimes();
  return (
    <section
      className="card pair"
      aria-label={`Pair ${pair.candidates.map(({ name }) => name?.text ?? '').join(' and ')}`}
    >
      <header>
        <h2>
          {words(pair.grade)} <span className="muted">· {pair.rule ?? 'no rule'}</span>
        </h2>
        <span className="muted">found {times.dayAndTime(pair.foundAt)}</span>
      </header>
      <div className="scroll" tabIndex={0} role="region" aria-label="The two records">
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
                    {row.of(candidate) ?? <span className="muted">Not told</span>}
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
      <div className="card-body">
        <div className="actions">
          {pair.candidates.map(({ vendor, patient }) =>
            patient === null ? null : (
              <a key={vendor} href={linkTo('patients', patient.id)}>
                Chart of the {vendorNames[vendor]} record
              </a>
            ),
          )}
        </div>
        {(pair.status === 'OPEN' || pair.status === 'FLAGGED') && <Decide pair={pair} onDecided={onDecided} />}
      </div>
    </section>
  );
}

function verdictOf({ fields }: Row, { matchedFields, conflictingFields }: MatchPairFragment): ReactElement {
  if (fields.some((field) => conflictingFields.includes(field))) return <Badge tone="bad">Differs</Badge>;
  if (fields.some((field) => matchedFields.includes(field))) return <Badge tone="good">Agrees</Badge>;
  return <span className="muted">–</span>;
}
