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

const CaseTimelineEntry: CaseTimelineEntryResolvers = {
  __resolveType: (entry) => typeNames[entry.kind],
};

/** What every entry has, by the names that the graph has for it. */
const common = {
  entryId: ({ id }: CaseEntry) => id,
  // Cases are nobody else's.
  vendor: () => 'MDI' as const,
};

const CaseOfferingEntry = {
  ...common,
  caseOffering: ({ offering }: Extract<CaseEntry, { kind: 'offering' }>) => offering,
};

const CaseOrderEntry: CaseOrderEntryResolvers = {
  ...common,
  trackingNumber: ({ details }) => trackingNumberOf(details),
};

const CaseMessageEntry: CaseMessageEntryResolvers = {
  ...common,
  channelRawCode: ({ channel }) => channel,
};

export const caseEntries = {
  CaseTimelineEntry,
  CaseStatusEntry: common,
  CaseOrderEntry,
  CaseInsuranceEntry: common,
  CaseOfferingEntry,
  CaseMessageEntry,
  CaseFileEntry: common,
  CaseNoteEntry: common,
  CaseTagEntry: common,
  CaseOtherEntry: common,
};
