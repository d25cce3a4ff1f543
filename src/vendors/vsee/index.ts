import type { TransportReport } from '../../domain/vendor-health.ts';
import type { BreakerState } from '../../http/breaker.ts';
import { availabilitySource, type VseeAvailability } from './availability.ts';
import { createVseeClient, type VseeOptions, type VseeSettings } from './client.ts';
import { type VseeEvents, vseeEvents } from './event.ts';
import { intakeSource, type VseeIntakes } from './intake.ts';
import { intakeChanges, type VseeIntakeChanges } from './intake-change.ts';
import { patientSource, type VseePatients } from './patient.ts';
import { providerSource, type VseeProviders } from './provider.ts';
import { recordingSource, type VseeRecordings } from './recording.ts';
import { roomSource, type VseeRooms } from './room.ts';
import { roomChanges, type VseeRoomChanges } from './room-change.ts';
import { createSignOn } from './sign-on.ts';
import { visitSource, type VseeVisits } from './visit.ts';
import { visitChanges, type VseeVisitChanges } from './visit-change.ts';

export type { VseeSettings };

export type Vsee = Readonly<{
  room: VseeRooms & VseeRoomChanges;
  provider: VseeProviders;
  visit: VseeVisits & VseeVisitChanges;
  recording: VseeRecordings;
  intake: VseeIntakes & VseeIntakeChanges;
  availability: VseeAvailability;
  patient: VseePatients;
  event: VseeEvents;
  breakerState: () => BreakerState;
  report: () => TransportReport;
  close: () => Promise<void>;
}>;

export function createVsee(options: VseeOptions): Vsee {
  const client = createVseeClient(options);
  return {
    room: { ...roomSource(client), ...roomChanges(client) },
    provider: providerSource(client),
    visit: {
      ...visitSource(client, createSignOn(client, options.limits.timeoutMs)),
      ...visitChanges(client, options.settings.bookingPath),
    },
    intake: { ...intakeSource(client), ...intakeChanges(client) },
    recording: recordingSource(client),
    availability: availabilitySource(client),
    patient: patientSource(client),
    event: vseeEvents(options.settings.accountCode),
    breakerState: client.transport.breakerState,
    report: client.transport.report,
    close: client.transport.close,
  };
}
