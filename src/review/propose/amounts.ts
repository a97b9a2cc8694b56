// A sentence in; the amounts of money, lengths of time and totals that it gives something, with what that is, out.
import type { Range } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import { isEmpty } from './english.ts';
import type { FoundFigure } from './find-figures.ts';
import { asOfAt, type Sentence } from './sentence.ts';
import { findBefore, findWhole, type NounPhrase } from './noun-phrase.ts';

interface Given {
  readonly subject: NounPhrase;
  readonly says: Range;
  readonly asked: readonly string[];
  /** Where the evidence begins, if not with `says`. */
  readonly from?: number;
}

type Way = (sentence: Sentence, run: NumberRun) => Given | undefined;

/** “An annual budget of £4.2 million”, “a waiting time of three weeks”. */
const ofAmount: Way = ({ text, start }, run) => {
  const of = /\s(?:of|worth|totalling)\s$/u.exec(text.slice(start, run.start));
  const subject = of === null ? undefined : findBefore(text, start, start + of.index);
  return (
    subject && {
      subject: plainly(text, subject),
      says: { start: subject.start, end: run.end },
      asked: [],
    }
  );
};

/** Whether it is an average tells how much it is, and nobody names it so. */
function plainly(text: string, phrase: NounPhrase): NounPhrase {
  const word = /^(?:average|mean|median|typical|total)\s(?=\p{L})/iu.exec(
    text.slice(phrase.start, phrase.end),
  );
  return { ...phrase, start: phrase.start + (word?.[0].length ?? 0) };
}

const opening = /^(?:(?:In|By|For) [^,]{1,30}, )?(?:the|its|their|our|an?)?\s*/iu;

/** “The annual budget was £4.2 million”, “Visits rose to 1.2 million”. */
const isAmount: Way = ({ text, start }, run) => {
  const head = text.slice(start, run.start);
  const verb =
    /\s(?:was|is|were|are|stood at|totalled|came to|amounted to|reached|numbered|(?:rose|fell|grew|increased|decreased|dropped|climbed) to|costs?|lasts|lasted|takes|took)\s$/u.exec(
      head,
    );
  const subject = verb === null ? undefined : findBefore(text, start, start + verb.index);
  // Whatever else stands before it may be what is meant.
  if (verb === null || subject?.start !== start + (opening.exec(head)?.[0].length ?? 0)) return undefined;
  const asked = /cost|last|take|took/u.test(verb[0]) ? [verb[0].trim()] : [];
  return { subject: plainly(text, subject), says: { start: subject.start, end: run.end }, asked };
};

/** “Spent £1.3 million on books”. */
const spentOn: Way = ({ text, start, end }, run) => {
  const verb =
    /(?<!\p{L})(spent|spends|spend|spending|invested|invests|pays|paid|raised|gave|gives|allocated|provided|set aside)\s(?:(?:just|only|a total of|a further)\s)?$/iu.exec(
      text.slice(start, run.start),
    );
  const on = /^\s(?:on|for|towards|in)(?=\s)/u.exec(text.slice(run.end, end));
  if (verb?.[1] === undefined || on === null) return undefined;
  const subject = findWhole(text, run.end + on[0].length, end);
  return (
    subject && {
      subject,
      says: { start: run.start, end: subject.end },
      asked: [verb[1].toLowerCase()],
      from: start + verb.index,
    }
  );
};

/** “A £500,000 grant”. */
const attributive: Way = ({ text, start, end }, run) => {
  if (!/(?:^|\s)(?:an?|the|its|this|their|our)\s$/iu.test(text.slice(start, run.start))) return undefined;
  const subject = findWhole(text, run.end, end);
  return subject?.start === run.end + 1
    ? { subject, says: { start: run.start, end: subject.end }, asked: [] }
    : undefined;
};

const unreal = /\b(?:not|never|if|would|could|should|might)\b/u;
/** Totals that name what they are a total of: a bare number after them counts it. */
const totals = /^(?:population|membership|workforce|readership|circulation|attendance|audience)$/iu;

function waysFor({ kind }: NumberRun): readonly Way[] {
  switch (kind) {
    case 'money':
      return [ofAmount, isAmount, spentOn, attributive];
    case 'duration':
      return [ofAmount, isAmount];
    case 'number':
      return [isAmount, ofAmount];
    case 'share':
    case 'year':
    case 'period':
    case 'date':
      return [];
  }
}

/** A bare number has nothing counted behind it: “rose to 1.2 million”, and not “rose to 1.2 million visits”. */
function isBare({ text, end }: Sentence, run: NumberRun): boolean {
  return /^(?:[.,;:)”]|\s(?:in|by|from|for|during|and|at|while|compared|last|this|is|was|are|were|has|have)(?!\p{L})|$)/u.test(
    text.slice(run.end, end),
  );
}

export function findAmounts(sentence: Sentence): readonly FoundFigure[] {
  const { passage, text, start, runs } = sentence;
  return runs.flatMap((run) => {
    if (unreal.test(text.slice(start, run.start))) return [];
    const [given] = waysFor(run).flatMap((way) => way(sentence, run) ?? []);
    if (!given || isEmpty(given.subject.head)) return [];
    const { subject, says, asked, from = says.start } = given;
    if (run.kind === 'number' && !(isBare(sentence, run) && (subject.isPlural || totals.test(subject.head))))
      return [];
    const measure = run.kind === 'number' ? 'count' : run.kind === 'money' ? 'money' : 'duration';
    const quote = { start: from, end: says.end };
    const asOf = asOfAt(sentence, run.end);
    return [
      {
        ...{ passage, measure, run, subject, says, quote, asked },
        ...(asOf === undefined ? {} : { asOf }),
      },
    ];
  });
}
