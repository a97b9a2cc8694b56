import { describe, expect, it } from 'vitest';
import { annual, boards, count, groups, problemsOf, said } from './annual.ts';

describe('checkCorpus on the shape of facts.yaml', () => {
  const head = 'corpus:\n  title: T\n  description: D\n  examples: [Q]\n';

  it.each([
    ['broken YAML, with its line', `${head}entities: [`, /^facts\.yaml: is not valid YAML, line \d+: \S/],
    [
      'a key written twice',
      `${head}corpus: {}`,
      /^facts\.yaml: is not valid YAML, line 5: Map keys must be unique$/,
    ],
    [
      'a quote with a colon in it, and what to do',
      `${head}entities:\n  - id: a\n    quote: One: two\n`,
      /line 7: [^;]+; a text with a colon in it needs quotes around it/,
    ],
    ['a file that is a list', '- a', /^facts\.yaml: the file must be an object; received \["a"\]$/],
    [
      'no examples',
      'corpus: { title: T, description: D, examples: [] }',
      /^facts\.yaml: "corpus.examples" must not be empty; received \[\]$/,
    ],
    [
      'a missing description',
      'corpus: { title: T, examples: [Q] }',
      /^facts\.yaml: "corpus.description" must be a string; received nothing$/,
    ],
    ['an unknown key', `${head}figurs: []`, /^facts\.yaml: the file has unknown "figurs"$/],
    [
      'an unknown kind',
      `${head}entities: [{ id: a, kind: boddy, names: [{ text: groups, evidence: [{ source: annual, quote: 32 groups }] }] }]`,
      /^facts\.yaml: entity "a", "kind", must be one of body, person, .*; received "boddy"$/,
    ],
    [
      'a value that is none',
      `${head}figures: [{ id: a, about: a, measure: count, value: lots, evidence: [{ source: annual, quote: 32 groups }] }]`,
      /^facts\.yaml: figure "a", "value", must be a number; for a date 1998, 2005\/06 or 1998-05-31; or open; received "lots"$/,
    ],
    [
      'an id with capitals',
      `${head}entities: [{ id: CCG, kind: body, names: [{ text: groups, evidence: [{ source: annual, quote: 32 groups }] }] }]`,
      /^facts\.yaml: entity "CCG", "id", must be lower-case letters, digits and single hyphens; received "CCG"$/,
    ],
    [
      'an item without an id',
      `${head}quotations: [{ parts: [Now is the time], source: annual }]`,
      /^facts\.yaml: quotation number 1, "id", must be a string; received nothing$/,
    ],
    [
      'a source order with an unknown id',
      'corpus: { title: T, description: D, examples: [Q], sources: [anual] }',
      /^facts\.yaml: "corpus.sources" names unknown source "anual"$/,
    ],
  ])('reports %s', (_, facts, expected) => {
    expect(problemsOf(facts)).toEqual([expect.stringMatching(expected)]);
  });

  it('reports everything at once: each broken rule and each broken shape, in sources and facts', () => {
    const problems = problemsOf(
      {
        entities: [
          { ...groups, seeAlso: ['x'] },
          { ...boards, id: 'Bad' },
        ],
        figures: [
          { ...count, value: 40 },
          { ...count, id: 'm', about: 'y' },
        ],
        quotations: [{ ...said, parts: ['Never said'] }],
      },
      { annual, empty: '---\npublisher:\n---\n' },
    );
    expect(problems.map((problem) => problem.replace(/^(\S+ (?:\w+ "\w+")?).*$/, '$1'))).toEqual([
      'sources/empty.md: ',
      'sources/empty.md: ',
      'facts.yaml: entity "Bad"',
      'facts.yaml: entity "groups"',
      'facts.yaml: figure "n"',
      'facts.yaml: figure "m"',
      'facts.yaml: quotation "q"',
      'facts.yaml: quotation "q"',
    ]);
  });

  it('does not call an entity unknown because its own entry is malformed', () => {
    const broken = { ...groups, kind: 'boddy' };
    const facts = JSON.stringify({
      corpus: { title: 'T', description: 'D', examples: ['Q'] },
      entities: [broken],
      figures: [count],
    });
    expect(problemsOf(facts)).toHaveLength(1);
  });
});
