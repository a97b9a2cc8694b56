// True numbers in sentences that say something else of them: none of them matches.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { nearMisses } from './near-misses.ts';

test('a true number of which something else is said is no match', () => {
  expect(nearMisses.length).toBeGreaterThan(2_000);
  const matched = nearMisses.filter(({ value, message }) =>
    checkText(bundled, message).figures.some(({ text, verdict }) => text === value && verdict === 'matches'),
  );
  expect(matched).toEqual([]);
});
