// What the table may say and mostly does not mean: told to whoever checks a folder, and no problem.
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../src/facts/advice.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { corpusOf, type InlineCorpus } from '../support/corpus.ts';

const report = [
  'In Bexbury 14 piers are open. Nine piers are closed in Bexbury when it snows.',
  'The Pier Trust of Bexbury was set up in 1998, says Ann Lee. It is to pay by May.',
  'Nobody in Bexbury asked. It was the Pier Trust that told Ann Lee.',
].join('\n\n');
const ev = (quote: string, more: object = {}) => ({ source: 'report', quote, ...more });
const piers = { id: 'piers', kind: 'place' as const, names: [{ text: 'piers', evidence: [ev('14 piers')] }] };
const trust = {
  id: 'trust',
  kind: 'body' as const,
  names: [{ text: 'Pier Trust', evidence: [ev('The Pier Trust')] }],
};
const town = {
  id: 'town',
  kind: 'place' as const,
  names: [{ text: 'Bexbury', evidence: [ev('In Bexbury')] }],
};
const all = {
  id: 'all',
  about: 'piers',
  measure: 'count' as const,
  value: 14,
  evidence: [ev('14 piers')],
};
const closed = { ...all, id: 'closed', value: 9, scope: 'in snow', evidence: [ev('Nine piers')] };
const founded = {
  id: 'founded',
  about: 'trust',
  measure: 'date' as const,
  value: 1998,
  asked: ['founded', 'set up'],
};
const told = 'The Pier Trust of Bexbury was set up in 1998';

function advice(facts: Exclude<InlineCorpus['facts'], string | undefined>): readonly string[] {
  return adviseOn(corpusOf({ sources: { report }, facts })).map(describeProblem);
}

describe('adviseOn', () => {
  it('a part that is counted under the whole belongs to an entity of its own', () => {
    expect(advice({ entities: [town, piers], figures: [all, closed] })).toEqual([
      'facts.yaml: figure "closed" counts a part of "piers" ("in snow"), all of which figure "all" counts; both then answer how many there are: give the part an entity of its own',
    ]);
    const apart = {
      ...piers,
      id: 'closed-piers',
      names: [{ text: 'Nine piers', evidence: [ev('Nine piers')] }],
    };
    const own = { ...closed, about: 'closed-piers' };
    expect(advice({ entities: [town, piers, apart], figures: [all, own] })).toEqual([]);
  });

  it('two values of the whole are a disagreement of the sources', () => {
    const other = { ...closed, scope: undefined };
    expect(advice({ entities: [town, piers], figures: [all, other] })).toEqual([]);
  });

  it('a date says what happened then', () => {
    const entities = [town, trust];
    expect(advice({ entities, figures: [{ ...founded, evidence: [ev(told)] }] })).toEqual([
      `facts.yaml: figure "founded" says "1998" alone; put what happened into "says" too, or no message that tells it will match: "${told}"`,
    ]);
    const whole = { ...founded, evidence: [ev(told, { says: 'set up in 1998' })] };
    expect(advice({ entities, figures: [whole] })).toEqual([]);
  });

  it('the place that everything is in is an entity; parts of a longer name and months are none', () => {
    expect(advice({ entities: [piers] })).toEqual([
      'facts.yaml: calls no entity "Bexbury", which stands in 3 paragraphs; a question that names it is mostly refused: make it an entity or an alias',
    ]);
    expect(advice({ entities: [{ ...piers, aliases: ['bexbury'] }] })).toEqual([]);
  });

  it.each([
    [
      'a person by the surname',
      ['So Lee came.', 'Then Lee spoke.', 'Nobody heard Lee.', 'Ann Lee left.'],
      'person',
      'Ann Lee',
    ],
    [
      'the plural of a name',
      ['All the Guilds met.', 'So the Guilds spoke.', 'Yes, the Guilds left.', 'A Guild met.'],
      'body',
      'Guild',
    ],
    [
      'a day of the week',
      ['It met on Monday.', 'It shut on Monday.', 'It left on Monday.', 'The pier.'],
      'place',
      'pier',
    ],
  ] as const)('%s is no name that is missing', (_, paragraphs, kind, name) => {
    const quote = paragraphs[3];
    const entity = { id: 'one', kind, names: [{ text: name, evidence: [ev(quote)] }] };
    const facts = { entities: [entity] };
    expect(adviseOn(corpusOf({ sources: { report: paragraphs.join('\n\n') }, facts }))).toEqual([]);
  });

  describe('a name of two words', () => {
    const text = ['14 piers stand at Tern Bay.', 'In Tern Bay it rains.', 'Nobody left Tern Bay.'].join(
      '\n\n',
    );
    const adviceFor = (title: string) =>
      adviseOn(
        corpusOf({
          sources: { report: text },
          facts: { corpus: { title, description: 'A report.', examples: ['Piers?'] }, entities: [piers] },
        }),
      ).map(({ message }) => message);

    it('is one', () => {
      expect(adviceFor('A report')).toEqual([
        expect.stringMatching(/^calls no entity "Tern Bay", which stands in 3/),
      ]);
    });

    it('needs no entity where the whole corpus is set there', () => {
      expect(adviceFor('The piers of Tern Bay')).toEqual([]);
    });
  });

  it('sources without a table need none', () => {
    expect(adviseOn(corpusOf({ sources: { report } }))).toEqual([]);
  });

  it.each(['corpus', 'corpus-example'])('there is none on %s', async (folder) => {
    expect(adviseOn(await loadCorpus(folder))).toEqual([]);
  });
});
