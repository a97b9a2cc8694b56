// A finished reply to what is wrong with it: every word that claims to be a source's is looked up there again, without
// trusting whatever rendered it. Nothing found means that it may be sent.
import type { Citation } from '../answer/answer.ts';
import type { Passage } from '../corpus/corpus.ts';
import type { Knowledge } from '../knowledge.ts';
import { numbersAndParts, numbersIn } from './numbers.ts';
import { textsOf } from './payload.ts';
import { readLine } from './reading.ts';
import type { Reply } from './reply.ts';
import { LEFT_OUT, withPairedMarks } from './text.ts';

/** The problems, each naming the words and the line they are on; none means that the reply may be sent. */
export function checkReceipts(reply: Reply, knowledge: Knowledge): readonly string[] {
  const held = reply.citations.flatMap((citation) => checkCitation(citation, knowledge));
  const ground = groundOf(reply, knowledge);
  const lines = textsOf(reply.components).flatMap((content) => content.split('\n'));
  return [...held, ...lines.flatMap((each) => checkLine(each, ground))];
}

/**
 * The same for a message that was sent before and is to be sent once more, of which only its components are left: whether
 * all that it gives as words of a source still stands in one. Its numbers were held against its citations the first time.
 */
export function checkShown(components: unknown, knowledge: Pick<Knowledge, 'corpus'>): readonly string[] {
  const passages = knowledge.corpus.sources.flatMap((source) => source.passages);
  const ground: Ground = {
    cited: passages.map(({ text }) => text),
    names: namesOf(knowledge),
    numbers: undefined,
  };
  const lines = textsOf(components).flatMap((content) => content.split('\n'));
  return lines.flatMap((each) => checkLine(each, ground));
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
): readonly string[] {
  const found = knowledge.findPassage(passage);
  if (found === undefined) return [`citation of unknown passage ${passage}`];
  const problems = [];
  if (found.source !== source) problems.push(`citation of ${passage} names source ${source}`);
  if (!isRange({ start, end }, found.text.length) || found.text.slice(start, end) !== quote) {
    problems.push(`citation of ${passage} at ${start} to ${end} is not its text: ${JSON.stringify(quote)}`);
  }
  if (bold.some((run) => !isRange(run, found.text.length) || run.start < start || run.end > end)) {
    problems.push(`citation of ${passage} has bold words outside its quote`);
  }
  if (speaker && speaker.entity === undefined && !isNamedNear(speaker.name, found, knowledge)) {
    problems.push(
      `citation of ${passage} has a speaker who is not named there: ${JSON.stringify(speaker.name)}`,
    );
  }
  return problems;
}

/** Whether the paragraph or one beside it holds the name. */
function isNamedNear(name: string, { source, paragraph }: Passage, knowledge: Knowledge): boolean {
  const near = (knowledge.findSource(source)?.passages ?? []).filter(
    (one) => Math.abs(one.paragraph - paragraph) <= 1,
  );
  return name.trim() !== '' && near.some(({ text }) => oneSpaced(text).includes(oneSpaced(name)));
}

function isRange({ start, end }: { start: number; end: number }, size: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= size;
}

function checkLine(raw: string, { cited, names, numbers }: Ground): readonly string[] {
  const line = readLine(raw);
  const where = `in ${JSON.stringify(raw)}`;
  const problems: string[] = [];
  if (line.isQuote && cited.length === 0) problems.push(`block quote without a citation ${where}`);
  for (const run of line.quotes) {
    if (!cited.some((text) => isQuotedFrom(run, text)))
      problems.push(`${JSON.stringify(run)} is no cited words ${where}`);
  }
  for (const run of line.words) {
    const isKnown = [...cited.map(oneSpaced), ...names].some((text) => text.includes(oneSpaced(run)));
    if (!isKnown) problems.push(`${JSON.stringify(run)} is no cited words ${where}`);
  }
  if (!line.isPaired) problems.push(`quotation marks without their pair ${where}`);
  for (const claim of line.claims) {
    for (const number of numbersIn(withoutNames(claim, names))) {
      if (numbers && !numbers.has(number)) problems.push(`${number} is stated by no cited words ${where}`);
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
  if (claim.length >= PART_OF_NAME && names.some((name) => name.includes(oneSpaced(claim)))) return '';
  const rest = names.reduce(
    (text, name) => (/[\p{L}\d]/u.test(name) ? text.replaceAll(name, ' ; ') : text),
    claim,
  );
  return rest.replace(/\bone\b/giu, ' ');
}

const PART_OF_NAME = 20;

/** A name on one line, without the mark for what a short title leaves out, and with paired quotation marks. */
function asShown(name: string): readonly string[] {
  const runs = oneSpaced(name)
    .split(LEFT_OUT)
    .map(oneSpaced)
    .filter((run) => run !== '');
  return [...new Set([oneSpaced(name), ...runs].flatMap((run) => [run, withPairedMarks(run)]))];
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
