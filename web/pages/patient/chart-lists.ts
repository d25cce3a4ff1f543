import {
  PatientCasesDocument,
  type PatientCasesQuery,
  PatientVisitsDocument,
  type PatientVisitsQuery,
} from '../../../client/index.ts';
import { useFurther } from '../../graph/further.ts';
import { askUpTo, useFarthest, useHeld } from '../../graph/whole.ts';
import type { Chart } from './types.ts';

type Answer<D> = Readonly<{ data?: D | undefined; error?: unknown }>;
type Visits = Readonly<{ patient: Pick<Chart, 'visits'> | null }>;
type Cases = Readonly<{ patient: Pick<Chart, 'cases'> | null }>;

/**
 * The lists of a chart, as far as somebody went on with each. Both begin with the chart's own question, so it is asked
 * once for both.
 */
export function useChartLists(id: string, chart: Chart | null | undefined, ask: () => Promise<Answer<Visits & Cases>>) {
  const moreVisits = useFurther(PatientVisitsDocument, id, isRead);
  const moreCases = useFurther(PatientCasesDocument, id, isRead);
  const visitsWanted = useFarthest();
  const casesWanted = useFarthest();
  const held = useHeld(chart ?? undefined, async () => {
    const first = ask();
    const errors = await Promise.all([
      askUpTo(visitsWanted(chart?.visits), {
        first: async () => visitsOf(await first),
        after: async (cursor) => visitsOf(await moreVisits(cursor)),
      }),
      askUpTo(casesWanted(chart?.cases), {
        first: async () => casesOf(await first),
        after: async (cursor) => casesOf(await moreCases(cursor)),
      }),
    ]);
    return errors.flat();
  });
  return { ...held, moreVisits, moreCases };
}

function isRead({ patient }: PatientVisitsQuery | PatientCasesQuery): boolean {
  return patient !== null;
}

function visitsOf({ data, error }: Answer<Visits>) {
  return { list: data?.patient?.visits, error };
}

function casesOf({ data, error }: Answer<Cases>) {
  return { list: data?.patient?.cases, error };
}
