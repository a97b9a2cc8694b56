// Counts of known things that no noun stands right behind, or that unusual words surround: labels and cells, fragments, appositions,
// reversals; the same with another value or place, and numbers of something else in the same shapes.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictIn = (message: string, number: string) =>
  checkText(town, message).figures.find(({ text }) => text === number)?.verdict ?? 'nothing';

const frames = [
  ['| Planning committees, {P} | {N} |'],
  ['Number of planning committees across {P} = {N}'],
  ['Row 7; planning committees; {P}; {N}'],
  ['{N}: that is how many planning committees {P} has.'],
  ['Planning committees: what {P} has {N} of.'],
  ['Planning committee tally for {P} >>> {N}'],
  ['The planning committees of {P} add up to {N}'],
  ['You asked about the planning committees. Within {P} they number {N}.'],
  ['{P}: the planning committees, {N} of them, each with a chair of its own.'],
  ['{P} keeps {N} planning committees going.'],
  ['{N} planning committees belong to {P}.'],
  ['{N} planning committees divide {P} between them.'],
  ['In the list for {P}: planning committees, {N}; bus drivers, 20'],
] as const;
const say = (frame: string, place: string, value: string) =>
  frame.replace('{P}', place).replace('{N}', value);

describe.each(frames)('%s', (frame) => {
  test('as the sources have it', () => {
    expect(verdictIn(say(frame, 'Bexbury', '14'), '14')).toBe('matches');
  });

  test('with another value', () => {
    expect(verdictIn(say(frame, 'Bexbury', '19'), '19')).toBe('differs');
  });

  test('of another place', () => {
    expect(['other-scope', 'unknown']).toContain(verdictIn(say(frame, 'Leeds', '14'), '14'));
  });
});

describe('what is counted is named in another sentence', () => {
  test.each([
    'Planning committees. Bexbury. 14.',
    'Bexbury planning committees? 14. Next question.',
    'How many planning committees are there in Bexbury? 14.',
    '14. That is how many planning committees Bexbury has.',
  ])('%s', (message) => {
    expect(['unknown', 'nothing']).toContain(verdictIn(message, '14'));
  });
});

describe('people, whose they are named beside them', () => {
  test.each([
    ['(Bexbury’s tramways, residents served: almost 3 million)', 'matches'],
    ['(Bexbury’s tramways, residents served: almost 2 million)', 'differs'],
  ])('%s', (message, verdict) => {
    expect(checkText(town, message).figures[0]?.verdict).toBe(verdict);
  });
});

describe('a number of something else', () => {
  test.each([
    'Bexbury planning committee 14',
    'Planning committees in Bexbury that failed: 14',
    'Outer Bexbury: planning committees 14',
    'Bexbury planning committees hold 14',
    'Bexbury planning committees: 14 down',
    'Planning committees, Bexbury, by 2030: 14',
    'Planning committee chairs in Bexbury: 14',
    'Greater Leeds: 14 planning committees, Bexbury: 20 planning committees',
    'Planning committees in Bexbury: not 14',
    'Bexbury planning committees? 14? No way.',
    'Bexbury planning committees, target: 14',
    '14 of Bexbury’s planning committees',
  ])('%s', (message) => {
    expect(verdictIn(message, '14')).not.toBe('matches');
  });
});
