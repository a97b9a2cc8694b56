// Rows go to a long fact table in a thread of its own, and it becomes what it would become here.
import { expect, test } from 'vitest';
import { applyElsewhere } from '../../src/corpus/apply-elsewhere.ts';
import { applyChanges, type Changes } from '../../src/corpus/changes.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';
import { isSameCorpus } from '../../src/corpus/same-corpus.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';

const bundled = await readCorpusFolder('corpus');
const [source] = bundled.sources;
const id = source?.file.replace(/^sources\/|\.md$/g, '') ?? '';
const evidence = [{ source: id, quote: 'the' }];

const changes: Changes = {
  put: [
    { file: 'sources/more.md', text: 'There is more.' },
    { file: 'notes.txt', text: 'No part of it.' },
  ],
  remove: ['sources/gone.md'],
  rows: [
    {
      list: 'entities',
      row: {
        ...{ id: 'new-thing', kind: 'term', names: [{ text: 'new thing', evidence }] },
        ...{ aliases: [], shared: [], description: [], roles: [], members: [], seeAlso: [] },
      },
    },
    {
      list: 'evidence',
      row: { id: 'no-such', figure: 'no-such-figure', evidence: { source: id, quote: 'the' } },
    },
  ],
  dropped: ['dropped'],
};

/** Without a fact table, and so long that one is begun elsewhere. */
const sourcesAlone: RawCorpus = {
  sources: [{ file: 'sources/long.md', text: 'A long text. '.repeat(3_000) }, ...bundled.sources],
};

test.each<[string, RawCorpus, Changes]>([
  ['a long table takes rows', bundled, changes],
  ['a table is begun', sourcesAlone, changes],
  [
    'a table that is no YAML is left as it is',
    { ...bundled, facts: { file: 'facts.yaml', text: `][${' '.repeat(30_000)}` } },
    changes,
  ],
  ['a short one takes them here', { sources: [{ file: 'sources/a.md', text: 'The.' }] }, changes],
  ['files alone are changed', bundled, { ...changes, rows: [] }],
  ['the whole is replaced', { sources: [] }, { ...changes, replace: bundled }],
])('%s', async (_, base, all) => {
  const applied = applyChanges(base, all);
  expect(await applyElsewhere(base, all)).toEqual(applied);
  expect(applied.unapplied.length).toBeGreaterThan(0);
});

test('two corpora are the same file by file, whatever their order', () => {
  const { sources, facts, questions = [] } = bundled;
  const others = { sources: sources.toReversed(), ...(facts ? { facts } : {}) };
  expect(isSameCorpus(bundled, { ...others, questions })).toBe(true);
  expect(isSameCorpus(bundled, others)).toBe(false);
  expect(isSameCorpus(others, bundled)).toBe(false);
  const [first, ...rest] = sources;
  const changed = { file: first?.file ?? '', text: `${first?.text ?? ''} ` };
  expect(isSameCorpus(bundled, { ...bundled, sources: [changed, ...rest] })).toBe(false);
});
