import type { Disease } from '../domain/case-content.ts';
import type { Clinic, DispenseUnit, LicenceType, Notification, Specialty } from '../domain/catalogue.ts';
import { once } from '../domain/memo.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Page, Stretch } from '../domain/page.ts';
import type { Soon } from '../domain/soon.ts';
import type { Tag } from '../domain/tag.ts';
import { each } from './batch.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';

type List<T> = Promise<readonly Outcome<T>[]>;

export type CatalogueLoader = Readonly<{
  clinic: () => Soon<Clinic | null>;
  licenceTypes: () => List<LicenceType>;
  dispenseUnits: (name: string | null) => List<DispenseUnit>;
  diseases: (
    search: Readonly<{ description: string | null; code: string | null }>,
    stretch: Stretch,
  ) => Soon<Page<Disease> | null>;
  disease: (diseaseId: string) => Soon<Disease | null>;
  specialties: (stretch: Stretch) => Soon<Page<Specialty> | null>;
  tags: (stretch: Stretch) => Soon<Page<Tag> | null>;
  tag: (tagId: string) => Soon<Tag | null>;
  notifications: (stretch: Stretch) => Soon<Page<Notification> | null>;
  notification: (notificationId: string) => Soon<Notification | null>;
}>;

/** The clinic's own, and the vendor's lists for everybody: whoever may not read the clinic's things finds nothing. */
export function catalogueLoader({ vendors, scope, mayRead }: LoaderDependencies): CatalogueLoader {
  const mdi = (operation: string) => configured(vendors.mdi, 'MDI', operation);
  const client = (operation: string) => mdi(operation).catalogue;
  const visible = (key: string): boolean => mayRead({ type: 'Clinic', key });
  const options = { keyOf: (id: string) => id, mayRead: visible };
  const clinic = once(async () => client('getPartner').clinic(scope));
  const licenceTypes = once(async () => client('listLicenseTypes').licenceTypes(scope));
  const units = each((name: string) => client('listDispenseUnits').dispenseUnits(scope, name || null), options);
  const diseases = each((id: string) => client('getDisease').disease(scope, id), options);
  const notifications = each((id: string) => client('getNotification').notification(scope, id), options);

  const tags = each(async (id: string) => mdi('getTag').tag.byId(scope, id), options);

  return {
    clinic: async () => (visible('clinic') ? clinic() : null),
    licenceTypes: async () => (visible('licenceTypes') ? licenceTypes() : []),
    dispenseUnits: async (name) => (await units.load(name ?? '')) ?? [],
    diseases: async (search, stretch) =>
      visible('diseases') ? client('listDiseases').diseases(scope, search, stretch) : null,
    disease: diseases.load,
    specialties: async (stretch) =>
      visible('specialties') ? client('listSpecialties').specialties(scope, stretch) : null,
    tags: async (stretch) => (visible('tags') ? mdi('listTags').tag.list(scope, stretch) : null),
    tag: tags.load,
    notifications: async (stretch) =>
      visible('notifications') ? client('listNotifications').notifications(scope, stretch) : null,
    notification: notifications.load,
  };
}
