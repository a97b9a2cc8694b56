// When the best sentence is shown, and when it is not good enough.
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { NO_SIGNS, shouldAnswer, sureness, type Signs } from '../../src/search/confidence.ts';
import { buildSearch } from '../../src/search/search.ts';

const corpus = await loadCorpus('corpus');
const search = buildSearch(corpus.sources);
const signsOf = (question: string) => search.find(question, 3).signs;

describe('questions that the articles answer are answered', () => {
  test.each([
    'which five areas do they cover?',
    'why are STPs seen as a toxic brand?',
    'what happened to the early proposals to cut hospital beds?',
    'which act dismantled strategic health authorities?',
    'does the pledge include funding for social care?',
    'what percentage of care staff come from Europe?',
    'what must each STP develop?',
    'who is a Senior Fellow at The King’s Fund?',
  ])('%s', (question) => {
    expect(shouldAnswer(signsOf(question))).toBe(true);
  });
});

describe('questions on something else are refused', () => {
  test.each([
    'what is the capital of France?',
    'who won the world cup in 1998?',
    'how do I bake sourdough bread?',
    'what did Angela Merkel say about nuclear power?',
    'which planets have rings?',
    'how many moons does Jupiter have?',
    'what is it?',
    '',
  ])('%s', (question) => {
    expect(shouldAnswer(signsOf(question))).toBe(false);
  });
});

const fair: Signs = { coverage: 0.8, strength: 0.5, substance: 8, lead: 0.1, missingNames: 0, rarity: 3.6 };

test('each sign pulls the way it should', () => {
  expect(sureness({ ...fair, coverage: 0.4 })).toBeLessThan(sureness(fair));
  expect(sureness({ ...fair, strength: 0.2 })).toBeLessThan(sureness(fair));
  expect(sureness({ ...fair, substance: 2 })).toBeLessThan(sureness(fair));
  expect(sureness({ ...fair, lead: 0 })).toBeLessThan(sureness(fair));
  expect(sureness({ ...fair, missingNames: 0.3 })).toBeLessThan(sureness(fair));
  expect(sureness({ ...fair, rarity: 10 })).toBeLessThan(sureness(fair));
});

test('nothing matched is nothing to answer with', () => {
  expect(sureness(NO_SIGNS)).toBe(0);
  expect(shouldAnswer({ ...NO_SIGNS, lead: 100 })).toBe(false);
});

test('a name that nobody prints makes the best sentence less sure', () => {
  expect(sureness(signsOf('what did Brandt say about the toxic brand?'))).toBeLessThan(
    sureness(signsOf('what did they say about the toxic brand?')),
  );
});
