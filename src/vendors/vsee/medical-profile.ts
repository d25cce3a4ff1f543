import { z } from 'zod';
import type { MedicalProfile, ProfileEntry, ProfileSection } from '../../domain/medical-profile.ts';
import { filled } from '../../domain/person.ts';
import { toNamedAuthor, wireAuthor } from './author.ts';
import { openValues } from './open-value.ts';
import { wireText, wireTime } from './wire.ts';

/** `{data: [], modified, modifiedBy, modified_by{}}` (S1). Without `data` nobody knows whether there was nothing to tell. */
const wireSection = z
  .object({
    data: z.array(z.record(z.string(), z.unknown())),
    modified: wireTime.nullish(),
    modifiedBy: wireText,
    modified_by: wireAuthor.nullish().catch(null),
  })
  .nullish();

const parts = {
  conditions: wireSection,
  family_conditions: wireSection,
  surgeries: wireSection,
  medications: wireSection,
  allergies: wireSection,
  social_history: wireSection,
  health_habits: wireSection,
};

/** An object in which no part is known is some other thing: read as a profile, it would say "no allergies". */
export const wireMedicalProfile = z
  .object({ ...parts, created: wireTime.nullish(), modified: wireTime.nullish() })
  .refine((profile) => Object.keys(parts).some((part) => part in profile));

export function toMedicalProfile(wire: z.output<typeof wireMedicalProfile>): MedicalProfile {
  return {
    conditions: toSection(wire.conditions),
    familyConditions: toSection(wire.family_conditions),
    surgeries: toSection(wire.surgeries),
    medications: toSection(wire.medications),
    allergies: toSection(wire.allergies),
    socialHistory: toSection(wire.social_history),
    healthHabits: toSection(wire.health_habits),
    createdAt: wire.created ?? null,
    modifiedAt: wire.modified ?? null,
  };
}

function toSection(wire: z.output<typeof wireSection>): ProfileSection | null {
  if (wire == null) return null;
  return {
    entries: wire.data.map(toEntry),
    modifiedAt: wire.modified ?? null,
    modifiedBy: toNamedAuthor(wire.modifiedBy, wire.modified_by),
  };
}

/**
 * Documented are `condition`, `procedure` and `relations` (S1). Of medications, allergies, social history and habits
 * the document shows empty lists alone, so that their entries are handed on as they come.
 */
function toEntry({ condition, procedure, relations, ...rest }: Readonly<Record<string, unknown>>): ProfileEntry {
  const name = [condition, procedure].find((value) => typeof value === 'string');
  return {
    name: filled(name),
    relations: openValues('relations', relations).flatMap(({ values }) => values),
    details: Object.entries(rest).flatMap(([key, value]) =>
      openValues(key, value).map(({ name: detail, values }) => ({ name: detail, value: values.join(', ') })),
    ),
  };
}
