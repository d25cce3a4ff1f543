import type { ReactElement } from 'react';
import {
  type MatchPairFragment,
  type MatchReviewQuery,
  useLinkPatientRecordMutation,
  useMatchReviewQuery,
  useRejectPatientMatchMutation,
  useUnlinkPatientRecordMutation,
} from '../../../client/index.ts';
import { isAskedAnew } from '../../graph/gaps.ts';
import { type Outcome, outcomeOf } from '../../graph/outcome.ts';
import { linkTo } from '../../router.ts';
import { vendorNames } from '../../words.ts';
import { Decide, type Send } from './decide.tsx';
import { type OnDecided, PairList } from './pair-list.tsx';
import { patientRows } from './rows.ts';
import { type Target, targetOf } from './target.ts';
import type { Status } from './types.ts';

/** Pairs of records that may be one patient's. */
export function PatientPairs({ status }: Readonly<{ status: Status }>): ReactElement {
  const query = useMatchReviewQuery({ variables: { status }, errorPolicy: 'all' });
  const { data, error, refetch, fetchMore } = query;
  return (
    <PairList
      {...{ status, error, isAnew: isAskedAnew(query), matches: data?.patientMatches, rows: patientRows }}
      onFirst={async () => pageOf(await refetch())}
      onMore={async (after) => pageOf(await fetchMore({ variables: { status, after }, errorPolicy: 'all' }))}
      whence="Pairs come up when a person’s records are looked for at another vendor: open a chart."
    >
      {(pair, onDecided) => (
        <>
          <Charts pair={pair} />
          <DecideOnPatient {...{ pair, onDecided }} />
        </>
      )}
    </PairList>
  );
}

function pageOf({ data, error }: Readonly<{ data?: MatchReviewQuery | undefined; error?: unknown }>) {
  return { list: data?.patientMatches, error };
}

function Charts({ pair }: Readonly<{ pair: MatchPairFragment }>): ReactElement {
  return (
    <div className="actions">
      {pair.candidates.map(({ vendor, vendorId, patient }) =>
        patient === null ? null : (
          <a key={vendor + vendorId} href={linkTo('patients', patient.id)}>
            Chart of the {vendorNames[vendor]} record
          </a>
        ),
      )}
    </div>
  );
}

type Props = Readonly<{ pair: MatchPairFragment; onDecided: OnDecided }>;

function DecideOnPatient({ pair: { matchId, status, candidates }, onDecided }: Props): ReactElement {
  const [link] = useLinkPatientRecordMutation({ errorPolicy: 'all' });
  const [unlink] = useUnlinkPatientRecordMutation({ errorPolicy: 'all' });
  const [reject] = useRejectPatientMatchMutation({ errorPolicy: 'all' });
  const target = targetOf(candidates, ({ patient }) => patient?.id);
  const inputOf = ({ id: patientId, vendor, vendorId }: Target, reason: string) => ({
    variables: { input: { patientId, vendor, vendorId, reason } },
  });
  const onLink = async (reason: string, to: Target): Promise<Outcome<unknown>> => {
    const { data, error } = await link(inputOf(to, reason));
    return outcomeOf(data?.linkPatientRecord, error);
  };
  const onPart: Send = async (reason) => {
    if (target?.isLinked === true) {
      const { data, error } = await unlink(inputOf(target, reason));
      return outcomeOf(data?.unlinkPatientRecord, error);
    }
    const { data, error } = await reject({ variables: { input: { matchId, reason } } });
    return outcomeOf(data?.rejectPatientMatch, error);
  };
  return (
    <Decide onLink={target === null ? null : (reason) => onLink(reason, target)} {...{ status, onPart, onDecided }} />
  );
}
