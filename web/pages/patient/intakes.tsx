import type { ReactElement } from 'react';
import { type PatientIntakesQuery, usePatientIntakesQuery } from '../../../client/index.ts';
import { gapsOf } from '../../graph/failures.ts';
import { isAskedAnew, useGaps, useTurn } from '../../graph/gaps.ts';
import { cursorOf, nodesOf, present } from '../../graph/lists.ts';
import { useWhole } from '../../graph/whole.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import { Profile } from './profile.tsx';

/** What the person told before their visits. Asked for by itself: each visit's own page has it. */
export function Intakes({ id, turn }: Readonly<{ id: string; turn: number }>): ReactElement {
  const times = useTimes();
  const query = usePatientIntakesQuery({ variables: { id }, errorPolicy: 'all' });
  const { data, error, refetch, fetchMore } = query;
  const more = (after: string) => fetchMore({ variables: { after }, errorPolicy: 'all' });
  const {
    shown: visits,
    isAsking,
    lacking,
    askAnew,
  } = useWhole(data?.patient?.visits, {
    first: async () => pageOf(await refetch()),
    after: async (cursor) => pageOf(await more(cursor)),
  });
  useTurn(turn, askAnew);
  const intakes = present(nodesOf(visits).map(({ intake }) => intake));
  const profile = intakes.find(({ medicalProfile }) => medicalProfile !== null);
  const isAnew = isAskedAnew(query);
  // A vendor that is missing from a further page is told where that page would be.
  const gaps = gapsOf(undefined, useGaps({ loading: isAnew, error }), lacking);
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
          <Gaps gaps={gaps} onRetry={() => void askAnew()} />
        </div>
      </section>
      <section className="card">
        <header>
          <h2>Intakes</h2>
          {visits !== undefined && <span className="muted">{ofHowMany(visits)}</span>}
        </header>
        <ul className="plain rows">
          {data !== undefined && intakes.length === 0 && gaps.length === 0 && <li className="muted">None.</li>}
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
        <div className="card-body card-end">
          <More cursor={isAsking ? null : cursorOf(visits)} {...{ isAnew, name: 'More intakes' }} onMore={more} />
        </div>
      </section>
    </>
  );
}

type Visits = NonNullable<PatientIntakesQuery['patient']>['visits'];

function pageOf({ data, error }: Readonly<{ data?: PatientIntakesQuery | undefined; error?: unknown }>) {
  return { list: data?.patient?.visits, error };
}

/** Not every visit has an intake, so it is the visits that are counted. */
function ofHowMany({ edges: { length }, totalCount }: Visits): string {
  if (totalCount === null) return `of the latest ${String(length)} visits`;
  return `of the latest ${String(length)} of ${String(totalCount)} ${totalCount === 1 ? 'visit' : 'visits'}`;
}
