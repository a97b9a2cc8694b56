// “Where do the sources differ?”, nothing being named.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { contextOf } from '../../src/answer/follow-up/context.ts';
import { askFor, boldOf } from './expected.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { library, textsAlone } from './library.ts';

test.each([
  'What do the sources disagree about?',
  'do the sources contradict each other',
  'are there any contradictions?',
  'Where do the articles differ?',
])('%s: values before names, each from its own source', (question) => {
  const { about, differ, alsoNamed, bySource, citations } = askFor('comparison', library, question);
  expect({ about, differ, alsoNamed }).toEqual({
    about: 'mobile libraries',
    differ: 'values',
    alsoNamed: 'branches',
  });
  const bold = bySource.map(({ source, citations: own }) => ({
    source,
    bold: citations
      .filter((_, index) => own.includes(index))
      .flatMap(boldOf)
      .toSorted(),
  }));
  expect(bold).toEqual([
    { source: 'annual', bold: ['branch libraries', 'four mobile libraries'] },
    { source: 'gazette', bold: ['five mobile libraries', 'neighbourhood libraries'] },
  ]);
});

test('what is named is compared, and nothing else', () => {
  const answer = ask(library, 'Do the sources disagree about the branches?');
  expect(answer).toMatchObject({ kind: 'comparison', about: 'branches' });
  expect(answer).not.toHaveProperty('differ');
});

test('without a table nothing is said to differ', () => {
  expect(ask(textsAlone, 'What do the sources disagree about?').kind).toBe('refusal');
});

test('what are your sources is still answered with the sources', () => {
  expect(ask(library, 'What are your sources?').kind).toBe('sources');
});

describe('a value that was added later, without the words that ask for the first', () => {
  const sources = {
    plan: 'The town has 12 wells.',
    notes: 'Nobody knows why. The wells give clean water.',
    letter: 'We counted 11 wells in the town.',
  };
  const entities = [
    {
      id: 'wells',
      kind: 'body' as const,
      names: [{ text: 'wells', evidence: [{ source: 'plan', quote: '12 wells' }] }],
      plural: 'wells',
      singular: 'well',
    },
  ];
  const figures = [
    {
      id: 'well-count',
      about: 'wells',
      measure: 'count' as const,
      value: 12,
      asked: ['drilled'],
      evidence: [{ source: 'plan', quote: '12 wells' }],
    },
    {
      id: 'well-count-letter',
      about: 'wells',
      measure: 'count' as const,
      value: 11,
      evidence: [{ source: 'letter', quote: '11 wells' }],
    },
  ];
  const wells = buildKnowledge(corpusOf({ sources, facts: { entities, figures } }));

  test.each(['How many wells are there?', 'How many wells were drilled?', 'wells?'])(
    '%s: both',
    (question) => {
      const { readings } = askFor('count', wells, question);
      expect(readings.map(({ value }) => value).toSorted()).toEqual(['11', '12']);
    },
  );

  test('is what the sources differ in, though another source is silent', () => {
    expect(askFor('comparison', wells, 'Do the sources contradict each other?')).toMatchObject({
      about: 'wells',
      differ: 'values',
    });
  });

  test('is no premise to be put right', () => {
    expect(ask(wells, 'Why are there 11 wells?').kind).not.toBe('correction');
    expect(ask(wells, 'Are there 11 wells?')).not.toMatchObject({ verdict: 'no' });
  });
});

describe('what differs and what does not', () => {
  const at = (source: string, quote: string) => [{ source, quote }];
  const sources = {
    plan: 'The town has 4 docks. The deputy mayor spoke. The town clerk left.',
    notes: 'The town has 5 docks. The mayor spoke. The clerk left.',
  };
  const build = (kind: 'post' | 'group', names: readonly string[]) => {
    const [one = '', other = ''] = names;
    const entities = [
      {
        id: 'docks',
        kind: 'place' as const,
        names: [{ text: 'docks', evidence: [...at('plan', '4 docks'), ...at('notes', '5 docks')] }],
      },
      {
        id: 'named',
        kind,
        names: [
          { text: one, evidence: at('plan', one) },
          { text: other, evidence: at('notes', other) },
        ],
      },
    ];
    const count = (id: string, value: number, asOf: string, source: string) => ({
      id,
      about: 'docks',
      measure: 'count' as const,
      value,
      asOf,
      evidence: at(source, `${value} docks`),
    });
    const figures = [count('before', 4, '2020', 'plan'), count('after', 5, '2021', 'notes')];
    return buildKnowledge(corpusOf({ sources, facts: { entities, figures } }));
  };

  test('counts of two years are both shown with their years, and no difference', () => {
    const knowledge = build('group', ['town clerk', 'clerk']);
    const { readings } = askFor('count', knowledge, 'How many docks are there?');
    expect(readings.map(({ value, asOf }) => [value, asOf])).toEqual([
      ['4', '2020'],
      ['5', '2021'],
    ]);
    expect(ask(knowledge, 'Where do the sources differ?').kind).toBe('refusal');
  });

  test('a deputy mayor is no short form of a mayor', () => {
    const answer = askFor(
      'comparison',
      build('post', ['deputy mayor', 'mayor']),
      'Where do the sources differ?',
    );
    expect(answer).toMatchObject({ about: 'deputy mayor', differ: 'names' });
  });
});

test('is asked of everything, whatever was talked about', () => {
  const context = contextOf(ask(library, 'How many reading circles are there?'));
  for (const question of ['What do the sources disagree about?', 'Where do the two articles differ?'])
    expect(askFor('comparison', library, question, context).about).toBe('mobile libraries');
});
