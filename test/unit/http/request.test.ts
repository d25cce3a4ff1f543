import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBody, path, targetOf } from '../../../src/http/request.ts';

const hostile = ['../admin', '..', '.', '%2e%2e', 'a/b', 'a?b=c', 'a#b', 'a b', 'ä', 'a\u0000b', '\ud800', 'a\r\nx: y'];

test.each(hostile)('an id stays one segment of its path: %j', (id) => {
  const { pathname, search, hash, host } = new URL(path`/visits/${id}`, 'https://vendor.example');
  expect(host).toBe('vendor.example');
  expect(pathname.split('/')).toHaveLength(3);
  expect(pathname.startsWith('/visits/')).toBe(true);
  expect(search + hash).toBe('');
});

test('whatever text an id holds, it stays below its path and comes out the other side unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ minLength: 1 }), (code, id) => {
      const target = path`/rooms/${code}/providers/${id}`;
      expect(target).toMatch(/^[\x21-\x7e]+$/);
      const [, rooms, first, providers, second, ...rest] = target.split('/');
      expect([rooms, providers, rest]).toEqual(['rooms', 'providers', []]);
      expect(decodeURIComponent(first ?? '').replaceAll('%2E', '.')).toBe(code.toWellFormed().replaceAll('%2E', '.'));
      expect(decodeURIComponent(second ?? '').replaceAll('%2E', '.')).toBe(id.replaceAll('%2E', '.'));
    }),
  );
});

test('a query leaves out what is not given, and encodes what is', () => {
  const query = { room_code: 'a&b=c', start_time: 5, end_time: null, member_id: undefined, q: 'Ünal #1' };
  expect(targetOf('/api', { operation: 'listVisits', method: 'GET', path: '/visits', query })).toBe(
    '/api/visits?room_code=a%26b%3Dc&start_time=5&q=%C3%9Cnal+%231',
  );
  expect(targetOf('', { operation: 'listVisits', method: 'GET', path: '/visits', query: {} })).toBe('/visits');
});

test('a body is JSON or a form, and says which', () => {
  expect(encodeBody({ type: 'json', value: { a: 'ü' } })).toEqual({
    contentType: 'application/json',
    text: '{"a":"ü"}',
  });
  expect(encodeBody({ type: 'form', fields: { a: '1 & 2', b: 'ü' } })).toEqual({
    contentType: 'application/x-www-form-urlencoded',
    text: 'a=1+%26+2&b=%C3%BC',
  });
});
