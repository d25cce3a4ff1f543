import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { createDocumentStore } from '../../src/document-store.ts';
import { clientDocument } from '../support/document.ts';

const keeps = async (text: string): Promise<boolean> => {
  const store = createDocumentStore();
  await store.set('key', parse(text));
  return (await store.get('key')) !== undefined;
};

test("the client's own documents are kept, with their defaults", async () => {
  for (const name of ['room-day', 'patient-search', 'questionnaire-list'])
    expect(await keeps(clientDocument(name))).toBe(true);
});

test('P10 a document that says whom it asks about is not kept', async () => {
  expect(await keeps('{ patients(search: "Jane Canary") { totalCount } }')).toBe(false);
  expect(await keeps('{ a { ...F } } fragment F on Query { patients(search: """Jane""") { totalCount } }')).toBe(false);
  expect(await keeps('query ($s: String!) { patients(search: $s, first: 3) { totalCount } }')).toBe(true);
});

test('Q17 a long document is not kept, nor more than five hundred; the latest used stay', async () => {
  expect(await keeps(`{ a } #${'x'.repeat(20_000)}`)).toBe(false);
  const store = createDocumentStore();
  const document = parse('{ a }');
  for (let number = 0; number < 500; number += 1) await store.set(String(number), document);
  expect(await store.get('0')).toBe(document);
  await store.set('500', document);
  expect(await store.get('0')).toBe(document);
  expect(await store.get('1')).toBeUndefined();
  await store.delete('0');
  expect(await store.get('0')).toBeUndefined();
});
