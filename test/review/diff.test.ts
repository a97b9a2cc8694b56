import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { alignSteps } from '../../src/review/align.ts';
import { type CorpusDiff, diffSteps, findNewPassages } from '../../src/review/diff.ts';
import { diffText } from '../../src/review/passage-diff.ts';
import { type InlineCorpus, corpusOf, rawCorpusOf } from '../support/corpus.ts';

const paragraphs = [
  'The town has 12 branch libraries.',
  'The roof of the oldest building leaks whenever it rains, and repairs were put off again.',
  'Volunteers carry buckets.',
  'Winter evenings are long and the reading rooms are cold.',
];
const report = paragraphs.join('\n\n');

function diff(before: InlineCorpus['sources'], after: InlineCorpus['sources']): CorpusDiff {
  return runAtOnce(diffSteps(corpusOf({ sources: before }), corpusOf({ sources: after })));
}

/** `- old`, `+ new` and `~ [old][+new+]` of each passage that differs. */
function shown({ sources }: CorpusDiff): readonly string[] {
  return sources
    .flatMap(({ passages }) => passages)
    .map((change) => {
      switch (change.kind) {
        case 'added':
          return `+ ${change.after.id} ${change.after.text}`;
        case 'removed':
          return `- ${change.before.id} ${change.before.text}`;
        case 'changed': {
          const runs = change.runs.map(({ kind, text }) =>
            kind === 'same' ? text : kind === 'added' ? `[+${text}]` : `[-${text}]`,
          );
          return `~ ${change.before.id} ${change.after.id} ${runs.join('')}`;
        }
      }
    });
}

describe('a diff of corpora', () => {
  it('finds nothing between a corpus and itself', () => {
    expect(diff({ report }, { report })).toEqual({
      sources: [],
      facts: [],
      counts: { added: 0, removed: 0, changed: 0 },
    });
  });

  it('tells a changed passage from an added and a removed one, whatever their numbers are now', () => {
    const after = [
      'This year was wet.',
      paragraphs[0] ?? '',
      (paragraphs[1] ?? '').replace('put off again', 'paid for at last'),
      paragraphs[3] ?? '',
    ].join('\n\n');
    const found = diff({ report }, { report: after });
    expect(shown(found)).toEqual([
      '+ report#1 This year was wet.',
      '~ report#2 report#3 The roof of the oldest building leaks whenever it rains, and repairs were [-put off again][+paid for at last].',
      '- report#3 Volunteers carry buckets.',
    ]);
    expect(found.counts).toEqual({ added: 1, removed: 1, changed: 1 });
    expect(findNewPassages(found).map(({ id }) => id)).toEqual(['report#1', 'report#3']);
  });

  it('takes a paragraph that moved as removed and added', () => {
    const [first = '', ...rest] = paragraphs;
    expect(shown(diff({ report }, { report: [...rest, first].join('\n\n') }))).toEqual([
      `- report#1 ${first}`,
      `+ report#4 ${first}`,
    ]);
  });

  it('names sources added, removed and differently described', () => {
    const before = { report: `---\ntitle: A\npublisher: The Post\n---\n\n${report}`, old: 'Old.' };
    const after = { report: `---\ntitle: B\nauthor: Ann Lee\n---\n\n${report}`, new: 'New.' };
    const found = diff(before, after);
    expect(found.sources.map(({ id, cite, change }) => [id, cite, change])).toEqual([
      ['report', 'B', 'changed'],
      ['new', 'new', 'added'],
      ['old', 'old', 'removed'],
    ]);
    expect(found.sources[0]?.details).toEqual([
      { detail: 'title', before: 'A', after: 'B' },
      { detail: 'publisher', before: 'The Post' },
      { detail: 'author', after: 'Ann Lee' },
      { detail: 'cite', before: 'The Post', after: 'B' },
    ]);
  });

  it('tells which facts come, go, and gain or lose evidence, and not which only moved', () => {
    const ev = (source: string, quote: string) => ({ source, quote });
    const table = (more: boolean) => ({
      entities: [
        {
          id: 'branches',
          kind: 'body' as const,
          names: [{ text: 'branch libraries', evidence: [ev('report', '12 branch libraries')] }],
        },
        ...(more
          ? [
              {
                id: 'rooms',
                kind: 'place' as const,
                names: [{ text: 'reading rooms', evidence: [ev('report', 'reading rooms')] }],
              },
            ]
          : []),
      ],
      figures: [
        {
          id: 'n',
          about: 'branches',
          measure: 'count' as const,
          value: 12,
          evidence: [
            ev('report', '12 branch libraries'),
            ...(more ? [ev('paper', '12 branch libraries')] : []),
          ],
        },
      ],
      quotations: more
        ? []
        : [{ id: 'q', form: 'reported' as const, parts: ['Volunteers carry buckets'], source: 'report' }],
    });
    const before = corpusOf({ sources: { report }, facts: table(false) });
    const after = corpusOf({
      sources: { report: `First.\n\n${report}`, paper: 'Of 12 branch libraries one leaks.' },
      facts: table(true),
    });
    expect(
      runAtOnce(diffSteps(before, after)).facts.map(({ kind, id, words, change, gained, lost }) => [
        kind,
        id,
        words,
        change,
        gained.map(({ source }) => source),
        lost.map(({ quote }) => quote),
      ]),
    ).toEqual([
      ['figure', 'n', '12', 'changed', ['paper'], []],
      ['quotation', 'q', 'Volunteers carry buckets', 'removed', [], ['Volunteers carry buckets']],
      ['entity', 'rooms', 'reading rooms', 'added', ['reading rooms'].map(() => 'report'), []],
    ]);
    const without = withholdFacts(rawCorpusOf({ sources: { report: 'Nothing.' }, facts: table(false) }));
    if ('problems' in without) throw new Error('the table is sound');
    expect(runAtOnce(diffSteps(before, without.corpus)).facts.map(({ change }) => change)).toEqual([
      'removed',
      'removed',
      'removed',
    ]);
  });
});

describe('alignSteps', () => {
  const texts = fc.array(fc.constantFrom(...paragraphs, 'Volunteers carry pails.', 'Cold rooms.', ''), {
    maxLength: 12,
  });

  it('pairs each paragraph once, in order, and calls only equal ones the same', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pairs = runAtOnce(alignSteps(before, after));
        for (const [index, pair] of pairs.entries()) {
          const last = pairs[index - 1];
          expect(pair.before).toBeGreaterThan(last?.before ?? -1);
          expect(pair.after).toBeGreaterThan(last?.after ?? -1);
          expect(pair.isSame).toBe(before[pair.before] === after[pair.after]);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('takes thousands of paragraphs that have nothing in common', () => {
    const many = (word: string): readonly string[] =>
      Array.from({ length: 4000 }, (_, at) => `${word} ${at}${word}`);
    expect(runAtOnce(alignSteps(many('alpha'), many('beta')))).toEqual([]);
  });
});

describe('diffText', () => {
  it('gives back both texts', () => {
    const words = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', 'é', '12', ',', '“'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = diffText(before, after);
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('shows texts that differ throughout one after the other', () => {
    const [before, after] = ['x ', 'y '].map((word) => word.repeat(3000));
    expect(diffText(before ?? '', after ?? '').map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
