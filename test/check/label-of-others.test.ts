// A label before a number that says it counts what is of, to or at those whom the sources count, or elsewhere, or by how many they changed, or that
// describes them as others.
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
])('matches: %s', (message) => {
  expect(verdictIn(message, '14')).toBe('matches');
});
