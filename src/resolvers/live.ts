import type {
  CaseChangeResolvers,
  RoomQueueChangeResolvers,
  SubscriptionResolvers,
  VisitChangeResolvers,
} from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { topics, type Update } from '../domain/change.ts';
import { RequestError } from '../domain/errors.ts';
import { type NodeType, toGlobalId } from '../domain/id.ts';
import { refKey, type Vendor } from '../domain/vendor.ts';
import { keyOf } from './arguments.ts';
import { visitByKey } from './node.ts';

type Given = Readonly<Record<string, string | null | undefined>>;

/** What is followed is said in one way. */
function refuseOthers(args: Given): void {
  const given = Object.values(args).filter((value) => value != null);
  if (given.length !== 1) throw new RequestError('BAD_USER_INPUT', 'Exactly one of the arguments is to be given.');
}

/** The same for what is not there and for what may not be known of. */
function follow(context: Context, type: NodeType, key: string, topic: string) {
  if (!context.mayRead({ type, key })) throw new RequestError('FORBIDDEN', 'This may not be followed.');
  return context.live.follow([topic]);
}

/** A patient without a record at the vendor has nothing there that could change. */
async function followPatient(context: Context, id: string, vendor: Vendor, topicOf: (ref: string) => string) {
  const { loaders, live } = context;
  const patient = await loaders.patient.byId(keyOf('Patient', id, 'patientId'));
  if (patient === null) throw new RequestError('FORBIDDEN', 'This may not be followed.');
  const ref = await loaders.patient.recordAt(patient, vendor);
  return live.follow(ref === null ? [] : [topicOf(vendor === 'MDI' ? ref.id : refKey(ref))]);
}

/** Each delivery is carried out by itself, with its update in the context. */
const resolve = (_parent: unknown, _args: unknown, { update }: Context): Update => {
  if (update === null) throw new Error('a subscription was asked for like a query');
  return update;
};

export const Subscription: SubscriptionResolvers = {
  caseChanged: {
    resolve,
    subscribe: (_parent, { caseId, patientId }, context) => {
      refuseOthers({ caseId, patientId });
      if (patientId != null) return followPatient(context, patientId, 'MDI', topics.casesOf);
      const key = keyOf('Case', caseId ?? '', 'caseId');
      return follow(context, 'Case', key, topics.case(key));
    },
  },
  visitChanged: {
    resolve,
    subscribe: (_parent, { visitId, roomCode, patientId }, context) => {
      refuseOthers({ visitId, roomCode, patientId });
      if (patientId != null) return followPatient(context, patientId, 'VSEE', topics.visitsOf);
      if (roomCode != null) return follow(context, 'Room', roomCode, topics.visitsIn(roomCode));
      const key = keyOf('Visit', visitId ?? '', 'visitId');
      return follow(context, 'Visit', key, topics.visit(key));
    },
  },
  roomQueueChanged: {
    resolve,
    subscribe: (_parent, { roomCode }, context) => follow(context, 'Room', roomCode, topics.queue(roomCode)),
  },
};

const kinds = { ready: 'READY', changed: 'CHANGED', missed: 'MISSED' } as const;

/** The key of what changed; null where nothing in particular did. */
function changedKey(update: Update): string | null {
  return update.kind === 'changed' ? update.change.key : null;
}

const common = (type: NodeType) => ({
  kind: ({ kind }: Update) => kinds[kind],
  nodeId: (update: Update) => {
    const key = changedKey(update);
    return key === null ? null : toGlobalId(type, key);
  },
  changedFields: (update: Update) => (update.kind === 'changed' ? update.change.fields : []),
});

export const CaseChange: CaseChangeResolvers = {
  ...common('Case'),
  case: (update, _args, { loaders }) => {
    const key = changedKey(update);
    return key === null ? null : loaders.case.byId(key);
  },
};

export const VisitChange: VisitChangeResolvers = {
  ...common('Visit'),
  visit: (update, _args, context) => {
    const key = changedKey(update);
    return key === null ? null : visitByKey(key, context);
  },
};

export const RoomQueueChange: RoomQueueChangeResolvers = {
  ...common('Room'),
  room: (update, _args, { loaders }) => {
    const key = changedKey(update);
    return key === null ? null : loaders.room.byCode(key);
  },
  queue: (update, _args, { loaders }) => {
    const key = changedKey(update);
    return key === null ? null : loaders.room.queue(key);
  },
};
