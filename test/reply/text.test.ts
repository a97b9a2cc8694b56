import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersAndParts, numbersIn } from '../../src/reply/numbers.ts';
import { chooseRun, LEFT_OUT, shorten, withPairedMarks } from '../../src/reply/text.ts';
import { hostileText } from './hostile.ts';

describe('shortening', () => {
  test('leaves a beginning of the text, and the mark, and no half of a character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 5, max: 300 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short.isWellFormed()).toBe(true);
        if (short !== text) {
          expect(short.endsWith(LEFT_OUT)).toBe(true);
          expect(text.startsWith(short.slice(0, -LEFT_OUT.length).trimEnd())).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['a valley of bridges', 11, 'a […]'],
    ['a valley of bridges', 14, 'a valley […]'],
    ['😀😀😀😀😀', 7, '😀 […]'],
    ['£12,345,678', 9, '£ […]'],
  ])('%j to %i is %j', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short);
  });

  test('keeps the words that answer, wherever they stand', () => {
    const text = `${'Some words before. '.repeat(50)}THE ANSWER${' And words after it.'.repeat(50)}`;
    const start = text.indexOf('THE ANSWER');
    const run = chooseRun(text, 120, { start, end: start + 10 });
    const shown = text.slice(run.start, run.end);
    expect(shown).toContain('THE ANSWER');
    expect(shown.length).toBeLessThanOrEqual(120);
    expect(shown).toMatch(/^\S.*\S$/s);
  });
});

describe('paired quotation marks', () => {
  test.each([
    ['plain', 'plain'],
    ['a “b” c', 'a “b” c'],
    ['“open at the end', 'open at the end'],
    ['closed” before', 'closed'],
    ['one “two” three” end', 'three'],
  ])('of %j leave %j', (text, shown) => {
    expect(withPairedMarks(text)).toBe(shown);
  });
});

describe('numbers as the receipts read them', () => {
  test.each<[string, readonly number[]]>([
    ['36 trusts and three boards', [36, 3]],
    ['almost nine million residents', [9_000_000]],
    ['£20.5 billion by 2023/24', [20_500_000_000, 2023, 24]],
    ['12,345 people', [12_345]],
    ['thirty, forty and twenty-five', [30, 40, 25]],
    ['two hundred and five', [205]],
    ['no number', []],
  ])('%j states %j', (text, numbers) => {
    expect([...numbersIn(text)]).toEqual(numbers);
  });

  test('hold their parts too, so that a quote may be cut', () => {
    expect(numbersAndParts('20.5 billion')).toContain(20.5);
    expect(numbersAndParts('nine million and 33 boards')).toContain(33);
  });
});
