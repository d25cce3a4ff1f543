import type { CasePageQuery } from '../../../client/index.ts';

/** A case as its page's question tells it. */
export type CaseTold = NonNullable<CasePageQuery['case']>;
