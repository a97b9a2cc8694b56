import { describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus.ts';
import { annual, count, entities, ev, groups, problemsOf, withFigure, type Figure } from './annual.ts';

describe('checkCorpus on figures', () => {
  it.each<[string, readonly string[], string]>([
    [
      'an unknown entity',
      withFigure({ about: 'trusts' }),
      'facts.yaml: figure "n" is about unknown entity "trusts"',
    ],
    [
      'a value that its evidence does not state',
      withFigure({ value: 33 }),
      'facts.yaml: figure "n" has count 33, which its evidence does not state: "32 groups"; it states "32" (32)',
    ],
    [
      'a value of another kind than its evidence states',
      withFigure({ value: 11, evidence: [ev('11 per cent of it')] }),
      'facts.yaml: figure "n" has count 11, which its evidence does not state: "11 per cent of it"; it states "11 per cent" (11 per cent)',
    ],
    [
      'evidence without a number',
      withFigure({ evidence: [ev('Nobody was asked')] }),
      'facts.yaml: figure "n" has count 32, which its evidence does not state: "Nobody was asked"; it states no number',
    ],
    [
      'evidence that states another value than its other evidence',
      withFigure({ evidence: [ev('32 groups'), ev('33 of them')] }),
      'facts.yaml: figure "n" has count 32, which its evidence does not state: "33 of them"; it states "33" (33); sources that give different values need a figure each',
    ],
    [
      'evidence that states the value twice',
      withFigure({ value: 33, evidence: [ev('33 of them and 33 depots')] }),
      'facts.yaml: figure "n" has count 33, which its evidence states more than once; say which with "says": "33 of them and 33 depots"',
    ],
    [
      '"says" outside its quote',
      withFigure({ evidence: [ev('32 groups', { says: '33 groups' })] }),
      'facts.yaml: figure "n" has "says" "33 groups", which is not in its quote "32 groups"',
    ],
    [
      'a qualifier that the evidence prints and the row has not',
      withFigure({ measure: 'people', value: 9_000_000, evidence: [ev('almost nine million residents')] }),
      'facts.yaml: figure "n" must have the qualifier "almost", which limits its value in "almost nine million residents"; received nothing',
    ],
    [
      'a qualifier that the quote cuts off',
      withFigure({
        measure: 'people',
        value: 9_000_000,
        qualifier: 'almost',
        evidence: [ev('nine million residents')],
      }),
      'facts.yaml: figure "n" has evidence that cuts off "almost", which limits the number; quote "almost nine million" whole: "nine million residents"',
    ],
    [
      'a qualifier that the evidence does not print',
      withFigure({ qualifier: 'about' }),
      'facts.yaml: figure "n" has the qualifier "about", which its evidence does not print: "32 groups"',
    ],
    [
      'an amount without its currency',
      withFigure({
        measure: 'money',
        value: 20_500_000_000,
        qualifier: 'extra',
        evidence: [ev('£20.5 billion extra')],
      }),
      'facts.yaml: figure "n" must have the unit "£", in which its evidence states the value: "£20.5 billion extra"; received nothing',
    ],
    [
      'an amount in billions',
      withFigure({
        measure: 'money',
        value: 20.5,
        unit: '£',
        qualifier: 'extra',
        evidence: [ev('£20.5 billion extra')],
      }),
      'facts.yaml: figure "n" has money 20.5, which its evidence does not state: "£20.5 billion extra"; it states "£20.5 billion extra" (20500000000 £)',
    ],
    [
      'a unit that the evidence does not print',
      withFigure({ unit: 'teams' }),
      'facts.yaml: figure "n" has the unit "teams", which its evidence does not print: "32 groups"',
    ],
    [
      'a year as a count',
      withFigure({ value: '2023/24', evidence: [ev('by 2023/24')] }),
      'facts.yaml: figure "n" has count "2023/24"; only a date is written so',
    ],
    [
      'an open value without a word for it',
      withFigure({ value: 'open' }),
      'facts.yaml: figure "n" is open, and its evidence has no word that stands for an unknown number, such as “several”; make it a statement: "32 groups"',
    ],
    [
      'an open date without a word for it',
      withFigure({ measure: 'date', value: 'open' }),
      'facts.yaml: figure "n" is open, and its evidence has no word that stands for an unknown date, such as “this week” or “in June”; make it a statement: "32 groups"',
    ],
    [
      'an id that two figures have',
      problemsOf({ entities, figures: [count, { ...count, scope: 'here' }] }),
      'facts.yaml: figure "n" stands 2 times; an id belongs to one figure',
    ],
    [
      'two rows that say the same',
      problemsOf({ entities, figures: [count, { ...count, id: 'm' }] }),
      'facts.yaml: figure "m" says the same of "groups" as figure "n"; put both pieces of evidence in one figure',
    ],
  ])('reports %s', (_, problems, expected) => {
    expect(problems).toContain(expected);
    expect(problems.length).toBeLessThanOrEqual(2);
  });

  it.each<[string, Partial<Figure>]>([
    ['words for numbers', { value: 5, evidence: [ev('five boards')] }],
    [
      'a qualifier before the number',
      {
        measure: 'people',
        value: 9_000_000,
        qualifier: 'almost',
        evidence: [ev('almost nine million residents')],
      },
    ],
    [
      'money with what limits it behind',
      {
        measure: 'money',
        value: 20_500_000_000,
        unit: '£',
        qualifier: 'extra',
        evidence: [ev('£20.5 billion extra')],
      },
    ],
    ['a share', { measure: 'share', value: 11, unit: 'per cent', evidence: [ev('11 per cent of it')] }],
    ['a year', { measure: 'date', value: 2016, evidence: [ev('Groups began in 2016')] }],
    ['a period', { measure: 'date', value: '2023/24', qualifier: 'by', evidence: [ev('by 2023/24')] }],
    ['a length of time', { measure: 'duration', value: 5, unit: 'years', evidence: [ev('five-year plans')] }],
    ['a number left open', { value: 'open', evidence: [ev('several depots')] }],
    ['a date left open', { measure: 'date', value: 'open', evidence: [ev('published this week')] }],
  ])('accepts %s', (_, figure) => {
    expect(withFigure(figure)).toEqual([]);
  });

  it.each([
    ['this week', true],
    ['in June', true],
    ['last spring', true],
    ['before the summer recess', true],
    ['in summer', true],
    ['in early spring', true],
    ['by the end of March', true],
    ['on Monday', true],
    ['this week, in June', true],
    ['this week or maybe in June', false],
    ['to Theresa May', false],
    ['from a spring', false],
    ['in June 2024', false],
    ['in the spring of 2024', false],
    ['if they may march', false],
  ])('an open date “%s”: %s', (when, isOpen) => {
    const sources = { annual: `Groups reply ${when}.` };
    const figure: Figure = {
      ...count,
      measure: 'date',
      value: 'open',
      evidence: [ev(`Groups reply ${when}`)],
    };
    const names = [{ text: 'groups', evidence: [ev('Groups')] }];
    const problems = problemsOf({ entities: [{ ...groups, names }], figures: [figure] }, sources);
    expect(problems).toHaveLength(isOpen ? 0 : 1);
  });

  it('takes different values for one thing as a disagreement, which is no problem', () => {
    const other: Figure = { ...count, id: 'm', value: 33, evidence: [ev('33 of them')] };
    expect(problemsOf({ entities, figures: [count, other] })).toEqual([]);
  });

  it('takes what an evidence says from the qualifier through the number and its unit, unless the table says it', () => {
    const facts = {
      entities,
      figures: [
        {
          ...count,
          measure: 'people' as const,
          value: 9_000_000,
          qualifier: 'almost',
          evidence: [ev('groups and almost nine million residents')],
        },
        { ...count, id: 'm', evidence: [ev('five boards, 32 groups', { says: '32 groups' })] },
      ],
    };
    const corpus = corpusOf({ sources: { annual }, facts });
    const says = corpus.figures.map(({ evidence: [{ says, passage }] }) =>
      corpus.sources[0]?.passages.find(({ id }) => id === passage)?.text.slice(says.start, says.end),
    );
    expect(says).toEqual(['almost nine million', '32 groups']);
  });

  it('gives a year as text, so that it is never read as a number of things', () => {
    const figure: Figure = { ...count, measure: 'date', value: 2016, evidence: [ev('Groups began in 2016')] };
    expect(corpusOf({ sources: { annual }, facts: { entities, figures: [figure] } }).figures[0]?.value).toBe(
      '2016',
    );
  });
});
