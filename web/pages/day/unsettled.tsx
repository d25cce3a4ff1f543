import { type ReactElement, useState } from 'react';
import { useUnsettledWritesQuery } from '../../../client/index.ts';
import { useClinic } from '../../clinic.ts';
import { useGaps } from '../../graph/gaps.ts';
import { touchRoom, useTouchedChanges } from '../../graph/touch.ts';
import { Gaps } from '../../parts/gaps.tsx';
import { Legs } from '../../parts/legs.tsx';
import { useTimes } from '../../time.ts';
import { changeName } from './change-names.ts';
import { SettleDialog } from './settle-dialog.tsx';
import { lostLeg, type OpenWrite } from './settling.ts';
import { Subject } from './subject.tsx';

/** How often is looked for changes that nobody knows the end of, milliseconds. */
const everyMs = 20_000;

/** So many are asked for: if ever there are more, the earliest are the ones to begin with. */
const most = 100;

/** Changes whose end nobody knows: they are looked into by themselves, and shown until they are settled. */
export function Unsettled(): ReactElement | null {
  const { rooms } = useClinic();
  const { data, loading, error, refetch } = useUnsettledWritesQuery({
    ...{ variables: { first: most }, pollInterval: everyMs, errorPolicy: 'all' },
  });
  const [settling, setSettling] = useState<OpenWrite | null>(null);
  const open = data?.unsettledWrites.edges.flatMap(({ node }) =>
    node === null || !['UNKNOWN', 'PARTLY_DONE'].includes(node.state) ? [] : [node],
  );
  const gaps = useGaps({ loading, error });
  // Settling is such a change, too.
  useTouchedChanges(() => void refetch());
  const touchRooms = (): void => {
    // What room it is in, a change does not tell.
    for (const { code } of rooms) touchRoom(code);
  };
  return (
    <>
      <Gaps gaps={gaps} onRetry={() => void refetch()} />
      {open !== undefined && open.length > 0 && <List open={open} onSettle={setSettling} />}
      {settling !== null && (
        <SettleDialog key={settling.writeId} write={settling} onTold={touchRooms} onClose={() => setSettling(null)} />
      )}
    </>
  );
}

type ListProps = Readonly<{ open: readonly OpenWrite[]; onSettle: (write: OpenWrite) => void }>;

function List({ open, onSettle }: ListProps): ReactElement {
  const times = useTimes();
  const isOne = open.length === 1;
  // What they are about costs calls to vendors, and is asked for once somebody looks.
  const [isSeen, setSeen] = useState(false);
  return (
    <details
      className="notice notice-warn unsettled"
      onToggle={({ currentTarget }) => setSeen((seen) => seen || currentTarget.open)}
    >
      <summary>
        <strong>{isOne ? 'One change is' : `${open.length} changes are`} not settled</strong> · the server looks into{' '}
        {isOne ? 'it' : 'them'} by itself; do not do {isOne ? 'it' : 'them'} again meanwhile
      </summary>
      <ul className="plain">
        {open.map((write) => (
          <li key={write.writeId}>
            {changeName(write.operation)}, since {times.dayAndTime(write.startedAt)}
            {isSeen && <Subject writeId={write.writeId} />}
            <Legs legs={write.legs} />
            {lostLeg(write) !== undefined && (
              <button type="button" className="small" onClick={() => onSettle(write)}>
                Settle it yourself…
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
