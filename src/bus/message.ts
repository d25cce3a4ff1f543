import { z } from 'zod';
import type { Word } from '../events/bus.ts';

/** PostgreSQL: "In the default configuration it must be shorter than 8000 bytes" (NOTIFY). */
const longestText = 7_900;

const strings = z.array(z.string());

const wireChange = z.object({
  kind: z.enum(['case', 'visit', 'queue']),
  key: z.string(),
  fields: strings,
  at: z.number(),
  topics: strings,
});

const wireWord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changed'), change: wireChange }),
  z.object({ kind: z.literal('stale'), records: z.array(z.object({ kind: z.string(), id: z.string().nullable() })) }),
  z.object({ kind: z.literal('look') }),
  z.object({ kind: z.literal('missed'), topics: strings.nullable() }),
]);

const wireMessage = z.object({ from: z.string(), words: z.array(wireWord) });

export type Message = Readonly<{ from: string; words: readonly Word[] }>;

/** Said where words do not fit, or cannot be understood: whatever they were, asking anew tells it. */
export const missedAll: Word = { kind: 'missed', topics: null };

/** The words in as few texts as they fit into, in their order. Ids and names of fields alone: nothing that a person told. */
export function textsOf(from: string, words: readonly Word[]): readonly string[] {
  const text = (some: readonly Word[]): string => JSON.stringify({ from, words: some });
  const isShort = (some: readonly Word[]): boolean => Buffer.byteLength(text(some)) <= longestText;
  const bundles: Word[][] = [];
  for (const word of words.map((one) => (isShort([one]) ? one : missedAll))) {
    const last = bundles.at(-1);
    if (last !== undefined && isShort([...last, word])) last.push(word);
    else bundles.push([word]);
  }
  return bundles.map(text);
}

/** Null: another version of this program speaks, or somebody else. */
export function readMessage(text: string): Message | null {
  try {
    return wireMessage.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
