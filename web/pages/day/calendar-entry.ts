import {
  type AddCalendarEntryInput,
  type AddCalendarEntryMutation,
  type BoardVisitFragment,
  useAddCalendarEntryMutation,
} from '../../../client/index.ts';
import { type Attempt, useAttempt } from '../../graph/attempt.ts';
import { outcomeOf } from '../../graph/outcome.ts';
import { type Leg, unsettled } from '../../parts/legs.tsx';

/** What is entered into the practice calendar. */
export type Entering = Omit<AddCalendarEntryInput, 'idempotencyKey'>;
type Entered = AddCalendarEntryMutation['addCalendarEntry'];

/** A visit's place in the practice calendar. */
export type CalendarStanding =
  /** It stands there, or the server tells the calendar of it until it does. */
  | 'kept'
  /** The calendar was not asked, or did not answer. */
  | 'unknown'
  /** The calendar has no such entry, or refused the last change of it. */
  | 'missing'
  /** Over, called off, or without the times that an entry needs. */
  | 'not-to-be';

const open: readonly BoardVisitFragment['status'][] = ['PENDING', 'CONFIRMED', 'IN_PROGRESS'];

/** `isHeard`: whether the calendar answered when the visit was read. */
export function standingOf(visit: BoardVisitFragment, isHeard: boolean): CalendarStanding {
  const leg = calendarLeg(visit.legs);
  if (leg !== undefined && unsettled([leg]).length > 0) return 'kept';
  const isRefused = leg?.state === 'REFUSED' || leg?.state === 'FAILED';
  if (!isRefused && visit.calendarEntry !== null) return 'kept';
  if (!isRefused && !isHeard) return 'unknown';
  return open.includes(visit.status) && visit.startsAt !== null && visit.endsAt !== null ? 'missing' : 'not-to-be';
}

function calendarLeg(legs: readonly Leg[]): Leg | undefined {
  return legs.find(({ vendor }) => vendor === 'UPDOX');
}

/** Enters a visit into the practice calendar, with the key of its attempt. */
export function useCalendarEntry(): Attempt<Entering, Entered> {
  const [add] = useAddCalendarEntryMutation({ errorPolicy: 'all' });
  return useAttempt<Entering, Entered>(async (input) => {
    const { data, error } = await add({ variables: { input } });
    return outcomeOf(data?.addCalendarEntry, error);
  });
}
