import type { Reading, Writing } from '../auth/policy.ts';
import { RequestError } from '../domain/errors.ts';
import type { NodeKey } from '../domain/id.ts';
import type { Linked } from '../domain/link.ts';
import type { Vendor, VendorRef } from '../domain/vendor.ts';
import type { Written } from '../domain/write.ts';
import type { Loaders } from '../loaders/index.ts';
import { answering, refuse } from './mistake.ts';
import type { Order, Run } from './run.ts';

/** What a noun's commands are made of, one a request. */
export type CommandDependencies = Readonly<{
  run: Run;
  loaders: Loaders;
  /** The policy, with the viewer already filled in. */
  mayWrite: (writing: Writing) => boolean;
  /** Epoch milliseconds. */
  now: () => number;
}>;

/** Visible ASCII, so that no two keys look alike: a UUID, say. */
const keyPattern = /^[\x21-\x7e]{8,128}$/;

/** Carries a request out after what needs no vendor was checked: the key, and whether the viewer may. */
export function ask<Plan, Body>(
  { run, mayWrite }: CommandDependencies,
  target: Writing['target'],
  order: Order<Plan, Body>,
): Promise<Written> {
  return answering(async () => {
    if (!keyPattern.test(order.key)) {
      refuse('INVALID', ['idempotencyKey'], 'A key has 8 to 128 characters, without blanks.');
    }
    if (!mayWrite({ operation: order.kind.operation, target })) {
      throw new RequestError('FORBIDDEN', 'You may not do this.');
    }
    return run(order, target === null ? null : nodeOf(target));
  });
}

function nodeOf({ type, key }: Reading): NodeKey | null {
  return type === 'Clinic' ? null : { type, key };
}

/** A patient whom the viewer may know of, and the vendor's record of them. */
export async function patientAt(
  loaders: Loaders,
  patientId: string,
  vendor: Vendor,
): Promise<Readonly<{ patient: Linked; ref: VendorRef }>> {
  const patient = await loaders.patient.byId(patientId);
  if (patient === null) return refuse('NOT_FOUND', ['patientId']);
  const ref = await loaders.patient.recordAt(patient, vendor);
  return ref === null
    ? refuse('NOT_FOUND', ['patientId'], 'The vendor has no record of this patient.')
    : { patient, ref };
}

/** The vendor's record of a provider whom the viewer may know of. */
export async function providerAt(loaders: Loaders, providerId: string, vendor: Vendor): Promise<VendorRef> {
  const provider = await loaders.provider.byId(providerId);
  const link = provider?.links.find(({ ref }) => ref.vendor === vendor);
  return link?.ref ?? refuse('NOT_FOUND', ['providerId'], 'The vendor has no record of this provider.');
}
