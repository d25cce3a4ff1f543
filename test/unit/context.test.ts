import { EventEmitter } from 'node:events';
import type { FastifyReply } from 'fastify';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endOf } from '../../src/context.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A reply whose client stays until it is told otherwise. */
function openReply() {
  const raw = Object.assign(new EventEmitter(), { destroyed: false, writableFinished: false });
  const close = (writableFinished: boolean): void => {
    Object.assign(raw, { destroyed: true, writableFinished });
    raw.emit('close');
  };
  return { reply: { raw } as unknown as FastifyReply, close };
}

test('a client that leaves ends its request', () => {
  const { reply, close } = openReply();
  const signal = endOf(reply, 1_000)();
  expect(signal.aborted).toBe(false);
  close(false);
  expect(signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('one that has left before anybody asked has ended it', () => {
  const { reply, close } = openReply();
  const end = endOf(reply, 1_000);
  close(false);
  expect(end().aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

test('an answer that was sent whole ends nothing, and leaves no timer', () => {
  const { reply, close } = openReply();
  const signal = endOf(reply, 1_000)();
  close(true);
  expect(signal.aborted).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
});

test('whoever asks late has what is left of the time', () => {
  const { reply } = openReply();
  const end = endOf(reply, 1_000);
  vi.advanceTimersByTime(600);
  const signal = end();
  vi.advanceTimersByTime(399);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
});
