import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, parse, print, visit } from 'graphql';

const folder = join(import.meta.dirname, '..', '..', 'client', 'operations');

/** One of the client's own documents, as a frontend sends it: with the fragments that it takes from other files. */
export function clientDocument(name: string): string {
  const text = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const own = new Set(fragmentsIn(text).map((fragment) => fragment.name.value));
  const missing = spreadsOf(text).filter((spread) => !own.has(spread));
  return missing.length === 0 ? text : [text, ...missing.map((spread) => print(shared(spread)))].join('\n');
}

function shared(name: string): FragmentDefinitionNode {
  const all = readdirSync(folder).flatMap((file) => fragmentsIn(readFileSync(join(folder, file), 'utf8')));
  const found = all.find((fragment) => fragment.name.value === name);
  if (found === undefined) throw new Error(`no file has the fragment ${name}`);
  return found;
}

function fragmentsIn(text: string): readonly FragmentDefinitionNode[] {
  return parse(text).definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
}

/** The fragments that a text needs, with those that these need. */
function spreadsOf(text: string, seen = new Set<string>()): readonly string[] {
  visit(parse(text), {
    FragmentSpread: ({ name }) => {
      if (seen.has(name.value)) return;
      seen.add(name.value);
      if (!fragmentsIn(text).some((fragment) => fragment.name.value === name.value)) {
        spreadsOf(print(shared(name.value)), seen);
      }
    },
  });
  return [...seen];
}
