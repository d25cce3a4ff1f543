import { z } from 'zod';
import type { CallScope } from '../../domain/call.ts';
import type { Disease } from '../../domain/case-content.ts';
import type { Clinic, DispenseUnit, LicenceType, Notification, Specialty } from '../../domain/catalogue.ts';
import { VendorError } from '../../domain/errors.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Page, Stretch } from '../../domain/page.ts';
import { filled } from '../../domain/person.ts';
import { path } from '../../http/request.ts';
import { toDisease, wireDisease } from './case-content.ts';
import { type MdiClient, vendor } from './client.ts';
import { readCatalogue, readOne, readPages, type Shape } from './read.ts';
import { wireFlag, wireId, wireText, wireTime } from './wire.ts';

/** `GET /v1/partner` answers `{name, active, partner_id}` (public collection). */
export const wireClinic = z.object({ partner_id: wireId, name: wireText, active: wireFlag });

export function toClinic(wire: z.output<typeof wireClinic>, now: number): Clinic {
  const { partner_id: id, name, active } = wire;
  return { id, name: filled(name), isActive: active ?? null, source: { vendor, fetchedAt: now } };
}

export const wireLicenceType = z.object({ type: wireId, description: wireText });

export const wireDispenseUnit = z.object({
  dispense_unit_id: wireId,
  name: wireText,
  abbreviation: wireText,
  singular: wireText,
  plural: wireText,
  active: wireFlag,
});

export function toDispenseUnit(wire: z.output<typeof wireDispenseUnit>): DispenseUnit {
  return {
    id: wire.dispense_unit_id,
    name: filled(wire.name),
    abbreviation: filled(wire.abbreviation),
    singular: filled(wire.singular),
    plural: filled(wire.plural),
    isActive: wire.active ?? null,
  };
}

/** The time comes with six digits behind the seconds and without (public samples). */
export const wireNotification = z.object({
  id: wireId,
  notes: wireText,
  needs_ack: wireFlag,
  created_at: wireTime.nullish(),
});

export function toNotification(wire: z.output<typeof wireNotification>): Notification {
  return {
    id: wire.id,
    text: filled(wire.notes),
    needsAcknowledgement: wire.needs_ack ?? null,
    createdAt: wire.created_at ?? null,
  };
}

export const wireSpecialty = z.object({ id: wireId, title: wireText, is_public: wireFlag });

const specialtyShape: Shape<typeof wireSpecialty, Specialty> = {
  schema: wireSpecialty,
  toDomain: ({ id, title, is_public }) => ({ id, title: filled(title), isPublic: is_public ?? null }),
  idOf: ({ id }) => id,
};
const licenceTypeShape: Shape<typeof wireLicenceType, LicenceType> = {
  schema: wireLicenceType,
  toDomain: ({ type, description }) => ({ code: type, description: filled(description) }),
  idOf: ({ code }) => code,
};
const diseaseShape: Shape<typeof wireDisease, Disease> = {
  schema: wireDisease,
  toDomain: toDisease,
  idOf: ({ id }) => id,
};
const unitShape: Shape<typeof wireDispenseUnit, DispenseUnit> = {
  schema: wireDispenseUnit,
  toDomain: toDispenseUnit,
  idOf: ({ id }) => id,
};
const notificationShape: Shape<typeof wireNotification, Notification> = {
  schema: wireNotification,
  toDomain: toNotification,
  idOf: ({ id }) => id,
};

export type DiseaseSearch = Readonly<{ description: string | null; code: string | null }>;

/** The lists that the vendor has for everybody, and what it tells the clinic. */
export type MdiCatalogue = Readonly<{
  clinic: (scope: CallScope) => Promise<Clinic>;
  licenceTypes: (scope: CallScope) => Promise<readonly Outcome<LicenceType>[]>;
  diseases: (scope: CallScope, search: DiseaseSearch, stretch: Stretch) => Promise<Page<Disease> | null>;
  disease: (scope: CallScope, diseaseId: string) => Promise<Disease | null>;
  specialties: (scope: CallScope, stretch: Stretch) => Promise<Page<Specialty> | null>;
  dispenseUnits: (scope: CallScope, name: string | null) => Promise<readonly Outcome<DispenseUnit>[]>;
  notifications: (scope: CallScope, stretch: Stretch) => Promise<Page<Notification> | null>;
  notification: (scope: CallScope, notificationId: string) => Promise<Notification | null>;
}>;

export function catalogueSource(client: MdiClient): MdiCatalogue {
  const metadata = '/v1/partner/metadata';
  return {
    clinic: async (scope) => {
      const shape = { schema: wireClinic, toDomain: toClinic, idOf: null };
      const clinic = await readOne(client, scope, { operation: 'getPartner', path: '/v1/partner' }, null, shape);
      if (clinic !== null) return clinic;
      throw new VendorError({ vendor, operation: 'getPartner', kind: 'bad-payload', reason: 'HTTP 404' });
    },
    licenceTypes: (scope) =>
      readCatalogue(
        client,
        scope,
        { operation: 'listLicenseTypes', path: `${metadata}/license-types` },
        licenceTypeShape,
      ),
    diseases: (scope, { description, code }, stretch) => {
      const read = { operation: 'listDiseases', path: `${metadata}/diseases`, query: { description, icd: code } };
      return readPages(client, scope, read, stretch, diseaseShape);
    },
    disease: (scope, diseaseId) => {
      const read = { operation: 'getDisease', path: path`/v1/partner/metadata/diseases/${diseaseId}` };
      return readOne(client, scope, read, diseaseId, diseaseShape);
    },
    specialties: (scope, stretch) => {
      const read = { operation: 'listSpecialties', path: '/v1/partner/specialties' };
      return readPages(client, scope, read, stretch, specialtyShape);
    },
    dispenseUnits: (scope, name) => {
      const read = { operation: 'listDispenseUnits', path: '/v1/partner/dispense-units', query: { name } };
      return readCatalogue(client, scope, read, unitShape);
    },
    notifications: (scope, stretch) => {
      const read = { operation: 'listNotifications', path: '/v1/partner/notifications' };
      return readPages(client, scope, read, stretch, notificationShape);
    },
    notification: (scope, notificationId) => {
      const read = { operation: 'getNotification', path: path`/v1/partner/notifications/${notificationId}` };
      return readOne(client, scope, read, notificationId, notificationShape);
    },
  };
}
