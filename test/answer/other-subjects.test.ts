// Everyday words that one report happens to count or say, put to a corpus about something else: they keep their meaning there.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { readIdioms } from '../../src/answer/question/idioms.ts';
import { keepsWhatIsAsked } from '../../src/answer/precedent/kept.ts';
import { readQuestion } from '../../src/answer/question/question.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { askFor, bundled, quotesOf } from './expected.ts';
import { library } from './library.ts';

describe('a number answers only what it counts', () => {
  test.each([
    'How many organisations have branches?',
    'How many bodies run the branches?',
    'How many units do the branches have?',
    'How many active branches are there?',
    'How many functioning branches?',
    'How many branches have a star?',
    'How many branches face the river?',
    'How many branches were reused?',
  ])('%s', (question) => {
    askFor('refusal', library, question);
  });

  test('of bodies that stand beside those counted there is none', () => {
    askFor('refusal', bundled, 'How many organisations work with the trusts?');
    expect(askFor('count', bundled, 'How many trusts does the asterisk list?').readings[0].value).toBe('36');
  });

  test('and what is listed may be asked for by what asks for its list', () => {
    const answer = askFor('list', bundled, 'What challenges face the STPs?');
    expect(answer.citations).toHaveLength(1);
    expect(ask(bundled, 'Which trusts face closure?').kind).toBe('refusal');
  });
});

describe('who made a text that is quoted from is not answered', () => {
  test.each([
    'Who wrote the second article?',
    'Who is the author of the second article?',
    'Who is the journalist behind the Gazette article?',
    'Who was the article written by?',
    'Did Ruth Amos write either article?',
    'who wrote the pieces',
  ])('%s', (question) => {
    expect(askFor('refusal', library, question).reason).toBe('not-stated');
  });

  test.each([
    'Which article quotes one of the report’s authors?',
    'Do both articles name the author of the report?',
    'Which article names the author of the report?',
  ])('but whom a text names is: %s', (question) => {
    expect(ask(bundled, question).kind).toBe('comparison');
  });

  test('nor is a text taken for what wrote the report', () => {
    askFor('person', bundled, 'Who wrote the report that the articles are about?');
  });
});

describe('“the first one” is a source only where something stands in it or is said by it', () => {
  test.each([
    ['What does the first one say about the roof?', 'annual'],
    ['How many mobile libraries are there in the second one?', 'gazette'],
    ['How many, according to the second one?', 'gazette'],
    ['Which branch was the first one to close?', undefined],
    ['Which was the first one opened?', undefined],
    ['Was it opened by the first one to come?', undefined],
  ])('%s', (question, source) => {
    expect(readQuestion(library, question).source).toBe(source);
  });
});

const ferries = buildKnowledge(
  corpusOf({
    sources: {
      ferries: [
        'Old engines are putting the ferries at risk. The council wants to get rid of the pier.',
        'The service came about after the flood, and nobody did away with the tolls.',
        'The crossing excludes lorries. Its future is uncertain.',
      ].join('\n\n'),
    },
  }),
);

describe('a phrase stays as it is typed', () => {
  test.each([
    ['What is putting the ferries at risk?', 'Old engines are putting the ferries at risk.'],
    ['Who wants to get rid of the pier?', 'The council wants to get rid of the pier.'],
  ])('and is found as it is printed: %s', (question, quote) => {
    expect(quotesOf(ask(ferries, question))).toContain(quote);
  });

  test.each([
    ['How did the ferries come about?', 'How did the ferries come about?'],
    ['Who did away with the tolls?', 'Who did away with the tolls?'],
    ['Who came up with the plan?', 'Who came up with the plan?'],
    ['Who came out with that?', 'Who said that?'],
    ['What makes life hard for the crew?', 'What challenge for the crew?'],
  ])('unless no source prints it and one word says it: %s', (typed, read) => {
    expect(readIdioms(ferries, typed)).toBe(read);
  });

  test('so that what it means is found', () => {
    expect(readIdioms(library, 'How did the branches come about?')).toBe('How did the branches start?');
    expect(quotesOf(ask(bundled, 'how did stps come about?')).join()).toContain('set up in 2016');
    expect(ask(bundled, 'Who is in charge of the NHS?').kind).toBe('refusal');
  });
});

describe('a question is kept by one like it', () => {
  const keeps = (asked: string, before: string) =>
    keepsWhatIsAsked(library, readQuestion(library, asked), before);

  test.each([
    ['Did the guest see the branch?', 'Did somebody see the branch?', true],
    ['Did a protest close the branch?', 'Did the branch close?', true],
    ['Was it the best known branch?', 'Was the branch known?', true],
    ['Do at least some branches close?', 'Do branches close?', true],
    ['Is the oldest branch closed?', 'Is the branch closed?', false],
    ['Do most branches close?', 'Do branches close?', false],
    ['Is it the best branch?', 'Is it a branch?', false],
  ])('%s – %s', (asked, before, kept) => {
    expect(keeps(asked, before)).toBe(kept);
  });
});
