import type { ReactElement } from 'react';
import { usePatientIntakesQuery } from '../../../client/index.ts';
import { useGaps, useTurn } from '../../graph/gaps.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import { Profile } from './profile.tsx';

/** What the person told before their visits. Asked for by itself: each visit's own page has it. */
export function Intakes({ id, turn }: Readonly<{ id: string; turn: number }>): ReactElement {
  const times = useTimes();
  const { data, loading, error, refetch } = usePatientIntakesQuery({ variables: { id }, errorPolicy: 'all' });
  useTurn(turn, refetch);
  const visits = data?.patient?.visits;
  const intakes = visits?.edges.flatMap(({ node }) => (node?.intake == null ? [] : [node.intake])) ?? [];
  const profile = intakes.find(({ medicalProfile }) => medicalProfile !== null);
  const gaps = useGaps({ loading, error }, visits?.unavailable);
  return (
    <>
      <section className="card">
        <header>
          <h2>Medical profile</h2>
          <Said source={profile?.source} />
        </header>
        <div className="card-body">
          {data === undefined && error === undefined && <Skeleton rows={3} label="The profile is on its way" />}
          {data !== undefined && profile === undefined && gaps.length === 0 && <p className="muted">None was told.</p>}
          {profile?.medicalProfile != null && <Profile profile={profile.medicalProfile} />}
          <Gaps gaps={gaps} onRetry={() => void refetch()} />
        </div>
      </section>
      <section className="card">
        <header>
          <h2>Intakes</h2>
          <span className="muted">of the latest visits</span>
        </header>
        <ul className="plain rows">
          {data !== undefined && intakes.length === 0 && <li className="muted">None.</li>}
          {intakes.map((intake) => (
            <li key={intake.id}>
              <div>
                <strong>{intake.reasonForVisit ?? 'No reason told'}</strong>
                <p className="muted">
                  {intake.createdAt !== null && times.dayAndTime(intake.createdAt)}
                  {intake.location !== null && ` · ${intake.location}`}
                </p>
                {intake.answers.map(({ question, answer }) => (
                  <p key={question}>
                    <span className="muted">{words(question)}:</span> {answer}
                  </p>
                ))}
              </div>
              <Said source={intake.source} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
