import { type z } from 'zod';
import type { VisitHost } from '../../domain/meeting.ts';
import { filled } from '../../domain/person.ts';
import type { VendorRef } from '../../domain/vendor.ts';
import { vendor } from './client.ts';
import { wireProvider } from './provider.ts';
import { wireText } from './wire.ts';

/** A provider as a visit embeds them: with the names by which the call's log and the meeting know them (S1). */
export const wireVisitProvider = wireProvider.extend({ username: wireText, vseeid: wireText });

/** `hosts[]` of a visit (S1), ids as text. */
export const wireHost = wireVisitProvider.extend({ role: wireText, timezone: wireText });

export function toHost(wire: z.output<typeof wireHost>): VisitHost {
  return {
    provider: { vendor, id: wire.id },
    roleRawCode: filled(wire.role),
    timeZone: filled(wire.timezone),
  };
}

type Named = z.output<typeof wireVisitProvider>;

/** The provider behind an e-mail address, a user name or a VSee id; null when two of them have it. */
export function providerByName(providers: readonly Named[]): (name: string) => VendorRef | null {
  const named = providers.flatMap(({ id, email, username, vseeid }) =>
    [email, username, vseeid].flatMap((name) => {
      const text = filled(name)?.toLowerCase();
      return text === undefined ? [] : [{ text, id }];
    }),
  );
  return (name) => {
    const ids = new Set(named.filter(({ text }) => text === name.toLowerCase()).map(({ id }) => id));
    const [id] = ids;
    return id === undefined || ids.size > 1 ? null : { vendor, id };
  };
}
