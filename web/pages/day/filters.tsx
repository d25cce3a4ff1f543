import type { ReactElement } from 'react';
import { useClinic } from '../../clinic.ts';
import { type Place, setQuery } from '../../router.ts';
import type { Seen } from './types.ts';

type Props = Readonly<{ place: Place; shown: readonly string[]; provider: string | null; providers: readonly Seen[] }>;

export function Filters({ place, shown, provider, providers }: Props): ReactElement {
  const { rooms } = useClinic();
  const toggle = (code: string, isOn: boolean): void => {
    const next = rooms.map((room) => room.code).filter((one) => (one === code ? isOn : shown.includes(one)));
    setQuery(place, { rooms: next.length === rooms.length ? null : next.join(',') });
  };
  return (
    <>
      <details className="menu">
        <summary>{shown.length === rooms.length ? 'All rooms' : `${shown.length} of ${rooms.length} rooms`}</summary>
        <fieldset className="menu-body">
          <legend className="hidden">Rooms that are shown</legend>
          {rooms.map(({ code, name }) => (
            <label key={code} className="check">
              <input
                type="checkbox"
                checked={shown.includes(code)}
                onChange={({ target }) => toggle(code, target.checked)}
              />
              {name}
            </label>
          ))}
          <button type="button" className="small" onClick={() => setQuery(place, { rooms: null })}>
            All rooms
          </button>
        </fieldset>
      </details>
      <select
        aria-label="Provider"
        value={provider ?? ''}
        onChange={({ target }) => setQuery(place, { provider: target.value === '' ? null : target.value })}
      >
        <option value="">All providers</option>
        {providers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="none">Nobody assigned</option>
      </select>
    </>
  );
}
