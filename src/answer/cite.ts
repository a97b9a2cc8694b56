// A run of a passage in; the citation that shows it out: the sentence that holds it, or its surroundings where that is long.
import type { Evidence, Passage, Range } from '../corpus/corpus.ts';
import { findSentenceAround } from '../facts/table.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Citation, Speaker } from './answer.ts';

/** How much is shown around a run, in characters: a sentence up to `whole`, of a longer one the clauses that fit in `window`. */
export interface Reach {
  readonly whole: number;
  readonly window: number;
}

/** Around a figure or name, which a few words prove. */
const brief: Reach = { whole: 220, window: 160 };
/** Around an answer that the sentence itself gives. */
export const ample: Reach = { whole: 300, window: 280 };

/** Where a long sentence can be cut without cutting a phrase: after a comma, semicolon, colon or dash. */
const breaks = /[,;:]\s+|\s[–—]\s|(?<=\p{L})—(?=\p{L})/gu;
/** What stands between two dashes is put in: all of it is shown before what goes on behind, or none. */
const dash = /[–—]/u;
/** “…, the Minister and the towns”: after a comma a name may go on with a list, and would seem to be the one spoken of. */
const named = /^(?:the )?\p{Lu}/u;

/** A piece of a sentence that may be shown without what is around it. */
interface Clause extends Range {
  /** It may come first of what is shown. */
  readonly opens: boolean;
  /** The number of dashes before it. */
  readonly part: number;
}

/** The clauses of a sentence, as passage offsets; together they are the sentence less the breaks. */
function findClauses(text: string, sentence: Range): readonly Clause[] {
  const clauses: Clause[] = [];
  let next = { start: sentence.start, opens: true, part: 0 };
  for (const match of text.slice(sentence.start, sentence.end).matchAll(breaks)) {
    const at = sentence.start + match.index;
    clauses.push({ ...next, end: at });
    const start = at + match[0].length;
    const opens = !match[0].startsWith(',') || !named.test(text.slice(start));
    next = { start, opens, part: next.part + (dash.test(match[0]) ? 1 : 0) };
  }
  return [...clauses, { ...next, end: sentence.end }];
}

/** “…, though it does not include that”: what limits the clause before is never cut off. */
const limiting = /^[\s,;–—-]*(?:though|although|albeit|except|unless)\b/iu;

/** The run, widened to its sentence, or to the clauses around it that fit. */
export function widen(passage: Passage, run: Range, reach: Reach = brief): Range {
  const sentence = findSentenceAround(passage, run);
  if (sentence.end - sentence.start <= reach.whole) return sentence;
  const clauses = findClauses(passage.text, sentence);
  const opening = (from: number) => clauses.findLastIndex(({ opens }, at) => at <= from && opens);
  let first = opening(clauses.findIndex(({ end }) => end > run.start));
  let last = clauses.findLastIndex(({ start }) => start < run.end);
  const fits = (from: number, to: number): boolean => {
    const [one, other] = [clauses[from], clauses[to]];
    return one !== undefined && other !== undefined && other.end - one.start <= reach.window;
  };
  for (let grown = true; grown;) {
    const canRight = fits(first, last + 1);
    if (canRight) last += 1;
    const left = opening(before(clauses, first));
    const canLeft = fits(left, last);
    if (canLeft) first = left;
    grown = canRight || canLeft;
  }
  const next = clauses[last + 1];
  if (next && limiting.test(passage.text.slice(next.start, next.end))) last += 1;
  return {
    start: Math.min(clauses[first]?.start ?? run.start, run.start),
    end: Math.max(clauses[last]?.end ?? run.end, run.end),
  };
}

/** The clause before one; across a dash, the first of all that stands between it and the dash before. */
function before(clauses: readonly Clause[], from: number): number {
  const next = clauses[from - 1];
  return !next || next.part === clauses[from]?.part
    ? from - 1
    : clauses.findIndex(({ part }) => part === next.part);
}

/** The citation of a run exactly as it is. */
export function citeRun(passage: Passage, run: Range, bold: readonly Range[], speaker?: Speaker): Citation {
  const { start, end } = run;
  const cited = {
    source: passage.source,
    passage: passage.id,
    quote: passage.text.slice(start, end),
    start,
    end,
    bold,
  };
  return speaker ? { ...cited, speaker } : cited;
}

/** The citation of evidence from the fact table within its context, with `bold` as the words that answer. */
export function citeEvidence(
  knowledge: Knowledge,
  evidence: Evidence,
  bold: Range = evidence,
): readonly Citation[] {
  const passage = knowledge.findPassage(evidence.passage);
  if (!passage) return [];
  return [citeRun(passage, widen(passage, evidence), [{ start: bold.start, end: bold.end }])];
}

/** Citations in order, each run once: a run that is cited again lends its bold words to the first. */
export function gatherCitations(citations: readonly Citation[]): readonly Citation[] {
  const gathered: Citation[] = [];
  for (const citation of citations) {
    const same = gathered.findIndex(
      ({ passage, start, end }) =>
        passage === citation.passage && start === citation.start && end === citation.end,
    );
    const first = gathered[same];
    if (first) gathered[same] = { ...first, bold: mergeRanges([...first.bold, ...citation.bold]) };
    else gathered.push(citation);
  }
  return gathered;
}

/** Where a citation went in a gathered list. */
export function findCitation(gathered: readonly Citation[], citation: Citation): number {
  return gathered.findIndex(
    ({ passage, start, end }) =>
      passage === citation.passage && start <= citation.start && end >= citation.end,
  );
}

/** Runs in order, without those that overlap an earlier one. */
export function apart(runs: readonly Range[]): readonly Range[] {
  const kept: Range[] = [];
  for (const { start, end } of runs.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end });
  return kept;
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
