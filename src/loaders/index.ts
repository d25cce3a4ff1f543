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

/** Fresh for every request: what one caller read is never seen by another. */
export function createLoaders(dependencies: LoaderDependencies): Loaders {
  const patients = patientLoader(dependencies);
  const providers = providerLoader(dependencies);
  const intakes = intakeLoader(dependencies);
  const rooms = roomLoader(dependencies);
  const calendar = calendarLoader(dependencies);
  const staff = roomStaffLoader(dependencies, { rooms, providers });
  const visits = visitLoader(dependencies, { patients, providers, intakes, rooms, staff, calendar });
  const cases = caseLoader(dependencies, { patients, providers });
  return {
    patient: patients,
    provider: providers,
    room: rooms,
    roomStaff: staff,
    availability: availabilityLoader(dependencies, { patients, staff }),
    visit: visits,
    patientVisit: patientVisitLoader(dependencies, { patients, visits }),
    recording: recordingLoader(dependencies),
    intake: intakes,
    case: cases,
    timeline: timelineLoader(dependencies, cases),
    caseContent: caseContentLoader(dependencies),
    file: fileLoader(dependencies),
    message: messageLoader(dependencies, patients),
    staff: staffLoader(dependencies),
    region: regionLoader(dependencies),
    catalogue: catalogueLoader(dependencies),
    pharmacy: pharmacyLoader(dependencies, { patients }),
    drug: drugLoader(dependencies),
    voucher: voucherLoader(dependencies, { patients }),
    patientContent: patientContentLoader(dependencies, { patients }),
    offering: offeringLoader(dependencies),
    questionnaire: questionnaireLoader(dependencies),
    calendar,
    booking: bookingLoader(dependencies),
    vendorStatus: vendorStatusLoader(dependencies),
  };
}
