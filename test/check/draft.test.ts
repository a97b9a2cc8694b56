// A draft comes back sentence by sentence, with a count of each verdict and references for what is supported.
import { expect, test } from 'vitest';
import { checkDraft } from '../../src/check/check-draft.ts';
import { renderDraft } from '../../src/check/render-draft.ts';
import { library } from '../answer/library.ts';

const draft = [
  '# Libraries',
  '',
  'Harbridge has 12 branches. It has 14 book buses, and 7 cats.',
  '“Winter evenings are long. The mobile libraries must reach the villages,” said Ruth Amos. The plan is a “paper lion”.',
].join('\n');

test('each number and quotation belongs to its sentence, and all are counted', () => {
  const { sentences, counts } = checkDraft(library, draft);
  for (const { start, end, text } of sentences) expect(draft.slice(start, end)).toBe(text);
  const found = sentences.map(({ figures, quotes }) =>
    [...figures, ...quotes].map(({ text, verdict }) => `${text}: ${verdict}`),
  );
  expect(found.filter((list) => list.length > 0)).toEqual([
    ['12: matches'],
    ['14: differs', '7: unknown'],
    ['Winter evenings are long. The mobile libraries must reach the villages,: verbatim'],
    ['paper lion: not-found'],
  ]);
  expect(counts.figures).toEqual({ matches: 1, differs: 1, 'other-scope': 0, unknown: 1 });
  expect(counts.quotes).toEqual({ verbatim: 1, altered: 0, stitched: 0, misattributed: 0, 'not-found': 1 });
});

const checked = checkDraft(library, draft);

test('Markdown footnotes number what is supported', () => {
  const file = renderDraft(library, checked, 'markdown');
  expect(file).toContain('Harbridge has 12 branches.[^1][^2] It has 14 book buses, and 7 cats.');
  expect(file).toContain('said Ruth Amos.[^3]');
  expect(file).toMatch(/^\[\^2\]: The Gazette, paragraph 1: “/mu);
  expect(file).toContain('- Numbers: 3 (1 matches, 1 differs, 1 not in the sources)');
  expect(file).not.toContain('[^4]');
});

test('Harvard marks stand before the stop, and the list is by name', () => {
  const file = renderDraft(library, checked, 'harvard');
  expect(file).toContain('12 branches (annual, n.d., paragraph 1; The Gazette, n.d., paragraph 1).');
  expect(file).toMatch(/- annual \(n\.d\.\)\.\n- The Gazette \(n\.d\.\)/u);
});

test('BibTeX gives an entry for each source cited', () => {
  const file = renderDraft(library, checked, 'bibtex');
  expect(file).toContain('\\cite[paragraph 1]{gazette}');
  expect(file.match(/@misc\{/gu)).toHaveLength(2);
});

test('a draft with nothing to support is given back as it is', () => {
  const file = renderDraft(library, checkDraft(library, 'Cats are nice.'), 'markdown');
  expect(file).toContain('- Numbers: none');
  expect(file).toContain('Nothing in this draft is supported by the sources as it stands.');
});

test('an empty draft has no sentence', () => {
  expect(checkDraft(library, '').sentences).toEqual([]);
});
