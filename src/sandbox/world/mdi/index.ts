import { createRandom } from '../../kit/random.ts';
import { makeCaseDetails } from './cases.ts';
import { dispenseUnits, makeDiseases, makeNotifications, makePharmacies, makeStaff, makeTags } from './catalogue.ts';
import {
  makeDispensedMedicines,
  makeExams,
  makeMessages,
  makePatientEvents,
  makeSubscriptions,
  makeVouchers,
  type PeopleParts,
} from './people.ts';
import type { MdiWorld } from './types.ts';

type Parts = Omit<PeopleParts, 'pharmacies' | 'staff'>;

/** What MD Integrations alone has on file. Made after everything else, so that nothing else moves when it changes. */
export function makeMdiWorld(given: Parts): MdiWorld {
  const { seed, now, cases, patients, clinicians } = given;
  const pharmacies = makePharmacies(seed);
  const staff = makeStaff(seed, now);
  const parts = { ...given, pharmacies, staff };
  const [diseases, tags, exams] = [makeDiseases(seed), makeTags(seed), makeExams(parts)];
  const random = createRandom(`preferred pharmacies ${seed}`);
  const some = (): readonly number[] =>
    random
      .shuffle(pharmacies)
      .slice(0, random.integer(0, 2))
      .map(({ pharmacyId }) => pharmacyId);
  return {
    diseases,
    tags,
    pharmacies,
    linkedPharmacyIds: pharmacies.slice(0, 3).map(({ pharmacyId }) => pharmacyId),
    preferredPharmacies: Object.fromEntries(patients.map(({ vendorId }) => [vendorId, some()])),
    dispenseUnits,
    staff,
    caseDetails: makeCaseDetails({ seed, cases, patients, clinicians, exams, diseases, tags }),
    patientEvents: makePatientEvents(parts),
    exams,
    messages: makeMessages(parts),
    vouchers: makeVouchers(parts, diseases),
    subscriptions: makeSubscriptions(parts),
    dispensedMedicines: makeDispensedMedicines(parts),
    notifications: makeNotifications(seed, now),
  };
}
