import type { CallScope } from '../domain/call.ts';
import { VendorError } from '../domain/errors.ts';
import type { Course, Leg, Sighting, Turn } from './leg.ts';
import type { HeldWrite } from './ledger.ts';
import { abandoned, type Legs, type SagaOptions } from './options.ts';

/** Settles the legs whose answer was lost, where looking can settle them. */
export async function lookForLost(
  options: SagaOptions,
  scope: CallScope,
  held: HeldWrite,
  course: Course<never>,
  mayRepeat: boolean,
): Promise<Legs> {
  const legs = [...held.write.legs];
  for (const [position, leg] of legs.entries()) {
    if (leg.state !== 'SENT' && leg.state !== 'UNKNOWN') continue;
    if (mayRepeat && course.legs[position]?.isRepeatable === true) {
      legs[position] = { ...leg, state: 'PLANNED' };
      continue;
    }
    const sentAt = leg.sentAt ?? held.at;
    const sighting = await look(options, { scope, legs }, course.legs[position], sentAt);
    const isGone = sighting.kind === 'absent' && held.at - sentAt >= options.quietMs;
    if (sighting.kind === 'done') {
      legs[position] = { ...leg, state: 'DONE', code: null, vendorId: sighting.vendorId, facts: sighting.facts ?? {} };
    } else {
      legs[position] = { ...leg, state: isGone ? 'FAILED' : 'UNKNOWN', code: leg.code ?? abandoned };
    }
  }
  return legs;
}

async function look(
  { onBug }: SagaOptions,
  turn: Turn,
  leg: Leg<never> | undefined,
  sentAt: number,
): Promise<Sighting> {
  if (leg?.find == null) return { kind: 'unclear' };
  try {
    return await leg.find(turn, sentAt);
  } catch (error) {
    if (!(error instanceof VendorError)) onBug(error);
    return { kind: 'unclear' };
  }
}
