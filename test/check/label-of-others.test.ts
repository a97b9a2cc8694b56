// A label, a column’s head or a bracket beside a number that says it counts something else than those whom the sources count, by how
// many they changed, or that describes them as others.
import { expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictIn = (message: string, number: string) =>
  checkText(town, message).figures.find(({ text }) => text === number)?.verdict;

test.each([
  'Letters to planning committees: 14',
  'Complaints about planning committees: 14',
  '| Staff at planning committees | 14 |',
  'Rise in the number of planning committees: 14',
  'Fall in planning committees: 14',
  'Planning committees (Wales): 14',
  'Planning committees: -14',
  'Planning committees: down 14',
  'Planning committees, a rise of 14',
  'Planning committees, plus 14',
  'Planning committees (up 14)',
  'Ideal number of planning committees: 14',
  'Last winter’s number of planning committees: 14',
  '| Planned number of planning committees | 14 |',
  'The mistaken count of planning committees – 14',
  'Home planning committees: 14',
  'Ten years ago\n- planning committees: 14',
  'Each area:\n- planning committees: 14',
  'Planning committee quorums: 14',
  'Suspended planning committees: 14',
  'Splendid planning committees: 14',
  'Minutes from the Bexbury planning committees: 14',
  'We posted flyers to planning committees: 14',
  'Planning committees and tramways: 14',
  'Planning committees with a deputy: 14',
  'Planning committees per ward: 14',
  '| Planning committees: Wales | 14 |',
  'Planning committees (whole county): 14',
  'Planning committees: 14 (Wales)',
  'Planning committees: 14 (abolished)',
  'Countrywide sum of planning committees: 14',
  '| Body | Per tramway |\n|---|---|\n| Planning committees | 14 |',
  '| Body | Phoned back |\n|---|---|\n| Planning committees | 14 |',
  '| Body | Wales |\n|---|---|\n| Planning committees | 14 |',
])('%s', (message) => {
  expect(verdictIn(message, '14')).not.toBe('matches');
});

test.each([
  'Number of planning committees: 14',
  'No of planning committees: 14',
  'Total number of planning committees in Bexbury: 14',
  '| Planning committees | 14 |',
  'List of planning committees: 14',
  'The exact number of planning committees: 14',
  'Bexbury’s number of planning committees: 14',
  'The right number of planning committees = 14',
  'Planning committees: 14, plus 3 halls',
  'Facts about the planning committees: 14',
  'Planning committees (Bexbury): 14',
  '- planning committees: 14',
  'Per the report:\n- planning committees: 14',
  'For the quiz tonight, planning committees: 14',
  'Quick note: planning committees = 14',
  'What Bexbury has – planning committees: 14',
  'Planning committees: 14 (checked)',
  'Planning committees: 14 (all of them in Bexbury)',
  '| Body | How many in Bexbury |\n|---|---|\n| Planning committees | 14 |',
])('matches: %s', (message) => {
  expect(verdictIn(message, '14')).toBe('matches');
});

test.each([
  ['Tips for the bus drivers from Wales: 38%', '38%'],
  ['Bus drivers from Wales (Scotland): 38%', '38%'],
  ['Night bus drivers from Wales: 38%', '38%'],
  ['Fares owed by residents: almost three million', 'three million'],
  ['Extra toll for the parks: £2.5m', '£2.5m'],
  ['Extra loan for the parks by 2027/28: £2.5m', '2027/28'],
  ['Extra for the parks and the zoo: £2.5m', '£2.5m'],
  ['Extra for the parks (zoo included): £2.5m', '£2.5m'],
  ['Extra for the parks: £2.5m (Conservatives)', '£2.5m'],
  ['| Money | wasted |\n|---|---|\n| Extra for the parks | £2.5m |', '£2.5m'],
  ['| Money | 2019 |\n|---|---|\n| Extra for the parks | £2.5m |', '£2.5m'],
])('%s', (message, number) => {
  expect(verdictIn(message, number)).not.toBe('matches');
});

test.each([
  ['Share of bus drivers from Wales: 38%', '38%'],
  ['Residents: almost three million', 'three million'],
  ['Extra for the parks: £2.5m', '£2.5m'],
  ['Extra for the parks by 2027/28: £2.5m', '2027/28'],
  ['Parks: +£2.5m by 2027/28', '£2.5m'],
  ['| Money | 2027/28 |\n|---|---|\n| Extra for the parks | £2.5m |', '£2.5m'],
])('matches: %s', (message, number) => {
  expect(verdictIn(message, number)).toBe('matches');
});
