import { z } from 'zod';
import { recordKinds } from './reads/freshness.ts';

/** The kinds of settings, each with what is said when one is wrong: never its value. */

export function whole(least: number, most: number) {
  const says = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[0-9]{1,9}$/, says)
    .transform(Number)
    .refine((value) => value >= least && value <= most, says);
}

export function word<const T extends readonly string[]>(...words: T) {
  return z.enum(words, `must be one of: ${words.join(', ')}`);
}

export function keepingTime(text: string): readonly [string, number] {
  const [kind = '', seconds = ''] = text.split('=');
  return [kind, Number(seconds)];
}

export function isKeepingTime(text: string): boolean {
  const [kind] = keepingTime(text);
  return /^[a-z]+=[0-9]{1,6}$/.test(text) && recordKinds.some((known) => known === kind);
}

export function secret() {
  return z.string().refine((text) => !/^<.*>$|change[-_ ]?me|^your[-_ ]/i.test(text), 'still holds a placeholder');
}

/** Long enough not to be guessed, and nothing that an address would have to escape. */
export function pathToken() {
  return secret().regex(/^[A-Za-z0-9_-]{24,128}$/, 'must be 24 to 128 letters, digits, - or _');
}

export function baseUrl() {
  return z
    .string()
    .refine((text) => URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text), 'must be an http(s) URL without a query')
    .transform((text) => text.replace(/\/+$/, ''));
}

export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
