// Which questions are likely to have an answer, learnt from those that are known to have one or none.
import { expect, test } from 'vitest';
import type { Precedent } from '../../src/corpus/corpus.ts';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { answerabilitySteps } from '../../src/search/answerability.ts';

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

const cross = (ask: (thing: string, place: string) => string, answered: boolean): readonly Precedent[] =>
  things.flatMap((thing) => places.map((place) => ({ text: ask(thing, place), answered, passages: [] })));

/** How many are counted; what they cost is never told. */
const known: readonly Precedent[] = [
  ...cross((thing, place) => `How many ${thing} are there in the ${place}?`, true),
  ...cross((thing, place) => `What do the ${thing} of the ${place} cost?`, false),
];
const oddsOf = runAtOnce(answerabilitySteps(known));

test('a question like those with an answer is likelier to have one than a question like those without', () => {
  const counted = oddsOf('how many ferries are there in the harbour') ?? NaN;
  const priced = oddsOf('what does the ferry of the harbour cost') ?? NaN;
  expect(counted).toBeGreaterThan(0);
  expect(priced).toBeLessThan(0);
});

test('typed badly as well', () => {
  expect(oddsOf('how mny ferries are thre in the harbor') ?? NaN).toBeGreaterThan(0);
});

test('the same questions teach the same', () => {
  const again = runAtOnce(answerabilitySteps(known));
  expect(again('who built the lamps?')).toBe(oddsOf('who built the lamps?'));
});

test('too few questions teach nothing', () => {
  const odds = runAtOnce(answerabilitySteps(known.slice(0, 120)));
  expect(odds('How many boats are there?')).toBeUndefined();
  expect(runAtOnce(answerabilitySteps([]))('How many boats are there?')).toBeUndefined();
});
