import type { Writing } from '../auth/policy.ts';
import { RequestError } from '../domain/errors.ts';
import type { LinkDecision, Linked } from '../domain/link.ts';
import type { Match, MatchStatus } from '../domain/match.ts';
import { found } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { UserError } from '../domain/user-error.ts';
import type { Soon } from '../domain/soon.ts';
import type { Vendor, VendorRef } from '../domain/vendor.ts';
import type { LinkStore, SubjectKind } from '../identity/link-store.ts';
import { type ByPerson, linkByPerson, rejectByPerson, type Reviewed, unlinkByPerson } from '../identity/review.ts';
import { mistake, MistakeError, refuse } from './mistake.ts';

/** What became of a person's decision. */
export type LinkAnswer = Readonly<{ person: Linked | null; userErrors: readonly UserError[] }>;

export type RecordDecision = Readonly<{ subjectId: string; ref: VendorRef; reason: string }>;

/** What persons decide about whose records these are. Nothing of it reaches a vendor. */
export type RecordLinkCommands = Readonly<{
  link: (input: RecordDecision) => Promise<LinkAnswer>;
  unlink: (input: RecordDecision) => Promise<LinkAnswer>;
  reject: (input: Readonly<{ matchId: string; reason: string }>) => Promise<LinkAnswer>;
  /** The review queue, for whoever may decide. */
  matches: (status: MatchStatus, stretch: Stretch) => Promise<Page<Match>>;
  history: (person: Linked) => Promise<readonly LinkDecision[]>;
}>;

export type RecordLinkOptions = Readonly<{
  kind: SubjectKind;
  links: LinkStore;
  /** People of that kind, as this moment of the request reads them. */
  people: () => Readonly<{
    byId: (id: string) => Soon<Linked | null>;
    profile: (ref: VendorRef) => Soon<object | null>;
  }>;
  /** The vendors that tell of such people. Of the others nobody could see that a record is there. */
  readable: readonly Vendor[];
  mayWrite: (writing: Writing) => boolean;
  viewerId: string;
  now: () => number;
}>;

const longestReason = 500;
const longestHistory = 100;

/** What each kind is called in the graph. */
const nouns = { patient: 'Patient', provider: 'Provider' } as const;

export function recordLinkCommands(options: RecordLinkOptions): RecordLinkCommands {
  const { kind, links, people, readable, mayWrite, viewerId, now } = options;
  const noun = nouns[kind];
  /** Which part of the input each refusal is about. */
  const fields = { subject: [`${kind}Id`], record: ['vendorId'], match: ['matchId'] };

  function permit(operation: string, id: string | null): void {
    const target = id === null ? null : { type: noun, key: id };
    if (!mayWrite({ operation, target })) throw new RequestError('FORBIDDEN', 'You may not do this.');
  }

  function byPerson(text: string): ByPerson {
    const reason = text.trim();
    if (reason === '' || reason.length > longestReason) {
      return refuse('INVALID', ['reason'], `A reason has 1 to ${longestReason} characters.`);
    }
    return { viewerId, reason, at: now() };
  }

  /** By the id that is told today: an id of before a join leads there. */
  async function idOf(subjectId: string): Promise<string> {
    const person = (await people().byId(subjectId)) ?? refuse('NOT_FOUND', fields.subject);
    return person.id;
  }

  async function answering(work: () => Promise<Reviewed>): Promise<LinkAnswer> {
    try {
      const reviewed = await work();
      if (reviewed.kind === 'done') return { person: reviewed.subject, userErrors: [] };
      const code = reviewed.kind === 'conflict' ? 'CONFLICT' : 'NOT_FOUND';
      return { person: null, userErrors: [mistake(code, fields[reviewed.at], { message: reviewed.message })] };
    } catch (error) {
      if (error instanceof MistakeError) return { person: null, userErrors: [error.userError] };
      throw error;
    }
  }

  return {
    link: ({ subjectId, ref, reason }) =>
      answering(async () => {
        permit(`link${noun}Record`, subjectId);
        const by = byPerson(reason);
        const id = await idOf(subjectId);
        if (!readable.includes(ref.vendor)) refuse('INVALID', ['vendor'], 'Records of this vendor cannot be read.');
        if ((await people().profile(ref)) === null) refuse('NOT_FOUND', ['vendorId']);
        return linkByPerson(links, kind, { subjectId: id, ref, digest: null }, by);
      }),
    unlink: ({ subjectId, ref, reason }) =>
      answering(async () => {
        permit(`unlink${noun}Record`, subjectId);
        const by = byPerson(reason);
        const id = await idOf(subjectId);
        return unlinkByPerson(links, kind, { subjectId: id, ref }, by);
      }),
    reject: ({ matchId, reason }) =>
      answering(async () => {
        permit(`reject${noun}Match`, null);
        return rejectByPerson(links, kind, matchId, byPerson(reason));
      }),
    matches: async (status, stretch) => {
      permit(`reject${noun}Match`, null);
      const { items, total } = await links.matches(kind, status, stretch);
      return { items: items.map((match) => found(match)), total, hasMore: stretch.offset + items.length < total };
    },
    history: (person) => links.history(kind, person, longestHistory),
  };
}
