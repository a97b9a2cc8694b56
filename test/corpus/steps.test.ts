// Work in short steps, run in one go or in turns.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { runAtOnce, runInTurns, type Steps } from '../../src/corpus/steps.ts';

function* countTo(last: number, done: number[]): Steps<string> {
  for (let step = 1; step <= last; step++) {
    done.push(step);
    yield;
  }
  return `all ${last}`;
}

function* failAfter(last: number): Steps<never> {
  yield* countTo(last, []);
  throw new Error('out of steps');
}

test('at once they come to what they come to, and throw what they throw', () => {
  const done: number[] = [];
  expect(runAtOnce(countTo(3, done))).toBe('all 3');
  expect(done).toEqual([1, 2, 3]);
  expect(() => runAtOnce(failAfter(2))).toThrow('out of steps');
});

describe('in turns', () => {
  test('they come to the same', async () => {
    expect(await runInTurns(countTo(3, []))).toBe('all 3');
    expect(await runInTurns(countTo(0, []))).toBe('all 0');
    await expect(runInTurns(failAfter(2))).rejects.toThrow('out of steps');
  });

  test('two pieces of work go on side by side', async () => {
    const [one, other]: [number[], number[]] = [[], []];
    const both = Promise.all([runInTurns(countTo(9, one)), runInTurns(countTo(9, other))]);
    await setImmediate();
    expect(Math.abs(one.length - other.length)).toBeLessThan(2);
    expect(one.length).toBeLessThan(9);
    await both;
    expect([one.length, other.length]).toEqual([9, 9]);
  });
});
