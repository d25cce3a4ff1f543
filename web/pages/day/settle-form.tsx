import type { ReactElement } from 'react';
import type { Leg } from '../../parts/legs.tsx';
import { vendorNames } from '../../words.ts';
import { callName } from './change-names.ts';

/** What is filled in; `isDone` null: not said yet. */
export type Draft = Readonly<{ isDone: boolean | null; vendorId: string; reason: string }>;

type Props = Readonly<{ leg: Leg; draft: Draft; onChange: (draft: Draft) => void; onNext: () => void }>;

/** "How it is known" is as long as the server keeps it. */
const longestReason = 500;

/** What somebody has found out at the vendor, and how. */
export function SettleForm({ leg, draft, onChange, onNext }: Props): ReactElement {
  const vendor = vendorNames[leg.vendor];
  const isReady = draft.isDone !== null && draft.reason.trim() !== '';
  const answers = [
    [true, `${vendor} did it`],
    [false, `${vendor} did not do it`],
  ] as const;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onNext();
      }}
    >
      <p>
        {vendor} was told to “{callName(leg.operation)}”, and nobody knows what became of it. Look into {vendor} itself,
        then say here what you found.
      </p>
      <fieldset className="field">
        <legend>What became of it?</legend>
        {answers.map(([isDone, text]) => (
          <label key={text} className="check">
            <input
              type="radio"
              name="found"
              checked={draft.isDone === isDone}
              onChange={() => onChange({ ...draft, isDone })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      {draft.isDone === true && (
        <label className="field">
          <span>{vendor}’s id of what it made</span>
          <input
            autoComplete="off"
            value={draft.vendorId}
            onChange={({ target }) => onChange({ ...draft, vendorId: target.value })}
          />
          <small className="muted">Needed where something new was made; else leave it empty.</small>
        </label>
      )}
      <label className="field">
        <span>How do you know?</span>
        <textarea
          maxLength={longestReason}
          value={draft.reason}
          onChange={({ target }) => onChange({ ...draft, reason: target.value })}
        />
        <small className="muted">It is kept with the change, with your name. Nothing of a patient belongs here.</small>
      </label>
      <div className="actions actions-end">
        <button type="submit" className="primary" disabled={!isReady}>
          Go on
        </button>
      </div>
    </form>
  );
}
