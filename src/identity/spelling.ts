/** Letters that no decomposition turns into plain ones. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A name's words in lower case, without accents, apostrophes and dots: `O’Néil-Søe` is `oneil`, `soe`. */
export function wordsOf(text: string | null | undefined): readonly string[] {
  const spelled = (text ?? '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .replace(/['’`´.]/g, '');
  return spelled.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Names of four letters may differ by one mistake, those of eight by two. */
const shortestWithOne = 4;
const shortestWithTwo = 8;

/** No name is longer; what is, is not worth the time that comparing it takes. */
const longest = 64;

/** Whether the two are one word, but for a letter left out, added, mistaken, or swapped with its neighbour. */
export function isMisspelt(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < shortestWithOne || shorter > longest) return false;
  const allowed = shorter < shortestWithTwo ? 1 : 2;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
}

/** Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one mistake. */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  const at = (row: number, column: number): number => table[row * width + column] ?? 0;
  for (let row = 0; row <= a.length; row += 1) {
    for (let column = 0; column <= b.length; column += 1) {
      table[row * width + column] = row === 0 || column === 0 ? row + column : stepsTo(row, column);
    }
  }
  return at(a.length, b.length);

  function stepsTo(row: number, column: number): number {
    const isSame = a[row - 1] === b[column - 1];
    const one = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (isSame ? 0 : 1));
    const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return isSwap ? Math.min(one, at(row - 2, column - 2) + 1) : one;
  }
}
