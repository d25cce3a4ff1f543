import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import type { Message, NewMessage } from '../domain/message.ts';
import type { Touched, Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies, patientAt } from './dependencies.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { refuse } from './mistake.ts';
import { checkText } from './patient-entry.ts';

type Mdi = NonNullable<Vendors['mdi']>;

/** Patients by the keys of their global ids, messages and files by the vendor's own. */
export type SendMessage = NewMessage & Readonly<{ key: string; patientId: string }>;

const channel = z.enum(['PATIENT', 'SUPPORT']);
/** `digest`: of what is said, salted. `before`: messages that say the same and were there already. */
const sendPlan = z.object({
  ...{ patientId: z.string(), mdiId: z.string(), channel },
  ...{ salt: z.string(), digest: z.string(), before: z.array(z.string()) },
});
type SendPlan = z.output<typeof sendPlan>;

export function messageWrites(vendors: Vendors) {
  const mdi = (operation: string): Mdi => configured(vendors.mdi, 'MDI', operation);
  return {
    sendMessage: defineWrite<SendPlan, NewMessage>({
      ...{ operation: 'sendMessage', plan: sendPlan },
      course: (plan) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'sendMessage', undo: null },
            send: async ({ scope }, message) => ({
              vendorId: await mdi('sendMessage').message.send(scope, plan.mdiId, message),
            }),
            find: ({ scope }) => findSent(mdi('listMessages'), scope, plan),
          },
        ],
        answer: ([leg]) => (leg?.vendorId == null ? null : toMessageKey(plan.patientId, leg.vendorId)),
        touched: ([leg]) => [touchedMessage(leg?.vendorId ?? '')],
      }),
    }),
  };
}

export type MessageWrites = ReturnType<typeof messageWrites>;

/** A message is read by its patient and its id: the answer of a write holds both. */
export function toMessageKey(patientId: string, messageId: string): string {
  return `${patientId} ${messageId}`;
}

export function touchedMessage(messageId: string): Touched {
  return { type: 'Message', ref: { vendor: 'MDI', id: messageId } };
}

const pageSize = 100;
const mostPages = 10;

/** All of a patient's messages in a channel. `isWhole`: none of them is missing or could not be read. */
export async function allMessages(
  mdi: Mdi,
  scope: CallScope,
  { mdiId, channel: wanted }: Pick<SendPlan, 'mdiId' | 'channel'>,
): Promise<Readonly<{ messages: readonly Message[]; isWhole: boolean }>> {
  const messages: Message[] = [];
  let isWhole = true;
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await mdi.message.ofPatient(scope, mdiId, wanted, { offset: page * pageSize, limit: pageSize });
    for (const item of answer?.items ?? []) {
      isWhole &&= item.kind === 'found' && item.value.files.every(({ kind }) => kind === 'found');
      if (item.kind === 'found') messages.push(item.value);
    }
    if (answer?.hasMore !== true) return { messages, isWhole: isWhole && answer !== null };
  }
  return { messages, isWhole: false };
}

/** Nothing can be planted in a message: it is known again by what it says, and by not having been there before. */
async function findSent(mdi: Mdi, scope: CallScope, plan: SendPlan): Promise<Sighting> {
  const { messages, isWhole } = await allMessages(mdi, scope, plan);
  const [match, second] = messages.filter(
    (message) => !plan.before.includes(message.id) && digestOf(plan.salt, contentOf(message)) === plan.digest,
  );
  if (second !== undefined) return { kind: 'unclear' };
  if (match !== undefined) return { kind: 'done', vendorId: match.id };
  return { kind: isWhole ? 'absent' : 'unclear' };
}

type Content = Pick<NewMessage, 'text' | 'referenceMessageId' | 'fileIds'>;

function contentOf({ text, referenceMessageId, files }: Message): Content {
  return { text, referenceMessageId, fileIds: files.flatMap((file) => (file.kind === 'found' ? [file.value.id] : [])) };
}

/** Line ends and blanks may be changed on the way. */
function digestOf(salt: string, { text, referenceMessageId, fileIds }: Content): string {
  const said = [(text ?? '').replace(/\s+/g, ' ').trim(), referenceMessageId, fileIds.toSorted()];
  return createHash('sha256')
    .update(JSON.stringify([salt, said]))
    .digest('base64url');
}

export type MessageCommands = Readonly<{ send: (input: SendMessage) => Promise<Written> }>;

/** The vendor documents no limits. */
const longestText = 10_000;
const mostFiles = 20;

export function messageCommands(
  dependencies: CommandDependencies,
  writes: MessageWrites,
  tools: Readonly<{ vendors: Vendors; scope: CallScope }>,
): MessageCommands {
  const { loaders } = dependencies;

  async function planOf(input: Omit<SendMessage, 'key'>, isNew: boolean): Promise<SendPlan> {
    const { patientId, referenceMessageId } = input;
    const { ref } = await patientAt(loaders, patientId, 'MDI');
    const reference = referenceMessageId === null ? null : await loaders.message.byId(patientId, referenceMessageId);
    if (referenceMessageId !== null && reference === null) refuse('NOT_FOUND', ['referenceMessageId']);
    const plan = { patientId, mdiId: ref.id, channel: input.channel, salt: randomUUID() };
    const digest = digestOf(plan.salt, input);
    if (!isNew) return { ...plan, digest, before: [] };
    const client = configured(tools.vendors.mdi, 'MDI', 'listMessages');
    const { messages } = await allMessages(client, tools.scope, plan);
    const alike = messages.filter((message) => digestOf(plan.salt, contentOf(message)) === digest);
    return { ...plan, digest, before: alike.map(({ id }) => id) };
  }

  return {
    send: ({ key, ...input }) => {
      const { patientId, ...message } = input;
      const prepare = async (isNew: boolean) => {
        checkText(message.text, ['text'], longestText, true);
        if (message.text === null && message.fileIds.length === 0) {
          refuse('INVALID', ['text'], 'A message has a text, or a file at least.');
        }
        if (message.fileIds.length > mostFiles) refuse('INVALID', ['fileIds'], 'These are too many files.');
        const plan = await planOf(input, isNew);
        return { plan, body: message, guard: `message ${plan.mdiId} ${digestOf(plan.mdiId, message)}` };
      };
      const target = { type: 'Patient', key: patientId } as const;
      return ask(dependencies, target, { kind: writes.sendMessage, key, input, prepare });
    },
  };
}
