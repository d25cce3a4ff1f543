import type { ReactElement } from 'react';

type Props<V extends string> = Readonly<{
  label: string;
  choices: readonly Readonly<{ value: V; name: string; count?: number | undefined }>[];
  chosen: V;
  onChoose: (value: V) => void;
}>;

/** One of a few, all of them in sight. */
export function Switch<V extends string>({ label, choices, chosen, onChoose }: Props<V>): ReactElement {
  return (
    <div className="group" role="group" aria-label={label}>
      {choices.map(({ value, name, count }) => (
        <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {name}
          {count !== undefined && <span className="count"> {count}</span>}
        </button>
      ))}
    </div>
  );
}
