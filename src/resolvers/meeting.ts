import type {
  CallLegResolvers,
  DialInNumberResolvers,
  MeetingResolvers,
  RecordingResolvers,
  RecordingsResolvers,
  VisitHostResolvers,
} from '../__generated__/resolvers-types.ts';
import { toE164 } from '../domain/person.ts';
import { emailOf } from './person.ts';

export const Meeting: MeetingResolvers = {
  hostEmails: ({ hostEmails }) => hostEmails.flatMap((email) => emailOf(email, null) ?? []),
};

export const DialInNumber: DialInNumberResolvers = {
  phone: ({ number }) => toE164(number),
  phoneText: ({ number }) => number,
};

export const VisitHost: VisitHostResolvers = {
  provider: ({ provider }, _args, { loaders }) => loaders.provider.byRecord(provider),
};

export const CallLeg: CallLegResolvers = {
  provider: ({ provider }, _args, { loaders }) => provider && loaders.provider.byRecord(provider),
};

export const Recordings: RecordingsResolvers = {
  totalCount: ({ count }) => count,
};

export const Recording: RecordingResolvers = {
  recordingId: ({ id }) => id,
};
