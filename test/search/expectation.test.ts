// Which questions are likely to have an answer, and where, learnt from those that are known to have one or none.
import { expect, test } from 'vitest';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { expectationSteps } from '../../src/search/expectation.ts';

const things = ['boats', 'piers', 'gates', 'lamps', 'ropes', 'sails', 'masts', 'nets', 'tides', 'crews'];
const places = [
  'harbour',
  'old port',
  'north bay',
  'marina',
  'river mouth',
  'dock',
  'canal',
  'lock',
  'inlet',
  'quay',
];

const cross = (
  ask: (thing: string, place: string) => string,
  passages: readonly string[],
): readonly Precedent[] =>
  things.flatMap((thing) =>
    places.map((place) => ({ text: ask(thing, place), answered: passages.length > 0, passages, words: [] })),
  );

/** How many are counted in one passage, who mends them in another; what they cost is never told. */
const known: readonly Precedent[] = [
  ...cross((thing, place) => `How many ${thing} are there in the ${place}?`, ['log#1']),
  ...cross((thing, place) => `Who mends the ${thing} of the ${place}?`, ['log#2']),
  ...cross((thing, place) => `What do the ${thing} of the ${place} cost?`, []),
];
const expectOf = runAtOnce(expectationSteps(known));
const answeredOf = (text: string) => expectOf([text])?.answered ?? NaN;
const placeOf = (text: string) => expectOf([text])?.places[0]?.passage;

test('a question like those with an answer is likelier to have one than a question like those without', () => {
  expect(answeredOf('how many ferries are there in the harbour')).toBeGreaterThan(0);
  expect(answeredOf('what does the ferry of the harbour cost')).toBeLessThan(0);
});

test('it is answered where the likes of it are', () => {
  expect(placeOf('how many ferries are there in the harbour')).toBe('log#1');
  expect(placeOf('by whom are ferries mended, who mends them?')).toBe('log#2');
});

test('typed badly as well', () => {
  expect(answeredOf('how mny ferries are thre in the harbor')).toBeGreaterThan(0);
  expect(placeOf('who mens the ferys of the harbor')).toBe('log#2');
});

test('two wordings tell the mean of what each tells', () => {
  const [one, other] = ['how many lamps', 'who mends the lamps'] as const;
  expect(expectOf([one, other])?.answered).toBeCloseTo((answeredOf(one) + answeredOf(other)) / 2);
});

test('the same questions teach the same', () => {
  const again = runAtOnce(expectationSteps(known));
  expect(again(['who built the lamps?'])).toEqual(expectOf(['who built the lamps?']));
});

test('a passage with few questions is not told from the others', () => {
  const few = [...known, { text: 'Who paints the buoys?', answered: true, passages: ['log#3'], words: [] }];
  const places = runAtOnce(expectationSteps(few))(['Who paints the buoys?'])?.places ?? [];
  expect(places.map(({ passage }) => passage).toSorted()).toEqual(['log#1', 'log#2']);
});

test('too few questions teach nothing', () => {
  expect(runAtOnce(expectationSteps(known.slice(0, 220)))(['How many boats are there?'])).toBeUndefined();
  expect(runAtOnce(expectationSteps([]))(['How many boats are there?'])).toBeUndefined();
});

test('after an answer it is likely to have one where it had one after that answer', () => {
  const after = (passages: readonly string[], answered: boolean): readonly Precedent[] =>
    cross((thing, place) => `and the ${thing} of the ${place}?`, answered ? ['log#3'] : []).map((one) => ({
      ...one,
      after: passages,
    }));
  const expectLater = runAtOnce(
    expectationSteps([...known, ...after(['log#1'], true), ...after(['log#2'], false)]),
  );
  expect(expectLater(['and the ferries?'], ['log#1'])?.answered).toBeGreaterThan(0);
  expect(expectLater(['and the ferries?'], ['log#1'])?.places[0]?.passage).toBe('log#3');
  expect(expectLater(['and the ferries?'], ['log#2'])?.answered).toBeLessThan(0);
});
