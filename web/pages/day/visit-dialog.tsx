import { type ReactElement, useState } from 'react';
import {
  type BoardVisitFragment,
  useVisitChangedSubscription,
  useVisitDetailQuery,
  type VisitChangedSubscription,
} from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { onTold } from '../../graph/told.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { takeFocus } from '../../parts/focus.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Legs } from '../../parts/legs.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { shortDay } from '../../moments.ts';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';
import { words } from '../../words.ts';
import { CalendarPart } from './calendar-part.tsx';
import type { Room } from './types.ts';
import { VisitActions } from './visit-actions.tsx';
import { VisitOutcome } from './visit-outcome.tsx';
import { itemId } from './visit-item.tsx';

type Props = Readonly<{ visit: BoardVisitFragment; room: Room; day: string; onClose: () => void }>;

/** One visit as a whole, and what can be done with it. What the board knows is shown at once. */
export function VisitDialog({ visit: known, room, day, onClose }: Props): ReactElement {
  const times = useTimes();
  const { data, loading, error, refetch } = useVisitDetailQuery({ variables: { id: known.id }, errorPolicy: 'all' });
  // What its booking left for later is done while somebody looks on.
  useVisitChangedSubscription({
    variables: { visitId: known.id },
    ...onTold<VisitChangedSubscription>((told) => {
      if (told?.visitChanged.kind !== 'READY') void refetch();
    }),
  });
  const [done, setDone] = useState<readonly string[]>([]);
  const visit = data?.visit ?? known;
  const intake = data?.visit?.intake;
  const gaps = useGaps({ loading, error });
  const isHeard = data?.visit != null && !gaps.some(({ vendor }) => vendor === 'UPDOX');
  const who = visit.patient?.name?.text ?? visit.patientName ?? 'Patient not known';
  return (
    <Dialog title={who} onClose={onClose} backTo={itemId(known)} wide>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
      <div className="visit-facts">
        <dl className="facts">
          <dt>When</dt>
          <dd>
            {visit.startsAt === null ? 'No time' : times.dayAndTime(visit.startsAt)}
            {visit.endsAt !== null && ` to ${times.time(visit.endsAt)}`}
            {visit.isZoneAssumed && <span className="muted"> (the vendor tells no zone; the clinic’s is assumed)</span>}
          </dd>
          {visit.patient?.birthDate != null && (
            <>
              <dt>Born</dt>
              <dd className="number">{shortDay(visit.patient.birthDate)}</dd>
            </>
          )}
          <dt>State</dt>
          <dd>
            <StateBadge state={visit.status} /> <span className="muted">{words(visit.kind)}</span>
          </dd>
          <dt>Room</dt>
          <dd>{room.name}</dd>
          <dt>Provider</dt>
          <dd>{visit.provider === null ? <em className="muted">Nobody assigned</em> : visit.provider.name?.text}</dd>
          <dt>Told before</dt>
          <dd>
            {loading && data === undefined && <Skeleton rows={2} label="The intake is on its way" />}
            {intake === null && <span className="muted">Nothing</span>}
            {intake?.reasonForVisit}
            {intake?.answers.map(({ question, answer }) => (
              <p key={question} className="muted">
                {words(question)}: {answer}
              </p>
            ))}
          </dd>
          <dt>Calendar</dt>
          <dd>
            <CalendarPart {...{ visit, room, isHeard }} onTold={() => void refetch()} />
          </dd>
          {data?.visit != null && <VisitOutcome visit={data.visit} />}
          {visit.legs.length > 0 && (
            <>
              <dt>Booking</dt>
              <dd>
                <Legs legs={visit.legs} />
              </dd>
            </>
          )}
        </dl>
        <p>
          <Said source={visit.source} />
        </p>
      </div>
      {done.length > 0 && (
        <p key={done.length} ref={takeFocus} tabIndex={-1} className="notice notice-good" role="status">
          {done.at(-1)} is done.
        </p>
      )}
      <VisitActions
        key={`actions ${done.length}`}
        {...{ visit, room, day }}
        onDone={(what) => {
          setDone([...done, what]);
          void refetch();
        }}
      />
      {visit.patient !== null && (
        <p>
          <a href={linkTo('patients', visit.patient.id)}>Open the patient’s chart</a>
        </p>
      )}
    </Dialog>
  );
}
