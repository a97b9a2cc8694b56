import { describe, expect, it } from 'vitest';
import { applyChanges, type Changes, type Row } from '../../src/corpus/changes.ts';
import { checkCorpus } from '../../src/corpus/check.ts';
import { describeProblem } from '../../src/corpus/problems.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { entitySchema, figureSchema, quotationSchema } from '../../src/corpus/schema.ts';
import { rawCorpusOf } from '../support/corpus.ts';
import { annual, boards, count, entities, ev, groups, named, said } from './annual.ts';

const none: Changes = { put: [], remove: [], rows: [], dropped: [] };
const entityRow = (row: object): Row => ({ list: 'entities', row: entitySchema.parse(row) });
const figureRow = (row: object): Row => ({ list: 'figures', row: figureSchema.parse(row) });
const quotationRow = (row: object): Row => ({ list: 'quotations', row: quotationSchema.parse(row) });
const evidenceRow = (figure: string, quote: string): Row => ({
  list: 'evidence',
  row: { id: 'more', figure, evidence: ev(quote) },
});

const depots = { id: 'depots', kind: 'term', names: [named('depots', '33 depots')], plural: 'depots' };
const depotCount = { ...count, id: 'depot-count', about: 'depots', value: 33, evidence: [ev('33 depots')] };

/** The fact table after `rows` are added to `table`. */
function tableWith(rows: readonly Row[], table?: string): string {
  const base = rawCorpusOf({ sources: { annual }, ...(table === undefined ? {} : { facts: table }) });
  return applyChanges(base, { ...none, rows }).raw.facts?.text ?? '';
}

function problemsOf(raw: RawCorpus): readonly string[] {
  const checked = checkCorpus(raw);
  return 'problems' in checked ? checked.problems.map(describeProblem) : [];
}

const about = 'corpus:\n  title: A\n  description: B.\n  examples: [C?]\n';

describe('applyChanges to files', () => {
  const base = rawCorpusOf({ sources: { b: 'B.', a: 'A.' } });
  const put = (file: string): Changes => ({ ...none, put: [{ file, text: 'new' }] });

  it('adds, updates and takes away, and keeps the order of names', () => {
    const changes = {
      ...none,
      put: [
        { file: 'sources/aa.md', text: 'AA.' },
        { file: 'sources/b.md', text: 'B, again.' },
        { file: 'questions/known.jsonl', text: '{}' },
      ],
      remove: ['sources/a.md'],
    };
    expect(applyChanges(base, changes)).toEqual({
      raw: {
        sources: [
          { file: 'sources/aa.md', text: 'AA.' },
          { file: 'sources/b.md', text: 'B, again.' },
        ],
        questions: [{ file: 'questions/known.jsonl', text: '{}' }],
      },
      unapplied: [],
    });
  });

  it('replaces the whole corpus first', () => {
    const replace = rawCorpusOf({ sources: { c: 'C.' } });
    const { raw } = applyChanges(base, { ...put('sources/d.md'), replace });
    expect(raw.sources.map(({ file }) => file)).toEqual(['sources/c.md', 'sources/d.md']);
  });

  it('leaves the base as it was', () => {
    const before = structuredClone(base);
    applyChanges(base, { ...put('sources/a.md'), remove: ['sources/b.md'], rows: [entityRow(groups)] });
    expect(base).toEqual(before);
  });

  it.each([
    '../../x',
    'sources/../facts.yaml',
    'sources/.hidden.md',
    'sources/a/b.md',
    'notes.txt',
    'sources\\x.md',
  ])('takes no file named %s, and says so', (file) => {
    const { raw, unapplied } = applyChanges(base, put(file));
    expect(raw.sources).toHaveLength(2);
    expect(unapplied).toEqual([{ kind: 'file', file, reason: 'unknown-name' }]);
  });

  it('says that a file to be taken away is not there', () => {
    const { unapplied } = applyChanges(base, { ...none, remove: ['sources/z.md'] });
    expect(unapplied).toEqual([{ kind: 'file', file: 'sources/z.md', reason: 'not-there' }]);
  });
});

