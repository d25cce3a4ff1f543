import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import { path } from '../../http/request.ts';
import type { Credential, VseeClient } from './client.ts';
import { wireId } from './wire.ts';

export type NewRoom = Readonly<{
  /** The host of its web address, and the room's part of it. */
  domain: string;
  slug: string;
  name: string;
  /** "Room code (should be unique)" (S4): ours, so that a room whose making was not answered is known again. */
  code: string;
}>;

/** A provider's place in a room. */
export type Place = Readonly<{ providerId: string; roomCode: string }>;

export type VseeRoomChanges = Readonly<{
  /** The room's code, which is the given one wherever the vendor keeps to its document. */
  create: (scope: CallScope, room: NewRoom) => Promise<string>;
  /** Twice does what once does. */
  assign: (scope: CallScope, place: Place & Readonly<{ isDefault: boolean }>) => Promise<void>;
  remove: (scope: CallScope, place: Place) => Promise<void>;
}>;

const wireMade = z.object({ code: wireId });

const clinic: Credential = { kind: 'clinic' };

/** Forms, as the samples send them, with the clinic's token (S4). */
export function roomChanges(client: VseeClient): VseeRoomChanges {
  return {
    create: async (scope, { domain, slug, name, code }) => {
      const body = { type: 'multipart', fields: { domain, slug, name, code } } as const;
      const request = { operation: 'createRoom', method: 'POST', path: '/rooms', body } as const;
      return (await client.write(scope, clinic, request, wireMade)).code;
    },
    assign: async (scope, { providerId, roomCode, isDefault }) => {
      // "Set this room as default, other rooms will lose default status" (S4).
      const fields = { code: roomCode, ...(isDefault ? { default: 'true' } : {}) };
      const request = { operation: 'assignRoom', method: 'POST', path: path`/users/${providerId}/rooms` } as const;
      const body = { type: 'multipart', fields } as const;
      await client.write(scope, clinic, { ...request, body }, z.array(z.unknown()));
    },
    remove: async (scope, { providerId, roomCode }) => {
      const target = path`/users/${providerId}/rooms/${roomCode}`;
      const request = { operation: 'removeRoom', method: 'DELETE', path: target } as const;
      // The sample repeats the code in a form. It is answered `{}`, without any `data`.
      const body = { type: 'multipart', fields: { code: roomCode } } as const;
      await client.write(scope, clinic, { ...request, body }, z.unknown());
    },
  };
}
