import type { Linked } from '../domain/link.ts';
import type { Message, MessageNotification } from '../domain/message.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { VendorRef } from '../domain/vendor.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import type { PatientLoader } from './patient.ts';

/** A message belongs to a patient: whoever may know of the patient may read it. */
export type MessageLoader = Readonly<{
  byId: (patientId: string, messageId: string) => Promise<Message | null>;
  byRecord: (patient: VendorRef, messageId: string) => Promise<Message | null>;
  /** Null when the vendor holds no record of the patient. */
  ofPatient: (
    patient: Linked,
    channel: 'PATIENT' | 'SUPPORT' | null,
    stretch: Stretch,
  ) => Promise<Page<Message> | null>;
  notification: (notificationId: string) => Promise<MessageNotification | null>;
}>;

type Key = Readonly<{ mdiId: string; messageId: string }>;

export function messageLoader({ vendors, scope, mayRead }: LoaderDependencies, patients: PatientLoader): MessageLoader {
  const messages = each<Key, Message>(
    async ({ mdiId, messageId }) => configured(vendors.mdi, 'MDI', 'getMessage').message.byId(scope, mdiId, messageId),
    { keyOf: ({ mdiId, messageId }) => `${mdiId} ${messageId}` },
  );

  return {
    byId: async (patientId, messageId) => {
      const patient = await patients.byId(patientId);
      const ref = patient && (await patients.recordAt(patient, 'MDI'));
      return ref && messages.load({ mdiId: ref.id, messageId });
    },
    byRecord: async (patient, messageId) =>
      (await patients.byRecord(patient)) === null ? null : messages.load({ mdiId: patient.id, messageId }),
    ofPatient: async (patient, channel, stretch) => {
      const ref = await patients.recordAt(patient, 'MDI');
      if (ref === null) return null;
      const client = configured(vendors.mdi, 'MDI', 'listMessages');
      const page = await client.message.ofPatient(scope, ref.id, channel, stretch);
      for (const item of page?.items ?? []) {
        if (item.kind !== 'found' || item.value.readAt === undefined) continue;
        messages.prime({ mdiId: ref.id, messageId: item.value.id }, item.value);
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
