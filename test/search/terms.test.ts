// Words, their stems and where they stand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, stemOf } from '../../src/search/terms.ts';

const stemsOf = (text: string) => findTerms(text).map(({ stem }) => stem);
const contentOf = (text: string) =>
  findTerms(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

describe('words that are one for a reader have one stem', () => {
  test.each([
    ['organise', 'organize'],
    ['organisation', 'organizations'],
    ['organised', 'organizing'],
    ['labour', 'labor'],
    ['neighbourhood', 'neighborhoods'],
    ['behavioural', 'behavioral'],
    ['centre', 'center'],
    ['centred', 'centered'],
    ['theatres', 'theaters'],
    ['kilometre', 'kilometers'],
    ['programme', 'programs'],
    ['catalogue', 'catalogs'],
    ['analyse', 'analyzed'],
    ['defence', 'defense'],
    ['travelling', 'traveling'],
    ['paediatric', 'pediatrics'],
    ['haemoglobin', 'hemoglobin'],
    ['five', '5'],
    ['thirty-two', '32'],
    ['9,000,000', '9000000'],
    ['King’s', 'kings'],
    ["king's", 'King'],
    ['Café', 'cafe'],
    ['ﬁnance', 'finance'],
    ['ＮＨＳ', 'nhs'],
    ['U.S.', 'US'],
    ['children', 'child'],
    ['policies', 'policy'],
    ['soft\u00ADware', 'software'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe('');
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('words that are two for a reader have two stems', () => {
  test.each([
    ['four', 'for'],
    ['tour', 'tor'],
    ['precise', 'prize'],
    ['share', 'sharer'],
    ['policy', 'police'],
    ['32', '3'],
    ['20.5', '205'],
  ])('%s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

test('hyphens part words, and a number with its unit is two', () => {
  expect(stemsOf('England-wide')).toEqual(stemsOf('England wide'));
  expect(stemsOf('£20.5bn')).toEqual(stemsOf('20.5 billion'));
  expect(contentOf('a well-known twenty-one-year plan')).toEqual([
    'well',
    'known',
    'twenty-one',
    'year',
    'plan',
  ]);
});

test('question words and auxiliaries carry no subject', () => {
  expect(contentOf('How many of them are there, and who didn’t say what the plan is?')).toEqual(['plan']);
});

test('us is a pronoun and US a country', () => {
  expect(contentOf('tell us about the US')).toEqual(['usa']);
});

test('each word stands where its offsets say, whatever is around it', () => {
  expect(findTerms('  “King’s Fund”, 9,000 people ').map(({ start, end }) => [start, end])).toEqual([
    [3, 9],
    [10, 14],
    [17, 22],
    [23, 29],
  ]);
});

describe('in any text at all', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

  test('words come in order, apart from each other, and hold no space', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end, term, stem } of findTerms(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(any.slice(start, end)).not.toMatch(/[\s“”"]/u);
          expect(term).not.toBe('');
          expect(stem).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  test('a word found and looked at alone has the stem it had in the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end, stem } of findTerms(any)) expect(stemOf(any.slice(start, end))).toBe(stem);
      }),
    );
  });

  test('what stands before and after moves a word and does not change it', () => {
    fc.assert(
      fc.property(text, (any) => {
        const padded = findTerms(`— ${any} —`);
        expect(padded).toEqual(
          findTerms(any).map((term) => ({ ...term, start: term.start + 2, end: term.end + 2 })),
        );
      }),
    );
  });
});
