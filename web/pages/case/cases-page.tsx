import type { ReactElement } from 'react';
import { type CaseStatus, type SortOrder, useCaseListQuery } from '../../../client/index.ts';
import { isAskedAnew, useGaps } from '../../graph/gaps.ts';
import { Switch } from '../../parts/switch.tsx';
import { type Place, setQuery } from '../../router.ts';
import { words } from '../../words.ts';
import { CaseList } from './case-list.tsx';

/** The states that can be asked for, in the order that cases go through them, and what each means. */
const meanings = {
  CREATED: 'Made, and no clinician has them yet',
  ASSIGNED: 'A clinician has them',
  WAITING: 'They wait for the patient',
  SUPPORT: 'Support staff have them',
  APPROVED: 'A clinician approved them',
  PROCESSING: 'Reviewed; the prescriptions are on their way',
  COMPLETED: 'Done',
  CANCELLED: 'Given up',
} as const satisfies Partial<Record<CaseStatus, string>>;

type Listable = keyof typeof meanings;

const isListable = (text: string): text is Listable => text in meanings;
const states = Object.keys(meanings).filter(isListable);

/** What waits for the patient is what the front desk can do something about. */
const usual: Listable = 'WAITING';

const orders = [
  { value: 'DESC', name: 'Latest first' },
  { value: 'ASC', name: 'Earliest first' },
] as const satisfies readonly { value: SortOrder; name: string }[];

/** The clinic's cases, one state at a time. Nothing tells of the changes of all of them: they are asked for anew. */
export function CasesPage({ place }: Readonly<{ place: Place }>): ReactElement {
  const status = states.find((state) => state === place.query.get('status')) ?? usual;
  const order = orders.find(({ value }) => value === place.query.get('order'))?.value ?? 'DESC';
  const query = useCaseListQuery({ variables: { status, order }, errorPolicy: 'all' });
  const { data, previousData, error, refetch, fetchMore } = query;
  const isAnew = isAskedAnew(query);
  // A vendor that is missing from a further page is told where that page would be.
  const gaps = useGaps({ loading: isAnew, error });
  // While another state is on its way, the counts of before are the best there are.
  const counts = new Map((data ?? previousData)?.caseCounts?.map((one) => [one.status, one.count]));
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <p className="eyebrow">What clinicians decide on at MD Integrations</p>
          <h1>Cases</h1>
        </div>
        <Switch
          {...{ label: 'Order', choices: orders, chosen: order }}
          onChoose={(next) => setQuery(place, { order: next === 'DESC' ? null : next })}
        />
      </header>
      <div className="states">
        <Switch
          {...{ label: 'State', chosen: status }}
          choices={states.map((value) => ({ value, name: words(value), count: counts.get(value) }))}
          onChoose={(next) => setQuery(place, { status: next === usual ? null : next })}
        />
      </div>
      <CaseList
        key={`${status} ${order}`}
        {...{ status, meaning: meanings[status], cases: data?.cases, gaps, isAnew, isFailed: error !== undefined }}
        onFirst={() => refetch()}
        onMore={(after) => fetchMore({ variables: { status, order, after, isCounted: false }, errorPolicy: 'all' })}
      />
    </div>
  );
}
