import type { Random } from '../../../src/sandbox/kit/random.ts';

/**
 * People as a clinic has them: households with parents, children, twins, juniors; e-mails and telephones that families
 * share; namesakes. And what two vendors wrote down about them, each with its own mistakes and at its own time.
 */
export type Someone = Readonly<{
  id: string;
  given: string;
  middle: string | null;
  family: string;
  /** The surname before marriage; null when there was none. */
  maiden: string | null;
  suffix: string | null;
  birthDate: string;
  sex: 'male' | 'female';
  email: string;
  phone: string;
  street: string;
  zip: string;
  traits: readonly string[];
}>;

export function phoneOf(random: Random): string {
  return `+1${String(random.integer(201, 989))}${String(random.integer(200, 999))}${String(random.integer(1_000, 9_999))}`;
}
