// Numbers within words that are quoted as the sources print them.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';

const verdictsOf = (message: string) =>
  checkText(bundled, message).figures.map(({ text, verdict }) => `${text} ${verdict}`);
const cited = 'they cater between them for almost nine million residents';
const counted = '32 clinical commissioning groups and 36 provider trusts alongside 33 local authorities';

test.each([
  [`The article doesn’t hold back: “${counted}”.`, ['32 matches', '36 matches', '33 matches']],
  [`Reading the article again: “${cited}”. And I sat behind most of them`, ['nine million matches']],
  [`What we had to learn by heart: “${cited}”`, ['nine million matches']],
])('%s: they are the figures that those words state', (message, verdicts) => {
  expect(verdictsOf(message)).toEqual(verdicts);
});

test.each([
  `Leeds has “${counted}”`,
  `Manchester’s system in their words: “${counted}”`,
  'Myth: “32 clinical commissioning groups and 36 provider trusts”',
  '“11 per cent of health workers and” some others have left',
  'They told us of “32” clinics',
])('%s: of something else, or not meant', (message) => {
  expect(verdictsOf(message).filter((one) => one.endsWith(' matches'))).toEqual([]);
});
