import type { PatientProfile } from '../domain/patient.ts';
import type { SharedVendors, Vendors } from '../vendors/index.ts';
import type { RecordKind } from './freshness.ts';
import { shareMdi } from './mdi.ts';
import type { Reads } from './reads.ts';

type Client<V extends keyof Vendors> = NonNullable<Vendors[V]>;
type SharedClient<V extends keyof Vendors> = NonNullable<SharedVendors[V]>;

/** The same vendors, behind what requests share. A method that is not named here is called each time. */
export function shareReads(vendors: Vendors, reads: Reads): SharedVendors {
  return {
    cybermdcare: vendors.cybermdcare && shareCybermdcare(vendors.cybermdcare, reads),
    vsee: vendors.vsee && shareVsee(vendors.vsee, reads),
    mdi: vendors.mdi && shareMdi(vendors.mdi, reads),
    updox: vendors.updox && shareUpdox(vendors.updox, reads),
  };
}

const self = (id: string): string => id;

/** Read with that patient's own token: whose it is, is the key. */
const ofPatient = { keyOf: ({ ref }: PatientProfile) => ref.id };

/** One record by its id, or a list by all its arguments. */
const record = (operation: string, kind: RecordKind) => ({ operation, kind, keyOf: self, idOf: self });
const list = (operation: string, kind: RecordKind) => ({ operation, kind });

function shareCybermdcare(client: Client<'cybermdcare'>, { one }: Reads): SharedClient<'cybermdcare'> {
  const vendor = 'CYBERMDCARE';
  const { visit } = client;
  return { ...client, visit: { ...visit, byId: one({ vendor, ...record('getAppointment', 'visit') }, visit.byId) } };
}

function shareVsee(client: Client<'vsee'>, { one }: Reads): SharedClient<'vsee'> {
  const vendor = 'VSEE';
  const { room, provider, visit, recording, intake, availability, patient } = client;
  return {
    ...client,
    room: {
      ...room,
      list: one({ vendor, ...list('listRooms', 'room') }, room.list),
      byCode: one({ vendor, ...record('getRoom', 'room') }, room.byCode),
      queue: one({ vendor, ...record('getRoomQueue', 'queue') }, room.queue),
    },
    provider: {
      ...provider,
      byId: one({ vendor, ...record('getUser', 'provider') }, provider.byId),
      search: one({ vendor, ...list('searchUsers', 'provider') }, provider.search),
      ofRoom: one({ vendor, ...list('listRoomProviders', 'provider') }, provider.ofRoom),
      inRoom: one({ vendor, ...list('getRoomProvider', 'provider') }, provider.inRoom),
    },
    visit: {
      ...visit,
      list: one({ vendor, ...list('listVisits', 'visit') }, visit.list),
      byId: one({ vendor, ...record('getVisit', 'visit') }, visit.byId),
      ofPatient: one({ vendor, ...list('listVisits', 'visit'), ...ofPatient }, visit.ofPatient),
      current: one({ vendor, ...list('getCurrentVisit', 'visit'), ...ofPatient }, visit.current),
    },
    recording: { ...recording, list: one({ vendor, ...list('listVisits', 'visit') }, recording.list) },
    intake: { ...intake, byId: one({ vendor, ...record('getIntake', 'intake') }, intake.byId) },
    availability: {
      ...availability,
      list: one({ vendor, ...list('listAvailability', 'availability') }, availability.list),
    },
    patient: {
      ...patient,
      byId: one({ vendor, ...record('getUser', 'patient') }, patient.byId),
      search: one({ vendor, ...list('searchUsers', 'patient') }, patient.search),
    },
  };
}

function shareUpdox(client: Client<'updox'>, { items }: Reads): SharedClient<'updox'> {
  const { calendar } = client;
  const rule = { vendor: 'UPDOX', operation: 'getAppointmentStatuses', kind: 'calendar' } as const;
  return { ...client, calendar: { ...calendar, byIds: items(rule, calendar.byIds) } };
}
