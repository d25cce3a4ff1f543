import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Course, Leg, Turn } from './leg.ts';
import type { HeldWrite } from './ledger.ts';
import type { Legs, SagaOptions } from './options.ts';
import { type Change, LostHoldError, record } from './record.ts';

/** Sends the legs that are still to be sent, in their order, until one is not done. */
export async function goForward<Body>(
  options: SagaOptions,
  scope: CallScope,
  { hold }: HeldWrite,
  course: Course<Body>,
  found: Legs,
  body: Body,
): Promise<Legs> {
  const { ledger } = options;
  const legs = [...found];
  for (const [position, leg] of course.legs.entries()) {
    const before = legs[position];
    if (before === undefined || before.state === 'DONE' || leg.isLater === true) continue;
    if (before.state === 'REFUSED') break;
    if (!(await ledger.markSent(hold, position))) throw new LostHoldError();
    const change = await send(options, { scope, legs }, leg, body);
    legs[position] = { ...before, ...change };
    if (change.state !== 'DONE') break;
    // The last leg's end is the write's end, and is recorded with it.
    if (position + 1 < course.legs.length) await record(ledger, { hold, position, change, because: null });
  }
  return legs;
}

async function send<Body>(options: SagaOptions, turn: Turn, leg: Leg<Body>, body: Body): Promise<Change> {
  try {
    const { vendorId, facts = {} } = await leg.send(turn, body);
    return { state: 'DONE', code: null, vendorId, facts };
  } catch (error) {
    const nothing = { vendorId: null, facts: {} };
    if (!(error instanceof VendorError)) {
      // It may have happened before the call or after it: nobody knows.
      options.onBug(error);
      return { state: 'UNKNOWN', code: 'INTERNAL_SERVER_ERROR', ...nothing };
    }
    if (error.outcome === 'unknown') return { state: 'UNKNOWN', code: error.code, ...nothing };
    if (error.kind !== 'refused') return { state: 'FAILED', code: error.code, ...nothing };
    return { state: 'REFUSED', code: (await leg.explain?.(turn, error)) ?? 'REFUSED', ...nothing };
  }
}
