import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/corpus/check.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { type Served, withholdFacts } from '../../src/corpus/withhold.ts';
import { type InlineCorpus, rawCorpusOf } from '../support/corpus.ts';
import { annual, boards, count, ev, groups, lee, named, said } from './annual.ts';

const minutes = 'The minutes count 32 groups and name Ann Lee, the chair.\n\nGroups meet in May.';
const inMinutes = (quote: string): { source: string; quote: string } => ({ source: 'minutes', quote });

const facts = {
  entities: [
    { ...groups, seeAlso: ['boards'], members: [{ ...named('boards', 'five boards'), entity: 'boards' }] },
    { ...boards, aliases: ['bodies'], shared: ['bodies'] },
    lee,
    {
      id: 'depots',
      kind: 'term' as const,
      names: [named('depots', '33 depots')],
      aliases: ['bodies'],
      shared: ['bodies'],
    },
  ],
  figures: [
    { ...count, evidence: [ev('32 groups'), inMinutes('32 groups')] },
    {
      id: 'board-count',
      about: 'boards',
      measure: 'count' as const,
      value: 5,
      evidence: [ev('five boards')],
    },
  ],
  quotations: [said],
};

function served(sources: InlineCorpus['sources'], table: NonNullable<InlineCorpus['facts']> = facts): Served {
  return withholdFacts(rawCorpusOf({ sources, facts: table }));
}

/** What is left of the table, and `kind id (whole): reasons` of what is not. */
function outcome(result: Served): { left: readonly string[]; withheld: readonly string[] } {
  if ('problems' in result) throw new Error(result.problems.map(describeProblem).join('\n'));
  const { entities, figures, quotations } = result.corpus;
  return {
    left: [...entities, ...figures, ...quotations].map(({ id }) => id),
    withheld: result.withheld.map(({ kind, id, whole, reasons }) => {
      // Without the hints on where else the words nearly stand.
      const rules = reasons.map((reason) => reason.replace(/; (?:the nearest|paragraph|there are).*$/, ''));
      return `${kind} ${id}${whole ? '' : ' in part'}: ${rules.join(' | ')}`;
    }),
  };
}

describe('withholdFacts', () => {
  it('gives a sound corpus as the checker does, the bundled one and one without a table', async () => {
    for (const raw of [
      await readCorpusFolder('corpus'),
      rawCorpusOf({ sources: { annual, minutes }, facts }),
      rawCorpusOf({ sources: { annual } }),
    ]) {
      const checked = checkCorpus(raw);
      expect('corpus' in checked).toBe(true);
      expect(withholdFacts(raw)).toEqual({ ...checked, withheld: [] });
    }
  });

  it('keeps a fact that has evidence left, and tells which it lost', () => {
    const changed = minutes.replace('32', '31');
    const { left, withheld } = outcome(served({ annual, minutes: changed }));
    expect(left).toContain('n');
    expect(withheld).toEqual(['figure n in part: cites words that are not in source "minutes": "32 groups"']);
  });

  it('takes away an entity that is named no more, and what refers to it', () => {
    const changed = annual.replace('five boards', 'six bodies');
    const { left, withheld } = outcome(served({ annual: changed, minutes }));
    expect(left).toEqual(['groups', 'lee', 'depots', 'n', 'q']);
    expect(withheld).toEqual([
      'entity groups in part: cites words that are not in source "annual": "five boards" | "seeAlso" names unknown entity "boards"',
      'entity boards: cites words that are not in source "annual": "five boards"',
      'entity depots in part: lists "bodies" under "shared", and no other entity has it',
      'figure board-count: cites words that are not in source "annual": "five boards"',
    ]);
  });

  it('takes away what a person said with the person', () => {
    const changed = annual.replaceAll('Ann Lee', 'Ann Low').replaceAll('the chair', 'the head');
    const { left, withheld } = outcome(served({ annual: changed, minutes }));
    expect(left).not.toContain('lee');
    expect(left).not.toContain('q');
    expect(withheld).toEqual([
      'entity lee: cites words that are not in source "annual": "Ann Lee" | cites words that are not in source "annual": "Ann Lee, the chair"',
      'quotation q: has an attribution that cites words that are not in source "annual": "said Ann Lee, the chair"',
    ]);
  });

  it('takes away a quotation when any of its parts is gone', () => {
    const table = {
      ...facts,
      quotations: [{ ...said, parts: ['Now is the time', 'Boards must do more'], paragraph: 2 }],
    };
    expect(outcome(served({ annual, minutes }, table)).left).toContain('q');
    const changed = annual.replace('Now is the time', 'Later is the time');
    expect(outcome(served({ annual: changed, minutes }, table)).left).not.toContain('q');
  });

  it('withholds what a removed source alone states, and forgets its place in the list of sources', () => {
    const corpus = { title: 'T', description: 'D', examples: ['E?'], sources: ['annual', 'minutes'] };
    const figures = [
      ...facts.figures,
      { ...count, id: 'board-share', about: 'boards', scope: 'here', evidence: [inMinutes('32 groups')] },
    ];
    const { left, withheld } = outcome(served({ minutes }, { ...facts, figures, corpus }));
    expect(left).toEqual([]);
    expect(withheld.slice(-3)).toEqual([
      'figure board-count: cites unknown source "annual"',
      'figure board-share: is about unknown entity "boards"',
      'quotation q: cites unknown source "annual"',
    ]);
  });

  it('judges names and values by what is left: a row may follow one whose evidence is gone', () => {
    const table = {
      entities: [{ ...groups, id: 'old-groups', names: [named('groups', '31 groups')] }, groups],
      figures: [{ ...count, id: 'old', evidence: [ev('31 groups')] }, count],
    };
    expect(outcome(served({ annual }, table)).left).toEqual(['groups', 'n']);
  });

  it.each<[string, NonNullable<InlineCorpus['facts']>, string]>([
    ['YAML that is none', 'entities: [', 'facts.yaml: is not valid YAML'],
    [
      'a row without its fields',
      { entities: [{ ...groups, names: [] }] },
      'facts.yaml: entity "groups", "names", must not be empty',
    ],
    ['an id that stands twice', { entities: [groups, groups] }, 'facts.yaml: entity "groups" stands 2 times'],
    [
      'an entity that was never there',
      { entities: [groups], figures: [{ ...count, about: 'trusts' }] },
      'facts.yaml: figure "n" is about unknown entity "trusts"',
    ],
    [
      'a term that two entities have',
      { entities: [groups, { ...boards, short: 'groups' }] },
      'facts.yaml: entity "groups" has the term "groups"',
    ],
  ])('leaves %s a problem', (_, table, message) => {
    const result = served({ annual }, table);
    expect('problems' in result && result.problems.map(describeProblem).join('\n')).toContain(message);
  });

  it('leaves a broken source a problem', () => {
    expect(served({ annual: '' })).toHaveProperty('problems');
    expect(served({})).toHaveProperty('problems');
  });
});
