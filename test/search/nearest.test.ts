// A misspelt word and others in; the one that it most likely is, or none, out.
import { describe, expect, test } from 'vitest';
import { findNearest } from '../../src/search/nearest.ts';

describe('a misspelt word', () => {
  test.each([
    ['with two letters swapped', 'braches', 'branches'],
    ['with a letter too many', 'branchhes', 'branches'],
    ['of three letters swapped', 'hte', 'the'],
  ])('%s is found', (_, typed, meant) => {
    expect(findNearest(typed, ['branches', 'the', 'benches'])).toBe(meant);
  });

  test.each([
    ['of six letters with another in it, which is another word', 'brunch', ['branch']],
    ['that begins with another letter', 'cranches', ['branches']],
    ['that is none', 'branch', ['branch']],
    ['with a number in it', 'br4nches', ['branches']],
  ])('%s is not', (_, typed, words) => {
    expect(findNearest(typed, words)).toBe(undefined);
  });

  test('may be one of a few letters more where that is allowed', () => {
    expect(findNearest('brunch', ['branch'], 'loose')).toBe('branch');
  });

  test('is none of those that are turned down, but the next', () => {
    const asked: string[] = [];
    const meant = findNearest('branche', ['branch', 'branches', 'river'], 'strict', (other) => {
      asked.push(other);
      return other !== 'branch';
    });
    expect(meant).toBe('branches');
    expect(asked).toEqual(['branch', 'branches']);
  });
});
