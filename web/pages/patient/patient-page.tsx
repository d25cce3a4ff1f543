import { type ReactElement, useState } from 'react';
import { usePatientChartQuery } from '../../../client/index.ts';
import { type Gap, gapsOf } from '../../graph/failures.ts';
import { isAskedAnew, useGaps } from '../../graph/gaps.ts';
import { cursorOf, type PageEnd } from '../../graph/lists.ts';
import { shortDay } from '../../moments.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { words } from '../../words.ts';
import { Cases } from './cases.tsx';
import { useChartLists } from './chart-lists.ts';
import { Conflicts } from './conflicts.tsx';
import { Decisions } from './decisions.tsx';
import { Intakes } from './intakes.tsx';
import { Messages } from './messages.tsx';
import type { Chart } from './types.ts';
import { VendorRecords } from './vendor-records.tsx';
import { Visits } from './visits.tsx';

/** One person, as up to four vendors know them. */
export function PatientPage({ id }: Readonly<{ id: string }>): ReactElement {
  const query = usePatientChartQuery({ variables: { id }, errorPolicy: 'all' });
  const { data, error, refetch } = query;
  const patient = data?.patient;
  const { shown, isAsking, lacking, askAnew, moreVisits, moreCases } = useChartLists(id, patient, refetch);
  const isAnew = isAskedAnew(query);
  // A vendor that is missing from a further page is told where that page would be.
  const gaps = gapsOf(undefined, useGaps({ loading: isAnew, error }, patient?.unavailable), lacking);
  const [turn, setTurn] = useState(0);
  // A vendor that failed often is tried with one call first: the parts of the chart follow when that one is through.
  const follow = (): void => setTurn((last) => last + 1);
  const retry = (): void => void askAnew().then(follow, follow);
  if (patient == null)
    return <Missing isAnswered={data !== undefined || error !== undefined} gaps={gaps} onRetry={retry} />;
  const { visits, cases } = shown ?? patient;
  const cursorIn = (list: PageEnd): string | null => (isAsking ? null : cursorOf(list));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">Patient</p>
          <h1>{patient.name?.text ?? 'Name not known'}</h1>
          <p className="muted">
            {patient.birthDate === null ? 'Day of birth not known' : `Born ${shortDay(patient.birthDate)}`}
            {patient.gender !== null && patient.gender !== 'UNKNOWN' && ` · ${words(patient.gender)}`}
          </p>
        </div>
        <Said source={patient.source} />
      </header>
      <Gaps gaps={gaps} onRetry={retry} />
      <VendorRecords patient={patient} gaps={gaps} />
      <div className="chart-grid">
        <div className="stack">
          <Visits
            visits={visits}
            more={<More {...{ isAnew, name: 'More visits' }} cursor={cursorIn(visits)} onMore={moreVisits} />}
          />
          <Cases
            cases={cases}
            more={<More {...{ isAnew, name: 'More cases' }} cursor={cursorIn(cases)} onMore={moreCases} />}
          />
          <Intakes {...{ id, turn }} />
          <Messages {...{ id, turn }} />
        </div>
        <div className="stack">
          <Contact patient={patient} />
          <Conflicts conflicts={patient.conflicts} />
          <Decisions history={patient.linkHistory} />
        </div>
      </div>
    </div>
  );
}

type MissingProps = Readonly<{ isAnswered: boolean; gaps: readonly Gap[]; onRetry: () => void }>;

function Missing({ isAnswered, gaps, onRetry }: MissingProps): ReactElement {
  return (
    <div className="page">
      <Gaps gaps={gaps} onRetry={onRetry} />
      {!isAnswered && <Skeleton rows={10} label="The chart is on its way" />}
      {isAnswered && gaps.length === 0 && <Empty title="There is no such patient">Or you may not know of them.</Empty>}
    </div>
  );
}

function Contact({ patient: { email, phone, phoneText, address } }: Readonly<{ patient: Chart }>): ReactElement {
  const place = [address?.city, address?.state, address?.postalCode].filter((part) => part != null).join(', ');
  return (
    <section className="card">
      <header>
        <h2>Contact</h2>
      </header>
      <dl className="card-body facts">
        <dt>E-mail</dt>
        <dd>{email ?? '–'}</dd>
        <dt>Telephone</dt>
        <dd className="number">{phone ?? phoneText ?? '–'}</dd>
        <dt>Address</dt>
        <dd>
          {address === null && '–'}
          {address?.line1}
          {address?.line2 !== null && ` ${address?.line2 ?? ''}`}
          {address !== null && <br />}
          {place}
        </dd>
      </dl>
    </section>
  );
}
