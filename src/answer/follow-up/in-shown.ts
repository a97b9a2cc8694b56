// A short question whose answer stands in the words shown last in; that answer, out. What does not stand there is left to the other ways.
import type { Figure, Passage, Range } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf } from '../../search/terms.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import type { Answer } from '../answer.ts';
import { citeRun, widen } from '../cite.ts';
import type { Context } from './context.ts';
import { explainsAll, fitFigure } from '../figure/fit.ts';
import { miss, nothingSaid, type Found, numericKinds } from '../found.ts';
import { findAnswer } from '../find.ts';
import { byWhom, howManyThere, oneOfNumbers, oneOfThem, superlative, whichOne } from './leaning-words.ts';
import { isNarrowed } from '../figure/narrowing.ts';
import { isPart } from '../figure/part-of.ts';
import { findQuoted } from '../quotation/quoted-places.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { answerWithFigure } from '../figure/read-figure.ts';
import type { FollowUp, Turn } from './turn.ts';
import { numericWants } from '../question/want-families.ts';

interface Shown {
  readonly passage: Passage;
  /** The sentence in which the quote stands. */
  readonly sentence: Range;
}

/** The sentences whose words were shown last. */
function sentencesShown(knowledge: Knowledge, { quotes }: Context): readonly Shown[] {
  return findQuoted(knowledge, quotes).map(({ passage, run }) => ({
    passage,
    sentence: findSentenceAround(passage, run),
  }));
}

function show({ passage }: Shown, run: Range): Extract<Answer, { kind: 'passage' }> {
  return { kind: 'passage', citations: [citeRun(passage, widen(passage, run), [run])], next: [] };
}

/** “By whom?”: who did what was asked last, or who sees it as what it was called, where the words shown say so. */
export function byWhomShown({ knowledge, question, context, text, entities }: Turn): FollowUp | undefined {
  if (!byWhom.test(text)) return undefined;
  const [done] = entities;
  const asked =
    done && context.words.length > 0
      ? readQuestion(knowledge, `who ${context.words.join(' ')} ${done.names[0].text}`)
      : undefined;
  return {
    question: asked ?? question,
    find() {
      const shown = findDoer(knowledge, context);
      if (shown) return shown;
      const found = asked ? findAnswer(knowledge, asked) : miss('not-stated');
      if (found.kind === 'passage' && isOfOtherDoing(found, context)) return nothingSaid;
      return found.kind === 'miss' && context.want === 'count' ? nothingSaid : found;
    },
  };
}

