import type { Verdict } from '../domain/match.ts';
import type { PersonName } from '../domain/person.ts';
import type { RuleSet } from './rules.ts';
import { wordsOf } from './spelling.ts';
import type { Traits } from './traits.ts';

/** What a vendor is searched with. */
export type Clue = Readonly<{ kind: 'email' | 'name'; text: string }>;

/** Vendors match a part of the name; a single letter would find the whole clinic. */
const shortestName = 2;

/**
 * What to search with, in this order, each only when the one before decided nothing: the e-mail address, which few
 * have, then the surname, which finds who has another address there. Empty: nothing that is told could ever link.
 */
export function cluesOf(
  traits: Traits,
  name: PersonName | null | undefined,
  { canLink }: Pick<RuleSet, 'canLink'>,
): readonly Clue[] {
  if (!canLink(traits)) return [];
  const { email } = traits;
  const surname = surnameOf(name);
  return [
    ...(email === null ? [] : [{ kind: 'email', text: email } as const]),
    ...(surname === null ? [] : [{ kind: 'name', text: surname } as const]),
  ];
}

/** As it is written, so that the vendor finds it, but without `Jr` and blanks. */
function surnameOf(name: PersonName | null | undefined): string | null {
  const written = (name?.family ?? '').trim().replace(/[\s,]+(jr|sr|ii|iii|iv|2nd|3rd|4th|junior|senior)\.?$/i, '');
  return wordsOf(written).join('').length < shortestName ? null : written;
}

/** Whether what was found settles the matter, so that the next clue need not be tried. */
export function isDecided(verdicts: readonly Verdict[]): boolean {
  return verdicts.some(({ grade }) => grade === 'CERTAIN');
}

/**
 * In which order each of several people is looked for. A surname that several of them bear finds them all in one search,
 * and goes first; else the e-mail address does, which finds few and seldom a stranger.
 */
export function ordersOf(wanted: readonly (readonly Clue[])[]): readonly (readonly Clue[])[] {
  const key = ({ kind, text }: Clue): string => `${kind} ${text.toLowerCase()}`;
  const bearers = new Map<string, number>();
  for (const clue of wanted.flat()) bearers.set(key(clue), (bearers.get(key(clue)) ?? 0) + 1);
  const isShared = (clue: Clue): boolean => clue.kind === 'name' && (bearers.get(key(clue)) ?? 0) > 1;
  return wanted.map((clues) => [...clues.filter(isShared), ...clues.filter((clue) => !isShared(clue))]);
}
