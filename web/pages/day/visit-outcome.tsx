import type { ReactElement } from 'react';
import type { VisitCallFragment, VisitOutcomeFragment } from '../../../client/index.ts';
import { present } from '../../graph/lists.ts';
import { duration } from '../../moments.ts';
import { useTimes } from '../../time.ts';

type Props = Readonly<{ visit: VisitCallFragment & VisitOutcomeFragment }>;

/** The call, the note, what was prescribed and what is to be paid; of a visit that is still ahead, mostly nothing. */
export function VisitOutcome({ visit: { callLog, note, prescriptions, payment, invoice } }: Props): ReactElement {
  const prescribed = present(prescriptions);
  return (
    <>
      {callLog !== null && (
        <>
          <dt>Call</dt>
          <dd>
            <Call log={callLog} />
          </dd>
        </>
      )}
      {note !== null && (
        <>
          <dt>Note</dt>
          <dd>
            <Note note={note} />
          </dd>
        </>
      )}
      {prescribed.length > 0 && (
        <>
          <dt>Prescribed</dt>
          <dd>
            {prescribed.map(({ prescriptionId, drug, directions, quantity, quantityUnit }) => (
              <p key={prescriptionId}>
                {drug ?? 'Drug not told'}
                {quantity !== null && `, ${String(quantity)} ${quantityUnit ?? ''}`}
                {directions !== null && <span className="muted"> · {directions}</span>}
              </p>
            ))}
          </dd>
        </>
      )}
      {payment?.amount != null && (
        <>
          <dt>Price</dt>
          <dd>
            {payment.amount} {payment.description !== null && <span className="muted">{payment.description}</span>}
          </dd>
        </>
      )}
      {invoice?.amountDue != null && (
        <>
          <dt>To be paid</dt>
          <dd>
            {invoice.amountDue} {invoice.currency}
          </dd>
        </>
      )}
    </>
  );
}

type CallProps = Readonly<{ log: NonNullable<VisitCallFragment['callLog']> }>;

function Call({ log: { startedAt, durationSeconds, waitingSeconds } }: CallProps): ReactElement {
  const times = useTimes();
  return (
    <>
      {startedAt === null ? 'Beginning not told' : `from ${times.time(startedAt)}`}
      {durationSeconds !== null && `, ${duration(durationSeconds)}`}
      {waitingSeconds !== null && (
        <span className="muted"> · {waitingSeconds <= 0 ? 'did not wait' : `waited ${duration(waitingSeconds)}`}</span>
      )}
    </>
  );
}

type NoteProps = Readonly<{ note: NonNullable<VisitOutcomeFragment['note']> }>;

function Note({ note }: NoteProps): ReactElement {
  return (
    <>
      {note.isDraft === true && <em className="muted">Not finished. </em>}
      {note.diagnoses.map(({ code, label }) => `${code} ${label ?? ''}`.trim()).join(', ')}
      {note.assessmentPlan !== null && <p>{note.assessmentPlan}</p>}
      {note.patientInstructions !== null && <p className="muted">{note.patientInstructions}</p>}
    </>
  );
}
