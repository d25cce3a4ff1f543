import type { ReactElement } from 'react';
import type { Outcome } from '../graph/outcome.ts';
import { vendorNames, whyMissing, words } from '../words.ts';

type Props = Readonly<{ outcome: Outcome<unknown> | null; what: string; onRetry?: () => void }>;

/** What became of a change, and what to do now. `what` begins a sentence: `The booking`. */
export function OutcomeNotice({ outcome, what, onRetry }: Props): ReactElement | null {
  if (outcome === null || outcome.kind === 'done') return null;
  const canRetry = onRetry !== undefined && ['failed', 'unknown', 'lost'].includes(outcome.kind);
  return (
    <div
      className={outcome.kind === 'refused' || outcome.kind === 'failed' ? 'notice notice-bad' : 'notice notice-warn'}
      role="alert"
    >
      <div>
        <Told outcome={outcome} what={what} />
      </div>
      {canRetry && (
        <button type="button" className="small" onClick={onRetry}>
          {outcome.kind === 'unknown' ? 'Ask what became of it' : 'Try again'}
        </button>
      )}
    </div>
  );
}

function Told({ outcome, what }: Readonly<{ outcome: Outcome<unknown>; what: string }>): ReactElement {
  switch (outcome.kind) {
    case 'done':
      return <strong>{what} is done.</strong>;
    case 'refused':
      return (
        <>
          <strong>{what} was refused; nothing was done.</strong>
          {outcome.mistakes.map(({ code, message, vendor }) => (
            <p key={`${code}${message}`}>
              {message}
              {vendor !== null && <span className="muted"> ({vendorNames[vendor]})</span>}
            </p>
          ))}
        </>
      );
    case 'failed':
      return (
        <>
          <strong>{what} failed; nothing was done.</strong>
          <p>
            {outcome.vendor === null && outcome.code !== ''
              ? `${words(outcome.code)}.`
              : whyMissing(outcome.vendor, outcome.code)}{' '}
            Trying again is safe.
          </p>
        </>
      );
    case 'unknown':
      return (
        <>
          <strong>Nobody knows whether {what.toLowerCase()} was done.</strong>
          <p>
            {outcome.vendor === null ? 'The vendor' : vendorNames[outcome.vendor]} was told and did not answer. Do not
            do it anew in another way: the server looks into it, and the board lists it as unsettled until it knows.
            Asking again here never does it twice.
          </p>
        </>
      );
    case 'partly':
      return (
        <>
          <strong>{what} was done in part.</strong>
          <p>What was done could not be taken back. The board lists it as unsettled.</p>
        </>
      );
    case 'lost':
      return (
        <>
          <strong>The server could not be reached.</strong>
          <p>It may have got the request all the same. Trying again is safe: nothing is done twice.</p>
        </>
      );
  }
}
