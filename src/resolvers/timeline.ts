import type {
  CaseMessageEntryResolvers,
  CaseOrderEntryResolvers,
  CaseTimelineEntryResolvers,
} from '../__generated__/resolvers-types.ts';
import type { CaseEntry } from '../domain/timeline.ts';
import { trackingNumberOf } from '../domain/tracking.ts';

const typeNames = {
  status: 'CaseStatusEntry',
  order: 'CaseOrderEntry',
  insurance: 'CaseInsuranceEntry',
  offering: 'CaseOfferingEntry',
  message: 'CaseMessageEntry',
  file: 'CaseFileEntry',
  note: 'CaseNoteEntry',
  tag: 'CaseTagEntry',
  other: 'CaseOtherEntry',
} as const satisfies Readonly<Record<CaseEntry['kind'], string>>;

export const CaseTimelineEntry: CaseTimelineEntryResolvers = {
  __resolveType: (entry) => typeNames[entry.kind],
};

/** What every entry has, by the names that the graph has for it. */
const common = {
  entryId: ({ id }: CaseEntry) => id,
  // Cases are nobody else's.
  vendor: () => 'MDI' as const,
};

export const CaseStatusEntry = common;
export const CaseInsuranceEntry = common;
export const CaseFileEntry = common;
export const CaseNoteEntry = common;
export const CaseTagEntry = common;
export const CaseOtherEntry = common;
export const CaseOfferingEntry = {
  ...common,
  caseOffering: ({ offering }: Extract<CaseEntry, { kind: 'offering' }>) => offering,
};

export const CaseOrderEntry: CaseOrderEntryResolvers = {
  ...common,
  trackingNumber: ({ details }) => trackingNumberOf(details),
};

export const CaseMessageEntry: CaseMessageEntryResolvers = {
  ...common,
  channelRawCode: ({ channel }) => channel,
};
