import { afterAll, beforeAll, expect, test } from 'vitest';
import { healthOf, serviceHealth } from '../../../src/domain/vendor-health.ts';
import { type FailureKind, failures } from '../../../src/domain/errors.ts';
import type { Store } from '../../../src/store/connection.ts';
import { loadersOver, openTestStore } from '../../support/in-memory.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const page = { offset: 0, limit: 20 };
const noPharmacy = {
  ...{ name: 'x', address: null, city: null, state: null, postalCode: null, phone: null, ncpdpId: null },
  specialties: [],
};

test('whoever may not read the clinic’s things finds nothing, and no vendor is asked', async () => {
  const loaders = loadersOver({ store, calls: {}, mayRead: ({ type }) => type !== 'Clinic' });
  const { catalogue, pharmacy, drug, voucher, patientContent, vendorStatus } = loaders;
  expect(vendorStatus.all()).toEqual([]);
  const answers = await Promise.all([
    vendorStatus.services('MDI'),
    catalogue.clinic(),
    catalogue.licenceTypes(),
    catalogue.dispenseUnits(null),
    catalogue.diseases({ description: null, code: null }, page),
    catalogue.disease('1'),
    catalogue.specialties(page),
    catalogue.tags(page),
    catalogue.tag('1'),
    catalogue.notifications(page),
    catalogue.notification('1'),
    pharmacy.byId('1'),
    pharmacy.search(noPharmacy),
    pharmacy.linked(page),
    drug.search('testine'),
    drug.detail({ kind: 'ndc', code: '1' }),
    drug.supplies('mask', null),
    voucher.list(true, page),
    voucher.byId('1'),
    patientContent.allSubscriptions(page),
    patientContent.subscription('1'),
  ]);
  for (const answer of answers) expect(answer ?? []).toEqual([]);
});

test('only maintenance and the vendor’s own trouble say that a part is down; any other failure, that nobody knows', () => {
  const kinds = Object.keys(failures) as FailureKind[];
  const down = kinds.filter((kind) => serviceHealth('API', kind).isUp === false);
  expect(down.toSorted()).toEqual(['maintenance', 'unavailable']);
  expect(kinds.filter((kind) => serviceHealth('API', kind).isUp === true)).toEqual([]);
  expect(serviceHealth('API', null)).toEqual({ service: 'API', isUp: true, code: null });
});

test('a vendor without settings has no circuit, and nothing was met of it', () => {
  expect(healthOf('UPDOX', null)).toEqual({
    ...{ vendor: 'UPDOX', isConfigured: false, circuit: null, callsInFlight: 0, lastSuccessAt: null },
    ...{ lastFailureAt: null, lastFailureCode: null, latency: null },
  });
});
