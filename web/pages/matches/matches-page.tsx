import type { ReactElement } from 'react';
import { type Place, setQuery } from '../../router.ts';
import { PatientPairs } from './patient-pairs.tsx';
import { ProviderPairs } from './provider-pairs.tsx';
import { Switch } from '../../parts/switch.tsx';

const kinds = [
  { value: 'patients', name: 'Patients' },
  { value: 'providers', name: 'Providers' },
] as const;

const queues = [
  { value: 'OPEN', name: 'To decide' },
  { value: 'FLAGGED', name: 'Contradicting' },
  { value: 'REJECTED', name: 'Not the same' },
  { value: 'LINKED', name: 'The same' },
] as const;

/** Records that may be one person's: what the rules leave open, a person decides. */
export function MatchesPage({ place }: Readonly<{ place: Place }>): ReactElement {
  const status = queues.find(({ value }) => value === place.query.get('status'))?.value ?? 'OPEN';
  const kind = kinds.find(({ value }) => value === place.query.get('of'))?.value ?? 'patients';
  const Pairs = kind === 'providers' ? ProviderPairs : PatientPairs;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">Uncertain links are never followed</p>
          <h1>Match review</h1>
        </div>
        <div className="toolbar">
          <Switch
            {...{ label: 'Whose records', choices: kinds, chosen: kind }}
            onChoose={(of) => setQuery(place, { of: of === 'patients' ? null : of })}
          />
          <Switch
            {...{ label: 'Which pairs', choices: queues, chosen: status }}
            onChoose={(next) => setQuery(place, { status: next === 'OPEN' ? null : next })}
          />
        </div>
      </header>
      <Pairs key={`${kind} ${status}`} status={status} />
    </div>
  );
}
