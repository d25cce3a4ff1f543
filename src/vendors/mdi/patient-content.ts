import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import type { DispensedMedicine, Subscription } from '../../domain/patient-content.ts';
import { filled } from '../../domain/person.ts';
import type { RecordEvent } from '../../domain/record-event.ts';
import type { VendorRef } from '../../domain/vendor.ts';
import { path } from '../../http/request.ts';
import { type MdiClient, vendor } from './client.ts';
import { readBlocks, readList, readOne, readPages, type Shape } from './read.ts';
import { eventShape } from './record-event.ts';
import { parseDate, wireCount, wireId, wireMoney, wireText, wireTime } from './wire.ts';

/** `billing` holds a card's last digits and is not read. */
export const wireSubscription = z.object({
  id: wireId,
  patient_id: wireText,
  title: wireText,
  description: wireText,
  status: wireText,
  category: wireText,
  renew_period: wireCount.nullish(),
  encounter_period: wireCount.nullish(),
  price: wireMoney,
  products: z.array(z.object({ offering_id: wireText })).nullish(),
  subscription_created_at: wireTime.nullish(),
  cancelled_at: wireTime.nullish(),
  expires_at: wireText,
});

const statuses: ReadonlyMap<string, Subscription['status']> = new Map([
  ['active', 'ACTIVE'],
  ['cancelled', 'CANCELLED'],
]);

export function toSubscription(wire: z.output<typeof wireSubscription>): Subscription {
  return {
    id: wire.id,
    patient: patientOf(wire.patient_id),
    title: filled(wire.title),
    description: filled(wire.description),
    status: statuses.get(wire.status?.toLowerCase() ?? '') ?? 'UNKNOWN',
    statusRawCode: filled(wire.status),
    category: filled(wire.category),
    renewPeriod: wire.renew_period ?? null,
    encounterPeriod: wire.encounter_period ?? null,
    price: wire.price ?? null,
    offeringIds: (wire.products ?? []).flatMap(({ offering_id: id }) => filled(id) ?? []),
    startedAt: wire.subscription_created_at ?? null,
    cancelledAt: wire.cancelled_at ?? null,
    expiresOn: parseDate(wire.expires_at),
  };
}

export const wireDispensedMedicine = z.object({
  patient_medication_history_id: wireId,
  display_name: wireText,
  generic_drug_name: wireText,
  strength: wireText,
  dose_form: wireText,
  route: wireText,
  directions: wireText,
  ndc: wireText,
  rx_cui: wireText,
  quantity: wireText,
  dispense_unit_description: wireText,
  days_supply: wireCount.nullish(),
  refills: wireCount.nullish(),
  last_fill_date: wireText,
  written_date: wireText,
  payer: wireText,
  schedule: wireText,
});

export function toDispensedMedicine(wire: z.output<typeof wireDispensedMedicine>): DispensedMedicine {
  return {
    id: wire.patient_medication_history_id,
    name: filled(wire.display_name) ?? filled(wire.generic_drug_name),
    strength: filled(wire.strength),
    form: filled(wire.dose_form),
    route: filled(wire.route),
    directions: filled(wire.directions),
    ndc: filled(wire.ndc),
    rxNormCode: filled(wire.rx_cui),
    quantity: filled(wire.quantity),
    dispenseUnit: filled(wire.dispense_unit_description),
    daysSupply: wire.days_supply ?? null,
    refills: wire.refills ?? null,
    filledOn: parseDate(wire.last_fill_date),
    writtenOn: parseDate(wire.written_date),
    payer: filled(wire.payer),
    schedule: filled(wire.schedule),
  };
}

function patientOf(patientId: string | null | undefined): VendorRef | null {
  const id = filled(patientId);
  return id === null ? null : { vendor, id };
}

/** Somebody else's subscription is not believed. */
function subscriptionShape(mdiId: string): Shape<typeof wireSubscription, Subscription> {
  const schema = wireSubscription.refine((wire) => wire.patient_id == null || wire.patient_id === mdiId, {
    path: ['patient_id'],
  });
  return { ...anyShape, schema };
}

const anyShape: Shape<typeof wireSubscription, Subscription> = {
  schema: wireSubscription,
  toDomain: toSubscription,
  idOf: ({ id }) => id,
};

const medicineShape: Shape<typeof wireDispensedMedicine, DispensedMedicine> = {
  schema: wireDispensedMedicine,
  toDomain: toDispensedMedicine,
  idOf: ({ id }) => id,
};

/** Each of these needs a call of its own: the patient's own page has none of them. Null: there is no such patient. */
export type MdiPatientContent = Readonly<{
  events: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<RecordEvent> | null>;
  subscriptions: (scope: CallScope, mdiId: string, stretch: Stretch) => Promise<Page<Subscription> | null>;
  /** The clinic's, of all its patients. */
  allSubscriptions: (scope: CallScope, stretch: Stretch) => Promise<Page<Subscription> | null>;
  subscription: (scope: CallScope, subscriptionId: string) => Promise<Subscription | null>;
  dispensedMedicines: (scope: CallScope, mdiId: string) => Promise<readonly Outcome<DispensedMedicine>[] | null>;
}>;

/** Subscriptions are printed without the version in their path (public collection), and kept as printed (register 19). */
export function patientContentSource(client: MdiClient): MdiPatientContent {
  return {
    events: (scope, mdiId, stretch) => {
      const read = { operation: 'listPatientEvents', path: path`/v1/partner/patients/${mdiId}/events` };
      return readBlocks(client, scope, read, stretch, eventShape);
    },
    subscriptions: (scope, mdiId, stretch) => {
      const read = { operation: 'listPatientSubscriptions', path: path`/partner/patients/${mdiId}/subscriptions` };
      return readPages(client, scope, read, stretch, subscriptionShape(mdiId));
    },
    allSubscriptions: (scope, stretch) =>
      readPages(client, scope, { operation: 'listSubscriptions', path: '/partner/subscriptions' }, stretch, anyShape),
    subscription: (scope, subscriptionId) => {
      const read = { operation: 'getSubscription', path: path`/partner/subscriptions/${subscriptionId}` };
      return readOne(client, scope, read, subscriptionId, anyShape);
    },
    dispensedMedicines: (scope, mdiId) => {
      const at = path`/v1/partner/patients/${mdiId}/dosespot/medications/history`;
      return readList(client, scope, { operation: 'listDispensedMedicines', path: at }, medicineShape);
    },
  };
}
