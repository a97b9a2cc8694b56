// Messages as people in a channel write them, with what the checker must make of each number and quotation.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { messages } from './checked-messages.ts';
import { compareVerdicts, findWrong } from './compare-verdicts.ts';

const checked = messages.map((one) => ({ ...one, found: checkText(bundled, one.message) }));
const figures = checked.flatMap(({ id, figures: wanted, found }) =>
  compareVerdicts(id, wanted, found.figures),
);
const quotes = checked.flatMap(({ id, quotes: wanted, found }) => compareVerdicts(id, wanted, found.quotes));

test('there are enough messages, each with an id of its own', () => {
  expect(messages.length).toBeGreaterThanOrEqual(150);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  expect(quotes.length).toBeGreaterThanOrEqual(60);
});

test('no “matches” is ever false', () => {
  expect(findWrong(figures).filter(({ got }) => got === 'matches')).toEqual([]);
});

test('no “verbatim” is ever false', () => {
  expect(findWrong(quotes).filter(({ got }) => got === 'verbatim')).toEqual([]);
});

test('at least 95 of 100 numbers are given the right verdict', () => {
  expect(
    findWrong(figures).length / figures.length,
    JSON.stringify(findWrong(figures), null, 1),
  ).toBeLessThanOrEqual(0.05);
});

test('at least 95 of 100 quotations are given the right verdict', () => {
  expect(
    findWrong(quotes).length / quotes.length,
    JSON.stringify(findWrong(quotes), null, 1),
  ).toBeLessThanOrEqual(0.05);
});

test('runs stand in the message where they say, in order, and citations in their passages', () => {
  for (const { message, found } of checked)
    for (const runs of [found.figures, found.quotes]) {
      expect(runs.map(({ start }) => start)).toEqual(
        runs.map(({ start }) => start).toSorted((a, b) => a - b),
      );
      for (const { text, start, end, citations } of runs) {
        expect(message.slice(start, end)).toBe(text);
        for (const citation of citations)
          expect(bundled.findPassage(citation.passage)?.text.slice(citation.start, citation.end)).toBe(
            citation.quote,
          );
      }
    }
});

test('what matches or differs is cited, what is unknown is not', () => {
  for (const { found } of checked) {
    for (const { verdict, citations, fact } of found.figures) {
      expect(citations.length > 0).toBe(verdict !== 'unknown');
      expect(fact !== undefined).toBe(verdict !== 'unknown');
    }
    for (const { verdict, citations } of found.quotes)
      expect(citations.length > 0).toBe(verdict !== 'not-found');
  }
});
