import type { ReactElement } from 'react';
import {
  CaseTimelineDocument,
  type CaseTimelineQuery,
  useCaseChangedSubscription,
  useCasePageQuery,
} from '../../../client/index.ts';
import { gapsOf } from '../../graph/failures.ts';
import { useFurther } from '../../graph/further.ts';
import { isAskedAnew, useGaps, useLastTold } from '../../graph/gaps.ts';
import { cursorOf } from '../../graph/lists.ts';
import { onTold } from '../../graph/told.ts';
import { useWhole } from '../../graph/whole.ts';
import { shortDay } from '../../moments.ts';
import { Badge, StateBadge } from '../../parts/badge.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { More } from '../../parts/more.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { linkTo } from '../../router.ts';
import { useTimes } from '../../time.ts';
import { Listed } from './listed.tsx';
import { Offerings } from './offerings.tsx';
import { Orders } from './orders.tsx';
import { Timeline } from './timeline.tsx';
import type { CaseTold } from './types.ts';

/** A case as it goes on: what is asked for, its orders, and what happened to it, live. */
export function CasePage({ id }: Readonly<{ id: string }>): ReactElement {
  const times = useTimes();
  const query = useCasePageQuery({ variables: { id }, errorPolicy: 'all' });
  const { data, error, refetch } = query;
  const isAnew = isAskedAnew(query);
  const answered = useGaps({ loading: isAnew, error });
  const told = useLastTold(data?.case, answered.length > 0);
  const before = useFurther(CaseTimelineDocument, id, (answer) => answer.case !== null);
  const { shown, isAsking, lacking, askAnew } = useWhole(told?.timeline, {
    first: async () => pageOf(await refetch()),
    after: async (cursor) => pageOf(await before(cursor)),
  });
  // What happens late may belong before what is shown already: no page of the timeline outlives a change.
  useCaseChangedSubscription({ variables: { caseId: id }, ...onTold(() => void askAnew()) });
  const gaps = gapsOf(undefined, answered, lacking);
  if (told == null) {
    return (
      <div className="page">
        <Gaps gaps={gaps} onRetry={() => void askAnew()} />
        {data === undefined && error === undefined && <Skeleton rows={10} label="The case is on its way" />}
        {data !== undefined && gaps.length === 0 && (
          <Empty title="There is no such case">Or you may not know of it.</Empty>
        )}
      </div>
    );
  }
  const { patient } = told;
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">
            {told.type === 'FOLLOW_UP' ? 'Follow-up case' : 'Case'}
            {told.createdAt !== null && ` of ${times.day(told.createdAt)}`}
          </p>
          <h1>
            {patient === null ? (
              'Patient not known'
            ) : (
              <a href={linkTo('patients', patient.id)}>{patient.name?.text ?? 'Name not known'}</a>
            )}
          </h1>
          <p className="muted">
            {patient?.birthDate != null && `Born ${shortDay(patient.birthDate)} · `}
            {told.provider === null ? 'Not assigned' : `With ${told.provider.name?.text ?? 'a clinician'}`}
          </p>
        </div>
        <div className="row-end">
          <div className="actions">
            <StateBadge state={told.status} />
            {told.isOnHold === true && <Badge tone="warn">On hold</Badge>}
            {told.isPrioritised === true && <Badge tone="busy">Goes first</Badge>}
          </div>
          {told.statusChangedAt !== null && (
            <span className="said">
              since {times.dayAndTime(told.statusChangedAt)}
              {told.statusReason !== null && `: ${told.statusReason}`}
            </span>
          )}
          <Said source={told.source} />
        </div>
      </header>
      <Gaps gaps={gaps} isKept={told !== data?.case} onRetry={() => void askAnew()} />
      <div className="chart-grid">
        <div className="stack">
          <Offerings offerings={told.offerings} />
          <Orders orders={told.orders} />
          <Questions questions={told.questions} />
        </div>
        <Timeline
          timeline={shown ?? told.timeline}
          more={
            <More
              {...{ isAnew, name: 'What happened before' }}
              cursor={isAsking ? null : cursorOf(shown)}
              onMore={before}
            />
          }
        />
      </div>
    </div>
  );
}

type Answer = Readonly<{ data?: CaseTimelineQuery | undefined; error?: unknown }>;

function pageOf({ data, error }: Answer) {
  return { list: data?.case?.timeline, error };
}

function Questions({ questions }: Readonly<{ questions: CaseTold['questions'] }>): ReactElement {
  return (
    <Listed title="Questions" items={questions} none="None were asked.">
      {({ caseQuestionId, question, answer }) => (
        <li key={caseQuestionId}>
          <div>
            <p className="muted">{question ?? 'Question not told'}</p>
            <p>{answer ?? '–'}</p>
          </div>
        </li>
      )}
    </Listed>
  );
}
