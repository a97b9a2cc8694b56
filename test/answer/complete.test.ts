// What is typed into an option so far in; what it may become, within Discord's limits and always answerable, out.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import {
  answerCount,
  answerExplain,
  answerFigure,
  answerQuote,
  answerSources,
} from '../../src/answer/commands.ts';
import {
  type Choice,
  completeCounted,
  completeEntity,
  completeFigure,
  completeQuestion,
  completeSource,
  completeSpeaker,
  completeTopic,
} from '../../src/answer/complete.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { hostileText } from '../reply/hostile.ts';
import { corpusOf } from '../support/corpus.ts';
import { bundled } from './expected.ts';
import { library } from './library.ts';

const values = (choices: readonly Choice[]) => choices.map(({ value }) => value);

describe('an entity is found as it is typed', () => {
  test.each([
    ['by the beginning of its name', 'branch l', 'branches'],
    ['by a later word', 'council', 'council'],
    ['by alias', 'book b', 'mobiles'],
    ['by acronym', 'lbr', 'branches'],
    ['by its other name', 'neighbourhood', 'branches'],
    ['in capitals', 'VILLAGE', 'alliance'],
    ['misspelt', 'vilage alliance', 'alliance'],
    ['by surname', 'amos', 'amos'],
  ])('%s', (_, typed, id) => {
    expect(values(completeEntity(library, typed))[0]).toBe(id);
  });

  test('the better fit first', () => {
    expect(values(completeEntity(library, 'reading'))[0]).toMatch(/^(?:rooms|circles|reading-board)$/u);
    expect(values(completeEntity(library, 'reading circles'))[0]).toBe('circles');
  });

  test('both that share an alias', () => {
    expect(values(completeEntity(library, 'board')).toSorted()).toEqual(['library-board', 'reading-board']);
  });

  test('under its name and the short form that people use', () => {
    expect(completeEntity(library, 'lbr')[0]?.name).toBe('branch libraries (branches)');
  });

  test('and nothing is where nothing fits', () => {
    expect(completeEntity(library, 'dragon')).toEqual([]);
  });
});

describe('an empty input offers something useful', () => {
  test.each([
    ['what is counted', completeCounted, ['branches', 'mobiles', 'rooms', 'residents', 'circles']],
    ['who is quoted', completeSpeaker, ['amos', 'finch']],
    ['the sources', completeSource, ['annual', 'gazette']],
    ['the examples', completeQuestion, library.corpus.examples],
  ])('%s', (_, complete, expected) => {
    expect(values(complete(library, ''))).toEqual(expected);
  });

  test('figures that are no counts', () => {
    const offered = values(completeFigure(library, ''));
    expect(offered.toSorted()).toEqual([
      'adult-share',
      'grant-amount',
      'opened',
      'resident-count',
      'young-share',
    ]);
  });
});

describe('other options', () => {
  test('a figure is found by its words as well as by its name', () => {
    expect(values(completeFigure(library, '38 per'))).toEqual(['young-share']);
    expect(values(completeFigure(library, 'adult'))).toEqual(['adult-share']);
  });

  test('what a speaker spoke of is offered, and nothing else', () => {
    expect(values(completeTopic(library, '', 'amos'))).toContain('mobile libraries');
    expect(values(completeTopic(library, '', 'amos')).join()).not.toContain('Northside');
    expect(values(completeTopic(library, '', 'Omar Finch')).join()).toContain('branch libraries');
  });

  test('a source is found by publisher, an example by its words', () => {
    expect(values(completeSource(library, 'gaz'))).toEqual(['gazette']);
    expect(values(completeQuestion(library, 'finch'))).toEqual(['What did Omar Finch say?']);
  });
});

const completions: readonly [string, (knowledge: Knowledge, typed: string) => readonly Choice[]][] = [
  ['entities', completeEntity],
  ['counts', completeCounted],
  ['figures', completeFigure],
  ['speakers', completeSpeaker],
  ['topics', (knowledge, typed) => completeTopic(knowledge, typed, undefined)],
  ['sources', completeSource],
  ['questions', completeQuestion],
];

describe('Discord takes what is offered', () => {
  const long = 'An exceedingly long name '.repeat(8).trim();
  const places = Array.from({ length: 40 }, (_, at) => `Place${at}a`);
  const entityOf = (text: string, at: number) => ({
    id: `e${at}`,
    kind: 'body' as const,
    names: [{ text, evidence: [{ source: 'one', quote: text }] }],
  });
  const many = buildKnowledge(
    corpusOf({
      sources: { one: `${long}. ${places.join(', ')}.` },
      facts: { entities: [long, ...places].map(entityOf) },
    }),
  );

  test.each(completions)('%s: at most 25, none empty, none longer than 100 characters', (_, complete) => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.constantFrom('', 'a', 'london')), (typed) => {
        for (const knowledge of [library, bundled, many]) {
          const choices = complete(knowledge, typed);
          expect(choices.length).toBeLessThanOrEqual(25);
          expect(new Set(values(choices)).size).toBe(choices.length);
          for (const { name, value } of choices)
            for (const text of [name, value]) {
              expect(text.length).toBeGreaterThan(0);
              expect(text.length).toBeLessThanOrEqual(100);
            }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('every choice is answered', () => {
  const answered: readonly [string, readonly Choice[], (value: string) => Answer][] = [
    library,
    bundled,
  ].flatMap((knowledge): [string, readonly Choice[], (value: string) => Answer][] => [
    ['count', completeCounted(knowledge, ''), (value) => answerCount(knowledge, value)],
    ['figure', completeFigure(knowledge, ''), (value) => answerFigure(knowledge, value)],
    ['quote', completeSpeaker(knowledge, ''), (value) => answerQuote(knowledge, value, undefined)],
    ['explain', completeEntity(knowledge, ''), (value) => answerExplain(knowledge, value)],
    ['sources', completeSource(knowledge, ''), (value) => answerSources(knowledge, value, undefined)],
    ['ask', completeQuestion(knowledge, ''), (value) => ask(knowledge, value)],
  ]);

  test.each(answered)('/%s', (_, choices, answerOf) => {
    expect(choices.length).toBeGreaterThan(0);
    for (const { value } of choices) {
      const answer = answerOf(value);
      if (answer.kind === 'refusal') expect(answer.open, value).toBeDefined();
    }
  });

  test.each([library, bundled])('/quote with what the speaker spoke of', (knowledge) => {
    for (const speaker of values(completeSpeaker(knowledge, '')))
      for (const topic of values(completeTopic(knowledge, '', speaker)))
        expect(answerQuote(knowledge, speaker, topic).kind, `${speaker} about ${topic}`).toBe('quotation');
  });
});
