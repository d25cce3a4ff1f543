import { type Change, topics } from '../domain/change.ts';
import type { Handler } from './handler.ts';
import { entriesOf } from './of-case.ts';

/** The events of a patient that name no case. What they tell is a part of every case that the patient has open. */
export const ofPatient: Handler = async ({ subject, events }, deps) => {
  deps.forget(subject);
  const told = events.filter((event) => entriesOf(event, deps).length > 0).map(({ id }) => id);
  if (told.length === 0) return { changes: [], told, trouble: null };
  const cases = await deps.caseStates.open(subject.id);
  const changes = cases.map(({ caseId }): Change => {
    const followed = [topics.case(caseId), topics.casesOf(subject.id)];
    return { kind: 'case', key: caseId, fields: ['timeline'], at: deps.now(), topics: followed };
  });
  return { changes, told, trouble: null };
};
