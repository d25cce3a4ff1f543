import type { Linked } from '../domain/link.ts';
import type { Message, MessageNotification } from '../domain/message.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Soon } from '../domain/soon.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

/** A message belongs to a patient: whoever may know of the patient may read it. */
export type MessageLoader = Readonly<{
  byId: (patientId: string, messageId: string) => Soon<Message | null>;
  /** One that a list of this request told is not read again. */
  byRecord: (patient: VendorRef, messageId: string) => Soon<Message | null>;
  /** When it was read; a list does not tell, its own page does. */
  readAt: (message: Message) => Soon<number | null>;
  /** Null when the vendor holds no record of the patient. */
  ofPatient: (patient: Linked, channel: 'PATIENT' | 'SUPPORT' | null, stretch: Stretch) => Soon<Page<Message> | null>;
  notification: (notificationId: string) => Soon<MessageNotification | null>;
}>;

type Key = Readonly<{ mdiId: string; messageId: string }>;
const keyOf = ({ mdiId, messageId }: Key): string => `${mdiId} ${messageId}`;

export function messageLoader({ vendors, scope, mayRead }: LoaderDependencies, patients: PatientLoader): MessageLoader {
  const messages = each<Key, Message>(
    ({ mdiId, messageId }) => configured(vendors.mdi, 'MDI', 'getMessage').message.byId(scope, mdiId, messageId),
    { keyOf },
  );
  const listed = new Map<string, Message>();

  const of = async (key: Key): Promise<Message | null> => listed.get(keyOf(key)) ?? messages.load(key);

  return {
    byId: async (patientId, messageId) => {
      const patient = await patients.byId(patientId);
      const ref = patient && (await patients.recordAt(patient, 'MDI'));
      return ref && messages.load({ mdiId: ref.id, messageId });
    },
    byRecord: async (patient, messageId) =>
      (await patients.byRecord(patient)) === null ? null : of({ mdiId: patient.id, messageId }),
    readAt: async ({ readAt, patient, id }) =>
      (readAt === undefined ? (await messages.load({ mdiId: patient.id, messageId: id }))?.readAt : readAt) ?? null,
    ofPatient: async (patient, channel, stretch) => {
      const ref = await patients.recordAt(patient, 'MDI');
      if (ref === null) return null;
      const client = configured(vendors.mdi, 'MDI', 'listMessages');
      const page = await client.message.ofPatient(scope, ref.id, channel, stretch);
      for (const item of page?.items ?? []) {
        if (item.kind === 'found') listed.set(keyOf({ mdiId: ref.id, messageId: item.value.id }), item.value);
      }
      return page;
    },
    notification: async (id) => {
      const client = configured(vendors.mdi, 'MDI', 'getMessageNotification');
      const told = await client.message.notification(scope, id);
      if (told === null) return null;
      // One that says nothing of a patient may be anybody's.
      const isVisible =
        told.patient === null ? mayRead({ type: 'Clinic', key: id }) : (await patients.byRecord(told.patient)) !== null;
      return isVisible ? told : null;
    },
  };
}
