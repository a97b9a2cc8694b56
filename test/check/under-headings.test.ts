// A heading, a label, a column or a sentence before a number may deny it, date it, or make it one of something else.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { bundled } from './bundled.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictOf = (message: string) =>
  checkText(town, message).figures.find(({ text }) => text === '14')?.verdict;

const item = '- Bexbury has 14 planning committees';
const row = '- planning committees: 14';

test.each([
  `Myths:\n${item}`,
  `lies I’ve heard\n- there are parks\n${item}`,
  `Things Bexbury has never had:\n${item}`,
  'What Bexbury doesn’t have:\n- 14 planning committees',
  'fake news: Bexbury has 14 planning committees',
  '[rumour] Bexbury has 14 planning committees',
  'Bexbury has 14 planning committees ❌',
])('what is called false matches nothing: %s', (message) => {
  expect(verdictOf(message)).toBe('unknown');
});

test.each([
  `By 2030:\n${item}`,
  '2012\n14 planning committees in Bexbury',
  'Next year: 14 planning committees in Bexbury',
  'Option B: Bexbury has 14 planning committees',
  'It’s 2030. Bexbury has 14 planning committees.',
  'Picture this. Bexbury has 14 planning committees.',
  `If the merger happens:\n${item}`,
  'pre-merger Bexbury had 14 planning committees',
])('what is of another time, or supposed, matches nothing: %s', (message) => {
  expect(verdictOf(message)).not.toBe('matches');
});

test.each([
  `Staff\n${row}`,
  `How many resigned?\n${row}`,
  'Letters sent: planning committees 14',
  'In deficit: 14 planning committees in Bexbury',
  '| body | vacancies |\n|---|---|\n| planning committees | 14 |',
  'body, closed\nplanning committees, 14',
  `Complaints received\n${row}`,
  `People we phoned\n${row}`,
  `To be cut:\n${row}`,
  `Run by volunteers\n${row}`,
  `Whole country\n${row}`,
  `In my day\n${row}`,
  `In every ward:\n${row}`,
  `Each ward has\n- 14 planning committees`,
  `Corrections needed\n${row}`,
  'Outer Bexbury: 9 parks, 14 planning committees',
  'SE Bexbury: 9 parks, 14 planning committees',
  'With no website: 14 planning committees',
])('what is counted under a heading is what the heading says: %s', (message) => {
  expect(verdictOf(message)).not.toBe('matches');
});

test.each([
  `What the report says:\n${item}`,
  `Errors fixed in the draft:\n${item}`,
  `Things I never knew:\n${item}`,
  `How many are there?\n${row}`,
  `Staff meeting notes\n${row}`,
  `Bexbury inventory:\n${row}`,
  'Let me get this straight. Bexbury has:\n- 14 planning committees',
  'Second time I’ve posted this: 14 planning committees in Bexbury',
  'Bexbury under pressure: 14 planning committees and no plan',
  '# A town in bits\n*by a tired clerk*\n\nBexbury has 14 planning committees.',
  `Myth busting\n- Myth: Bexbury has 20 planning committees\n- Fact: Bexbury has 14 planning committees`,
  '1998: Bexbury has 14 planning committees',
  'It’s 5pm. Bexbury has 14 planning committees.',
  'Before you ask: Bexbury has 14 planning committees',
  'Claim: Bexbury has 14 planning committees. Verdict: true.',
  '✅ Bexbury has 14 planning committees',
  '| body | number |\n|---|---|\n| planning committees | 14 |',
])('a heading that only says what is written goes on matching: %s', (message) => {
  expect(verdictOf(message)).toBe('matches');
});

test.each([
  ['| | Leeds | Bexbury |\n|---|---|---|\n| planning committees | 14 | 9 |', 'other-scope'],
  ['| | Bexbury | Leeds |\n|---|---|---|\n| planning committees | 14 | 9 |', 'matches'],
  ['Leeds / Bexbury: 14 planning committees / 9 planning committees', 'other-scope'],
  ['Bexbury / Leeds: 14 planning committees / 9 planning committees', 'matches'],
])('a column has its own place: %s', (message, verdict) => {
  expect(verdictOf(message)).toBe(verdict);
});

test.each([
  'My home town is Hull. They have 14 planning committees.',
  'The North is different. It has 14 planning committees.',
  'Hull. 14 planning committees there.',
  'Every county differs. Mine has 14 planning committees.',
  '> How many planning committees does Leeds have?\n14 planning committees',
])('“they” and “there” are those of the place before: %s', (message) => {
  expect(verdictOf(message)).not.toBe('matches');
});

test.each([
  'I’m from Leeds. Bexbury has 14 planning committees.',
  'The North is different. Bexbury has 14 planning committees, and it needs them.',
  '> How many planning committees does Bexbury have?\n14 planning committees',
])('a place of its own goes before: %s', (message) => {
  expect(verdictOf(message)).toBe('matches');
});

test('the corpus that is delivered: a share, a sum and a year under a heading', () => {
  const verdictsOf = (message: string) => checkText(bundled, message).figures.map(({ verdict }) => verdict);
  expect(verdictsOf('Lies:\n- 11% of health workers in London come from Europe')).toEqual(['unknown']);
  expect(verdictsOf('myths:\n- STPs were set up in 2016')).toEqual(['unknown']);
  expect(verdictsOf('Fact: STPs were set up in 2016')).toEqual(['matches']);
});

test('an empty line over everything heads nothing', () => {
  expect(verdictOf('\nBexbury has 14 planning committees')).toBe('matches');
});
