// The words that answer one question, and another question that is like it, in; whether they may be shown to it, out.
import { findNumbers } from '../../corpus/numbers.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Citation } from '../answer.ts';
import { kindsFor } from '../passage/asked-numbers.ts';
import { namesAll } from './kept.ts';
import type { Question } from '../question/question.ts';
import type { Want } from '../question/wants.ts';

/** Claims: what the sources say sets a wrong number in them right. */
const claiming: ReadonlySet<Want> = new Set<Want>(['yes-no', 'reason', 'bare']);

/** A year that is asked about is printed there, or the one before asks about it too; a share, sum or length of time is printed, or is a claim that another one there sets right. */
function isOfItsNumbers(
  { text, numbers, want, mentions }: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return numbers.every(({ kind, start, end }) => {
    const asked = text.slice(start, end);
    const isPrinted = citations.some(({ quote }) => quote.includes(asked));
    // “What happened in 1998?” asks about nothing but the year.
    const isAll = mentions.length === 0 && !claiming.has(want);
    if (kind === 'year') return isPrinted || (!isAll && before.text.includes(asked));
    if (kind !== 'share' && kind !== 'money' && kind !== 'duration') return true;
    const isOfKind = citations.some(({ quote }) => findNumbers(quote).some((run) => run.kind === kind));
    return isPrinted || (claiming.has(want) && isOfKind);
  });
}

const thereBeing = /\b(?:is|are|was|were) there\b/iu;
const roundNumber = /\b(?:dozens|scores|hundreds|thousands|millions)\b/iu;

/** “Are there two of them?” asks for a number as “how many are there?” does. */
export function isCounting({ text, numbers }: Question): boolean {
  return thereBeing.test(text) && (numbers.length > 0 || roundNumber.test(text));
}

/**
 * Everybody and every place that the question names is named by the one before, or where its answer stands; of a question for
 * a number, all that it names by the one before.
 */
function namesTheSame(
  { facts }: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  const there = new Set(before.mentions.flatMap(({ readings }) => readings.map(({ id }) => id)));
  // What is counted of one thing is none of another that is named beside it.
  const isCounted = kindsFor[asked.want] !== undefined || isCounting(asked);
  return asked.mentions.every(({ readings }) =>
    readings.some(
      ({ id, kind }) =>
        there.has(id) ||
        (kind === 'person' || kind === 'place'
          ? citations.some(({ passage }) => facts.namedIn(passage).has(id))
          : !isCounted || kind === 'document'),
    ),
  );
}

/**
 * “What did Ann say about the harbour?” is not answered where nobody gives her words; “did Ann say so?” may be where the words
 * of others stand.
 */
function isWhereTheySpeak(
  { facts, corpus }: Knowledge,
  { want, mentions, text, whether }: Question,
  citations: readonly Citation[],
): boolean {
  const [asked] = mentions;
  if (want !== 'quotation' || !asked || asked.readings.some(({ kind }) => kind !== 'person')) return true;
  if (!whether && !/\b(?:say|says|said) (?:about|on|regarding)\b/iu.test(text)) return true;
  const words = whether ? corpus.quotations : asked.readings.flatMap(({ id }) => facts.quotationsBy(id));
  const places = words.flatMap(({ parts }) => parts.map(({ passage }) => passage));
  return citations.some(({ passage }) => places.includes(passage));
}

/** Whether the words are of those whom the question names, of its year and in the source that it asks. */
export function mayBeShown(
  knowledge: Knowledge,
  asked: Question,
  before: Question,
  citations: readonly Citation[],
): boolean {
  return (
    namesTheSame(knowledge, asked, before, citations) &&
    namesAll(knowledge, asked, { citations }) &&
    isWhereTheySpeak(knowledge, asked, citations) &&
    isOfItsNumbers(asked, before, citations) &&
    (asked.source === undefined || citations.some(({ source }) => source === asked.source))
  );
}
