// True numbers of the bundled sources said of another place, in small letters as people write: none of them matches.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const counted = [
  ['32', 'ccgs'],
  ['36', 'provider trusts'],
  ['five', 'stps'],
] as const;

/** `P` is the place, `N` the number with its noun. */
const everywhere = [
  "P's N are broke",
  "of P's N mine is the slowest",
  'P ended up with N',
  'P is home to N',
  'P is run by N',
  'P runs on N',
  'P: N',
  'true or false: P has N',
  'we were arguing about whether P has N',
  'so P has N after all',
  'since theres N in P nobody cares',
] as const;
const known = [
  'P, N',
  'N, P',
  'N (P)',
  'N - P',
  'P (N)',
  'P with its N',
  'what about P? N',
  'P = N',
] as const;

const verdictOf = (message: string, text: string) =>
  checkText(bundled, message).figures.find((figure) => figure.text === text)?.verdict;

test.each(counted)('%s %s', (value, noun) => {
  const said = (frames: readonly string[], places: readonly string[]) =>
    frames.flatMap((frame) =>
      places.map((place) => frame.replace('N', `${value} ${noun}`).replace('P', place)),
    );
  const messages = [
    ...said(everywhere, ['manchester', 'Leeds', 'stockbridge', 'outer london', 'south london']),
    ...said(known, ['manchester', 'leeds', 'outer london', 'south london']),
  ];
  expect(messages.filter((message) => verdictOf(message, value) === 'matches')).toEqual([]);
});

test.each([
  ['london has 32 ccgs and leeds has 3', '32'],
  ['london has 32 ccgs, manchester 10', '32'],
  ['more ccgs than leeds, london has 32 ccgs', '32'],
  ["the capital's 36 provider trusts are a mess", '36'],
  ['32 ccgs (london)', '32'],
])('%s: matches, the other place being another number’s', (message, text) => {
  expect(verdictOf(message, text)).toBe('matches');
});
