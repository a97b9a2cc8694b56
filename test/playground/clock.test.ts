// The clock that tests move, and the ids that are made from it.
import { describe, expect, test } from 'vitest';
import { createTestClock, createTimers } from '../../playground/clock.ts';
import { createIds } from '../../playground/ids.ts';

describe('a test clock', () => {
  test('runs what falls due, in order, at its own time', () => {
    const clock = createTestClock(0);
    const ran: string[] = [];
    clock.setTimer(() => ran.push(`late ${clock.now()}`), 200);
    clock.setTimer(() => {
      ran.push(`early ${clock.now()}`);
      clock.setTimer(() => ran.push(`inner ${clock.now()}`), 50);
    }, 100);
    clock.advance(99);
    expect(ran).toEqual([]);
    clock.advance(101);
    expect(ran).toEqual(['early 100', 'inner 150', 'late 200']);
    expect(clock.now()).toBe(200);
  });

  test('runs no cancelled timer', () => {
    const clock = createTestClock(0);
    const ran: string[] = [];
    clock.setTimer(() => ran.push('one'), 10)();
    const timers = createTimers(clock);
    timers.clock.setTimer(() => ran.push('two'), 10);
    timers.cancelAll();
    clock.advance(10);
    expect(ran).toEqual([]);
  });
});

test('ids grow, also within one millisecond and past what one can hold', () => {
  const nextId = createIds(createTestClock());
  const ids = Array.from({ length: 5000 }, () => BigInt(nextId()));
  expect(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? id))).toBe(true);
});
