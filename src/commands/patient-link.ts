import type { Writing } from '../auth/policy.ts';
import { RequestError } from '../domain/errors.ts';
import type { LinkDecision, Linked } from '../domain/link.ts';
import type { Match, MatchStatus } from '../domain/match.ts';
import { found } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { UserError } from '../domain/user-error.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { LinkStore } from '../identity/link-store.ts';
import { type ByPerson, linkByPerson, rejectByPerson, type Reviewed, unlinkByPerson } from '../identity/review.ts';
import type { Loaders } from '../loaders/index.ts';
import { mistake, MistakeError, refuse } from './mistake.ts';

/** What became of a person's decision. */
export type LinkAnswer = Readonly<{ patient: Linked | null; userErrors: readonly UserError[] }>;

export type RecordDecision = Readonly<{ patientId: string; ref: VendorRef; reason: string }>;

/** What persons decide about whose records these are. Nothing of it reaches a vendor. */
export type PatientLinkCommands = Readonly<{
  link: (input: RecordDecision) => Promise<LinkAnswer>;
  unlink: (input: RecordDecision) => Promise<LinkAnswer>;
  reject: (input: Readonly<{ matchId: string; reason: string }>) => Promise<LinkAnswer>;
  /** The review queue, for whoever may decide. */
  matches: (status: MatchStatus, stretch: Stretch) => Promise<Page<Match>>;
  history: (patient: Linked) => Promise<readonly LinkDecision[]>;
}>;

export type PatientLinkOptions = Readonly<{
  links: LinkStore;
  loaders: Loaders;
  mayWrite: (writing: Writing) => boolean;
  viewerId: string;
  now: () => number;
}>;

const longestReason = 500;
const longestHistory = 100;

/** Which part of the input each refusal is about. */
const fields = { subject: ['patientId'], record: ['vendorId'], match: ['matchId'] } as const;

export function patientLinkCommands(options: PatientLinkOptions): PatientLinkCommands {
  const { links, loaders, mayWrite, viewerId, now } = options;

  function permit(operation: string, patientId: string | null): void {
    const target = patientId === null ? null : ({ type: 'Patient', key: patientId } as const);
    if (!mayWrite({ operation, target })) throw new RequestError('FORBIDDEN', 'You may not do this.');
  }

  function byPerson(text: string): ByPerson {
    const reason = text.trim();
    if (reason === '' || reason.length > longestReason) {
      return refuse('INVALID', ['reason'], `A reason has 1 to ${longestReason} characters.`);
    }
    return { viewerId, reason, at: now() };
  }

  async function patientOf(patientId: string): Promise<Linked> {
    return (await loaders.patient.byId(patientId)) ?? refuse('NOT_FOUND', ['patientId']);
  }

  return {
    link: ({ patientId, ref, reason }) =>
      answering(async () => {
        permit('linkPatientRecord', patientId);
        const by = byPerson(reason);
        const { id: subjectId } = await patientOf(patientId);
        // The other two vendors tell nothing of a patient: nobody could see that the record is there.
        if (ref.vendor !== 'VSEE' && ref.vendor !== 'MDI')
          refuse('INVALID', ['vendor'], 'Records of this vendor cannot be read.');
        if ((await loaders.patient.profile(ref)) === null) refuse('NOT_FOUND', ['vendorId']);
        return linkByPerson(links, 'patient', { subjectId, ref, digest: null }, by);
      }),
    unlink: ({ patientId, ref, reason }) =>
      answering(async () => {
        permit('unlinkPatientRecord', patientId);
        const by = byPerson(reason);
        const { id: subjectId } = await patientOf(patientId);
        return unlinkByPerson(links, 'patient', { subjectId, ref }, by);
      }),
    reject: ({ matchId, reason }) =>
      answering(async () => {
        permit('rejectPatientMatch', null);
        return rejectByPerson(links, 'patient', matchId, byPerson(reason));
      }),
    matches: async (status, stretch) => {
      permit('rejectPatientMatch', null);
      const { items, total } = await links.matches('patient', status, stretch);
      return { items: items.map((match) => found(match)), total, hasMore: stretch.offset + items.length < total };
    },
    history: (patient) => links.history('patient', patient, longestHistory),
  };
}

async function answering(work: () => Promise<Reviewed>): Promise<LinkAnswer> {
  try {
    const reviewed = await work();
    if (reviewed.kind === 'done') return { patient: reviewed.subject, userErrors: [] };
    const code = reviewed.kind === 'conflict' ? 'CONFLICT' : 'NOT_FOUND';
    return { patient: null, userErrors: [mistake(code, fields[reviewed.at], { message: reviewed.message })] };
  } catch (error) {
    if (error instanceof MistakeError) return { patient: null, userErrors: [error.userError] };
    throw error;
  }
}
