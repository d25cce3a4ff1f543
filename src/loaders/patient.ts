import type { VendorError } from '../domain/errors.ts';
import type { Link, Linked } from '../domain/link.ts';
import type { Listing } from '../domain/page.ts';
import { absent, found, type Outcome, settled } from '../domain/outcome.ts';
import { patientOwnership } from '../domain/ownership.ts';
import type { PatientProfile } from '../domain/patient.ts';
import { refKey, type Vendor, type VendorRef } from '../domain/vendor.ts';
import type { PatientFinder } from '../identity/patient-finder.ts';
import { configured, type LoaderDependencies } from './dependencies.ts';
import { createIdentity } from './identity.ts';
import { createProfiles, type Told } from './profile.ts';

/** At most this many matches of each vendor are looked at in a search. */
const searchDepth = 100;

/** The vendors that can be asked for a person by name or e-mail. */
const searchable = ['VSEE', 'MDI'] as const satisfies readonly Vendor[];

export type OwnedField = keyof typeof patientOwnership;

export type PatientLoader = Readonly<{
  byId: (patientId: string) => Promise<Linked | null>;
  /** The patient that a vendor's record belongs to. */
  byRecord: (ref: VendorRef) => Promise<Linked | null>;
  /** Takes note of what another answer embedded. */
  meet: (profile: PatientProfile) => void;
  field: <K extends OwnedField>(patient: Linked, name: K) => Promise<Told<NonNullable<PatientProfile[K]>>>;
  /** The vendor's whole record of the patient. */
  profile: (ref: VendorRef) => Promise<PatientProfile | null>;
  /** The patient's record at a vendor, looked for if it was never asked. */
  recordAt: (patient: Linked, vendor: Vendor) => Promise<VendorRef | null>;
  /** All accepted links, and the vendors that could not be asked. */
  records: (patient: Linked) => Promise<Readonly<{ links: readonly Link[]; missing: readonly VendorError[] }>>;
  search: (text: string) => Promise<Listing<Linked>>;
}>;

export function patientLoader(
  { vendors, links, scope, mayRead, now }: LoaderDependencies,
  finder: PatientFinder,
): PatientLoader {
  const identity = createIdentity(links, 'patient', now);
  const profiles = createProfiles<PatientProfile>(async (ref) => {
    if (ref.vendor === 'VSEE') return configured(vendors.vsee, 'VSEE', 'getUser').patient.byId(scope, ref.id);
    if (ref.vendor === 'MDI') return configured(vendors.mdi, 'MDI', 'getPatient').patient.byId(scope, ref.id);
    return null; // The other two have no endpoint for a patient.
  });
  const visible = (patient: Linked | null): Linked | null =>
    patient !== null && mayRead({ type: 'Patient', key: patient.id }) ? patient : null;

  async function byRecord(ref: VendorRef): Promise<Linked | null> {
    return visible(await identity.ofRecord(ref, async () => (await profiles.field(ref, 'plantedId')) ?? null));
  }

  const findings = new Map<string, Promise<Link | null>>();
  function linkAt(patient: Linked, vendor: Vendor): Promise<Link | null> {
    const key = `${patient.id} ${vendor}`;
    const finding = findings.get(key) ?? find(patient, vendor);
    findings.set(key, finding);
    return finding;
  }

  async function find(patient: Linked, vendor: Vendor): Promise<Link | null> {
    const known = patient.links.find((link) => link.ref.vendor === vendor);
    if (known !== undefined) return known;
    if (!finder.canFind(patient, vendor)) return null;
    if ((await identity.noRecord(patient.id, vendor)) !== null) return null;
    const finding = await finder.find(scope, patient, vendor, async () => ({
      email: (await profiles.told(patient, 'email', patientOwnership.email)).value,
      name: (await profiles.told(patient, 'name', patientOwnership.name)).value?.text ?? null,
    }));
    if (finding !== null) profiles.meet(finding.profile);
    return finding?.link ?? null;
  }

  return {
    byId: async (id) => visible(await identity.byId(id)),
    byRecord,
    meet: profiles.meet,
    profile: profiles.byRef,
    field: (patient, name) => profiles.told(patient, name, patientOwnership[name]),
    recordAt: async (patient, vendor) => (await linkAt(patient, vendor))?.ref ?? null,
    records: async (patient) => {
      const answers = await Promise.all(searchable.map((vendor) => settled(linkAt(patient, vendor))));
      const looked = answers.flatMap((answer) => (answer.kind === 'found' ? [answer.value] : []));
      const missing = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
      return { links: withoutDoubleLinks([...patient.links, ...looked]), missing };
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
  async function searchAt(vendor: (typeof searchable)[number], text: string): Promise<readonly Outcome<Linked>[]> {
    const stretch = { offset: 0, limit: searchDepth };
    const page =
      vendor === 'VSEE'
        ? await configured(vendors.vsee, 'VSEE', 'searchUsers').patient.search(scope, { text }, stretch)
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
    const answers = await Promise.all(searchable.map((vendor) => settled(searchAt(vendor, text))));
    const missing = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
    const items = withoutDoubles(answers.flatMap((answer) => (answer.kind === 'found' ? answer.value : [])));
    return { items, total: missing.length > 0 ? null : items.length, hasMore: false, missing };
  };
}

/**
 * A person whom two vendors found is one patient in the list, with the links that either met; what the viewer may not
 * know of is left out.
 */
function withoutDoubles(outcomes: readonly Outcome<Linked>[]): readonly Outcome<Linked>[] {
  const people = outcomes.flatMap((outcome) => (outcome.kind === 'found' ? [outcome.value] : []));
  const unread = outcomes.filter((outcome) => 'error' in outcome);
  const merged = [...Map.groupBy(people, (person) => person.id)].map(([id, same]) =>
    found({ id, links: withoutDoubleLinks(same.flatMap((person) => person.links)) }),
  );
  return [...merged, ...unread];
}

function withoutDoubleLinks(links: readonly Link[]): readonly Link[] {
  return [...new Map(links.map((link) => [refKey(link.ref), link])).values()];
}
