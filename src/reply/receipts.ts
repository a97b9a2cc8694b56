// A finished reply to what is wrong with it: every word that claims to be a source's is looked up there again, without
// trusting whatever rendered it. Nothing found means that it may be sent.
import type { Citation } from '../answer/answer.ts';
import type { Passage } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { numbersAndParts, numbersIn } from './numbers.ts';
import { textsOf } from './payload.ts';
import { readLine } from './reading.ts';
import type { Reply } from './reply.ts';
import { LEFT_OUT, oneLine, withPairedMarks } from './text.ts';

export interface Problem {
  /** What is wrong, without a word of the reply. */
  readonly rule: string;
  /** The line of the reply, from 1; undefined for a citation. */
  readonly line?: number;
  /** What it is wrong of, and the whole line that it stands on. */
  readonly words?: string;
  readonly raw?: string;
}

/** Of problems with what somebody had checked: their words are neither stored nor logged. */
export function withoutWords(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ rule, line }) => ({ rule, ...(line !== undefined && { line }) }));
}

/** None means that the reply may be sent. */
export function checkReceipts(reply: Reply, knowledge: Knowledge): readonly Problem[] {
  const held = reply.citations.flatMap((citation) => checkCitation(citation, knowledge));
  return [...held, ...checkLines(textsOf(reply.components), groundOf(reply, knowledge))];
}

function checkLines(contents: readonly string[], ground: Ground): readonly Problem[] {
  return contents
    .flatMap((content) => content.split('\n'))
    .flatMap((raw, at) => checkLine(raw, ground).map((problem) => ({ ...problem, line: at + 1, raw })));
}

/**
 * The same for a message that was sent before and is to be sent once more, of which only its components are left: whether
 * all that it gives as words of a source still stands in one. Its numbers were held against its citations the first time.
 */
export function checkShown(components: unknown, knowledge: Pick<Knowledge, 'corpus'>): readonly Problem[] {
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  const ground: Ground = {
    cited: passages.map(({ text }) => text),
    names: namesOf(knowledge),
    numbers: undefined,
  };
  return checkLines(textsOf(components), ground);
}

