import { type ReactElement, useId, useState } from 'react';
import {
  type MatchPairFragment,
  useLinkPatientRecordMutation,
  useRejectPatientMatchMutation,
} from '../../../client/index.ts';
import { type Outcome, outcomeOf } from '../../graph/outcome.ts';
import { OutcomeNotice } from '../../parts/outcome-notice.tsx';

type Props = Readonly<{ pair: MatchPairFragment; onDecided: () => void }>;

/** A person's word, with their reason. It is kept here and reaches no vendor, so that it takes no key. */
export function Decide({ pair, onDecided }: Props): ReactElement {
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [link] = useLinkPatientRecordMutation({ errorPolicy: 'all' });
  const [reject] = useRejectPatientMatchMutation({ errorPolicy: 'all' });
  const reasonId = useId();
  const [first, second] = pair.candidates;
  const patientId = first?.patient?.id;
  const canDecide = reason.trim() !== '' && !isSending;

  const decide = async (send: () => Promise<Outcome<unknown>>): Promise<void> => {
    setSending(true);
    const result = await send();
    setOutcome(result);
    setSending(false);
    if (result.kind === 'done') onDecided();
  };
  const onLink = (): void =>
    void decide(async () => {
      if (patientId === undefined || second === undefined) return { kind: 'failed', vendor: null, code: 'NOT_FOUND' };
      const { vendor, vendorId } = second;
      const { data, error } = await link({
        variables: { input: { patientId, vendor, vendorId, reason: reason.trim() } },
      });
      return outcomeOf(data?.linkPatientRecord, error);
    });
  const onReject = (): void =>
    void decide(async () => {
      const { data, error } = await reject({ variables: { input: { matchId: pair.matchId, reason: reason.trim() } } });
      return outcomeOf(data?.rejectPatientMatch, error);
    });

  return (
    <form className="form" onSubmit={(event) => event.preventDefault()}>
      <div className="field">
        <label htmlFor={reasonId}>
          <strong>Why?</strong> <span className="muted">In your own words; it is kept for good.</span>
        </label>
        <textarea id={reasonId} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </div>
      <OutcomeNotice outcome={outcome} what="The decision" />
      <div className="actions">
        <button type="button" className="primary" disabled={!canDecide || patientId === undefined} onClick={onLink}>
          One person: link the records
        </button>
        <button type="button" className="danger" disabled={!canDecide} onClick={onReject}>
          Not the same person
        </button>
      </div>
    </form>
  );
}
