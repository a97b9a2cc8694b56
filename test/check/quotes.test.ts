// Quotations in every shape in which people copy them: verbatim as printed, never verbatim with a word changed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../support/seed.ts';
import { checkQuote } from '../../src/check/check-quote.ts';
import { checkText } from '../../src/check/check-text.ts';
import { library } from '../answer/library.ts';
import { bundled } from './bundled.ts';

const passages = bundled.corpus.sources.flatMap((source) => source.passages);
const wordsOf = (text: string) => text.split(/\s+/u);

/** A run of four words or more of one passage, from a random place. */
const run = fc
  .record({ passage: fc.constantFrom(...passages), from: fc.nat(), length: fc.integer({ min: 4, max: 40 }) })
  .map(({ passage, from, length }) => {
    const words = wordsOf(passage.text);
    const start = from % Math.max(1, words.length - 4);
    return words.slice(start, start + length).join(' ');
  });

/** What makes no difference. */
const harmless: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"'),
  (text) => text.replace(/\s–\s/gu, ' - ').replace(/-/gu, '‑'),
  (text) => text.replace(/\s/gu, '  '),
  (text) => `  ${text}  `,
  (text) => `… ${text} …`,
  (text) => `"${text}"`,
  (text) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  (text) => text.replace(/[,.;:]+$/u, ''),
  (text) => `${text.replace(/[,.;:]+$/u, '')},`,
];

test('words as printed are verbatim, whatever the marks, dashes and spaces', () => {
  fc.assert(
    fc.property(run, fc.constantFrom(...harmless), (quote, change) => {
      expect(checkQuote(bundled, change(quote)).verdict).toBe('verbatim');
    }),
  );
});

describe('is never verbatim', () => {
  const other = fc.constantFrom(
    'marmalade',
    'not',
    'never',
    'many',
    'London',
    'the',
    'STPs',
    'can',
    'no',
    '40',
  );
  const place = fc.nat();

  test('with one word changed', () => {
    fc.assert(
      fc.property(run, other, place, (quote, word, at) => {
        const words = wordsOf(quote);
        const index = at % words.length;
        const plain = (one = '') => one.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
        fc.pre(plain(words[index]) !== '' && plain(words[index]) !== plain(word));
        const changed = words.with(index, word).join(' ');
        fc.pre(!passages.some(({ text }) => text.toLowerCase().includes(changed.toLowerCase())));
        expect(checkQuote(bundled, changed).verdict).not.toBe('verbatim');
        const inMessage = checkText(bundled, `They wrote “${changed.replace(/[“”]/gu, '')}” there.`).quotes;
        expect(inMessage.filter(({ verdict }) => verdict === 'verbatim')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('with a word put in', () => {
    fc.assert(
      fc.property(run, other, place, (quote, word, at) => {
        const words = wordsOf(quote);
        const index = 1 + (at % (words.length - 1));
        const changed = words.toSpliced(index, 0, word).join(' ');
        expect(checkQuote(bundled, changed).verdict).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  test('with a word left out', () => {
    fc.assert(
      fc.property(run, place, (quote, at) => {
        const words = wordsOf(quote);
        const index = 1 + (at % (words.length - 2));
        fc.pre(/[\p{L}\p{N}]/u.test(words[index] ?? ''));
        const changed = words.toSpliced(index, 1).join(' ');
        fc.pre(!passages.some(({ text }) => text.includes(changed)));
        expect(checkQuote(bundled, changed).verdict).not.toBe('verbatim');
      }),
      { numRuns: 300 },
    );
  });

  test('with two words in each other’s place', () => {
    fc.assert(
      fc.property(run, place, (quote, at) => {
        const words = wordsOf(quote);
        const index = at % (words.length - 1);
        const [one = '', next = ''] = words.slice(index, index + 2);
        fc.pre(one.toLowerCase() !== next.toLowerCase() && /\p{L}/u.test(one) && /\p{L}/u.test(next));
        expect(checkQuote(bundled, words.toSpliced(index, 2, next, one).join(' ')).verdict).not.toBe(
          'verbatim',
        );
      }),
      { numRuns: 300 },
    );
  });
});

const altered = (quote: string) => checkQuote(library, quote);

test('shows what was changed, word by word', () => {
  const { verdict, differences, speaker } = altered('Winter mornings are long');
  expect([verdict, speaker?.name]).toEqual(['altered', 'Ruth Amos']);
  expect(differences).toEqual([
    { kind: 'same', words: 'Winter' },
    { kind: 'missing', words: 'evenings' },
    { kind: 'added', words: 'mornings' },
    { kind: 'same', words: 'are long' },
  ]);
});

test('shows where the parts of a stitched quotation stand', () => {
  const { verdict, parts, citations } = altered('Winter evenings are long … Close one and you close a door');
  expect(verdict).toBe('stitched');
  expect(parts?.map(({ text, citation }) => [text, citations[citation]?.source])).toEqual([
    ['Winter evenings are long', 'annual'],
    ['Close one and you close a door', 'gazette'],
  ]);
});

test.each([
  ['Winter evenings are long. The mobile libraries must reach the villages', 'verbatim'],
  ['Readers asked for longer hours … Winter evenings are long', 'stitched'],
  ['Winter evenings are long […] The mobile libraries must reach the villages', 'verbatim'],
  ['Winter evenings are long. Readers asked for longer hours', 'stitched'],
  ['The grant … pay for books', 'stitched'],
  ['paper tiger', 'verbatim'],
  ['paper tigers', 'altered'],
  ['we are closing the lot', 'not-found'],
  ['', 'not-found'],
  ['…', 'not-found'],
])('“%s” is %s', (quote, verdict) => {
  expect(checkQuote(library, quote).verdict).toBe(verdict);
});

test.each([
  ['Ruth Amos', 'verbatim'],
  ['the head librarian', 'verbatim'],
  ['Omar Finch', 'misattributed'],
  ['Somebody Else', 'misattributed'],
  ['The Gazette', 'misattributed'],
  ['', 'verbatim'],
])('by “%s”, words of Ruth Amos are %s', (speaker, verdict) => {
  expect(checkQuote(library, 'Winter evenings are long', speaker).verdict).toBe(verdict);
});

describe('in a message', () => {
  const quotesOf = (message: string) =>
    checkText(library, message).quotes.map(({ text, verdict }) => [text, verdict]);

  test.each([
    ['She said “Winter evenings are long”, I think', [['Winter evenings are long', 'verbatim']]],
    ['> Winter evenings are long\nso true', [['Winter evenings are long', 'verbatim']]],
    ['> Winter evenings\n> are long', [['Winter evenings\n> are long', 'verbatim']]],
    ['>>> Winter evenings\nare long', [['Winter evenings\nare long', 'verbatim']]],
    ['the boards’ plans and the towns’ libraries', []],
    ['**“Winter *evenings* are long”**', [['Winter *evenings* are long', 'verbatim']]],
    ['“so ‘Winter evenings’ are long”', [['so ‘Winter evenings’ are long', 'altered']]],
    [
      '||"paper tiger"|| and \'paper tiger\'',
      [
        ['paper tiger', 'verbatim'],
        ['paper tiger', 'verbatim'],
      ],
    ],
  ])('finds what is quoted in %s', (message, quotes) => {
    expect(quotesOf(message)).toEqual(quotes);
  });
});
