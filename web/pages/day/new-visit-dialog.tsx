import { type ReactElement, useState } from 'react';
import { useClinic } from '../../clinic.ts';
import { touchRoom } from '../../graph/touch.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';
import { useTimes } from '../../time.ts';
import { Booked } from './booked.tsx';
import { useNewVisit } from './new-visit.ts';
import { type Chosen, PatientPicker } from './patient-picker.tsx';
import { ProviderSelect } from './provider-select.tsx';
import { type Slot, TimePicker } from './time-picker.tsx';

type Props = Readonly<{ kind: 'booking' | 'walk-in'; day: string; room: string; onClose: () => void }>;

/** A new visit, in the two changes that it takes: what the patient tells, then the visit itself. */
export function NewVisitDialog({ kind, day: firstDay, room: firstRoom, onClose }: Props): ReactElement {
  const { rooms } = useClinic();
  const times = useTimes();
  const [patient, setPatient] = useState<Chosen | null>(null);
  const [room, setRoom] = useState(firstRoom);
  const [provider, setProvider] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(firstDay);
  const [slot, setSlot] = useState<Slot | null>(null);
  const { intake, visit, make } = useNewVisit();
  const isBooking = kind === 'booking';
  const roomId = rooms.find(({ code }) => code === room)?.id ?? '';
  const isReady = patient !== null && reason.trim() !== '' && (!isBooking || slot !== null);
  const refusal = visit.outcome?.kind === 'refused' ? visit.outcome : null;
  const isBusy = intake.isSending || visit.isSending;

  const submit = async (): Promise<void> => {
    if (patient === null) return;
    const isTold = await make({ patientId: patient.id, roomId, providerId: provider, reason: reason.trim(), slot });
    if (isTold) touchRoom(room);
  };

  const title = isBooking ? 'Book a visit' : 'Start a walk-in';
  if (visit.outcome?.kind === 'done') {
    return (
      <Dialog title={isBooking ? 'Visit booked' : 'Walk-in started'} onClose={onClose}>
        <Booked
          who={patient?.name ?? ''}
          visit={visit.outcome.payload.visit}
          legs={visit.outcome.payload.write?.legs ?? []}
          onClose={onClose}
        />
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PatientPicker chosen={patient} onChoose={setPatient} />
        <div className="form-two">
          <label className="field">
            <span>Room</span>
            <select
              value={room}
              onChange={({ target }) => {
                setRoom(target.value);
                setProvider(null);
                setSlot(null);
              }}
            >
              {rooms.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <ProviderSelect
            {...{ room, value: provider, nobody: 'Anybody who is free' }}
            onChange={(next) => {
              setProvider(next);
              setSlot(null);
            }}
          />
        </div>
        <label className="field">
          <span>Reason for the visit</span>
          <input value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        </label>
        {isBooking && (
          <TimePicker {...{ room, day, provider, chosen: slot, refusal, onDay: setDay, onChoose: setSlot }} />
        )}
        <OutcomeNotice outcome={intake.outcome} what="The intake" onRetry={() => void submit()} />
        <OutcomeNotice
          outcome={visit.outcome}
          what={isBooking ? 'The booking' : 'The walk-in'}
          onRetry={() => void submit()}
        />
        <div className="actions actions-end">
          <button type="button" onClick={onClose}>
            Close
          </button>
          <button type="submit" className="primary" disabled={!isReady || isBusy}>
            {isBusy
              ? 'Sending…'
              : isBooking
                ? `Book${slot === null ? '' : ` ${times.time(slot.startsAt)}`}`
                : 'Start walk-in'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
