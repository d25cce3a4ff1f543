/** `fatal`: a name with broken bytes is refused, not stored with U+FFFD in it. `ignoreBOM`: a BOM is no JSON. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Undefined for whatever is not JSON; the parser's own message may quote the body, so it goes no further. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = utf8.decode(bytes);
    return mayHoldLongNumber(bytes) ? JSON.parse(text, keepLongIds) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Ids of 64 bits come as numbers (Updox, public notes of May 2022) that a JavaScript number would round: kept as text. */
function keepLongIds(_key: string, value: unknown, context?: Readonly<{ source?: string }>): unknown {
  const isRounded = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
  return isRounded ? context?.source : value;
}

/** From so many digits on, a JavaScript number may be another than the one that was written. */
const longDigits = 16;

/** Outside a text, a long number has one of these before it. A text may hold them too, which costs time and no more. */
const mayPrecede: ReadonlySet<number | undefined> = new Set([undefined, ...Buffer.from(':,[- \t\r\n')]);

/**
 * Whether there is a run of so many digits where a number may stand. A run covers one byte in sixteen, so only these
 * are looked at: a search through the text takes half as long as to parse it, and a reviver several times that.
 */
function mayHoldLongNumber(bytes: Uint8Array): boolean {
  for (let at = longDigits - 1; at < bytes.length; at += longDigits) {
    if (!isDigit(bytes[at])) continue;
    let [first, last] = [at, at];
    while (isDigit(bytes[first - 1])) first -= 1;
    while (isDigit(bytes[last + 1])) last += 1;
    if (last - first + 1 >= longDigits && mayPrecede.has(bytes[first - 1])) return true;
  }
  return false;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
