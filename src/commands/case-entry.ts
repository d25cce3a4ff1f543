import type { RequestedAnswer, RequestedOffering, RequestedProduct } from '../domain/case-request.ts';
import { refuse } from './mistake.ts';
import { checkText } from './patient-entry.ts';

/** The vendor documents no limit to how many of something a case may have. */
const most = 100;
const longestText = 5_000;

export function checkCount(items: readonly unknown[], field: string): void {
  if (items.length > most) refuse('INVALID', [field], `There may be ${String(most)} at most.`);
}

/** "refills 0-99, … days_supply 0-365, directions(140), pharmacy_notes(210)" (public collection). */
export function checkOfferings(offerings: readonly RequestedOffering[]): void {
  checkCount(offerings, 'offerings');
  for (const [index, { title, product }] of offerings.entries()) {
    const at = ['offerings', String(index)];
    checkText(title, [...at, 'title'], longestText, true);
    if (product !== undefined) checkProduct(product, [...at, 'product']);
  }
}

function checkProduct(product: RequestedProduct, at: readonly string[]): void {
  checkRange(product.refills, [...at, 'refills'], 99);
  checkRange(product.daysSupply, [...at, 'daysSupply'], 365);
  checkText(product.name, [...at, 'name'], longestText, true);
  checkText(product.directions, [...at, 'directions'], 140, true);
  checkText(product.pharmacyNotes, [...at, 'pharmacyNotes'], 210, true);
  const { quantity } = product;
  const isQuantity = quantity === undefined || (/^[0-9]{1,9}(\.[0-9]{1,4})?$/.test(quantity) && Number(quantity) > 0);
  if (!isQuantity) refuse('INVALID', [...at, 'quantity'], 'A quantity is a number above zero.');
}

function checkRange(value: number | undefined, field: readonly string[], highest: number): void {
  if (value === undefined || (value >= 0 && value <= highest)) return;
  refuse('INVALID', field, `The number goes from 0 to ${String(highest)}.`);
}

/** "question*(255), answer*, type* boolean/number/string, … label(50)" (public collection). */
export function checkQuestions(questions: readonly RequestedAnswer[]): void {
  checkCount(questions, 'questions');
  for (const [index, told] of questions.entries()) {
    const at = ['questions', String(index)];
    checkText(told.question, [...at, 'question'], 255);
    checkText(told.answer, [...at, 'answer'], longestText);
    checkText(told.label, [...at, 'label'], 50, true);
    checkText(told.description, [...at, 'description'], longestText, true);
    checkText(told.metadata, [...at, 'metadata'], longestText, true);
    const isNumber = told.type !== 'NUMBER' || /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(told.answer.trim());
    if (!isNumber) refuse('INVALID', [...at, 'answer'], 'The answer is no number.');
  }
}
