// What a source says that somebody has, gets, is part of or does so often: asked for in the ways people ask, and of nobody else.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { askFor } from './expected.ts';
import { garden } from './garden.ts';

const valuesOf = (question: string) => {
  const answer = ask(garden, question);
  return answer.kind === 'count' || answer.kind === 'figure'
    ? answer.readings.map(({ value }) => value)
    : answer.kind;
};

describe('what it has is what its own sentence says, be it called “it” there', () => {
  test.each([
    ['How many glasshouses are in the garden?', ['12']],
    ['How many glasshouses does Fernside have?', ['12']],
    ['How many plants does the garden have?', ['7000']],
    ['How many guests does the garden get a year?', ['250000']],
    ['How many guests visit the garden each year?', ['250000']],
    ['How many people visit the garden annually?', ['250000']],
    ['How many members does the Garden Board have?', ['15']],
    ['How many members sit on the board?', ['15']],
    ['How many benches does the garden have?', ['60']],
    ['How many members does the garden have?', 'refusal'],
    ['How many members does the Guild have?', 'refusal'],
    ['How many members does the study have?', 'refusal'],
    ['How many members does the board need?', 'refusal'],
    ['How many glasshouses does the board have?', 'refusal'],
    ['How many glasshouses does the garden need?', 'refusal'],
    ['How many glasshouses did the garden have?', 'refusal'],
    ['How many benches does the garden need?', 'refusal'],
    ['How many glasshouses are outside the garden?', 'refusal'],
    ['How many guests does the garden get a month?', 'refusal'],
    ['How many guests does the board get a year?', 'refusal'],
    ['How many people work in the garden?', 'refusal'],
    ['How many car gardens are in the garden?', 'refusal'],
  ])('%s', (question, expected) => {
    expect(valuesOf(question)).toEqual(expected);
  });
});

describe('so many of those', () => {
  test.each([
    ['How many of the benches are rotten?', ['9']],
    ['How many of the garden’s benches are rotten?', ['9']],
    ['How many of the 60 benches are rotten?', ['9']],
    ['How many of the benches are new?', 'refusal'],
    ['How many of the plants are rotten?', 'refusal'],
    ['How many of the benches?', 'refusal'],
  ])('%s', (question, expected) => {
    expect(valuesOf(question)).toEqual(expected);
  });
});

describe('a sum goes from one to another', () => {
  test.each([
    ['How much money does the board get from the Ministry each year?', ['2000000']],
    ['How much does the board receive annually?', ['2000000']],
    ['How much does a stall make each year?', ['900']],
    ['How much did the car gardens bring in?', ['300000']],
    ['How much do the car gardans bring in?', ['300000']],
    ['How much does the Ministry get each year?', 'refusal'],
    ['How much does the board give the Ministry each year?', 'refusal'],
    ['How much does the board get from the Guild each year?', 'refusal'],
    ['How much does the board get each month?', 'refusal'],
    ['How much does a stall get from the Ministry each year?', 'refusal'],
    ['How much do the car gardens cost?', 'refusal'],
  ])('%s', (question, expected) => {
    expect(valuesOf(question)).toEqual(expected);
  });
});

describe('how often', () => {
  test.each([
    ['How often were the keepers called out in 2020?', ['31']],
    ['How often does the club meet?', 'passage'],
    ['How often were the keepers called out in 2021?', 'refusal'],
    ['How often was the Guild called out in 2020?', 'refusal'],
    ['How often does the board meet?', 'refusal'],
  ])('%s', (question, expected) => {
    expect(valuesOf(question)).toEqual(expected);
  });
});

test.each([
  ['Which beds are proposed?', 'list'],
  ['What are the two beds called?', 'list'],
  ['What does “full bloom” mean for a bed?', 'definition'],
  ['What does “full bloom” mean on a bed?', 'definition'],
  ['What is “full bloom” in a bed?', 'definition'],
  ['Who is the treasurer of the Guild?', 'person'],
  ['Why was the charge dropped?', 'passage'],
  ['Which beds are closed?', 'refusal'],
  ['Which beds does the Ministry run?', 'refusal'],
  ['What does “full bloom” mean for the Ministry?', 'refusal'],
  ['What is “full bloom” at the Ministry?', 'refusal'],
  ['Who is the treasurer of the board?', 'refusal'],
] as const)('%s', (question, kind) => {
  askFor(kind, garden, question);
});
