import { type VendorRef, vendors } from './vendor.ts';

/** The eight types that have a global id, and how an opaque id is made of a type and a key. */
export const nodeTypes = [
  'Patient',
  'Provider',
  'Room',
  'Visit',
  'Intake',
  'Case',
  'Offering',
  'Questionnaire',
] as const;

export type NodeType = (typeof nodeTypes)[number];

export type NodeKey = Readonly<{ type: NodeType; key: string }>;

/** What a key may hold. Whatever else a caller packs into an id never gets near a vendor's URL. */
const keyPattern = /^[A-Za-z0-9][A-Za-z0-9:_.@+-]{0,127}$/;

/** A thing as our own tables name it. */
export function toNodeName({ type, key }: NodeKey): string {
  return `${type}:${key}`;
}

/** Null when the text names nothing of this graph. */
export function fromNodeName(text: string): NodeKey | null {
  const colon = text.indexOf(':');
  const type = nodeTypes.find((name) => name === text.slice(0, colon));
  const key = text.slice(colon + 1);
  return type !== undefined && keyPattern.test(key) ? { type, key } : null;
}

export function toGlobalId(type: NodeType, key: string): string {
  return Buffer.from(toNodeName({ type, key })).toString('base64url');
}

/** Null when the text is not an id that this graph could have given out. */
export function fromGlobalId(id: string): NodeKey | null {
  if (!/^[A-Za-z0-9_-]{1,220}$/.test(id)) return null;
  const named = fromNodeName(Buffer.from(id, 'base64url').toString('utf8'));
  return named !== null && toGlobalId(named.type, named.key) === id ? named : null;
}

/**
 * The key that we plant in a vendor's record of our patient: VSee user `code`, MDI `metadata`, CyberMDCare `patNo`,
 * Updox patient id. It names itself, so that a clinic's own codes are never taken for one of ours.
 */
export function toPlantedKey(patientId: string): string {
  return `patient:${patientId}`;
}

const plantedPattern = /^patient:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** Our patient id in a vendor's text; null when it holds anything else. */
export function fromPlantedKey(text: string | null | undefined): string | null {
  return plantedPattern.exec(text?.trim() ?? '')?.[1] ?? null;
}

/** The key that we plant in a case of ours; whatever the clinic's own programs are to find stands behind it. */
export function toPlantedCaseKey(id: string, note: string | null): string {
  return note === null ? `case:${id}` : `case:${id} ${note}`;
}

export function isPlantedCase(metadata: string | null | undefined, id: string): boolean {
  const text = metadata?.trim() ?? '';
  return text === `case:${id}` || text.startsWith(`case:${id} `);
}

/** The id under which a visit of ours stands in the practice calendar. */
export function toPlantedVisitKey(ref: VendorRef): string {
  return `visit:${ref.vendor.toLowerCase()}:${ref.id}`;
}

/** The visit that an entry of the practice calendar stands for; null when it is none. */
export function fromPlantedVisitKey(text: string): VendorRef | null {
  const [, name, id] = /^visit:([a-z]+):(.+)$/.exec(text) ?? [];
  const vendor = vendors.find((one) => one.toLowerCase() === name);
  return vendor === undefined || id === undefined ? null : { vendor, id };
}

/** The id under which an entry of the practice calendar stands there that is no visit of ours. */
export function toPlantedEntryKey(id: string): string {
  return `entry:${id}`;
}

/** A vendor's record as the key of a global id: a Visit is known by the vendor that holds it. */
export function toRecordKey(ref: VendorRef): string {
  return `${ref.vendor}:${ref.id}`;
}

export function fromRecordKey(key: string): VendorRef | null {
  const colon = key.indexOf(':');
  const vendor = vendors.find((name) => name === key.slice(0, colon));
  const id = key.slice(colon + 1);
  return vendor === undefined || id === '' ? null : { vendor, id };
}