describe('applyChanges to the fact table', () => {
  it('puts rows at the ends of their lists and leaves every other line as it is', async () => {
    const base = await readCorpusFolder('corpus');
    const quote = base.sources[0]?.text.match(/\*? ?[^.\n]*\.$/m)?.[0] ?? '';
    const source = base.sources[0]?.file.replace(/^.*\/|\.md$/g, '') ?? '';
    const rows = [
      entityRow({ id: 'new-one', kind: 'term', names: [{ text: quote, evidence: [{ source, quote }] }] }),
      quotationRow({ id: 'new-words', form: 'reported', parts: [quote], source }),
    ];
    const { raw, unapplied } = applyChanges(base, { ...none, rows });
    const [old, now] = [base, raw].map(({ facts }) => facts?.text.split('\n') ?? []);
    const added = now?.filter((line) => !old?.includes(line)) ?? [];
    expect(unapplied).toEqual([]);
    expect(added.join('\n')).toContain('  - id: new-one');
    // Nothing but lines of its own, each in one piece.
    const rest = [...(now ?? [])];
    for (const line of old ?? []) rest.splice(rest.indexOf(line), 1);
    expect(rest.filter((line) => line.trim() !== '')).toHaveLength(12);
  });

  it('keeps comments, order and spelling of the rows that are there', () => {
    const table = `# The table\n${about}\nfigures: # none yet\n  - id: n\n    about: groups\n    measure: count\n    value: 32   # of them\n    evidence: [{ source: annual, quote: 32 groups }]\n  # the end of the figures\n\nentities:\n- id: groups\n  kind: body\n  names:\n  - text: groups\n    evidence:\n    - {source: annual, quote: 32 groups}`;
    expect(tableWith([figureRow(depotCount), entityRow(depots)], table)).toBe(
      table
        .replace(
          '  # the end of the figures',
          '  - id: depot-count\n    about: depots\n    measure: count\n    value: 33\n    evidence:\n      - source: annual\n        quote: 33 depots\n  # the end of the figures',
        )
        .concat(
          '\n- id: depots\n  kind: term\n  names:\n    - text: depots\n      evidence:\n        - source: annual\n          quote: 33 depots\n  plural: depots\n',
        ),
    );
  });

  it.each([
    ['missing', about],
    ['empty', `${about}entities: []\nfigures: []\n`],
    ['null', `${about}entities:\nfigures:\n`],
    [
      'written in brackets',
      `${about}entities: [{id: x, kind: term, names: [{text: groups, evidence: [{source: annual, quote: 32 groups}]}]}]\n`,
    ],
  ])('fills a list that is %s', (_, table) => {
    const text = tableWith(
      [
        entityRow(depots),
        figureRow(depotCount),
        quotationRow({ id: 'q', parts: ['growth is slow'], source: 'annual' }),
      ],
      table,
    );
    expect(problemsOf(rawCorpusOf({ sources: { annual }, facts: text }))).toEqual([]);
    expect(text.match(/depot-count/g)).toHaveLength(1);
    expect(text.indexOf('entities:')).toBeLessThan(text.indexOf('figures:'));
  });

  it('writes words of any kind so that they come back letter for letter', () => {
    const quote = '- “a”: {b}, #c ’d’\n\ttwo  spaces: yes';
    const row = quotationRow({ id: 'q', parts: [quote], source: 'annual' });
    const again = applyChanges(rawCorpusOf({ sources: { annual }, facts: tableWith([row]) }), {
      ...none,
      rows: [row],
    });
    expect(again.unapplied).toEqual([{ kind: 'row', row, reason: 'stands-already' }]);
  });

  it('begins a table where there is none, with a title and examples, that the checker accepts', () => {
    const rows = [entityRow(depots), figureRow(depotCount)];
    const base = rawCorpusOf({ sources: { annual: `---\npublisher: The Post\n---\n\n${annual}` } });
    const { raw } = applyChanges(base, { ...none, rows });
    expect(problemsOf(raw)).toEqual([]);
    expect(raw.facts?.text).toMatch(/^corpus:\n {2}title: The Post\n/);
    expect(raw.facts?.text).toContain('    - How many depots are there?\n');
  });

  it('tells of a row that stands already and of one whose id is another’s, and adds neither', () => {
    const base = rawCorpusOf({
      sources: { annual },
      facts: { entities, figures: [count], quotations: [said] },
    });
    const rows = [
      figureRow(count),
      figureRow({ ...count, value: 33 }),
      entityRow(boards),
      quotationRow({ ...said, form: 'said' }),
    ];
    const { raw, unapplied } = applyChanges(base, { ...none, rows });
    expect(raw).toEqual(base);
    expect(unapplied.map((one) => one.reason)).toEqual([
      'stands-already',
      'id-taken',
      'stands-already',
      'stands-already',
    ]);
  });

  it('adds a row that comes twice once', () => {
    const text = tableWith([entityRow(depots), entityRow(depots)], about);
    expect(text.match(/id: depots/g)).toHaveLength(1);
  });

  it('gives a figure more evidence, one of the table and one of the same draft', () => {
    const facts = {
      entities: [groups, { ...boards, aliases: [] }],
      figures: [count, { ...count, id: 'b', about: 'boards', value: 5, evidence: [ev('five boards')] }],
    };
    const base = rawCorpusOf({ sources: { annual }, facts });
    const rows = [
      entityRow(depots),
      figureRow(depotCount),
      evidenceRow('n', '32 groups and'),
      evidenceRow('b', 'at five boards'),
      evidenceRow('depot-count', '33 depots, wrote'),
      evidenceRow('n', '32 groups and'),
      evidenceRow('nobody', '32 groups'),
    ];
    const { raw, unapplied } = applyChanges(base, { ...none, rows });
    const checked = checkCorpus(raw);
    if ('problems' in checked) throw new Error(checked.problems.map(describeProblem).join('\n'));
    expect(checked.corpus.figures.map(({ id, evidence }) => [id, evidence.length])).toEqual([
      ['n', 2],
      ['b', 2],
      ['depot-count', 2],
    ]);
    expect(unapplied.map((one) => one.reason)).toEqual(['stands-already', 'no-such-figure']);
  });

  it('tells that a table which is no YAML takes no rows, and leaves it for the checker to report', () => {
    const base = rawCorpusOf({ sources: { annual }, facts: 'entities: [' });
    const row = entityRow(depots);
    const { raw, unapplied } = applyChanges(base, { ...none, rows: [row] });
    expect(raw).toEqual(base);
    expect(unapplied).toEqual([{ kind: 'row', row, reason: 'unreadable-table' }]);
  });
});
