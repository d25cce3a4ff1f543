import { z } from 'zod';
import type { Written } from '../domain/write.ts';
import { configured } from '../loaders/dependencies.ts';
import type { Vendors } from '../vendors/index.ts';
import { ask, type CommandDependencies, patientAt } from './dependencies.ts';
import { defineWrite, type Sighting } from './leg.ts';
import { allMessages, toMessageKey, touchedMessage } from './message.ts';
import { refuse } from './mistake.ts';

type Mdi = NonNullable<Vendors['mdi']>;

export type MarkMessage = Readonly<{ key: string; patientId: string; messageId: string }>;
export type DismissMessages = Readonly<{ key: string; patientId: string; channel: 'PATIENT' | 'SUPPORT' }>;

const markPlan = z.object({ patientId: z.string(), mdiId: z.string(), messageId: z.string() });
const dismissPlan = z.object({ patientId: z.string(), mdiId: z.string(), channel: z.enum(['PATIENT', 'SUPPORT']) });

/** Marks on messages: done twice they are as when done once, and the message shows them. */
export function messageMarkWrites(vendors: Vendors) {
  const mdi = (operation: string): Mdi => configured(vendors.mdi, 'MDI', operation);

  const mark = (operation: 'markMessageRead' | 'markMessageUnread', isRead: boolean) => {
    const call = isRead ? 'readMessage' : 'unreadMessage';
    return defineWrite<z.output<typeof markPlan>, null>({
      ...{ operation, plan: markPlan },
      course: ({ patientId, mdiId, messageId }) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: call, undo: null, isRepeatable: true },
            send: async ({ scope }) => {
              const { message } = mdi(call);
              await (isRead ? message.markRead : message.markUnread)(scope, mdiId, messageId);
              return { vendorId: messageId };
            },
            find: async ({ scope }): Promise<Sighting> => {
              const message = await mdi('getMessage').message.byId(scope, mdiId, messageId);
              if (message === null) return { kind: 'unclear' };
              return message.isRead === isRead ? { kind: 'done', vendorId: messageId } : { kind: 'absent' };
            },
          },
        ],
        answer: () => toMessageKey(patientId, messageId),
        touched: () => [touchedMessage(messageId)],
      }),
    });
  };

  return {
    markMessageRead: mark('markMessageRead', true),
    markMessageUnread: mark('markMessageUnread', false),
    dismissMessages: defineWrite<z.output<typeof dismissPlan>, null>({
      ...{ operation: 'dismissMessages', plan: dismissPlan },
      course: (plan) => ({
        legs: [
          {
            ...{ vendor: 'MDI', operation: 'dismissMessages', undo: null, isRepeatable: true },
            send: async ({ scope }) => {
              await mdi('dismissMessages').message.dismiss(scope, plan.mdiId, plan.channel);
              return { vendorId: null };
            },
            find: async ({ scope }, sentAt): Promise<Sighting> => {
              const { messages, isWhole } = await allMessages(mdi('listMessages'), scope, plan);
              const left = messages.filter(({ dismissedAt }) => dismissedAt === null);
              // What came after it is not dismissed by it.
              if (left.some(({ createdAt }) => (createdAt ?? 0) < sentAt)) return { kind: 'absent' };
              return isWhole ? { kind: 'done', vendorId: null } : { kind: 'unclear' };
            },
          },
        ],
        answer: () => plan.patientId,
        touched: () => [touchedMessage('')],
      }),
    }),
  };
}

export type MessageMarkWrites = ReturnType<typeof messageMarkWrites>;

export type MessageMarkCommands = Readonly<{
  markRead: (input: MarkMessage) => Promise<Written>;
  markUnread: (input: MarkMessage) => Promise<Written>;
  dismiss: (input: DismissMessages) => Promise<Written>;
}>;

export function messageMarkCommands(dependencies: CommandDependencies, writes: MessageMarkWrites): MessageMarkCommands {
  const { loaders } = dependencies;

  const mark = (kind: MessageMarkWrites['markMessageRead'], { key, ...input }: MarkMessage) => {
    const { patientId, messageId } = input;
    const prepare = async () => {
      const { ref } = await patientAt(loaders, patientId, 'MDI');
      if ((await loaders.message.byId(patientId, messageId)) === null) refuse('NOT_FOUND', ['messageId']);
      return { plan: { patientId, mdiId: ref.id, messageId }, body: null, guard: `mark ${messageId}` };
    };
    return ask(dependencies, { type: 'Patient', key: patientId }, { kind, key, input, prepare });
  };

  return {
    markRead: (input) => mark(writes.markMessageRead, input),
    markUnread: (input) => mark(writes.markMessageUnread, input),
    dismiss: ({ key, ...input }) => {
      const { patientId, channel } = input;
      const prepare = async () => {
        const { ref } = await patientAt(loaders, patientId, 'MDI');
        return { plan: { patientId, mdiId: ref.id, channel }, body: null, guard: `dismiss ${ref.id} ${channel}` };
      };
      const target = { type: 'Patient', key: patientId } as const;
      return ask(dependencies, target, { kind: writes.dismissMessages, key, input, prepare });
    },
  };
}
