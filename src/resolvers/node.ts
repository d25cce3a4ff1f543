import type { QueryResolvers } from '../__generated__/resolvers-types.ts';
import type { Context } from '../context.ts';
import { RequestError } from '../domain/errors.ts';
import { fromRecordKey, type NodeKey, type NodeType } from '../domain/id.ts';
import type { Case } from '../domain/case.ts';
import type { Intake } from '../domain/intake.ts';
import type { Linked } from '../domain/link.ts';
import type { Offering } from '../domain/offering.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import type { RoomDetail } from '../domain/room.ts';
import type { Visit } from '../domain/visit.ts';
import { settled } from '../domain/outcome.ts';
import type { Soon } from '../domain/soon.ts';
import { nodeKey } from './arguments.ts';
import { valuesOf } from './report.ts';

const mostIds = 100;

type Thing = Linked | RoomDetail | Visit | Intake | Case | Offering | Questionnaire;
type Typed = Thing & Readonly<{ __typename: NodeType }>;

/** How a thing of each type is read by the key in its global id. */
const readers: Readonly<Record<NodeType, (key: string, context: Context) => Soon<Thing | null>>> = {
  Patient: (key, { loaders }) => loaders.patient.byId(key),
  Provider: (key, { loaders }) => loaders.provider.byId(key),
  Room: (key, { loaders }) => loaders.room.byCode(key),
  Visit: (key, context) => visitByKey(key, context),
  Intake: (key, { loaders }) => loaders.intake.byId(key),
  Case: (key, { loaders }) => loaders.case.byId(key),
  Offering: (key, { loaders }) => loaders.offering.byId(key),
  Questionnaire: (key, { loaders }) => loaders.questionnaire.byId(key),
};

export function visitByKey(key: string, { loaders }: Context): Soon<Visit | null> {
  const ref = fromRecordKey(key);
  return ref === null ? null : loaders.visit.byRef(ref);
}

export async function readNode({ type, key }: NodeKey, context: Context): Promise<Typed | null> {
  const thing = await readers[type](key, context);
  return thing && { ...thing, __typename: type };
}

export const nodeQueries: Pick<QueryResolvers, 'node' | 'nodes'> = {
  node: (_parent, { id }, context) => readNode(nodeKey(id), context),
  nodes: async (_parent, { ids }, context, info) => {
    if (ids.length > mostIds) throw new RequestError('BAD_USER_INPUT', `"ids" may hold at most ${mostIds} ids.`);
    const keys = ids.map((id, index) => nodeKey(id, `ids[${index}]`));
    return valuesOf(await Promise.all(keys.map((key) => settled(readNode(key, context)))), context, info);
  },
};
