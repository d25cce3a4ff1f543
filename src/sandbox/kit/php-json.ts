/**
 * JSON as PHP's `json_encode` writes it with its default flags: `/` as `\/`, everything that is not ASCII as `\uXXXX` in
 * lower-case hex (two for an emoji), no blanks, and 1e25 as `1.0e+25`.
 */
export function phpJson(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"|-?[0-9]+e[+-]?[0-9]+/g, (token) =>
    token.startsWith('"') ? escaped(token) : token.replace('e', '.0e'),
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
