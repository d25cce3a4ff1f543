import type { Actor, Event, File, Note, Order, OrderSequence, TagChange } from '../world/mdi/types.ts';
import type { Case } from '../world/types.ts';
import { iso6, type State } from './state.ts';

/** Whoever holds this address can read the file: it carries a signature (public sample). */
export function wireFile({ fileId, name, mimeType, createdAt }: File): object {
  const url = `https://sandbox-mdi.example.com/s3/files/${fileId}/file?signature=sandbox-signature`;
  return {
    file_id: fileId,
    path: `partners/${fileId}`,
    name,
    mime_type: mimeType,
    url,
    url_thumbnail: `${url}&thumbnail=1`,
    created_at: iso6(createdAt),
  };
}

export function wireDiseaseOf(state: State, diseaseId: string): object | undefined {
  const disease = state.world.mdi.diseases.find((one) => one.diseaseId === diseaseId);
  return disease && { disease_id: diseaseId, icd: disease.icd, description: disease.description };
}

export function wireTags(state: State, tagIds: readonly string[]): readonly object[] {
  return tagIds.flatMap((tagId) => {
    const tag = state.world.mdi.tags.find((one) => one.tagId === tagId);
    return tag === undefined ? [] : [wireTag(tag)];
  });
}

export function wireTag(tag: State['world']['mdi']['tags'][number]): object {
  return {
    id: tag.tagId,
    type: tag.type,
    name: tag.name,
    key: tag.key,
    color: tag.color,
    description: tag.description,
    notes: null,
    removable_role: tag.type === 'global' ? 'admin' : null,
    auto_detach_status: tag.detachesOn,
  };
}

const model = (actor: Actor): string | null => (actor === null ? null : `App\\Models\\${actor.kind}`);

/** A clinician's note embeds the clinician, the clinic's its `model` (public samples). */
export function wireNote({ noteId, text, author, createdAt }: Note, { caseId }: Case, state: State): object {
  const clinician = state.clinicians.get(author.id);
  const isOurs = author.kind === 'Partner';
  return {
    case_note_id: noteId,
    text,
    case_id: caseId,
    model_id: isOurs ? state.partnerId : author.id,
    model_type: model(author),
    ...(isOurs ? { model: { partner_id: state.partnerId, name: 'Sandbox Clinic' } } : {}),
    ...(clinician === undefined
      ? {}
      : {
          clinician: {
            clinician_id: author.id,
            first_name: clinician.name.given,
            last_name: clinician.name.family,
            full_name: `${clinician.name.given} ${clinician.name.family}`,
          },
        }),
    created_at: iso6(createdAt),
    updated_at: iso6(createdAt),
  };
}

export function wireEvent(event: Event): object {
  return {
    event_id: event.eventId,
    date_time: iso6(event.at),
    model: event.model,
    type: event.type,
    by_model: event.byModel,
    by: event.by,
    title: event.title,
  };
}

export function wireTagChange(change: TagChange, { caseId }: Case, state: State): object {
  const [tag] = wireTags(state, [change.tagId]);
  return {
    event: change.event,
    case_id: caseId,
    tag_id: change.tagId,
    reason: change.reason,
    user_id: change.by?.id ?? null,
    user_type: model(change.by),
    created_at: iso6(change.at),
    updated_at: iso6(change.at),
    deleted_at: null,
    tag: tag ?? null,
  };
}

/** The orders of one prescription, refills and all, under the sequence that they make up. */
export function wireOrderSequence(
  sequence: OrderSequence,
  { caseId }: Case,
  wireOfferings: (ids: readonly string[]) => readonly object[],
): object {
  const common = {
    sequence_order_id: sequence.sequenceId,
    pharmacy_id: sequence.pharmacyId,
    pharmacy_name: sequence.pharmacyName,
    sequence_total: sequence.orders.length,
  };
  const wireOrder = (order: Order): object => ({
    ...common,
    id: order.orderId,
    case_id: caseId,
    external_id: order.orderId,
    status: order.status,
    details: order.statusDetails,
    status_details: order.statusDetails,
    number: order.number,
    date: order.date,
    sequence_number: order.place,
    acknowledged_at: order.status === 'created' ? iso6(order.createdAt) : null,
    payment_date: null,
    payment_status: null,
    offerings: wireOfferings(order.caseOfferingIds),
    created_at: iso6(order.createdAt),
    updated_at: iso6(order.createdAt),
  });
  return { ...common, orders: sequence.orders.map(wireOrder) };
}
