/** What people type where a form insists and they have nothing to give. Such a value is treated as not told. */

const noEmailNames = new Set(
  'none noemail nomail noreply donotreply na nobody notgiven unknown test null patient example anonymous'.split(' '),
);

/** The mailbox of a house: whoever works or lives there has it on file. */
const sharedMailboxes = new Set(
  'info office frontdesk reception contact admin clinic practice appointments scheduling billing staff'.split(' '),
);
const noEmailHosts = new Set('none.com noemail.com nomail.com na.com test.com email.invalid'.split(' '));

export function isPlaceholderEmail(email: string): boolean {
  const [name = '', host = ''] = email.split('@');
  const letters = name.replace(/[^a-z]/g, '');
  return noEmailNames.has(letters) || sharedMailboxes.has(letters) || noEmailHosts.has(host);
}

/** `+15555555555`, `+12345678900`, directory assistance, and lines of nothing but one digit. */
export function isPlaceholderPhone(e164: string): boolean {
  const line = e164.slice(-7);
  const national = e164.slice(-10);
  return /^(.)\1+$/.test(line) || /^(.)\1+$/.test(national) || line === '5551212' || /2345678/.test(national);
}

/** The days that systems and hurried people write: the beginnings of calendars, and repeated digits. */
export function isPlaceholderDate(date: string): boolean {
  return /^(1[0-8]|0)/.test(date) || ['1900-01-01', '1901-01-01', '1970-01-01', '1911-11-11'].includes(date);
}

const noGivenNames = new Set(
  'baby babyboy babygirl newborn infant test unknown patient unk na none mr mrs ms'.split(' '),
);

/** A newborn's record says "Baby Girl" for every child of the house. */
export function isPlaceholderName(words: readonly string[]): boolean {
  return noGivenNames.has(words.join('')) || noGivenNames.has(words[0] ?? '');
}
