import { z } from 'zod';
import { filled } from '../../domain/person.ts';
import type { CaseEntryDetail } from '../../domain/timeline.ts';
import { toCaseOffering, wireCaseOffering } from './case-offering.ts';
import { toCaseStatus, wireId, wireText } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;
type Reader = (json: Json) => readonly CaseEntryDetail[];

/** The eight that say where a case stands (P-MC), by the word that the vendor has for that in a case. */
const statuses: ReadonlyMap<string, string> = new Map([
  ['case_created', 'created'],
  ['case_assigned_to_clinician', 'assigned'],
  ['case_waiting', 'waiting'],
  ['case_transferred_to_support', 'support'],
  ['case_approved', 'approved'],
  ['case_processing', 'processing'],
  ['case_completed', 'completed'],
  ['case_cancelled', 'cancelled'],
]);

/** The others that belong to a case's story (S2, P-MC). */
const readers: ReadonlyMap<string, Reader> = new Map([
  ['order_status_changed', order('STATUS')],
  ['order_tracking_number_changed', order('TRACKING_NUMBER')],
  ['prescription_insurance_coverage_updated', insurance],
  ['offering_submitted', offerings],
  ['message_created', message],
  ['case_file_added', file('ADDED')],
  ['case_file_deleted', file('DELETED')],
  ['file_lab_results_processed', file('RESULTS_READY')],
  ['medical_necessity_file_generated', file('LETTER_WRITTEN')],
  ['clinical_note_created', note],
  ['case_tag_attached', tag],
]);

/** An event of a case whose type nobody knows, or whose content cannot be read, is told by its type. */
export function toEntries(type: string, json: Json, isOfCase: boolean): readonly CaseEntryDetail[] {
  const other: readonly CaseEntryDetail[] = isOfCase ? [{ kind: 'other', rawType: type }] : [];
  const statusRawCode = statuses.get(type);
  if (statusRawCode !== undefined) {
    return [{ kind: 'status', status: toCaseStatus(statusRawCode), statusRawCode, reason: null }];
  }
  const entries = readers.get(type)?.(json) ?? [];
  return entries.length > 0 ? entries : other;
}

const wireOrder = z.object({ order_status: wireText, order_details: wireText });

function order(change: 'STATUS' | 'TRACKING_NUMBER'): Reader {
  return (json) => {
    const wire = wireOrder.safeParse(json).data;
    if (wire === undefined) return [];
    return [{ kind: 'order', change, statusRawCode: filled(wire.order_status), details: filled(wire.order_details) }];
  };
}

/** "`prescrption_id`" is the vendor's spelling in S2; the right one is taken too. */
const wireInsurance = z.object({ prescrption_id: wireText, prescription_id: wireText });

function insurance(json: Json): readonly CaseEntryDetail[] {
  const wire = wireInsurance.safeParse(json).data;
  if (wire === undefined) return [];
  return [{ kind: 'insurance', prescriptionId: filled(wire.prescription_id) ?? filled(wire.prescrption_id) }];
}

const wireOfferings = z.object({ offerings: z.array(z.unknown()) });

function offerings(json: Json): readonly CaseEntryDetail[] {
  return (wireOfferings.safeParse(json).data?.offerings ?? []).flatMap((one) => {
    const wire = wireCaseOffering.safeParse(one).data;
    return wire === undefined ? [] : [{ kind: 'offering', offering: toCaseOffering(wire) }];
  });
}

const wireMessage = z.object({ message_id: wireId, channel: wireText, user_type: wireText });

/** "`App/Models/Patient`" in the sample, with backslashes in its notes: the last part is what it says. */
function message(json: Json): readonly CaseEntryDetail[] {
  const wire = wireMessage.safeParse(json).data;
  if (wire === undefined) return [];
  const authorRawCode = filled(wire.user_type?.split(/[\\/]/).at(-1));
  return [{ kind: 'message', messageId: wire.message_id, channel: filled(wire.channel), authorRawCode }];
}

type FileChange = Extract<CaseEntryDetail, { kind: 'file' }>['change'];

function file(change: FileChange): Reader {
  return (json) => {
    const wire = z.object({ file_id: wireId }).safeParse(json).data;
    return wire === undefined ? [] : [{ kind: 'file', fileId: wire.file_id, change }];
  };
}

function note(json: Json): readonly CaseEntryDetail[] {
  const wire = z.object({ note_id: wireId }).safeParse(json).data;
  return wire === undefined ? [] : [{ kind: 'note', noteId: wire.note_id }];
}

function tag(json: Json): readonly CaseEntryDetail[] {
  const wire = z.object({ tag_id: wireId, notes: wireText }).safeParse(json).data;
  return wire === undefined ? [] : [{ kind: 'tag', tagId: wire.tag_id, notes: filled(wire.notes) }];
}
