// A checked draft in; the text of the file that its writer downloads out: verdicts, then the draft with its footnotes.
import type { Citation } from '../answer/answer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CheckedDraft, CheckedSentence } from './check-draft.ts';
import { describeFigure, describeQuote } from './plain-checked.ts';
import { buildReferences, type FootnoteStyle, type References } from './references.ts';
import { figureWords, quoteWords } from './verdict-words.ts';

/** “2 matches, 1 differs”; those that came up. */
function countWords(
  counts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, string>>,
): string {
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  return said.map(([verdict, count]) => `${count} ${words[verdict] ?? verdict}`).join(', ');
}

function summaryLine(
  name: string,
  counts: Readonly<Record<string, number>>,
  words: Readonly<Record<string, string>>,
): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return all === 0 ? `- ${name}: none` : `- ${name}: ${all} (${countWords(counts, words)})`;
}

/** What the sources support in a sentence: matches and verbatim quotations. */
function supportOf({ figures, quotes }: CheckedSentence): readonly Citation[] {
  return [
    ...figures.filter(({ verdict }) => verdict === 'matches').flatMap(({ citations }) => citations),
    ...quotes.filter(({ verdict }) => verdict === 'verbatim').flatMap(({ citations }) => citations),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

function renderVerdicts(knowledge: Knowledge, sentences: readonly CheckedSentence[]): string {
  return sentences
    .map((sentence, index) => {
      const found = [
        ...sentence.figures.map((figure) => describeFigure(knowledge, figure)),
        ...sentence.quotes.map((quote) => describeQuote(knowledge, quote)),
      ];
      const lines = found.length === 0 ? ['nothing to check'] : found;
      return [
        `${index + 1}. ${oneLine(sentence.text)}`,
        ...lines.map((line) => `   - ${oneLine(line)}`),
      ].join('\n');
    })
    .join('\n');
}

function addMark(sentence: string, references: References, citations: readonly Citation[]): string {
  const mark = references.mark(citations);
  const stop = references.beforeStop ? (/[.!?]$/u.exec(sentence)?.[0] ?? '') : '';
  return sentence.slice(0, sentence.length - stop.length) + mark + stop;
}

/** The draft as it is, with a mark behind each sentence that the sources support. */
function renderMarked({ draft, sentences }: CheckedDraft, references: References): string {
  let text = '';
  let done = 0;
  for (const sentence of sentences) {
    const last = [sentence, ...sentence.quotes].reduce((end, run) => Math.max(end, run.end), 0);
    const next = sentences.find(({ end }) => end >= last)?.end ?? sentence.end;
    text += addMark(draft.slice(done, Math.max(done, next)), references, supportOf(sentence));
    done = Math.max(done, next);
  }
  return text + draft.slice(done);
}

/** The whole file, as Markdown. */
export function renderDraft(knowledge: Knowledge, checked: CheckedDraft, style: FootnoteStyle): string {
  const references = buildReferences(knowledge, style);
  const marked = renderMarked(checked, references);
  const list = references.list();
  const parts = [
    '# Checked draft',
    [
      summaryLine('Numbers', checked.counts.figures, figureWords),
      summaryLine('Quotations', checked.counts.quotes, quoteWords),
    ].join('\n'),
    '## Sentence by sentence',
    renderVerdicts(knowledge, checked.sentences),
    '## With references',
    marked.trim(),
    ...(list === '' ? ['Nothing in this draft is supported by the sources as it stands.'] : [list]),
  ];
  return `${parts.join('\n\n')}\n`;
}
