// The place that a whole corpus is set in: it stands in the texts and the title, and no entity is listed for it.
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import { corpusOf } from '../support/corpus.ts';
import { askFor } from './expected.ts';
import { library } from './library.ts';

const sources = {
  survey:
    'Ostrova’s trams are run by 12 tram clubs, and nine repair sheds stand across the island. The survey makes 30 proposals. The oldest shed is a wreck.\n\nThe guild speaks for 40 drivers in the Ostrova valley.',
  letter: 'On the island of Ostrova 12 tram clubs meet in May. Every valley has a stop.',
};
const entity = (id: string, kind: 'body' | 'place' | 'group', text: string, singular: string) => ({
  id,
  kind,
  names: [{ text, evidence: [{ source: 'survey', quote: text }] }],
  plural: text,
  singular,
});
const count = (
  id: string,
  value: number,
  quote: string,
  { scope, also = [] }: { scope?: string; also?: readonly string[] } = {},
) => ({
  id: `${id}-count`,
  about: id,
  measure: 'count' as const,
  value,
  ...(scope === undefined ? {} : { scope }),
  evidence: ['survey', ...also].map((source) => ({ source, quote })),
});
const trams = buildKnowledge(
  corpusOf({
    sources,
    facts: {
      corpus: {
        title: 'The trams of Ostrova',
        description: 'A survey and a letter on the trams of Ostrova.',
        examples: ['How many tram clubs are there?'],
      },
      entities: [
        entity('clubs', 'body', 'tram clubs', 'tram club'),
        entity('sheds', 'place', 'repair sheds', 'repair shed'),
        entity('proposals', 'body', 'proposals', 'proposal'),
        entity('drivers', 'group', 'drivers', 'driver'),
      ],
      figures: [
        count('clubs', 12, '12 tram clubs', { also: ['letter'] }),
        count('sheds', 9, 'nine repair sheds'),
        count('proposals', 30, '30 proposals'),
        count('drivers', 40, '40 drivers', { scope: 'for whom the guild speaks' }),
      ],
    },
  }),
);

describe('what is counted there is counted with its name', () => {
  test.each([
    ['How many tram clubs does Ostrova have?', '12'],
    ['how many tram clubs are there in ostrova', '12'],
    ['How many tram clubs has the island got?', '12'],
    ['How many repair sheds are there on the island?', '9'],
    ['How many repair sheds are there across Ostrova?', '9'],
    ['How many repair sheds are there on the Ostrova island?', '9'],
    ['Ostrova’s tram clubs: how many are there?', '12'],
  ])('%s', (question, value) => {
    expect(askFor('count', trams, question).readings.map((one) => one.value)).toEqual([value]);
  });

  test('and a wrong number of them is put right', () => {
    expect(ask(trams, 'Does Ostrova have 15 tram clubs?').kind).toBe('correction');
    expect(ask(trams, 'Is it true that the Ostrova island has 15 tram clubs?').kind).toBe('correction');
  });
});

describe('it answers for no other place, for no part of it and for nothing that is not counted there', () => {
  test.each([
    'How many tram clubs are there outside Ostrova?',
    'How many tram clubs are there near Ostrova?',
    'How many tram clubs come from Ostrova?',
    'How many tram clubs are there apart from Ostrova?',
    'How many tram clubs are there apart from the Ostrova island?',
    'How many tram clubs are there in North Ostrova?',
    'How many tram clubs are there in New Ostrova?',
    'How many tram clubs are there in Borduria?',
    'How many tram clubs does the Ostrova council have?',
    'How many tram clubs does Ostrova need?',
    'How many tram clubs are there on the next island?',
    'How many tram clubs are there in the valley?',
    'How many proposals are there in Ostrova?',
    'How many drivers are there in Ostrova?',
    'How many tram clubs did Ostrova have in 1950?',
  ])('%s', (question) => {
    askFor('refusal', trams, question);
  });
});

test('a kind of place is the place of the corpus only where each source tells of one alone', () => {
  const typed = ({ setting }: typeof trams, text: string) =>
    setting.find(text).map(({ start, end }) => text.slice(start, end));
  expect(typed(trams, 'the island, the valley, Ostrova, an island')).toEqual(['island', 'Ostrova']);
  // A place that the table has is a name there, and the town is printed in one source.
  expect(typed(library, 'Harbridge, the town')).toEqual([]);
});

test.each([
  ['of several', 'Two towns have a stop.'],
  ['of any', 'A town has a stop.'],
])('a word %s of them is of none, and one within a name tells nothing', (_, more) => {
  const build = (...survey: readonly string[]) =>
    buildKnowledge(
      corpusOf({
        sources: { survey: survey.join('\n\n') },
        facts: { entities: [entity('council', 'body', 'Town Council', 'Town Council')] },
      }),
    ).setting.find('in the town');
  const told = ['The Town Council met.', 'Stops were counted in the town.'];
  expect(build(...told)).toHaveLength(1);
  expect(build(...told, more)).toEqual([]);
  expect(build('The Town Council met.')).toEqual([]);
});
