import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Corpus, Evidence, Range } from '../../src/corpus/corpus.ts';
import { buildFactsJsonSchema } from '../../src/corpus/json-schema.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { findNumbers } from '../../src/corpus/numbers.ts';
import { findQuotedRuns } from '../../src/corpus/quotation-marks.ts';

const corpus = await loadCorpus('corpus');

function textOf(passage: string): string {
  const all = corpus.sources.flatMap(({ passages }) => passages);
  return all.find(({ id }) => id === passage)?.text ?? '';
}

function evidenceOf({ entities, figures, quotations }: Corpus): readonly Evidence[] {
  const printed = entities.flatMap(({ names, roles, members }) => [...names, ...roles, ...members]);
  return [
    ...printed.flatMap(({ evidence }) => evidence),
    ...entities.flatMap(({ description }) => description),
    ...figures.flatMap(({ evidence }) => evidence),
    ...quotations.flatMap(({ parts, attribution }) => [
      ...parts,
      ...(attribution === undefined ? [] : [attribution]),
    ]),
  ];
}

function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

describe('the bundled corpus', () => {
  it('has both articles paragraph by paragraph, the first cited by its publisher and the second by its title', () => {
    expect(corpus.sources.map(({ id, cite, passages }) => [id, cite, passages.length])).toEqual([
      ['pharmatimes', 'PharmaTimes', 8],
      ['new-structures', 'New London health care structures […]', 10],
    ]);
    expect(textOf('pharmatimes#8')).toMatch(
      /^\* In addition to five STPs, London’s .* several national bodies\.$/,
    );
    expect(textOf('new-structures#10')).toMatch(/^Above all, .* coming from Europe\.$/);
  });

  it('cites nothing that does not stand at its offsets', () => {
    const wrong = evidenceOf(corpus).filter(
      ({ passage, start, end, quote }) => textOf(passage).slice(start, end) !== quote,
    );
    expect(wrong).toEqual([]);
  });

  it('has a row for every number that the articles state', () => {
    const rows = corpus.figures.flatMap(({ evidence }) => evidence);
    const missing = corpus.sources.flatMap(({ passages }) =>
      passages.flatMap(({ id, text }) =>
        findNumbers(text)
          .filter(({ core }) => !rows.some(({ passage, says }) => passage === id && holds(says, core)))
          .map(({ start, end }) => `${id}: ${text.slice(start, end)}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('has a row for every run of words in quotation marks', () => {
    const rows = corpus.quotations.filter(({ form }) => form === 'said').flatMap(({ parts }) => parts);
    const missing = corpus.sources.flatMap(({ passages }) =>
      [...findQuotedRuns(passages)].flatMap(([id, runs]) =>
        runs
          .filter(
            (run) => !rows.some(({ passage, start, end }) => passage === id && holds(run, { start, end })),
          )
          .map(({ start, end }) => `${id}: ${textOf(id).slice(start, end)}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names two ways what the articles name two ways, with the one count', () => {
    const names = (id: string): unknown =>
      corpus.entities.find((entity) => entity.id === id)?.names.map(({ text }) => text);
    expect(names('trusts')).toEqual(['trusts and foundation trusts', 'provider trusts']);
    expect(names('borough-councils')).toEqual(['borough councils', 'local authorities']);
    expect(names('strategic-partnership-board')).toEqual([
      'London Strategic Partnership Board',
      'London Health and Care Strategic Partnership Board',
    ]);
    const counts = corpus.figures.filter(({ about }) => about === 'trusts' || about === 'borough-councils');
    expect(counts.map(({ value, evidence }) => [value, evidence.length])).toEqual([
      [36, 2],
      [33, 2],
    ]);
  });

  it('has a JSON Schema beside it that is the one the program checks by', async () => {
    const committed: unknown = JSON.parse(await readFile('corpus/facts.schema.json', 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(buildFactsJsonSchema())));
  });
});
