import { makeCalendarAppointments, makeTelemedicineAppointments } from './appointments.ts';
import { makeCases } from './cases.ts';
import { makeClinicians } from './clinicians.ts';
import { makeHardClinicians, type HardClinicians, noHardClinicians } from './hard-clinicians.ts';
import { makeMdiWorld } from './mdi/index.ts';
import { makeOfferings } from './offerings.ts';
import { makePersons } from './people.ts';
import { makeQuestionnaires } from './questionnaires.ts';
import { makeRecords } from './records.ts';
import { makeRooms } from './rooms.ts';
import { makeStates } from './states.ts';
import type { World, WorldOptions } from './types.ts';
import { makeVisits } from './visits.ts';

/** The world behind all four vendors. A pure function of its options, so that separate processes agree on it. */
export function makeWorld(options: WorldOptions): World {
  const { seed, patients: count, now, timeZone, hardClinicians: copies = 0 } = options;
  const persons = makePersons(seed, count);
  const patients = makeRecords(seed, now, persons);
  const bareRooms = makeRooms(seed, now, timeZone);
  const clinicians = makeClinicians(seed, bareRooms);
  const rooms = bareRooms.map((room) => ({
    ...room,
    providerIds: clinicians.flatMap(({ roomCodes, vseeId }) =>
      vseeId !== null && roomCodes.includes(room.code) ? [vseeId] : [],
    ),
  }));
  const visits = makeVisits({ seed, now, timeZone, rooms, clinicians, patients: patients.vsee });
  const offerings = makeOfferings(seed);
  const questionnaires = makeQuestionnaires(seed, offerings);
  const cases = makeCases({ seed, now, patients: patients.mdi, clinicians, offerings });
  const room = rooms.at(-1);
  const hard: HardClinicians =
    copies === 0 || room === undefined ? noHardClinicians : makeHardClinicians({ seed, now, copies, room, patients });
  return {
    seed,
    now,
    timeZone,
    persons,
    patients,
    clinicians: [...clinicians, ...hard.clinicians],
    rooms: rooms.map((one) => (one === room ? { ...one, providerIds: [...one.providerIds, ...hard.vseeIds] } : one)),
    visits: [...visits, ...hard.visits],
    telemedicineAppointments: makeTelemedicineAppointments(seed, now, patients.cybermdcare, clinicians),
    calendarAppointments: makeCalendarAppointments(seed, now, visits, clinicians),
    states: makeStates(seed),
    offerings,
    questionnaires,
    cases: [...cases, ...hard.cases],
    mdi: makeMdiWorld({ seed, now, patients: patients.mdi, clinicians, cases, offerings, questionnaires }),
  };
}
