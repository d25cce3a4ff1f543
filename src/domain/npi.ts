/** The card-issuer prefix that the National Provider Identifier's check digit is computed with. */
const prefix = '80840';

/** Ten digits whose Luhn check, with the prefix in front, comes out even. */
export function isNpi(text: string): boolean {
  if (!/^[0-9]{10}$/.test(text)) return false;
  const digits = Array.from(`${prefix}${text}`, Number).toReversed();
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : luhnDouble(digit)), 0);
  return sum % 10 === 0;
}

function luhnDouble(digit: number): number {
  const doubled = digit * 2;
  return doubled > 9 ? doubled - 9 : doubled;
}
