import { useRef } from 'react';
import {
  type BookVisitMutation,
  type StartWalkInVisitMutation,
  type SubmitIntakeInput,
  type SubmitIntakeMutation,
  useBookVisitMutation,
  useStartWalkInVisitMutation,
  useSubmitIntakeMutation,
} from '../../../client/index.ts';
import { type Attempt, useAttempt } from '../../graph/attempt.ts';
import { outcomeOf } from '../../graph/outcome.ts';
import type { Slot } from './time-picker.tsx';

export type Wanted = Readonly<{
  patientId: string;
  roomId: string;
  providerId: string | null;
  reason: string;
  /** Null: the patient is here already. */
  slot: Slot | null;
}>;

type Telling = Omit<SubmitIntakeInput, 'idempotencyKey'>;
type Making = Readonly<{
  patientId: string;
  intakeId: string;
  roomId: string;
  providerId: string | null;
  slot: Slot | null;
}>;
type Told = SubmitIntakeMutation['submitIntake'];
type Made = BookVisitMutation['bookVisit'] | StartWalkInVisitMutation['startWalkInVisit'];

type NewVisit = Readonly<{
  intake: Attempt<Telling, Told>;
  visit: Attempt<Making, Made>;
  /** Whether a vendor was told of the visit. */
  make: (wanted: Wanted) => Promise<boolean>;
}>;

/** A new visit: the intake, then what it was given in for. Each is a change with a key of its own. */
export function useNewVisit(): NewVisit {
  const intake = useIntake();
  const visit = useVisit();
  /** What was given in is not given in again, however often the visit itself is tried. */
  const given = useRef<Readonly<{ mark: string; intakeId: string }> | null>(null);
  const make = async ({ patientId, roomId, providerId, reason, slot }: Wanted): Promise<boolean> => {
    const telling: Telling = {
      ...{ patientId, roomId, providerId, reasonForVisit: reason },
      visitKind: slot === null ? 'WALK_IN' : 'SCHEDULED',
    };
    const mark = JSON.stringify(telling);
    if (given.current?.mark !== mark) {
      const told = await intake.run(telling);
      const intakeId = told.kind === 'done' ? told.payload.intake?.id : undefined;
      if (intakeId === undefined) return false;
      given.current = { mark, intakeId };
    }
    const made = await visit.run({ patientId, intakeId: given.current.intakeId, roomId, providerId, slot });
    return made.kind !== 'failed' && made.kind !== 'refused';
  };
  return { intake, visit, make };
}

function useIntake(): Attempt<Telling, Told> {
  const [submit] = useSubmitIntakeMutation({ errorPolicy: 'all' });
  return useAttempt(async (input) => {
    const { data, error } = await submit({ variables: { input } });
    return outcomeOf(data?.submitIntake, error);
  });
}

function useVisit(): Attempt<Making, Made> {
  const [book] = useBookVisitMutation({ errorPolicy: 'all' });
  const [letIn] = useStartWalkInVisitMutation({ errorPolicy: 'all' });
  return useAttempt(async ({ slot, roomId, providerId, ...common }) => {
    if (slot !== null) {
      const { data, error } = await book({ variables: { input: { ...common, ...slot } } });
      return outcomeOf<Made>(data?.bookVisit, error);
    }
    const { data, error } = await letIn({ variables: { input: { ...common, roomId, providerId } } });
    return outcomeOf<Made>(data?.startWalkInVisit, error);
  });
}
