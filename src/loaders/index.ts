import { type Makers, type OnDemand, onDemand } from '../domain/on-demand.ts';
import { type BookingLoader, bookingLoader } from './booking.ts';
import { type AvailabilityLoader, availabilityLoader } from './availability.ts';
import { type CalendarLoader, calendarLoader } from './calendar.ts';
import { type CatalogueLoader, catalogueLoader } from './catalogue.ts';
import { type CaseContentLoader, caseContentLoader } from './case-content.ts';
import { type CaseLoader, caseLoader } from './case.ts';
import type { LoaderDependencies } from './dependencies.ts';
import { type DrugLoader, drugLoader } from './drug.ts';
import { type FileLoader, fileLoader } from './file.ts';
import { type IntakeLoader, intakeLoader } from './intake.ts';
import { type MessageLoader, messageLoader } from './message.ts';
import { type OfferingLoader, offeringLoader } from './offering.ts';
import { type PatientLoader, patientLoader } from './patient.ts';
import { type PatientContentLoader, patientContentLoader } from './patient-content.ts';
import { type PatientVisitLoader, patientVisitLoader } from './patient-visit.ts';
import { type PharmacyLoader, pharmacyLoader } from './pharmacy.ts';
import { type ProviderLoader, providerLoader } from './provider.ts';
import { type QuestionnaireLoader, questionnaireLoader } from './questionnaire.ts';
import { type RecordingLoader, recordingLoader } from './recording.ts';
import { type RegionLoader, regionLoader } from './region.ts';
import { type RoomLoader, roomLoader } from './room.ts';
import { type RoomStaffLoader, roomStaffLoader } from './room-staff.ts';
import { type StaffLoader, staffLoader } from './staff.ts';
import { type TimelineLoader, timelineLoader } from './timeline.ts';
import { type VendorStatusLoader, vendorStatusLoader } from './vendor-status.ts';
import { type VisitLoader, visitLoader } from './visit.ts';
import { type VoucherLoader, voucherLoader } from './voucher.ts';

export type Loaders = Readonly<{
  patient: PatientLoader;
  provider: ProviderLoader;
  room: RoomLoader;
  roomStaff: RoomStaffLoader;
  availability: AvailabilityLoader;
  visit: VisitLoader;
  patientVisit: PatientVisitLoader;
  recording: RecordingLoader;
  intake: IntakeLoader;
  case: CaseLoader;
  caseContent: CaseContentLoader;
  file: FileLoader;
  message: MessageLoader;
  staff: StaffLoader;
  region: RegionLoader;
  catalogue: CatalogueLoader;
  pharmacy: PharmacyLoader;
  drug: DrugLoader;
  voucher: VoucherLoader;
  patientContent: PatientContentLoader;
  offering: OfferingLoader;
  questionnaire: QuestionnaireLoader;
  calendar: CalendarLoader;
  booking: BookingLoader;
  timeline: TimelineLoader;
  vendorStatus: VendorStatusLoader;
}>;

const makers: Makers<Loaders, LoaderDependencies> = {
  patient: patientLoader,
  provider: providerLoader,
  room: roomLoader,
  roomStaff: (own, { room: rooms, provider: providers }) => roomStaffLoader(own, { rooms, providers }),
  availability: (own, { patient: patients, roomStaff: staff }) => availabilityLoader(own, { patients, staff }),
  visit: (own, { patient: patients, provider: providers, intake: intakes, room: rooms, roomStaff: staff, calendar }) =>
    visitLoader(own, { patients, providers, intakes, rooms, staff, calendar }),
  patientVisit: (own, { patient: patients, visit: visits }) => patientVisitLoader(own, { patients, visits }),
  recording: recordingLoader,
  intake: intakeLoader,
  case: (own, { patient: patients, provider: providers }) => caseLoader(own, { patients, providers }),
  timeline: (own, { case: cases }) => timelineLoader(own, cases),
  caseContent: caseContentLoader,
  file: fileLoader,
  message: (own, { patient: patients }) => messageLoader(own, patients),
  staff: staffLoader,
  region: regionLoader,
  catalogue: catalogueLoader,
  pharmacy: (own, { patient: patients }) => pharmacyLoader(own, { patients }),
  drug: drugLoader,
  voucher: (own, { patient: patients }) => voucherLoader(own, { patients }),
  patientContent: (own, { patient: patients }) => patientContentLoader(own, { patients }),
  offering: offeringLoader,
  questionnaire: questionnaireLoader,
  calendar: calendarLoader,
  booking: bookingLoader,
  vendorStatus: vendorStatusLoader,
};

/**
 * Fresh for every request: what one caller read is never seen by another. They can be renewed, for what a request was
 * told before it changed something is not told again.
 */
export function createLoaders(dependencies: LoaderDependencies): OnDemand<Loaders> {
  return onDemand(makers, dependencies);
}