const doneBy =
  /(\p{L}{3,}) by (?!\d)((?:the )?[^,;:.!?–—“”]{2,50}?)(?: as (?:an? |the )?["“]?(.+))?(?=[,;:.!?–—]|$)/giu;

/** Whether a word says what was asked last. */
const saysAsked =
  ({ words }: Context) =>
  (word: string): boolean =>
    words.some((one) => meansTheSame(stemOf(one), stemOf(word)));

/** Whether words tell by whom something else was done, and of what was asked nothing. */
function isOfOtherDoing({ citations }: Answer, context: Context): boolean {
  const verbs = citations.flatMap(({ quote }) => [...quote.matchAll(doneBy)].map(([, verb = '']) => verb));
  return verbs.length > 0 && !verbs.some(saysAsked(context));
}

/** “Seen by many as a ‘paper tiger’”, after it was asked about that; “chosen by lot”, after what was chosen. */
export function findDoer(knowledge: Knowledge, context: Context): Found | undefined {
  const asked = saysAsked(context);
  for (const shown of sentencesShown(knowledge, context)) {
    const { passage, sentence } = shown;
    for (const match of passage.text.slice(sentence.start, sentence.end).matchAll(doneBy)) {
      const [all, verb = '', doer = '', called = ''] = match;
      const isNamed = knowledge.names
        .findNested(called)
        .some(
          ({ start, readings }) => start === 0 && readings.some(({ id }) => context.entities.includes(id)),
        );
      if (!isNamed && !asked(verb) && !asked(/^\p{L}+/u.exec(called)?.[0] ?? '')) continue;
      const start = sentence.start + match.index + all.indexOf(` by ${doer}`) + 1;
      return show(shown, { start, end: start + 3 + doer.length });
    }
  }
  return undefined;
}

const before = /(?:[,:–—]|\b(?:and|or|including|like|such as|plus|alongside))\s+(?:the |\d+ )?$/iu;
const behind = /^\s*(?:[,–—]|and\b|or\b)/iu;

/** “Was Ann one of them?”, where the words shown list her among others: the list, from which the reader sees it. */
export function amongShown({ knowledge, question, context, text, entities }: Turn): FollowUp | undefined {
  const named = oneOfThem.exec(text)?.[1];
  const [mention, ...others] = question.mentions;
  // Of a number of things just given, what is counted beside them is none.
  if (named === undefined || context.want === 'count' || !mention || others.length > 0) return undefined;
  if (question.content.length > 0 || mention.end - mention.start < named.length) return undefined;
  for (const shown of sentencesShown(knowledge, context)) {
    const { passage, sentence } = shown;
    const words = passage.text.slice(sentence.start, sentence.end);
    const listed = knowledge.names
      .findNested(words)
      .find(
        ({ start, end, readings }) =>
          readings.some((one) => mention.readings.includes(one)) &&
          (before.test(words.slice(0, start)) || behind.test(words.slice(end))),
      );
    if (!listed) continue;
    const { citations } = show(shown, {
      start: sentence.start + listed.start,
      end: sentence.start + listed.end,
    });
    return { question, find: () => ({ kind: 'yes-no', verdict: 'unsaid', citations, next: [] }) };
  }
  // What is listed elsewhere is none of those; who somebody is may be told.
  const isPerson = mention.readings.some(({ kind }) => kind === 'person');
  const isMember = entities.some(({ members }) =>
    members.some(({ entity }) => mention.readings.some(({ id }) => id === entity)),
  );
  return isPerson || isMember ? undefined : { question, find: () => nothingSaid };
}

/** Of a figure that is not named so many words must be its own: “people”, “live”. */
const enoughWords = 2;

const counts: ReadonlySet<Figure['measure']> = new Set(['count', 'people']);
const numbers: ReadonlySet<Figure['measure']> = new Set([...counts, 'share', 'money']);

/** “How many of the riders?”, “the riders number?”, “how many people live there?”: of the numbers just shown the one that all its words point to. */
export function numberShown({ knowledge, question, context, text }: Turn): FollowUp | undefined {
  // “How many of the riders?” asks for some of them, which a share tells; “how many has each?” for something else.
  const isOne = oneOfNumbers.test(text);
  if (!(isOne || howManyThere.test(text)) || /\b(?:each|every|apiece|per)\b/iu.test(text)) return undefined;
  if (question.namesStranger || (!isOne && question.apiece)) return undefined;
  const measures = isOne ? numbers : counts;
  const shown = sentencesShown(knowledge, context);
  const isThere = ({ evidence }: Figure) =>
    evidence.some(({ passage, start, end }) =>
      shown.some(
        (one) => one.passage.id === passage && one.sentence.start <= start && one.sentence.end >= end,
      ),
    );
  const isAsked = (figure: Figure) => {
    const fit = fitFigure(knowledge, question, figure);
    return (
      (fit.named === 'name' || fit.strength >= enoughWords) &&
      explainsAll(fit) &&
      !isNarrowed(question, figure) &&
      !isPart(question, figure)
    );
  };
  const rows = knowledge.corpus.figures.filter(
    (figure) => measures.has(figure.measure) && isThere(figure) && isAsked(figure),
  );
  const [row, ...others] = rows;
  if (!row || others.length > 0) return undefined;
  // What it would be answered with by itself stays.
  const itself = findAnswer(knowledge, question);
  const answer = numericKinds.has(itself.kind) ? itself : answerWithFigure(knowledge, row);
  const want = numericWants.has(question.want) ? question.want : 'figure';
  return answer && { question: { ...question, want }, find: () => answer };
}

/** “Which one’s had the most visits?”: nobody is the first of several unless the words say so. */
export function whichOfThem({ knowledge, question, text, own, entities }: Turn): FollowUp | undefined {
  const [subject] = entities.filter(({ kind }) => kind !== 'person');
  if (own || !subject || !whichOne.test(text) || !superlative.test(text)) return undefined;
  const [most = ''] = superlative.exec(text) ?? [];
  const asked: Question = readQuestion(
    knowledge,
    text.replace(whichOne, `which ${subject.short ?? subject.names[0].text}`),
  );
  return {
    question: asked.mentions.length > 0 ? asked : question,
    find() {
      const found = findAnswer(knowledge, asked);
      if (found.kind === 'miss') return found;
      const says = found.citations.some(({ quote }) => new RegExp(String.raw`\b${most}\b`, 'iu').test(quote));
      return says ? found : nothingSaid;
    },
  };
}
