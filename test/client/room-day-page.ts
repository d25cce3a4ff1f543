import { createElement, type ReactElement } from 'react';
import { usePatientSearchQuery, useQuestionnaireListQuery, useRoomDayQuery } from '../../client/__generated__/hooks.ts';

/** A page as a frontend writes it, over the generated hook alone. */
export function RoomDayPage({ room }: Readonly<{ room: string }>): ReactElement {
  const { data, loading, error } = useRoomDayQuery({ variables: { room, first: 20 } });
  if (loading) return createElement('p', null, 'One moment.');
  if (error !== undefined) return createElement('p', null, error.message);
  const edges = data?.room?.visits.edges ?? [];
  const items = edges.map(({ node }) =>
    createElement('li', { key: node?.id }, node?.patient?.name?.text ?? 'somebody', ', ', node?.status),
  );
  return createElement('section', null, createElement('h1', null, data?.room?.name), createElement('ul', null, items));
}

/** Never run: what must not compile. The compiler fails on each that does. */
export function Mistakes(): ReactElement {
  // @ts-expect-error -- the room's code is a text
  useRoomDayQuery({ variables: { room: 7 } });
  // @ts-expect-error -- the document has no such variable
  useRoomDayQuery({ variables: { rooms: 'main-street' } });
  // @ts-expect-error -- the size of a page is a number
  useQuestionnaireListQuery({ variables: { first: '5' } });

  const { data } = useRoomDayQuery();
  // @ts-expect-error -- before the answer there is no data
  const early = data.room;
  // @ts-expect-error -- a room that nobody has is null
  const unknownRoom = data?.room.name;
  const node = data?.room?.visits.edges[0]?.node;
  // @ts-expect-error -- a vendor may not have told the patient
  const patientId = node?.patient.id;
  // @ts-expect-error -- a moment is text in JSON
  const startsAt: number | null | undefined = node?.startsAt;
  // @ts-expect-error -- the document does not ask for it
  const endsAt: keyof NonNullable<typeof node> = 'endsAt';
  // @ts-expect-error -- no visit has this status
  const isLate = node?.status === 'LATE';

  const found = usePatientSearchQuery({ variables: { search: 'garcia' } });
  // @ts-expect-error -- what an answer holds is not changed
  if (found.data !== undefined) found.data.patients.edges = [];
  return createElement('p', null, early?.name, unknownRoom, patientId, startsAt, endsAt, isLate ? 'late' : null);
}
