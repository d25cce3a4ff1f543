import type { ReactElement } from 'react';
import { useUnsettledWritesQuery } from '../../../client/index.ts';
import { Legs } from '../../parts/legs.tsx';
import { useTimes } from '../../time.ts';

/** How often is looked for changes that nobody knows the end of, milliseconds. */
const everyMs = 20_000;

const names: Readonly<Record<string, string>> = {
  bookVisit: 'A booking',
  startWalkInVisit: 'A walk-in',
  requestEConsult: 'A question in writing',
  rescheduleVisit: 'Moving a visit',
  assignVisitProvider: 'Assigning a provider',
  unassignVisitProvider: 'Taking a provider away',
  cancelVisit: 'Calling a visit off',
  closeVisit: 'Ending a visit',
  submitIntake: 'An intake',
  updateIntake: 'A change of an intake',
};

/** Changes whose end nobody knows: they are looked into by themselves, and shown until they are settled. */
export function Unsettled(): ReactElement | null {
  const times = useTimes();
  const { data } = useUnsettledWritesQuery({ pollInterval: everyMs });
  const open = data?.unsettledWrites.edges.flatMap(({ node }) =>
    node === null || !['UNKNOWN', 'PARTLY_DONE'].includes(node.state) ? [] : [node],
  );
  if (open === undefined || open.length === 0) return null;
  return (
    <details className="notice notice-warn unsettled">
      <summary>
        <strong>{open.length === 1 ? 'One change is' : `${open.length} changes are`} not settled</strong> · the server
        looks into {open.length === 1 ? 'it' : 'them'} by itself; do not do {open.length === 1 ? 'it' : 'them'} again
        meanwhile
      </summary>
      <ul className="plain">
        {open.map((write) => (
          <li key={write.writeId}>
            {names[write.operation] ?? write.operation}, since {times.dayAndTime(write.startedAt)}
            <Legs legs={write.legs} />
          </li>
        ))}
      </ul>
    </details>
  );
}
