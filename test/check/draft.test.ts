// A draft comes back sentence by sentence, with a count of each verdict and references for what is supported.
import { expect, test } from 'vitest';
import { runAtOnce } from '../../src/corpus/steps.ts';
import { checkDraftSteps } from '../../src/check/draft/check-draft.ts';
import { checkLongDraft } from '../../src/check/draft/long-draft.ts';
import { renderDraft } from '../../src/check/draft/render-draft.ts';
import { buildKnowledge, type Knowledge } from '../../src/knowledge.ts';
import { checkFootnotes } from '../../src/reply/receipts.ts';
import { library } from '../answer/library.ts';
import { corpusOf } from '../support/corpus.ts';

const checkDraft = (knowledge: Knowledge, text: string) => runAtOnce(checkDraftSteps(knowledge, text));

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

test('their words are looked up in the sources once more', () => {
  const file = renderDraft(library, checked, 'markdown');
  expect(checkFootnotes(file, library)).toEqual([]);
  const forged = file.replace(/(\[\^2\]: .*)12 neighbourhood/u, '$113 neighbourhood');
  expect(forged).not.toBe(file);
  expect(checkFootnotes(forged, library)).toHaveLength(1);
});

test('a footnote is one line, whatever marks and lines its source has', () => {
  const source = 'The town has 12 *new*\nlibraries [1] and `one` lock.';
  const knowledge = buildKnowledge(
    corpusOf({
      sources: { one: `---\nurl: https://example.com/a_b\n---\n\n${source}` },
    }),
  );
  const text = 'It says “The town has 12 *new* libraries [1] and `one` lock”.';
  const file = renderDraft(knowledge, checkDraft(knowledge, text), 'markdown');
  expect(file).toMatch(/^\[\^1\]: .*“The town has .* lock”/mu);
  expect(checkFootnotes(file, knowledge)).toEqual([]);
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

const marked = (text: string, style: 'markdown' | 'harvard' | 'bibtex' = 'markdown') =>
  renderDraft(library, checkDraft(library, text), style).split('## With references\n\n')[1] ?? '';

test.each([
  ['Harbridge has 12 branches.', 'Harbridge has 12 branches.[^1][^2]'],
  ['It has 12 branches and 7 cats.', 'It has 12 branches[^1][^2] and 7 cats.'],
  ['It has 14 branches, said Ruth Amos: “Winter evenings are long”.', '“Winter evenings are long”[^1].'],
  ['It has **12** branches and **7** cats.', 'It has **12** branches[^1][^2] and **7** cats.'],
  ['It has **12 branches** and 7 cats.', 'It has **12 branches**[^1][^2] and 7 cats.'],
  [
    'See [the 12 branches](https://example.com) and 7 cats.',
    '[the 12 branches](https://example.com)[^1][^2] and',
  ],
  ['It has `12 branches` and 7 cats.', 'It has `12 branches`[^1][^2] and 7 cats.'],
  ['# It has 12 branches', '# It has 12 branches[^1][^2]'],
  ['- 12 branches\n- 7 cats', '- 12 branches[^1][^2]\n- 7 cats'],
  ['| what | many |\n|---|---|\n| branches | 12 |', '| branches | 12[^1][^2] |'],
])('“%s”: a mark stands behind what it supports and nothing else', (text, expected) => {
  expect(marked(text)).toContain(expected);
});

test('a figure that differs never stands before the mark of its sentence', () => {
  for (const style of ['markdown', 'harvard', 'bibtex'] as const) {
    const text = marked('It has 12 branches and 14 branches.', style);
    expect(text).toMatch(/^It has 12 branches ?[[(\\]/u);
    expect(text).toContain(' and 14 branches.\n');
  }
});

test('Harvard and BibTeX marks stand before the stop of a sentence that is wholly supported', () => {
  expect(marked('Harbridge has 12 branches.', 'bibtex')).toMatch(
    /branches \\cite\[paragraph 1\]\{annual\}.*\}\.\n/u,
  );
  expect(marked('Harbridge has 12 branches.', 'harvard')).toMatch(/branches \(annual, .*\)\.\n/u);
});

test('what is no prose is neither checked nor listed nor marked', () => {
  const text = [
    '---',
    'branches: 12',
    '---',
    '',
    'It has 12 branches.',
    '',
    '```',
    'const branches = 12;',
    '',
    'There are 14 branches.',
    '```',
    '',
    '<!-- 14 branches -->',
  ].join('\n');
  const { sentences, counts } = checkDraft(library, text);
  expect(sentences.map((sentence) => sentence.text)).toEqual(['It has 12 branches.']);
  expect(counts.figures).toEqual({ matches: 1, differs: 0, 'other-scope': 0, unknown: 0 });
  const file = renderDraft(library, checkDraft(library, text), 'markdown');
  expect(file.startsWith('---\nbranches: 12\n---\n')).toBe(true);
  expect(file).toContain('const branches = 12;\n\nThere are 14 branches.\n```');
});

test('footnotes of the draft keep their numbers, and none is defined twice', () => {
  const file = renderDraft(
    library,
    checkDraft(library, 'It has 12 branches.[^1] So.[^3]\n\n[^1]: Ours.\n[^3]: Ours too.'),
    'markdown',
  );
  expect(file).toContain('It has 12 branches.[^1][^2][^4]');
  const defined = [...file.matchAll(/^\[\^(\d+)\]:/gmu)].map((match) => match[1]);
  expect(defined).toEqual(['1', '3', '2', '4']);
});

test('a long draft comes out as if it had been checked at once', async () => {
  const fence = '```\ncode 12\n\n14 branches\n```';
  const paragraph = 'Harbridge has 12 branches, and not 14 of them. The plan is a “paper tiger”.';
  const text = [...Array.from({ length: 60 }, () => paragraph), fence, paragraph].join('\n\n');
  const { sentences, counts } = await checkLongDraft(library, text);
  const whole = checkDraft(library, text);
  expect(counts).toEqual(whole.counts);
  expect(sentences.map((sentence) => sentence.text)).toEqual(whole.sentences.map((one) => one.text));
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

test.each([' ', '\n'])(
  'a paragraph of any length, parted by “%s”, is checked piece by piece',
  async (between) => {
    const text = Array.from({ length: 400 }, () => 'Harbridge has 12 branches, and 14 book buses.').join(
      between,
    );
    const { sentences, counts } = await checkLongDraft(library, text);
    expect(counts.figures).toEqual({ matches: 400, differs: 400, 'other-scope': 0, unknown: 0 });
    expect(sentences.map((sentence) => sentence.text).join(between)).toBe(text);
  },
);

test('BibTeX fields hold nothing that BibTeX would read as its own', () => {
  const knowledge = buildKnowledge(
    corpusOf({
      sources: {
        'r-1': [
          '---',
          'publisher: R & D {50%} 1_a',
          'title: Costs ~ $5^2 \\\\ more',
          'author: Mills and Sons',
          'url: https://example.com/a%20b',
          '---',
          '',
          'Bexbury has 12 committees.',
        ].join('\n'),
      },
    }),
  );
  const file = renderDraft(
    knowledge,
    checkDraft(knowledge, 'It says “Bexbury has 12 committees”.'),
    'bibtex',
  );
  expect(file).toContain('title = {{Costs \\~{} \\$5\\^{}2');
  expect(file).toContain('author = {{Mills and Sons}}');
  expect(file).toContain('publisher = {R \\& D \\{50\\%\\} 1\\_a}');
  expect(file).toContain('url = {https://example.com/a%20b}');
  expect(file).toContain('\\cite[paragraph 1]{r-1}');
});
