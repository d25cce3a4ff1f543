import type { ReactElement } from 'react';
import { type SubjectPatientFragment, useWriteSubjectQuery, type WriteSubjectQuery } from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { caseName } from '../../parts/case-name.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';

type Props = Readonly<{ writeId: string }>;

/** What a change is about, and the way there: the visit on its day, the person, the case. */
export function Subject({ writeId }: Props): ReactElement {
  const { data, loading, error, refetch } = useWriteSubjectQuery({ variables: { writeId }, errorPolicy: 'all' });
  const gaps = useGaps({ loading, error });
  const subject = data?.write?.subject ?? null;
  return (
    <>
      <p className="subject">
        {subject !== null && <About subject={subject} />}
        {subject === null && data !== undefined && gaps.length === 0 && (
          <span className="muted">Nobody remembers what it is about</span>
        )}
        {data === undefined && error === undefined && <span className="muted">What it is about is on its way …</span>}
      </p>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
    </>
  );
}

type Told = NonNullable<NonNullable<WriteSubjectQuery['write']>['subject']>;

function About({ subject }: Readonly<{ subject: Told }>): ReactElement {
  const times = useTimes();
  switch (subject.__typename) {
    case 'Visit': {
      const { startsAt, room, patient, patientName } = subject;
      const place = room === null ? {} : { rooms: room.code };
      return (
        <>
          {startsAt === null ? (
            'A visit without a time'
          ) : (
            <a href={linkTo('day', undefined, { day: times.date(startsAt), ...place })}>
              Visit of {times.dayAndTime(startsAt)}
            </a>
          )}
          {' · '}
          <Who patient={patient} name={patientName} />
        </>
      );
    }
    case 'Case':
      return (
        <>
          <a href={linkTo('cases', subject.id)}>{caseName(subject, times)}</a>
          {' · '}
          <Who patient={subject.patient} />
        </>
      );
    case 'Patient':
      return <Who patient={subject} />;
    case 'Intake':
      return <Who patient={subject.patient} />;
    case 'Room':
      return <>{subject.roomName ?? 'A room without a name'}</>;
    default:
      return <span className="muted">Nothing that this page shows</span>;
  }
}

type WhoProps = Readonly<{ patient: SubjectPatientFragment | null; name?: string | null }>;

function Who({ patient, name = null }: WhoProps): ReactElement {
  if (patient === null) return name === null ? <span className="muted">Patient not known</span> : <>{name}</>;
  return <a href={linkTo('patients', patient.id)}>{patient.name?.text ?? name ?? 'Name not known'}</a>;
}
