import type { Case } from '../domain/case.ts';
import type { Disease } from '../domain/case-content.ts';
import type { Notification, Specialty } from '../domain/catalogue.ts';
import type { Drug, SupplyItem } from '../domain/drug.ts';
import type { VendorStatus } from '../domain/errors.ts';
import type { Exam } from '../domain/exam.ts';
import type { Linked } from '../domain/link.ts';
import type { Match } from '../domain/match.ts';
import type { Message } from '../domain/message.ts';
import type { Offering } from '../domain/offering.ts';
import type { Subscription } from '../domain/patient-content.ts';
import type { LinkedPharmacy, Pharmacy } from '../domain/pharmacy.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import type { City } from '../domain/region.ts';
import type { RecordEvent } from '../domain/record-event.ts';
import type { Room, RoomDetail } from '../domain/room.ts';
import type { Slot } from '../domain/slot.ts';
import type { CaseEntry } from '../domain/timeline.ts';
import type { Tag, TagChange } from '../domain/tag.ts';
import type { UserError } from '../domain/user-error.ts';
import type { VendorRef } from '../domain/vendor.ts';
import type { Visit } from '../domain/visit.ts';
import type { Voucher } from '../domain/voucher.ts';
import type { Write } from '../domain/write.ts';

/** A Relay connection over domain objects: what the graph's connection types have as their parent. */
export type Connection<T> = Readonly<{
  edges: readonly Edge<T>[];
  pageInfo: Readonly<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }>;
  totalCount: number | null;
  unavailable: readonly VendorStatus[];
}>;

export type Edge<T> = Readonly<{ cursor: string; node: T | null }>;

/** A room as a list, a visit or its own page tells it. What is left out, its own page tells. */
export type RoomModel = Pick<Room, 'code' | 'source'> & Untold<RoomDetail>;

/** A visit with all that its answer told, or another one's word of it. What is left out, its own page tells. */
export type VisitModel = Pick<Visit, 'ref' | 'kind' | 'status' | 'isZoneAssumed' | 'source'> &
  Untold<Visit> &
  /** Its records at other vendors, where it was booked at several. */
  Readonly<{ alsoAt?: readonly VendorRef[] }>;

type Untold<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type PatientConnectionModel = Connection<Linked>;
export type PatientEdgeModel = Edge<Linked>;
export type PatientMatchConnectionModel = Connection<Match>;
export type PatientMatchEdgeModel = Edge<Match>;
export type ProviderMatchConnectionModel = Connection<Match>;
export type ProviderMatchEdgeModel = Edge<Match>;

/** What became of a person's decision about whose a record is. */
export type LinkAnswerModel = Readonly<{ person: Linked | null; userErrors: readonly UserError[] }>;

export type RoomConnectionModel = Connection<RoomModel>;
export type RoomEdgeModel = Edge<RoomModel>;
export type VisitConnectionModel = Connection<VisitModel>;
export type VisitEdgeModel = Edge<VisitModel>;
export type SlotConnectionModel = Connection<Slot>;
export type SlotEdgeModel = Edge<Slot>;
export type CaseConnectionModel = Connection<Case>;
export type CaseEdgeModel = Edge<Case>;
export type CaseTimelineConnectionModel = Connection<CaseEntry>;
export type CaseTimelineEdgeModel = Edge<CaseEntry>;
export type MessageConnectionModel = Connection<Message>;
export type MessageEdgeModel = Edge<Message>;
export type OfferingConnectionModel = Connection<Offering>;
export type OfferingEdgeModel = Edge<Offering>;
export type QuestionnaireConnectionModel = Connection<Questionnaire>;
export type QuestionnaireEdgeModel = Edge<Questionnaire>;
export type WriteConnectionModel = Connection<Write>;
export type WriteEdgeModel = Edge<Write>;
export type RecordEventConnectionModel = Connection<RecordEvent>;
export type RecordEventEdgeModel = Edge<RecordEvent>;
export type TagChangeConnectionModel = Connection<TagChange>;
export type TagChangeEdgeModel = Edge<TagChange>;

export type CityConnectionModel = Connection<City>;
export type CityEdgeModel = Edge<City>;
export type DiseaseConnectionModel = Connection<Disease>;
export type DiseaseEdgeModel = Edge<Disease>;
export type NotificationConnectionModel = Connection<Notification>;
export type NotificationEdgeModel = Edge<Notification>;
export type PharmacyConnectionModel = Connection<Pharmacy>;
export type PharmacyEdgeModel = Edge<Pharmacy>;
export type LinkedPharmacyConnectionModel = Connection<LinkedPharmacy>;
export type LinkedPharmacyEdgeModel = Edge<LinkedPharmacy>;
export type DrugConnectionModel = Connection<Drug>;
export type DrugEdgeModel = Edge<Drug>;
export type SupplyItemConnectionModel = Connection<SupplyItem>;
export type SupplyItemEdgeModel = Edge<SupplyItem>;

export type VoucherConnectionModel = Connection<Voucher>;
export type VoucherEdgeModel = Edge<Voucher>;
export type ExamConnectionModel = Connection<Exam>;
export type ExamEdgeModel = Edge<Exam>;
export type SubscriptionPlanConnectionModel = Connection<Subscription>;
export type SubscriptionPlanEdgeModel = Edge<Subscription>;

export type SpecialtyConnectionModel = Connection<Specialty>;
export type SpecialtyEdgeModel = Edge<Specialty>;
export type TagConnectionModel = Connection<Tag>;
export type TagEdgeModel = Edge<Tag>;

type EntryOf<K extends CaseEntry['kind']> = Extract<CaseEntry, { kind: K }>;

export type StatusEntryModel = EntryOf<'status'>;
export type OrderEntryModel = EntryOf<'order'>;
export type InsuranceEntryModel = EntryOf<'insurance'>;
export type OfferingEntryModel = EntryOf<'offering'>;
export type MessageEntryModel = EntryOf<'message'>;
export type FileEntryModel = EntryOf<'file'>;
export type NoteEntryModel = EntryOf<'note'>;
export type TagEntryModel = EntryOf<'tag'>;
export type OtherEntryModel = EntryOf<'other'>;
