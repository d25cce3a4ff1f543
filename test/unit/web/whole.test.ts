import { expect, test } from 'vitest';
import { askUpTo } from '../../../web/graph/whole.ts';

/** A list of so many things, asked in pages of ten, of which only so many are answered; notes what it was asked for. */
function listOf(length: number, answers = Infinity) {
  const asked: (string | null)[] = [];
  const page = (from: number) => {
    asked.push(from === 0 ? null : String(from));
    if (asked.length > answers) return Promise.resolve({ list: undefined, error: 'away' });
    const end = Math.min(from + 10, length);
    const edges = Array.from({ length: end - from }, (_, index) => from + index);
    const pageInfo = { hasNextPage: end < length, endCursor: edges.length === 0 ? null : String(end) };
    return Promise.resolve({ list: { edges, pageInfo } });
  };
  return { asked, asking: { first: () => page(0), after: (cursor: string) => page(Number(cursor)) } };
}

test.each([
  ['one page, when no more was shown', 10, listOf(35), [null], []],
  ['the first page of a list that was empty', 0, listOf(35), [null], []],
  ['as many pages as were shown', 30, listOf(35), [null, '10', '20'], []],
  ['one more, when the last was not full', 35, listOf(41), [null, '10', '20', '30'], []],
  ['no more than there are by now', 30, listOf(15), [null, '10'], []],
  ['no more after a page that was not answered', 30, listOf(35, 1), [null, '10'], ['away']],
  ['no more when none is answered', 30, listOf(35, 0), [null], []],
] as const)('a list is asked anew for %s', async (_what, shown, { asked, asking }, wanted, errors) => {
  expect(await askUpTo(shown, asking)).toEqual(errors);
  expect(asked).toEqual(wanted);
});

test('a further page that nobody answers at all is a failure like any other', async () => {
  const { asking } = listOf(35);
  const after = () => Promise.reject(new Error('away'));
  expect(await askUpTo(30, { ...asking, after })).toEqual([new Error('away')]);
});