/** The same for the text of a file whose last block is footnotes: each must end with words that stand in a source. */
export function checkFootnotes(file: string, { corpus }: Pick<Knowledge, 'corpus'>): readonly Problem[] {
  const lines = file.trimEnd().split('\n');
  const first = lines.lastIndexOf('') + 1;
  const passages = corpus.sources.flatMap((source) => source.passages.map(({ text }) => oneLine(text)));
  return lines.flatMap((raw, at) => {
    if (at < first || !/^\[\^\d+\]: /u.test(raw)) return [];
    const quote = /paragraph \d+: “(.*)”(?: <[^<>]*>)?$/u.exec(raw)?.[1]?.replace(/\\([\\`*_[\]<>])/gu, '$1');
    const stands = quote !== undefined && passages.some((text) => text.includes(quote));
    return stands ? [] : [{ rule: NO_WORDS, line: at + 1, words: quote ?? '', raw }];
  });
}

/** What the words of a reply may rest on. */
interface Ground {
  readonly cited: readonly string[];
  /** Titles and names of the corpus, which are shown as what they are and need no citation; the longest first. */
  readonly names: readonly string[];
  /** Those that its words may state; undefined: any. */
  readonly numbers: ReadonlySet<number> | undefined;
}

function groundOf({ citations, counts = [] }: Reply, knowledge: Knowledge): Ground {
  return {
    cited: citations.flatMap(({ passage }) => knowledge.findPassage(passage)?.text ?? []),
    names: namesOf(knowledge),
    numbers: new Set([...counts, ...citations.flatMap(({ quote }) => [...numbersAndParts(quote)])]),
  };
}

function namesOf({ corpus }: Pick<Knowledge, 'corpus'>): readonly string[] {
  const titles = corpus.sources.flatMap(({ title, publisher, cite, author, licence }) => [
    title,
    publisher,
    cite,
    author,
    licence,
  ]);
  const entities = corpus.entities.flatMap(({ names }) => names.map(({ text }) => text));
  const names = [corpus.title, corpus.description, ...titles, ...entities].flatMap((name) => name ?? []);
  return names.flatMap(asShown).sort((one, other) => other.length - one.length);
}

function checkCitation(
  { source, passage, quote, start, end, bold, speaker }: Citation,
  knowledge: Knowledge,
): readonly Problem[] {
  const found = knowledge.findPassage(passage);
  if (found === undefined) return [{ rule: `citation of unknown passage ${passage}` }];
  const problems: Problem[] = [];
  if (found.source !== source) problems.push({ rule: `citation of ${passage} names source ${source}` });
  if (!isRange({ start, end }, found.text.length) || found.text.slice(start, end) !== quote) {
    problems.push({ rule: `citation of ${passage} at ${start} to ${end} is not its text`, words: quote });
  }
  if (bold.some((run) => !isRange(run, found.text.length) || run.start < start || run.end > end)) {
    problems.push({ rule: `citation of ${passage} has bold words outside its quote` });
  }
  if (speaker && speaker.entity === undefined && !isNamedNear(speaker.name, found, knowledge)) {
    problems.push({
      rule: `citation of ${passage} has a speaker who is not named there`,
      words: speaker.name,
    });
  }
  return problems;
}

/** Whether the paragraph or one beside it holds the name. */
function isNamedNear(name: string, { source, paragraph }: Passage, knowledge: Knowledge): boolean {
  const near = (knowledge.findSource(source)?.passages ?? []).filter(
    (one) => Math.abs(one.paragraph - paragraph) <= 1,
  );
  return name.trim() !== '' && near.some(({ text }) => oneLine(text).includes(oneLine(name)));
}

function isRange({ start, end }: { start: number; end: number }, size: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= size;
}

const NO_WORDS = 'words that are no cited ones';

function checkLine(raw: string, { cited, names, numbers }: Ground): readonly Problem[] {
  const line = readLine(raw);
  const problems: Problem[] = [];
  if (line.isQuote && cited.length === 0) problems.push({ rule: 'block quote without a citation' });
  for (const run of line.quotes) {
    if (!cited.some((text) => isQuotedFrom(run, text))) problems.push({ rule: NO_WORDS, words: run });
  }
  for (const run of line.words) {
    const isKnown = [...cited.map(oneLine), ...names].some((text) => text.includes(oneLine(run)));
    if (!isKnown) problems.push({ rule: NO_WORDS, words: run });
  }
  if (!line.isPaired) problems.push({ rule: 'quotation marks without their pair' });
  for (const claim of line.claims) {
    for (const number of numbersIn(withoutNames(claim, names))) {
      if (numbers && !numbers.has(number))
        problems.push({ rule: 'number that no cited words state', words: String(number) });
    }
  }
  return problems;
}

/** Whether the run stands in the text; the quotation marks at its ends may be added where the text has somebody speaking. */
function isQuotedFrom(run: string, text: string): boolean {
  if (text.includes(run)) return true;
  const opened = /^[“"]/.test(run) ? run.slice(1) : undefined;
  const closed = /[”"]$/.test(run) ? run.slice(0, -1) : undefined;
  const both = opened !== undefined && /[”"]$/.test(opened) ? opened.slice(0, -1) : undefined;
  return [
    ...places(opened, text).map((at) => isSpoken(text, at)),
    ...places(closed, text).map((at) => isSpoken(text, at + (closed ?? '').length)),
    ...places(both, text).map((at) => isSpoken(text, at) && isSpoken(text, at + (both ?? '').length)),
  ].includes(true);
}

function places(run: string | undefined, text: string): readonly number[] {
  const found: number[] = [];
  if (run === undefined || run === '') return found;
  for (let at = text.indexOf(run); at !== -1; at = text.indexOf(run, at + 1)) found.push(at);
  return found;
}

/** Whether quotation marks are open at that place of the text. */
function isSpoken(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const isOdd = before.split('"').length % 2 === 0;
  return isOdd || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** What a claim says besides names, which may hold numbers of their own; a long part of a name is one too. “One” is no number. */
function withoutNames(claim: string, names: readonly string[]): string {
  if (claim.length >= PART_OF_NAME && names.some((name) => name.includes(oneLine(claim)))) return '';
  const rest = names.reduce(
    (text, name) => (/[\p{L}\d]/u.test(name) ? text.replaceAll(name, ' ; ') : text),
    claim,
  );
  return rest.replace(/\bone\b/giu, ' ');
}

const PART_OF_NAME = 20;

/** A name on one line, without the mark for what a short title leaves out, and with paired quotation marks. */
function asShown(name: string): readonly string[] {
  const runs = oneLine(name)
    .split(LEFT_OUT)
    .map(oneLine)
    .filter((run) => run !== '');
  return [...new Set([oneLine(name), ...runs].flatMap((run) => [run, withPairedMarks(run)]))];
}
