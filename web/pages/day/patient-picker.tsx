import { skipToken } from '@apollo/client/react';
import { type ReactElement, useEffect, useState } from 'react';
import { usePatientSearchQuery } from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { nodesOf } from '../../graph/lists.ts';
import { shortDay } from '../../moments.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';

export type Chosen = Readonly<{ id: string; name: string }>;

type Props = Readonly<{ chosen: Chosen | null; onChoose: (chosen: Chosen | null) => void }>;

/** Who types has not finished yet. Milliseconds. */
const pauseMs = 250;

/** Finds a person by a part of their name. What is typed stays out of the page's address. */
export function PatientPicker({ chosen, onChoose }: Props): ReactElement {
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const { data, loading, error, refetch } = usePatientSearchQuery(
    search.length < 3 || chosen !== null ? skipToken : { variables: { search }, errorPolicy: 'all' },
  );
  const gaps = useGaps({ loading, error }, data?.patients.unavailable);
  if (chosen !== null) {
    return (
      <div className="field">
        <span>Patient</span>
        <div className="chosen">
          <strong>{chosen.name}</strong>
          <button type="button" className="small" onClick={() => onChoose(null)}>
            Choose another
          </button>
        </div>
      </div>
    );
  }
  const found = nodesOf(data?.patients);
  return (
    <div className="form">
      <label className="field">
        <span>Patient</span>
        <input
          type="search"
          autoComplete="off"
          placeholder="At least three letters of a name or e-mail"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
      {loading && data === undefined && <Skeleton rows={3} label="Looking for people" />}
      {data !== undefined && found.length === 0 && gaps.length === 0 && (
        <p className="muted">Nobody of this name was found.</p>
      )}
      {found.length > 0 && (
        <ul className="choices" aria-label="People found">
          {found.map(({ id, name, birthDate }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoose({ id, name: name?.text ?? 'Name not known' })}>
                <span>{name?.text ?? 'Name not known'}</span>
                <span className="muted">{birthDate === null ? '' : `born ${shortDay(birthDate)}`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
