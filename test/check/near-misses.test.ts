// True numbers in sentences that say something else of them: none of them matches.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
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

const hostile = readFileSync('corpus/questions/near-misses.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => z.strictObject({ message: z.string(), text: z.string() }).parse(JSON.parse(line)));

test('nothing matches and no quotation is verbatim in messages written to be taken for that', () => {
  expect(hostile.length).toBeGreaterThan(700);
  const taken = hostile.filter(({ message, text }) => {
    const { figures, quotes } = checkText(bundled, message);
    return (
      figures.some((one) => one.text === text && one.verdict === 'matches') ||
      quotes.some((one) => one.text === text && one.verdict === 'verbatim')
    );
  });
  expect(taken).toEqual([]);
});
