import { type Conflict, conflictsOf } from '../domain/conflict.ts';
import type { VendorError } from '../domain/errors.ts';
import type { Link, Linked } from '../domain/link.ts';
import type { Listing, Page } from '../domain/page.ts';
import { absent, found, type Outcome, settled } from '../domain/outcome.ts';
import { patientOwnership } from '../domain/ownership.ts';
import type { PatientProfile } from '../domain/patient.ts';
import { after, type Soon } from '../domain/soon.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { Clue } from '../identity/clues.ts';
import { patientRules } from '../identity/rules.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import { createPeople } from './people.ts';
import type { Told } from './profile.ts';

/** At most this many matches of each vendor are looked at in a search. */
const wholeSearch = { offset: 0, limit: 100 } as const;

/** The vendors whose records of patients can be read and searched. */
const readable = ['VSEE', 'MDI'] as const satisfies readonly Vendor[];
type Readable = (typeof readable)[number];

/** VSee searches from three characters on (developer wiki, `GET /users`). */
const shortestAtVsee = 3;

export type OwnedField = keyof typeof patientOwnership;

export type PatientLoader = Readonly<{
  byId: (patientId: string) => Soon<Linked | null>;
  /** The patient that a vendor's record belongs to. */
  byRecord: (ref: VendorRef) => Soon<Linked | null>;
  /** Takes note of what another answer embedded. */
  meet: (profile: PatientProfile) => void;
  field: <K extends OwnedField>(patient: Linked, name: K) => Soon<Told<NonNullable<PatientProfile[K]>>>;
  /** One field as that vendor has it, whosever word comes first; null also where the viewer may not know the patient. */
  fieldAt: <K extends OwnedField>(ref: VendorRef, name: K) => Soon<NonNullable<PatientProfile[K]> | null>;
  /** The vendor's whole record of the patient. */
  profile: (ref: VendorRef) => Soon<PatientProfile | null>;
  /** The patient's record at a vendor, looked for if it was never asked. */
  recordAt: (patient: Linked, vendor: Vendor) => Soon<VendorRef | null>;
  /** All accepted links, and the vendors that could not be asked. */
  records: (patient: Linked) => Soon<Readonly<{ links: readonly Link[]; missing: readonly VendorError[] }>>;
  /** Where those who could be read disagree; who could not is `missing`. */
  conflicts: (patient: Linked) => Soon<Readonly<{ value: readonly Conflict[]; missing: readonly VendorError[] }>>;
  search: (text: string) => Soon<Listing<Linked>>;
}>;

export function patientLoader({ vendors, links, scope, mayRead, now }: LoaderDependencies): PatientLoader {
  const people = createPeople<PatientProfile>({
    kind: 'patient',
    rules: patientRules,
    readable,
    links,
    now,
    read: (ref) => {
      if (ref.vendor === 'VSEE') return configured(vendors.vsee, 'VSEE', 'getUser').patient.byId(scope, ref.id);
      if (ref.vendor === 'MDI') return configured(vendors.mdi, 'MDI', 'getPatient').patient.byId(scope, ref.id);
      return null; // The other two have no endpoint for a patient.
    },
    search: (vendor, clue) => searchWith(vendor, clue),
    plantedIdOf: (profiles, ref) => after(profiles.field(ref, 'plantedId'), (planted) => planted ?? null),
  });
  const { profiles } = people;
  const visible = (patient: Linked | null): Linked | null =>
    patient !== null && mayRead({ type: 'Patient', key: patient.id }) ? patient : null;
  const byRecord = (ref: VendorRef): Soon<Linked | null> => after(people.byRecord(ref), visible);

  /** The way that each vendor's documents show. */
  async function searchWith(vendor: Vendor, { kind, text }: Clue): Promise<Page<PatientProfile> | null> {
    if (vendor === 'MDI') return configured(vendors.mdi, 'MDI', 'searchPatients').patient.search(scope, text);
    if (kind === 'name' && text.length < shortestAtVsee) return null;
    const query = kind === 'email' ? { email: text } : { text };
    return configured(vendors.vsee, 'VSEE', 'searchUsers').patient.search(scope, query, wholeSearch);
  }

  return {
    byId: (id) => after(people.byId(id), visible),
    byRecord,
    meet: profiles.meet,
    fieldAt: (ref, name) =>
      after(byRecord(ref), (patient) => patient && after(profiles.field(ref, name), (value) => value ?? null)),
    profile: profiles.byRef,
    field: (patient, name) => profiles.told(patient, name, patientOwnership[name]),
    recordAt: (patient, vendor) => after(people.linkAt(patient, vendor), (link) => link?.ref ?? null),
    records: people.records,
    conflicts: async ({ links: own }) => {
      const told = await Promise.all(own.map(({ ref }) => settled(profiles.byRef(ref))));
      return {
        value: conflictsOf(told.flatMap((one) => (one.kind === 'found' ? [one.value] : []))),
        missing: told.flatMap((one) => ('error' in one ? [one.error] : [])),
      };
    },
    search: patientSearch({ vendors, scope }, profiles.meet, byRecord),
  };
}

/** Asks every vendor that can be searched, and makes one list of their answers. */
function patientSearch(
  { vendors, scope }: Pick<LoaderDependencies, 'vendors' | 'scope'>,
  meet: (profile: PatientProfile) => void,
  byRecord: PatientLoader['byRecord'],
): PatientLoader['search'] {
  async function searchAt(vendor: Readable, text: string): Promise<readonly Outcome<Linked>[]> {
    const page =
      vendor === 'VSEE'
        ? await configured(vendors.vsee, 'VSEE', 'searchUsers').patient.search(scope, { text }, wholeSearch)
        : await configured(vendors.mdi, 'MDI', 'searchPatients').patient.search(scope, text);
    for (const outcome of page.items) if (outcome.kind === 'found') meet(outcome.value);
    return Promise.all(
      page.items.map(async (outcome) => {
        if (outcome.kind !== 'found') return outcome;
        const patient = await byRecord(outcome.value.ref);
        return patient === null ? absent : found(patient);
      }),
    );
  }

  return async (text) => {
    const answers = await Promise.all(readable.map((vendor) => settled(searchAt(vendor, text))));
    const missing = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
    const items = eachOnce(answers.flatMap((answer) => (answer.kind === 'found' ? answer.value : [])));
    return { items, total: missing.length > 0 ? null : items.length, hasMore: false, missing };
  };
}

/**
 * A person whom two vendors found is one patient in the list, with the links that either met; what the viewer may not
 * know of is left out.
 */
function eachOnce(outcomes: readonly Outcome<Linked>[]): readonly Outcome<Linked>[] {
  const people = outcomes.flatMap((outcome) => (outcome.kind === 'found' ? [outcome.value] : []));
  const unread = outcomes.filter((outcome) => 'error' in outcome);
  const merged = [...Map.groupBy(people, (person) => person.id)].map(([id, same]) =>
    found({ id, links: withoutDoubles(same.flatMap((person) => person.links)) }),
  );
  return [...merged, ...unread];
}

function withoutDoubles(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((link) => [refKey(link.ref), link])).values()];
}
