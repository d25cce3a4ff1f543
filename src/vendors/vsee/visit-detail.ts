import { z } from 'zod';
import { type Makers, onDemand } from '../../domain/on-demand.ts';
import { absent, found, type Outcome } from '../../domain/outcome.ts';
import { filled } from '../../domain/person.ts';
import type { Vendor, VendorRef } from '../../domain/vendor.ts';
import type { Visit } from '../../domain/visit.ts';
import type { RelatedVisit } from '../../domain/visit-detail.ts';
import { decodeItem, decodePart, wireItems } from '../../http/decode.ts';
import { toAuthor, wireAuthor } from './author.ts';
import { vendor } from './client.ts';
import { providerByName, toHost, wireHost, wireVisitProvider } from './host.ts';
import { toCallLog, toMeeting, wireCallLog, wireMeeting } from './meeting.ts';
import { isStub, toNote, wireNote } from './note.ts';
import { toInvoice, toPayment, wireInvoice, wirePayment } from './payment.ts';
import { toPrescription, wirePrescription } from './prescription.ts';
import { toStatus } from './visit-code.ts';
import { refOf, wireCode, wireFlag, wireId, wireText, wireTime } from './wire.ts';

const json = z.unknown().optional();
const wireHosts = z.array(wireHost);
const wireRoot = z.object({ id: wireId });
const wireRelated = z.object({
  id: wireId,
  status: wireCode.nullish(),
  start: wireTime.nullish(),
  end: wireTime.nullish(),
});

/** The fields of a visit beside those that make it one. What has a shape of its own is read part by part. */
export const wireDetail = {
  created: wireTime.nullish(),
  modified: wireTime.nullish(),
  expiry: wireTime.nullish(),
  state: wireText,
  specialty_id: wireCode.nullish(),
  // Both spellings come, in one answer even (S1).
  subtype: wireCode.nullish(),
  subType: wireCode.nullish(),
  visit_group_id: wireId.nullish(),
  is_test: wireFlag,
  isEditExpired: wireFlag,
  pending_actions: json,
  creator: json,
  hosts: json,
  meeting: json,
  payment: json,
  invoice: json,
  call_logs: json,
  postvisit: json,
  prescriptions: json,
  prescriptionsBeforeVisit: json,
  related_walkin: json,
  related_walkin_id: wireId.nullish(),
  root_visit: json,
  provider: wireVisitProvider.nullish().catch(undefined),
};

type WireDetail = z.output<z.ZodObject<typeof wireDetail & { id: typeof wireId }>>;
type Where = Readonly<{ vendor: Vendor; operation: string }>;

/** Who is to be in the call. */
export function hostsOf(wire: Pick<WireDetail, 'hosts'>, where: Where): readonly z.output<typeof wireHost>[] {
  const hosts = decodePart(wireHosts, (read) => read, wire.hosts, where);
  return hosts.kind === 'found' ? hosts.value : [];
}

/** What a visit's details are read from. `isPage`: this is the visit's own page. */
type Answer = Readonly<{ wire: WireDetail; isPage: boolean; where: Where }>;

type Details = Required<Visit>['detail'];

/** Whether an answer tells of a field. In a list what is not told is only not told, on a visit's own page it is not there. */
function told<T>({ wire, isPage }: Answer, value: T, ...fields: readonly (keyof WireDetail)[]): T | undefined {
  return isPage || fields.some((field) => field in wire) ? value : undefined;
}

function part<S extends z.ZodType, T>(field: keyof WireDetail, schema: S, toDomain: (read: z.output<S>) => T) {
  return (answer: Answer): Outcome<T> | undefined => {
    const { wire, where } = answer;
    return told(answer, isNothing(wire[field]) ? absent : decodePart(schema, toDomain, wire[field], where), field);
  };
}

function list<S extends z.ZodType, T>(field: keyof WireDetail, schema: S, toDomain: (read: z.output<S>) => T) {
  return (answer: Answer): Outcome<readonly Outcome<T>[]> | undefined => {
    const { wire, where } = answer;
    const items = (all: readonly unknown[]) => all.map((item) => decodeItem(schema, toDomain, item, where));
    return told(answer, decodePart(wireItems, items, wire[field], where), field);
  };
}

