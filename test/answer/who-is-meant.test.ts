// Questions who somebody is, who said something and what “he” or “she” said in; nobody who is only like them out.
import { describe, expect, test } from 'vitest';
import { converseTo } from './conversation.ts';
import { askFor, bundled, quotesOf } from './expected.ts';
import { ferries } from './ferries.ts';

describe('a post', () => {
  test.each([
    'Who is the director of the Ferry Board?',
    'Who is the head of the Ferry Board?',
    'Who is the head of the Pilots’ School?',
  ])('is not one that shares words with it: %s', (question) => {
    askFor('refusal', ferries, question);
  });

  test.each([
    ['Who is the director of repairs at the Ferry Board?', 'brandt'],
    ['Who was head of the Pilots’ School?', 'holm'],
    ['Who is a former head of the Pilots’ School?', 'holm'],
  ])('%s', (question, id) => {
    expect(askFor('person', ferries, question).entity.id).toBe(id);
  });

  test.each(['Who runs the STPs?', 'Who is the head of the report?', 'Who is the only author?'])(
    'is nobody’s by what runs something else: %s',
    (question) => {
      askFor('refusal', bundled, question);
    },
  );

  test('stays with its body', () => {
    expect(askFor('person', bundled, 'Who runs the King’s Fund?').entity.id).toBe('chris-ham');
  });
});

describe('he and she', () => {
  test.each([
    ['What did Vera Holm say?', 'What does the council own?', 'What did she say?'],
    ['What did Otto Lind say?', 'Who is she?'],
    ['What did Vera Holm say?', 'Who is he?'],
  ])('nobody whom the words rule out or do not mean: %s', (...questions) => {
    converseTo('refusal', ferries, ...questions);
  });

  test.each([
    ['What did Otto Lind say?', 'Who is he?', 'lind'],
    ['What did Vera Holm say?', 'Who is she?', 'holm'],
    ['What did Ivo Brandt say?', 'Who is she?', 'brandt'],
  ])('%s %s', (first, then, id) => {
    expect(converseTo('person', ferries, first, then).entity.id).toBe(id);
  });
});

describe('whose it is', () => {
  test('who speaks of something has not proposed it', () => {
    const answer = askFor('passage', ferries, 'Who proposed the pier tax?');
    expect(quotesOf(answer)[0]).toContain('which the council floated');
  });

  test('who speaks of it still does', () => {
    expect(askFor('quotation', ferries, 'Who mentions the pier tax?').speaker.id).toBe('lind');
  });

  test.each(['What did the Mayor say about vision?', 'What did the boroughs say about the STPs?'])(
    'another’s words are not theirs: %s',
    (question) => {
      askFor('refusal', bundled, question);
    },
  );

  test('of two numbers each is of the source that gives it', () => {
    const says = (number: string) =>
      quotesOf(converseTo('passage', ferries, 'How many piers are there?', `Who says ${number}?`));
    expect(says('nine').join('\n')).toContain('nine piers');
    expect(says('nine').join('\n')).not.toContain('eight');
    expect(says('eight').join('\n')).toContain('eight piers');
  });

  test('a number is of those according to whom it is one', () => {
    askFor('refusal', ferries, 'How many piers are rotten according to the study?');
    expect(
      askFor('count', ferries, 'How many piers are rotten according to the council?').readings[0].value,
    ).toBe('3');
  });
});
