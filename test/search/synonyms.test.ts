// Two stems in; whether they say the same, or only tell of one another, out.
import { describe, expect, test } from 'vitest';
import { findSynonyms, meansTheSame, tellsOf } from '../../src/search/synonyms.ts';
import { isFormOf } from '../../src/search/verb-forms.ts';
import { stemOf } from '../../src/search/terms.ts';

const stems = (one: string, other: string) => [stemOf(one), stemOf(other)] as const;

describe('words that say the same', () => {
  test.each([
    ['abolish', 'dismantle'],
    ['purchase', 'buy'],
    ['exclude', 'omit'],
    ['uncertain', 'unclear'],
  ])('%s is %s', (one, other) => {
    expect(meansTheSame(...stems(one, other))).toBe(true);
    expect(tellsOf(...stems(one, other))).toBe(true);
  });
});

describe('opposites tell of one another and do not say the same', () => {
  test.each([
    ['exclude', 'include'],
    ['sure', 'uncertain'],
    ['certain', 'uncertain'],
    ['easy', 'difficult'],
    ['fast', 'slow'],
  ])('%s is not %s', (one, other) => {
    expect(meansTheSame(...stems(one, other))).toBe(false);
    expect(tellsOf(...stems(one, other))).toBe(true);
    expect(findSynonyms(stemOf(one))).toContain(other);
  });
});

test.each([
  ['patient', 'resident'],
  ['free', 'independent'],
  ['capital', 'town'],
  ['mayor', 'politician'],
])('what only one report makes alike is its table’s to say: %s, %s', (one, other) => {
  expect(tellsOf(...stems(one, other))).toBe(false);
});

test('a verb has its past for a form, and no other verb that says the same', () => {
  expect(isFormOf(...stems('begin', 'began'))).toBe(true);
  expect(isFormOf(...stems('begin', 'start'))).toBe(false);
  expect(meansTheSame(...stems('begin', 'start'))).toBe(true);
});
