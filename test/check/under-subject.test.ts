// A list under what it is about: each item says something of that, and of nothing else.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/check/check-text.ts';
import { townWith } from './town.ts';

const town = townWith({ committees: 14, share: 38, tenths: 25, founded: 1996, due: 2027, millions: 3 });
const verdictsOf = (message: string) => checkText(town, message).figures.map(({ verdict }) => verdict);

describe('what the heading names is what the item says it of', () => {
  test.each([
    'The committees:\n- set up in 1996',
    'Committees\n* set up in 1996',
    'what we know about the committees\n- set up in 1996',
    'Notes on the planning committees:\n1. set up in 1996',
    'Planning committees: set up in 1996',
    'Committees: officially set up in 1996',
  ])('%j', (message) => {
    expect(verdictsOf(message)).toEqual(['matches']);
  });

  test('another date differs', () => {
    expect(verdictsOf('The committees:\n- set up in 1998')).toEqual(['differs']);
  });

  test('an item is no heading of the next one', () => {
    expect(verdictsOf('Tramways:\n- set up in 1996\n- serve almost 3 million residents')).toEqual([
      'unknown',
      'matches',
    ]);
  });
});

describe('nothing else is said of it', () => {
  test.each([
    'The tramways:\n- set up in 1996',
    'Leeds committees\n- set up in 1996',
    'Committees in Leeds:\n- set up in 1996',
    'Myths about the committees:\n- set up in 1996',
    'Committees: meetings set up in 1996',
    'Committees: the website was set up in 1996',
    'Committees\nwe set up in 1996',
    'Committees: never set up in 1996',
    'Committees and tramways:\n- set up in 1996',
    'Committees:\n- serve almost 3 million residents',
  ])('%j', (message) => {
    expect(verdictsOf(message)).not.toContain('matches');
  });
});

test('people are no “they” that were set up, other boards may be', () => {
  expect(verdictsOf('The committees serve residents. They were set up in 1996.')).toEqual(['matches']);
  expect(verdictsOf('Bexbury has 14 committees and 2 tramways. They were set up in 1996.').at(-1)).toBe(
    'unknown',
  );
});

test('a clause with a verb ends at the comma before another that has one', () => {
  expect(verdictsOf('38% of bus drivers come from Wales, Bexbury has 14 committees')).toEqual([
    'matches',
    'matches',
  ]);
});
