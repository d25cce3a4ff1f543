import type { PatientChartQuery, PatientIntakesQuery } from '../../../client/index.ts';

/** One person as the chart's question tells them. */
export type Chart = NonNullable<PatientChartQuery['patient']>;

type Visit = NonNullable<NonNullable<PatientIntakesQuery['patient']>['visits']['edges'][number]['node']>;

/** What was told before one visit. */
export type Intake = NonNullable<Visit['intake']>;
