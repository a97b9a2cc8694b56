// A citation to what is shown of it: its words as a block quote, and the note that says where they stand.
import type { Citation } from '../answer/answer.ts';
import type { Named } from '../answer/named.ts';
import type { Passage, Range, Source } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { escapeMarkdown } from './escape.ts';
import { type Line, small, type Span, words } from './line.ts';
import { footnoteNumber, superscript } from './marks.ts';
import { chooseRun, LEFT_OUT } from './text.ts';
import { tame } from './untrusted.ts';

/** Emphasis on more runs than this is none, and each costs four characters of the message. */
const BOLD_RUNS = 12;
/** A source's name longer than this is shown in part. */
const NAME_LENGTH = 60;
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * The block quote of a citation: at most `size` UTF-16 units of its words, in the runs they have in the passage. Words out
 * of the middle of somebody's speech get the quotation marks that stand around them in the passage.
 */
export function renderQuote(citation: Citation, passage: Passage | undefined, size: number): string {
  const shown = chooseShown(citation, size);
  const text = passage?.text ?? citation.quote;
  const before = text.slice(0, passage === undefined ? 0 : shown.start);
  const after = text.slice(passage === undefined ? text.length : shown.end);
  const first = citation.quote.slice(shown.start - citation.start).charAt(0);
  const mark = openMark(before, citation);
  const opening = mark !== undefined && first !== mark.open ? mark.open : '';
  const closing = openMark(text.slice(0, shown.end), citation)?.close ?? '';
  const from = isMoreThan(before, opening) ? `${LEFT_OUT} ${opening}` : opening;
  const to = isMoreThan(after, closing) ? `${closing} ${LEFT_OUT}` : closing;
  const lines = renderRuns(splitRuns(citation, shown)).split('\n');
  const full = lines.map((each) => each.trim()).filter((each) => each !== '');
  return `${from}${full.join('\n')}${to}`.replace(/^/gm, '> ');
}

export interface Told {
  /** The note above this one; what it has said is not said again. */
  readonly previous?: Citation | undefined;
  /** Whom the reply has named as the speaker. */
  readonly speaker?: Named | undefined;
}

/** Where the words stand, and whose they are. */
export function noteOf(citation: Citation, knowledge: Knowledge, { previous, speaker }: Told = {}): Line {
  const number = footnoteNumber(citation.source, knowledge);
  const isSameSource = previous?.source === citation.source;
  const name: readonly Span[] = isSameSource
    ? []
    : [...sourceName(knowledge.findSource(citation.source), citation.source), ', '];
  const said = wayOf(citation, speaker);
  const isSaid = isSameSource && said === wayOf(previous, speaker);
  return small(
    number === undefined ? '' : `${superscript(number)} `,
    ...name,
    whereOf(citation, knowledge),
    isSaid ? '' : said,
  );
}

function wayOf({ speaker }: Citation, named: Named | undefined): string {
  if (speaker === undefined) return '';
  const isNamed = named !== undefined && (speaker.entity === named.id || speaker.name === named.name);
  const name = isNamed ? '' : `${tame(speaker.name, NAME_LENGTH)}, `;
  return ` · ${name}${speaker.form === 'said' ? 'quoted there' : 'reported there'}`;
}

/** A source as a reader would cite it, linked where it has an address; the mark that a short title carries stands after the link. */
export function sourceName(source: Source | undefined, id: string): readonly Span[] {
  const cite = source?.cite ?? id;
  const isCut = cite.endsWith(LEFT_OUT);
  const { shown, rest } = words(isCut ? cite.slice(0, -LEFT_OUT.length) : cite, NAME_LENGTH);
  const name: Span = { link: shown, url: source?.url };
  return isCut && rest.length === 0 ? [name, ' ', { leftOut: true }] : [name, ...rest];
}

/** “paragraph 8”, with the page before it where the source tells its pages: “page 3, paragraph 8”. */
export function whereOf(citation: Citation, knowledge: Knowledge): string {
  const page = knowledge.findPassage(citation.passage)?.page;
  const paragraph = `paragraph ${placeOf(citation, knowledge)}`;
  return page === undefined ? paragraph : `page ${page}, ${paragraph}`;
}

/** The paragraph of a citation, as it is counted in the source. */
export function placeOf(citation: Citation, knowledge: Knowledge): string {
  const paragraph = knowledge.findPassage(citation.passage)?.paragraph;
  return paragraph === undefined ? citation.passage.replace(/^.*#/s, '') : String(paragraph);
}

function chooseShown(citation: Citation, size: number): Range {
  const bold = boldRuns(citation)[0];
  const focus = bold && { start: bold.start - citation.start, end: bold.end - citation.start };
  const { start, end } = chooseRun(citation.quote, size, focus);
  return { start: citation.start + start, end: citation.start + end };
}

/** The marks of a speech that is still open where `before` ends. Straight ones open nothing for sure unless somebody speaks. */
function openMark(before: string, citation: Citation): { open: string; close: string } | undefined {
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return { open: '“', close: '”' };
  const isOdd = before.split('"').length % 2 === 0;
  return isOdd && citation.speaker?.form === 'said' ? { open: '"', close: '"' } : undefined;
}

/** Whether the passage has more there than white space and the quotation mark that is shown anyway. */
function isMoreThan(rest: string, mark: string): boolean {
  const bare = rest.trim();
  return bare !== '' && bare !== mark;
}

/** Inside the quote, in order, none touching another. */
function boldRuns({ start, end, bold }: Citation): readonly Range[] {
  const runs: Range[] = [];
  const inside = bold
    .map((run) => ({ start: Math.max(start, run.start), end: Math.min(end, run.end) }))
    .filter((run) => run.start < run.end)
    .sort((one, other) => one.start - other.start);
  for (const run of inside) {
    const last = runs.at(-1);
    if (last !== undefined && run.start <= last.end) {
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, run.end) };
    } else runs.push(run);
  }
  return runs.slice(0, BOLD_RUNS);
}

function splitRuns(citation: Citation, shown: Range): readonly Run[] {
  const take = (start: number, end: number) =>
    citation.quote.slice(
      Math.max(start, shown.start) - citation.start,
      Math.min(end, shown.end) - citation.start,
    );
  const runs: Run[] = [];
  let at = shown.start;
  for (const bold of boldRuns(citation)) {
    if (bold.end <= shown.start || bold.start >= shown.end) continue;
    runs.push(
      { text: take(at, bold.start), isBold: false },
      { text: take(bold.start, bold.end), isBold: true },
    );
    at = bold.end;
  }
  return [...runs, { text: take(at, shown.end), isBold: false }];
}

/** Emphasis ends with its line and holds no white space at its ends. */
function renderRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold }) =>
      text
        .split(LINE_BREAK)
        .map((part) => (isBold ? embolden(part) : escapeMarkdown(part)))
        .join('\n'),
    )
    .join('');
}

function embolden(text: string): string {
  const core = text.trim();
  if (core === '') return text;
  const at = text.indexOf(core);
  return `${text.slice(0, at)}**${escapeMarkdown(core)}**${text.slice(at + core.length)}`;
}
