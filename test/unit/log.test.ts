import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { VendorError } from '../../src/domain/errors.ts';
import { createLog, describeError } from '../../src/log.ts';

describe('what may be told of an exception', () => {
  test('what kind it is and where it was thrown, not what it says', () => {
    const error = new TypeError('Jane Canary 1980-01-02');
    error.stack = [
      'TypeError: Jane Canary 1980-01-02',
      '    at Object.parse (node:internal/json:1:1)',
      '    at load (file:///srv/app/node_modules/dataloader/index.js:12:3)',
      '    at toVisit (file:///srv/app/src/vendors/vsee/visit.ts:75:11)',
      '    at read (file:///srv/app/src/loaders/visit.ts:40:3)',
    ].join('\n');
    expect(describeError(error)).toEqual({ type: 'TypeError', at: 'src/vendors/vsee/visit.ts:75:11' });
  });

  test('a message of several lines does not pass for a place', () => {
    const error = new Error('x');
    error.stack = 'Error: Canary\n    at Jane (file:///a/src/Canary)\n    at f (file:///srv/app/src/server.ts:1:2)';
    expect(JSON.stringify(describeError(error))).not.toContain('Canary');
  });

  test('a class of ours is told by its name', () => {
    const error = new VendorError({ vendor: 'MDI', operation: 'getCase', kind: 'timeout', reason: 'Canary' });
    expect(describeError(error).type).toBe('VendorError');
    expect(JSON.stringify(describeError(error))).not.toContain('Canary');
  });

  test.each([
    ['text', 'Canary', 'string'],
    ['an object', { message: 'Canary' }, 'object'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'object'],
  ])('%s was thrown', (_name, thrown, type) => {
    expect(describeError(thrown)).toEqual({ type, at: null });
  });

  test('a name that was given to it at run time is not a type', () => {
    const error = Object.assign(new Error('x'), { name: 'Jane Canary' });
    expect(JSON.stringify(describeError(error))).not.toContain('Canary');
  });
});

test('P4 an error under `err` or `error` in a log line keeps its text to itself', () => {
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const log = createLog({ level: 'info' }, sink);
  const cause = new Error('select * from Canary');
  log.error({ err: new Error('Jane Canary', { cause }), error: new Error('1980 Canary') }, 'unexpected error');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('Canary');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { type: 'Error' }, error: { type: 'Error' } });
});
