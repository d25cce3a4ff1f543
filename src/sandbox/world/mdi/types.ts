/** What MD Integrations alone has on file: of its cases and patients, and in its lists. Nothing here knows a wire name. */

export type Disease = Readonly<{ diseaseId: string; icd: string; description: string }>;

export type Tag = Readonly<{
  tagId: string;
  name: string;
  key: string;
  color: string;
  description: string | null;
  type: 'global' | 'partner' | 'system';
  detachesOn: readonly string[] | null;
}>;

export type Pharmacy = Readonly<{
  pharmacyId: number;
  name: string;
  line1: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
  fax: string;
  specialties: readonly string[] | null;
  latitude: number | null;
  longitude: number | null;
}>;

export type DispenseUnit = Readonly<{ id: number; name: string; abbreviation: string; plural: string }>;

export type StaffKind = 'support' | 'internal-support' | 'assistant';

export type Staff = Readonly<{
  staffId: string;
  kind: StaffKind;
  given: string;
  family: string;
  email: string;
  isActive: boolean;
  createdAt: number;
}>;

export type File = Readonly<{ fileId: string; name: string; mimeType: string; type: string; createdAt: number }>;

/** Who did something: the kind as the vendor's model names have it, null for the system. */
export type Actor = Readonly<{ kind: 'Patient' | 'Clinician' | 'SupportStaff' | 'Partner'; id: string }> | null;

export type CaseQuestion = Readonly<{
  caseQuestionId: string;
  question: string;
  answer: string;
  type: 'boolean' | 'number' | 'string';
  isImportant: boolean;
  isCritical: boolean;
  label: string | null;
  displayedOptions: readonly string[];
  description?: string | null;
  metadata?: string | null;
  isPrinted?: boolean;
}>;

export type Note = Readonly<{ noteId: string; text: string; author: NonNullable<Actor>; createdAt: number }>;

export type Order = Readonly<{
  orderId: string;
  number: string;
  status: 'new' | 'ready' | 'scheduled' | 'created' | 'cancelling' | 'failed';
  statusDetails: string | null;
  date: string;
  place: number;
  caseOfferingIds: readonly string[];
  createdAt: number;
}>;

export type OrderSequence = Readonly<{
  sequenceId: string;
  pharmacyId: string;
  pharmacyName: string;
  orders: readonly Order[];
}>;

export type Event = Readonly<{
  eventId: string;
  at: number;
  model: string;
  type: string;
  byModel: 'clinician' | 'partner' | 'patient' | 'system';
  by: string;
  title: string;
}>;

export type TagChange = Readonly<{
  event: 'added' | 'updated' | 'removed';
  tagId: string;
  reason: string | null;
  by: Actor;
  at: number;
}>;

/** What belongs to a case beyond its states and what is asked for. */
export type CaseDetail = Readonly<{
  caseId: string;
  referenceCaseId: string | null;
  examId: string | null;
  cost: number;
  prioritizedAt: number | null;
  priorityReason: string | null;
  lockedAt: number | null;
  needsApproval: boolean;
  isSync: boolean;
  /** Left out: it is. */
  isChargeable?: boolean;
  assignmentReason: string | null;
  tagIds: readonly string[];
  diseaseIds: readonly string[];
  questions: readonly CaseQuestion[];
  files: readonly File[];
  notes: readonly Note[];
  orderSequences: readonly OrderSequence[];
  events: readonly Event[];
  tagChanges: readonly TagChange[];
}>;

export type Exam = Readonly<{
  examId: string;
  patientId: string;
  weight: number | null;
  height: number | null;
  medications: string | null;
  conditions: string | null;
  allergies: string | null;
  createdAt: number;
}>;

export type MessageSeed = Readonly<{
  messageId: string;
  patientId: string;
  channel: 'patient' | 'support';
  text: string | null;
  author: NonNullable<Actor>;
  referenceMessageId: string | null;
  replyMessageId: string | null;
  repliedAt: number | null;
  dismissedAt: number | null;
  readings: readonly Readonly<{ readingId: string; by: NonNullable<Actor>; at: number }>[];
  files: readonly File[];
  createdAt: number;
}>;

export type Voucher = Readonly<{
  voucherId: string;
  patientId: string | null;
  caseId: string | null;
  questionnaireId: string;
  /** Of several, the first alone has a pharmacy of its own. */
  offeringIds: readonly string[];
  diseaseIds: readonly string[];
  isOnHold: boolean;
  isDemo: boolean;
  pharmacyId: number | null;
  metadata: string | null;
  expiresAt: number;
  createdAt: number;
}>;

export type Subscription = Readonly<{
  subscriptionId: string;
  patientId: string;
  title: string;
  description: string;
  status: 'active' | 'cancelled';
  renewPeriod: number;
  encounterPeriod: number;
  price: number;
  category: string;
  offeringId: string;
  startedAt: number;
  cancelledAt: number | null;
  expiresOn: string;
}>;

export type DispensedMedicine = Readonly<{
  historyId: number;
  patientId: string;
  name: string;
  ndc: string;
  strength: string;
  quantity: string;
  daysSupply: number;
  filledOn: string;
  payer: string;
}>;

export type Notification = Readonly<{ notificationId: string; notes: string; needsAck: boolean; createdAt: number }>;

export type MdiWorld = Readonly<{
  diseases: readonly Disease[];
  tags: readonly Tag[];
  pharmacies: readonly Pharmacy[];
  linkedPharmacyIds: readonly number[];
  preferredPharmacies: Readonly<Record<string, readonly number[]>>;
  dispenseUnits: readonly DispenseUnit[];
  staff: readonly Staff[];
  caseDetails: Readonly<Record<string, CaseDetail>>;
  patientEvents: Readonly<Record<string, readonly Event[]>>;
  exams: readonly Exam[];
  messages: readonly MessageSeed[];
  vouchers: readonly Voucher[];
  subscriptions: readonly Subscription[];
  dispensedMedicines: readonly DispensedMedicine[];
  notifications: readonly Notification[];
}>;