const note = part('postvisit', wireNote, toNote);
const related = part('related_walkin', wireRelated, toRelated);
const root = part('root_visit', wireRoot, ({ id }): VendorRef => ({ vendor, id }));

const makers: Makers<Details, Answer> = {
  createdAt: (answer) => told(answer, answer.wire.created ?? null, 'created'),
  modifiedAt: (answer) => told(answer, answer.wire.modified ?? null, 'modified'),
  expiresAt: (answer) => told(answer, answer.wire.expiry ?? null, 'expiry'),
  state: (answer) => told(answer, filled(answer.wire.state), 'state'),
  specialtyRawCode: (answer) => told(answer, filled(answer.wire.specialty_id), 'specialty_id'),
  subtypeRawCode: (answer) => told(answer, answer.wire.subtype ?? answer.wire.subType ?? null, 'subtype', 'subType'),
  // "the field visit_group_id which only exists in group appointments data" (S1): a list tells it by leaving it out.
  groupKey: ({ wire }) => wire.visit_group_id ?? null,
  isTest: (answer) => told(answer, answer.wire.is_test ?? null, 'is_test'),
  isEditExpired: (answer) => told(answer, answer.wire.isEditExpired ?? null, 'isEditExpired'),
  pendingActionCount: (answer) => told(answer, lengthOf(answer.wire.pending_actions), 'pending_actions'),
  author: part('creator', wireAuthor, (read) => toAuthor(read)),
  hosts: part('hosts', wireHosts, (read) => read.map(toHost)),
  meeting: part('meeting', wireMeeting, toMeeting),
  payment: part('payment', wirePayment, toPayment),
  invoice: part('invoice', wireInvoice, toInvoice),
  callLog: (answer) => {
    const people = (): ReturnType<typeof peopleOf> => peopleOf(answer.wire, answer.where);
    return part('call_logs', wireCallLog, (log) => toCallLog(log, providerByName(people())))(answer);
  },
  note: (answer) => (isStub(answer.wire.postvisit) ? told(answer, absent, 'postvisit') : note(answer)),
  prescriptions: list('prescriptions', wirePrescription, toPrescription),
  earlierPrescriptions: list('prescriptionsBeforeVisit', wirePrescription, toPrescription),
  relatedWalkIn: (answer) =>
    isNothing(answer.wire.related_walkin)
      ? told(answer, relatedById(answer.wire.related_walkin_id), 'related_walkin', 'related_walkin_id')
      : related(answer),
  root: (answer) => otherThan(answer.wire.id, root(answer)),
};

/** A visit's details, each read when it is first looked at: most who ask for a visit ask for none of them. */
export function toDetail(wire: WireDetail, isPage: boolean, where: Where): Details {
  return onDemand(makers, { wire, isPage, where }).parts;
}

/** Everybody whom the visit names with an id: a call's log has names alone. */
function peopleOf(wire: WireDetail, where: Where): Parameters<typeof providerByName>[0] {
  return [...hostsOf(wire, where), ...(wire.provider == null ? [] : [wire.provider])];
}

/** What stands where there is nothing: `attachments: ""` (S1), and the empty list of a language that has one for both. */
function isNothing(value: unknown): boolean {
  return value == null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function lengthOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : null;
}

function toRelated(wire: z.output<typeof wireRelated>): RelatedVisit {
  return {
    ref: { vendor, id: wire.id },
    ...(wire.status == null ? {} : { status: toStatus(wire.status), statusRawCode: wire.status }),
    ...(wire.start == null ? {} : { startsAt: wire.start }),
    ...(wire.end == null ? {} : { endsAt: wire.end }),
  };
}

function relatedById(id: string | null | undefined): Outcome<RelatedVisit> {
  const ref = refOf(id);
  return ref === null ? absent : found({ ref });
}

/** The sample's visit is its own root (S1). */
function otherThan(id: string, root: Outcome<VendorRef> | undefined): Outcome<VendorRef> | undefined {
  return root?.kind === 'found' && root.value.id === id ? absent : root;
}
