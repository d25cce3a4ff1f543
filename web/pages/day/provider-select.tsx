import type { ReactElement } from 'react';
import { useRoomStaffQuery } from '../../../client/index.ts';
import { useGaps } from '../../graph/gaps.ts';
import { present } from '../../graph/lists.ts';
import { Gaps } from '../../parts/gaps.tsx';

type Props = Readonly<{
  room: string;
  value: string | null;
  /** What it means to choose nobody. */
  nobody: string;
  onChange: (provider: string | null) => void;
}>;

/** Those who work in a room. */
export function ProviderSelect({ room, value, nobody, onChange }: Props): ReactElement {
  const { data, loading, error, refetch } = useRoomStaffQuery({ variables: { room }, errorPolicy: 'all' });
  const staff = present(data?.room?.providers);
  const gaps = useGaps({ loading, error });
  return (
    <div className="field">
      <label className="field">
        <span>Provider</span>
        <select value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
          <option value="">{nobody}</option>
          {staff.map(({ id, name }) => (
            <option key={id} value={id}>
              {name?.text ?? 'Name not known'}
            </option>
          ))}
        </select>
      </label>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
    </div>
  );
}
