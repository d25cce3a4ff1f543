import type { ReactElement } from 'react';
import type { CaseListQuery, CaseStatus } from '../../../client/index.ts';
import { type Gap, gapsOf } from '../../graph/failures.ts';
import { cursorOf, nodesOf } from '../../graph/lists.ts';
import { useWhole } from '../../graph/whole.ts';
import { since, shortDay } from '../../moments.ts';
import { StateBadge } from '../../parts/badge.tsx';
import { caseName } from '../../parts/case-name.ts';
import { Empty } from '../../parts/empty.tsx';
import { Gaps } from '../../parts/gaps.tsx';
import { More, type MoreAnswer } from '../../parts/more.tsx';
import { Said } from '../../parts/said.tsx';
import { Skeleton } from '../../parts/skeleton.tsx';
import { linkTo } from '../../router.ts';
import { useNow, useTimes } from '../../time.ts';
import { words } from '../../words.ts';

type Listed = CaseListQuery['cases'];
type Line = NonNullable<Listed['edges'][number]['node']>;
type Answer = MoreAnswer & Readonly<{ data?: Pick<CaseListQuery, 'cases'> | undefined }>;

type Props = Readonly<{
  status: CaseStatus;
  meaning: string;
  cases: Listed | undefined;
  gaps: readonly Gap[];
  /** Whether the list is asked for from its beginning. */
  isAnew: boolean;
  /** Whether the answer came with a failure, or none came. */
  isFailed: boolean;
  onFirst: () => Promise<Answer>;
  onMore: (after: string) => Promise<Answer>;
}>;

/** The cases of one state, as far as somebody went on with them. */
export function CaseList({ status, meaning, cases, gaps, isAnew, isFailed, onFirst, onMore }: Props): ReactElement {
  const { shown, isAsking, lacking, askAnew } = useWhole(cases, {
    first: async () => pageOf(await onFirst()),
    after: async (cursor) => pageOf(await onMore(cursor)),
  });
  const again = (
    <button type="button" className="small" disabled={isAsking} onClick={() => void askAnew()}>
      {isAsking ? 'On its way …' : 'Ask again'}
    </button>
  );
  const lines = nodesOf(shown);
  return (
    <>
      <Gaps gaps={gapsOf(undefined, gaps, lacking)} onRetry={() => void askAnew()} />
      {shown === undefined && !isFailed && <Skeleton rows={8} label="Cases are on their way" />}
      {shown !== undefined && lines.length === 0 && (
        <>
          {isWhole(shown) ? (
            <Empty title="No such cases">None of the clinic’s is “{words(status)}” now.</Empty>
          ) : (
            <Empty title="No case could be read" />
          )}
          <p>{again}</p>
        </>
      )}
      {lines.length > 0 && (
        <section className="card case-list" aria-label={words(status)}>
          <header>
            <h2>{meaning}</h2>
            <div className="toolbar">
              <span className="muted" role="status">
                {shown?.totalCount == null ? `${lines.length} shown` : `${lines.length} of ${shown.totalCount}`}
              </span>
              {again}
            </div>
          </header>
          <Lines lines={lines} />
        </section>
      )}
      <More {...{ isAnew, name: 'More cases' }} cursor={isAsking ? null : cursorOf(shown)} onMore={onMore} />
    </>
  );
}

function pageOf({ data, error }: Answer) {
  return { list: data?.cases, error };
}

/** Whether nothing is missing from what there is: none that could be read are not none. */
function isWhole({ edges, unavailable }: Listed): boolean {
  return unavailable.length === 0 && edges.every(({ node }) => node !== null);
}

function Lines({ lines }: Readonly<{ lines: readonly Line[] }>): ReactElement {
  const now = useNow(60_000);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Cases">
      <table>
        <thead>
          <tr>
            <th scope="col">Patient</th>
            <th scope="col">Case</th>
            <th scope="col">Provider</th>
            <th scope="col">State</th>
            <th scope="col">For</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <CaseRow key={line.id} {...{ line, now }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseRow({ line, now }: Readonly<{ line: Line; now: number }>): ReactElement {
  const times = useTimes();
  const { patient, patientName, patientBirthDate, provider, providerName, status, statusReason, statusChangedAt } =
    line;
  return (
    <tr>
      <td>
        {patient === null ? (
          <span className="muted">Patient not known</span>
        ) : (
          <a href={linkTo('patients', patient.id)}>{patientName ?? 'Name not known'}</a>
        )}
        {patientBirthDate !== null && <div className="muted">Born {shortDay(patientBirthDate)}</div>}
      </td>
      <td>
        <a href={linkTo('cases', line.id)}>{caseName(line, times)}</a>
      </td>
      <td>
        {provider === null ? (
          <span className="muted">Not assigned</span>
        ) : (
          (providerName ?? 'Provider’s name not known')
        )}
      </td>
      <td>
        <StateBadge state={status} />
        {statusReason !== null && <div className="muted">{statusReason}</div>}
      </td>
      <td className="number">
        {statusChangedAt === null ? (
          <span className="muted">Not told</span>
        ) : (
          <>
            {since(statusChangedAt, now)}
            <div className="muted">
              since <time dateTime={statusChangedAt}>{times.dayAndTime(statusChangedAt)}</time>
            </div>
          </>
        )}
      </td>
      <td>
        <Said source={line.source} />
      </td>
    </tr>
  );
}
