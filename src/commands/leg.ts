import type { z } from 'zod';
import type { CallScope } from '../domain/call.ts';
import type { VendorError } from '../domain/errors.ts';
import type { UserErrorCode } from '../domain/user-error.ts';
import type { Vendor } from '../domain/vendor.ts';
import type { Facts, Touched, Write, WriteLeg } from '../domain/write.ts';
import type { HeldWrite, Traces } from './ledger.ts';

/** What a vendor's call left behind: its record's id, and what nothing can ask for again. */
export type Done = Readonly<{ vendorId: string | null; facts?: Facts }>;

/** What looking for a lost call showed. `absent`: the vendor was asked in a way that would have shown it. */
export type Sighting = (Readonly<{ kind: 'done' }> & Done) | Readonly<{ kind: 'absent' | 'unclear' }>;

/** When a leg's turn comes: the legs of the write as they stand, and on whose bill it runs. */
export type Turn = Readonly<{ scope: CallScope; legs: readonly WriteLeg[] }>;

/** One vendor call of a write, as data: how it is sent, how it is found again when its answer was lost, how undone. */
export type Leg<Body> = Readonly<{
  vendor: Vendor;
  operation: string;
  send: (turn: Turn, body: Body) => Promise<Done>;
  /** Null: nobody can tell but a person. `sentAt`: when it was sent, epoch milliseconds. */
  find: ((turn: Turn, sentAt: number) => Promise<Sighting>) | null;
  /** Null: what is done stays done. May be called again for what is undone already. */
  undo: ((turn: Turn, vendorId: string) => Promise<void>) | null;
  /** Sent twice it does what it does once, so that whoever still has the body may send it again. */
  isRepeatable?: true;
  /** Not sent with the others: the background sees to it until it is done, and the write's end does not wait for it. */
  isLater?: true;
  /** What the vendor's no means to whoever asked; left out, just `REFUSED`. */
  explain?: (turn: Turn, error: VendorError) => Promise<UserErrorCode>;
}>;

/** A write as it is to be carried out: its legs in their order, the least undoable last. */
export type Course<Body> = Readonly<{
  legs: readonly Leg<Body>[];
  /** The key of what is made or changed, as far as it is known. */
  answer: (legs: readonly WriteLeg[]) => string | null;
  traces?: (legs: readonly WriteLeg[], at: number) => Traces;
  touched: (legs: readonly WriteLeg[]) => readonly Touched[];
}>;

/** A kind of write. The plan is stored with the ledger's entry, the body never is. */
export type WriteKind<Plan, Body> = WriteSpec<Plan, Body> & Recoverable;

type WriteSpec<Plan, Body> = Readonly<{
  /** The mutation's name. */
  operation: string;
  plan: z.ZodType<Plan>;
  course: (plan: Plan) => Course<Body>;
  /** Given where nothing of the input is needed: then whoever finds it half done carries it on. */
  resume?: (plan: Plan) => Readonly<{ body: Body }> | null;
}>;

/** `isAsked`: somebody asks for it right now. What was never begun is not begun behind its asker's back. */
export type Forward<Body> = Readonly<{ body: Body; isAsked: boolean }>;

/** Carries a held write on to its end: looks for what was lost, then goes forward if it can, else takes back. */
export type CarryOn = <Body>(held: HeldWrite, course: Course<Body>, forward: Forward<Body> | null) => Promise<Write>;

/** What recovery needs to know of a kind, whatever its plan and body are. */
export type Recoverable = Readonly<{ recover: (carryOn: CarryOn, held: HeldWrite) => Promise<Write> }>;

export function defineWrite<Plan, Body>(spec: WriteSpec<Plan, Body>): WriteKind<Plan, Body> {
  return {
    ...spec,
    recover: (carryOn, held) => {
      const plan = spec.plan.parse(JSON.parse(held.plan));
      const resumed = spec.resume?.(plan) ?? null;
      return carryOn(held, spec.course(plan), resumed && { ...resumed, isAsked: false });
    },
  };
}
