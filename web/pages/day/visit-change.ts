import {
  type VisitStatus,
  type WriteState,
  useAssignVisitProviderMutation,
  useCancelVisitMutation,
  useCloseVisitMutation,
  useRescheduleVisitMutation,
  useUnassignVisitProviderMutation,
} from '../../../client/index.ts';
import { type Attempt, useAttempt } from '../../graph/attempt.ts';
import { type Mistake, type Outcome, outcomeOf } from '../../graph/outcome.ts';

/** What somebody wants done with a visit. */
export type VisitChange = Readonly<
  { visitId: string } & (
    | { kind: 'move'; startsAt: string; endsAt: string }
    | { kind: 'assign'; providerId: string }
    | { kind: 'unassign' }
    | { kind: 'cancel'; isPatientsWish: boolean }
    | { kind: 'end' }
  )
>;

type Payload = Readonly<{
  visit: Readonly<{ id: string; status: VisitStatus }> | null;
  write: Readonly<{ state: WriteState; code: string | null }> | null;
  userErrors: readonly Mistake[];
}>;

const names: Readonly<Record<VisitChange['kind'], string>> = {
  move: 'The move',
  assign: 'The assignment',
  unassign: 'The change',
  cancel: 'The cancellation',
  end: 'The end of the visit',
};

/** Whatever is wanted is one attempt: another wish has another key by itself. */
export function useVisitChange(): Readonly<{
  attempt: Attempt<VisitChange, Payload>;
  what: (change: VisitChange | null) => string;
}> {
  const options = { errorPolicy: 'all' } as const;
  const [move] = useRescheduleVisitMutation(options);
  const [assign] = useAssignVisitProviderMutation(options);
  const [unassign] = useUnassignVisitProviderMutation(options);
  const [cancel] = useCancelVisitMutation(options);
  const [end] = useCloseVisitMutation(options);

  async function send(change: VisitChange & Readonly<{ idempotencyKey: string }>): Promise<Outcome<Payload>> {
    const { visitId, idempotencyKey } = change;
    const common = { visitId, idempotencyKey };
    switch (change.kind) {
      case 'move': {
        const { startsAt, endsAt } = change;
        const { data, error } = await move({ variables: { input: { ...common, startsAt, endsAt } } });
        return outcomeOf<Payload>(data?.rescheduleVisit, error);
      }
      case 'assign': {
        const { data, error } = await assign({ variables: { input: { ...common, providerId: change.providerId } } });
        return outcomeOf<Payload>(data?.assignVisitProvider, error);
      }
      case 'unassign': {
        const { data, error } = await unassign({ variables: { input: common } });
        return outcomeOf<Payload>(data?.unassignVisitProvider, error);
      }
      case 'cancel': {
        const reason = change.isPatientsWish ? 'PATIENT_CANCELLED' : null;
        const { data, error } = await cancel({ variables: { input: { ...common, reason } } });
        return outcomeOf<Payload>(data?.cancelVisit, error);
      }
      case 'end': {
        const { data, error } = await end({ variables: { input: common } });
        return outcomeOf<Payload>(data?.closeVisit, error);
      }
    }
  }
  return {
    attempt: useAttempt<VisitChange, Payload>(send),
    what: (change) => (change === null ? 'The change' : names[change.kind]),
  };
}
