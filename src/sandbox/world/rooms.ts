import { createRandom } from '../kit/random.ts';
import type { Room } from './types.ts';

const catalogue = [
  ['main-street', 'Main Street', 'Family Medicine'],
  ['river-side', 'River Side', 'Family Medicine'],
  ['skin-care', 'Skin Care', 'Dermatology'],
  ['quiet-mind', 'Quiet Mind', 'Psychiatry'],
  ['night-desk', 'Night Desk', 'Internal Medicine'],
  ['sugar-watch', 'Sugar Watch', 'Endocrinology'],
  ['travel-health', 'Travel Health', 'Internal Medicine'],
  ['old-town', 'Old Town', 'Family Medicine'],
] as const;

/** The clinic's eight rooms, without their staff. */
export function makeRooms(seed: number, now: number, timeZone: string): readonly Room[] {
  const random = createRandom(`rooms ${seed}`);
  return catalogue.map(([code, name, specialty], index) => ({
    code,
    vseeId: String(10_023_087 + index * 11),
    // One digit short of the other number, as in the vendor's sample.
    otherVseeId: 1_002_387 + index,
    slug: code,
    name,
    subtitle: 'If this is an emergency, please call 911.',
    description: `${specialty} by video, for patients of the clinic.`,
    domain: 'sandbox-clinic.example.com',
    specialties: [{ code: specialty.toLowerCase().replaceAll(' ', '-'), name: specialty, durationMin: 15 }],
    consultations: [
      { id: random.uuid(), description: '15-min Consultation', durationMin: 15, amount: 0 },
      { id: random.uuid(), description: '30-min Consultation', durationMin: 30, amount: 25 },
    ],
    providerIds: [],
    isClosed: index === 7,
    closedMessage: 'Service currently not available. Please check back later',
    timeZone,
    queueCapacity: 100,
    averageVisitSeconds: 600 + index * 60,
    createdAt: now - 400 * 86_400_000,
    modifiedAt: now - random.integer(1, 90) * 86_400_000,
  }));
}
