/** Tags that begin a new line. */
const lineTags = new Set([
  ...['p', 'br', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'blockquote', 'section', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);

/** Tags whose content is not meant to be read. */
const hiddenTags = new Set(['script', 'style', 'head', 'title']);

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['deg', '°'],
  ['micro', 'µ'],
]);

/**
 * What a reader sees of HTML: its words, a line a paragraph. The result is text and no HTML: a `<` in it was written as
 * one. Linear in the length, whatever is sent.
 */
export function htmlToText(html: string): string {
  let text = '';
  let readTo = 0;
  let hiddenIn: string | null = null;
  for (const match of html.matchAll(/<(?:!|(\/?)([a-z][a-z0-9]*))[^<>]*>/gi)) {
    const [tag, slash, spelled = ''] = match;
    const name = spelled.toLowerCase();
    if (hiddenIn === null) text += html.slice(readTo, match.index);
    readTo = match.index + tag.length;
    if (hiddenIn === null && slash === '' && hiddenTags.has(name)) hiddenIn = name;
    else if (hiddenIn === name && slash === '/') hiddenIn = null;
    else if (hiddenIn === null && lineTags.has(name)) text += '\n';
  }
  if (hiddenIn === null) text += html.slice(readTo);
  return tidy(decodeEntities(text));
}

const entity = /&(?:#([0-9]{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

function decodeEntities(text: string): string {
  return text.replace(entity, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}
