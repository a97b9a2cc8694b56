// A passage in; the figures that it seems to state, each with what it is about and the words that say so, out. By form alone.
import type { Measure, Passage, Range } from '../../corpus/corpus.ts';
import { findNumbers, type NumberRun } from '../../corpus/numbers.ts';
import { findSentences } from '../../search/sentences.ts';
import { findAmounts } from './amounts.ts';
import { findHolding } from './context.ts';
import { findFoundings } from './foundings.ts';
import { isBoundary, isEmpty, isPeople } from './english.ts';
import { findCounted, findWhole, type NounPhrase } from './noun-phrase.ts';
import { asOfAt, type Sentence } from './sentence.ts';

/** A figure as it stands in one place; all ranges are offsets of the passage. */
export interface FoundFigure {
  readonly passage: Passage;
  readonly measure: Measure;
  readonly run: NumberRun;
  readonly subject: NounPhrase;
  readonly says: Range;
  readonly quote: Range;
  readonly asked: readonly string[];
  readonly asOf?: string;
  /** What tells it from another value of the same thing: who has them, or what is true of a share. */
  readonly scope?: string;
}

/** “Ten to 12 branches”, “between ten and 12 branches”: neither is the number. */
function isOfRange({ text, start, runs }: Sentence, run: NumberRun): boolean {
  const at = runs.indexOf(run);
  const gaps = [
    [runs[at - 1], run],
    [run, runs[at + 1]],
  ].flatMap(([one, other]) => (one && other ? [text.slice(one.core.end, other.core.start)] : []));
  const isBetween = /\bbetween\s(?:\S+\s){0,3}$/iu.test(text.slice(start, run.start));
  return gaps.some(
    (gap) => /^\s?(?:(?:to|or|–|-|—)\s?)?$/u.test(gap) || (isBetween && /^\sand\s$/u.test(gap)),
  );
}

/** A name before the verb that has them: “The Valley Service runs”. */
function holderOf({ text, start }: Sentence, quote: number): string | undefined {
  const name = /^(?:The )?(\p{Lu}[\p{L}’'-]*(?: (?:of |the )*\p{Lu}[\p{L}’'-]*)*) $/u.exec(
    text.slice(start, quote),
  )?.[1];
  return name === undefined || isBoundary(name.toLowerCase()) ? undefined : name;
}

const isDelta = /(?:more|further|additional|extra|another|less|fewer)$/iu;
const isBound = /^(?:more than|fewer than|less than|no more than|no fewer than|no less than)$/iu;

/** A list whose beginning is further away is cut to the count itself. */
const longestQuote = 160;

function findCounts(sentence: Sentence): readonly FoundFigure[] {
  const { passage, text, start, end, runs } = sentence;
  const found: FoundFigure[] = [];
  let before: Range | undefined;
  let holder: string | undefined;
  let listed = start;
  for (const run of runs) {
    const { qualifier = '' } = run;
    if (run.kind !== 'number' || run.value === 1 || run.value === 0 || isOfRange(sentence, run)) continue;
    if (isDelta.test(qualifier) && !isBound.test(qualifier)) continue;
    const subject = findCounted(text, run.end, end);
    if (!subject || isEmpty(subject.head)) continue;
    const says = { start: run.start, end: subject.end };
    const holding = findHolding(text, { start, end }, says, before);
    if (!holding) continue;
    before = says;
    if (!holding.isListed) {
      holder = holding.verb === undefined ? undefined : holderOf(sentence, holding.verb);
      listed = holding.quote;
    }
    const from = subject.end - listed > longestQuote ? holding.quote : listed;
    const quote = { start: from, end: subject.end };
    const asOf = asOfAt(sentence, subject.end);
    const measure = isPeople(subject.head) ? 'people' : 'count';
    found.push({
      ...{ passage, measure, run, subject, says, quote, asked: [] },
      ...(asOf === undefined ? {} : { asOf }),
      ...(holder === undefined ? {} : { scope: holder }),
    });
  }
  return found;
}

/** Where the words that go on about a share end: before the next share of the list, or with the sentence. */
function endOfShare({ text, end, runs }: Sentence, run: NumberRun, whole: NounPhrase): number {
  const next = runs.find((other) => other.kind === 'share' && other.start > run.end);
  const rest = text.slice(whole.end, next?.start ?? end);
  const stop = /[,;:.!?–—”"()]|\s(?:and|but|while|whereas|compared)\s/u.exec(rest);
  return whole.end + (stop?.index ?? rest.trimEnd().length);
}

interface Share {
  readonly run: NumberRun;
  readonly subject: NounPhrase;
  /** Where what is true of it ends. */
  readonly end: number;
}

/** Each share of something; what is said of several at once (“38 per cent of … and nine per cent of … borrow”) is said of each. */
function readShares(sentence: Sentence): readonly Share[] {
  const { text, start, end, runs } = sentence;
  const shares: Share[] = [];
  for (const run of runs.toReversed()) {
    if (run.kind !== 'share' || isOfRange(sentence, run)) continue;
    const of = /^\sof(?=\s)/u.exec(text.slice(run.end, end));
    const isReal = !/\b(?:not|never|if|would|could|should|might|target|aims?|goal)\b/u.test(
      text.slice(start, run.start),
    );
    const subject = of && isReal ? findWhole(text, run.end + of[0].length, end) : undefined;
    if (!subject) continue;
    const next = shares[0];
    const isJoined = next && /^(?:,|,? and)\s$/u.test(text.slice(subject.end, next.run.start));
    shares.unshift({ run, subject, end: isJoined ? next.end : endOfShare(sentence, run, subject) });
  }
  return shares;
}

function findShares(sentence: Sentence): readonly FoundFigure[] {
  const { passage, text } = sentence;
  const shares = readShares(sentence);
  return shares.map(({ run, subject, end }) => {
    const asOf = asOfAt(sentence, subject.end);
    const said = shares.findLast((other) => other.end === end)?.subject.end ?? subject.end;
    const scope = text.slice(said, end).trim();
    return {
      ...{ passage, measure: 'share' as const, run, subject },
      says: { start: run.start, end: subject.end },
      quote: { start: run.start, end: Math.max(subject.end, end) },
      asked: scope === '' ? [] : [scope],
      ...(asOf === undefined ? {} : { asOf }),
      ...(scope === '' ? {} : { scope }),
    };
  });
}

/** What goes on for longer is a table or a list, and no sentence. */
const longestSentence = 2_000;

/** In the order of the text. Numbers that only name something (a page, a year, a telephone) state nothing here. */
export function findFigures(passage: Passage): readonly FoundFigure[] {
  const { text } = passage;
  const runs = findNumbers(text);
  return findSentences(text).flatMap(({ start, end }) => {
    const inside = runs.filter((run) => run.start >= start && run.end <= end);
    if (inside.length === 0 || end - start > longestSentence) return [];
    const sentence = { passage, text, start, end, runs: inside };
    return [
      ...findCounts(sentence),
      ...findShares(sentence),
      ...findAmounts(sentence),
      ...findFoundings(sentence),
    ].toSorted((a, b) => a.run.start - b.run.start);
  });
}
