// A checked draft in; the text of the file that its writer downloads out: verdicts, then the draft with its references.
import type { Knowledge } from '../../knowledge.ts';
import { describeFigure, describeQuote } from '../plain-checked.ts';
import { figureWords, quoteWords } from '../verdict-words.ts';
import type { CheckedDraft, CheckedSentence } from './check-draft.ts';
import { findMarks, type Mark } from './marks.ts';
import { frontMatterOf } from './prose.ts';
import { buildReferences, type FootnoteStyle, type References } from './references.ts';

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

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ');
}

/** A sentence in a list of its own: without the marks of the list, heading, quotation or row that it stands in. */
function withoutBlockMarks(text: string): string {
  const plain = oneLine(text)
    .replace(/^(?:\s|>|\||#{1,6}\s|[-*+]\s(?:\[[ x]\]\s)?|\d{1,3}[.)]\s)+/u, '')
    .replace(/(?:\s|\|)+$/u, '');
  // A definition of a footnote here would be a second one.
  return (plain === '' ? oneLine(text) : plain).replace(/\[\^/gu, '\\[^');
}

function renderVerdicts(knowledge: Knowledge, sentences: readonly CheckedSentence[]): string {
  return sentences
    .map((sentence, index) => {
      const found = [
        ...sentence.figures.map((figure) => ({
          at: figure.start,
          line: describeFigure(knowledge, figure),
        })),
        ...sentence.quotes.map((quote) => ({ at: quote.start, line: describeQuote(knowledge, quote) })),
      ].toSorted((a, b) => a.at - b.at);
      const lines = found.length === 0 ? ['nothing to check'] : found.map(({ line }) => line);
      return [
        `${index + 1}. ${withoutBlockMarks(sentence.text)}`,
        ...lines.map((line) => `   - ${oneLine(line)}`),
      ].join('\n');
    })
    .join('\n');
}

/** All marks of a draft in order. A quotation may go on in the sentences behind the one it begins in. */
function marksOf(knowledge: Knowledge, checked: CheckedDraft): readonly Mark[] {
  const { sentences } = checked;
  return sentences
    .flatMap((sentence) => {
      const last = Math.max(sentence.end, ...sentence.quotes.map(({ end }) => end));
      const end = sentences.find((one) => one.end >= last)?.end ?? sentence.end;
      return findMarks(knowledge, checked, sentence, end);
    })
    .toSorted((a, b) => a.at - b.at);
}

/** The draft as it is, with a mark behind what the sources support. */
function renderMarked(knowledge: Knowledge, checked: CheckedDraft, references: References): string {
  const { draft } = checked;
  let text = '';
  let done = 0;
  for (const { at, citations, isLast } of marksOf(knowledge, checked)) {
    const stop = isLast && references.beforeStop ? (/[.!?]$/u.exec(draft.slice(done, at))?.[0] ?? '') : '';
    text += draft.slice(done, at - stop.length) + references.mark(citations) + stop;
    done = at;
  }
  return text + draft.slice(done);
}

/** The whole file, as Markdown; the front matter of the draft, if it has one, is that of the file. */
export function renderDraft(knowledge: Knowledge, checked: CheckedDraft, style: FootnoteStyle): string {
  const { draft, counts, sentences } = checked;
  const front = frontMatterOf(draft);
  const references = buildReferences(knowledge, style, draft);
  const marked = renderMarked(knowledge, checked, references).slice(front.length);
  const list = references.list();
  const parts = [
    '# Checked draft',
    [
      summaryLine('Numbers', counts.figures, figureWords),
      summaryLine('Quotations', counts.quotes, quoteWords),
    ].join('\n'),
    '## Sentence by sentence',
    ...(sentences.length === 0 ? [] : [renderVerdicts(knowledge, sentences)]),
    '## With references',
    marked.trim(),
    list === '' ? 'Nothing in this draft is supported by the sources as it stands.' : list,
  ];
  return `${front}${front === '' ? '' : '\n'}${parts.join('\n\n')}\n`;
}
