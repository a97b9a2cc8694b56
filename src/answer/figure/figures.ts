// A question about a number or date and the fact table in; the answer with every reading and its evidence out.
import type { Figure, Measure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf } from '../../search/terms.ts';
import { isChangeForLevel } from './change.ts';
import { countsOther, isCounted, isHolderOnly, isSumOfAll } from './counted.ts';
import { asksForPast } from './deadline.ts';
import { explainsAll, fitFigure, type Fit } from './fit.ts';
import { isGot } from './owner.ts';
import { isOfPeople, passesOther, tells } from './measure-words.ts';
import type { Question } from '../question/question.ts';
import type { Want } from '../question/wants.ts';

/** Which measures answer a want, the likelier first. */
const measuresFor: Partial<Record<Want, readonly Measure[]>> = {
  count: ['count', 'people', 'share', 'money'],
  amount: ['money', 'people', 'share', 'count'],
  share: ['share'],
  figure: ['share', 'money', 'people', 'date', 'duration', 'count'],
  date: ['date'],
  duration: ['duration'],
  definition: ['people', 'money'],
  bare: ['count', 'people', 'share', 'money'],
};

const sums: readonly Measure[] = ['money', 'share'];

/** Verbs and nouns, as stems, that tell of what people do: a number of people is of those who do it. */
const deeds = new Set(
  [
    'work',
    'run',
    'know',
    'need',
    'make',
    'go',
    'went',
    'involved',
    'get',
    'leave',
    'use',
    'want',
    'move',
    'moved',
    'call',
    'think',
    'believe',
    'say',
    'agree',
    'support',
    'vote',
    'like',
    'see',
  ].map(stemOf),
);

/** The figures that may answer, best first; those that leave words of the question unexplained included. */
export function rankFigures(knowledge: Knowledge, question: Question, want: Want): readonly Fit[] {
  // “How much do they get?” asks for no number of them.
  const measures = /\bhow much\b/iu.test(question.text) ? sums : (measuresFor[want] ?? []);
  return knowledge.corpus.figures
    .filter(({ measure }) => measures.includes(measure))
    .map((figure) => fitFigure(knowledge, question, figure))
    .filter((fit) => isAskedFor(knowledge, question, want, fit))
    .toSorted(
      (a, b) =>
        Number(explainsAll(b)) - Number(explainsAll(a)) ||
        b.strength - a.strength ||
        measures.indexOf(a.figure.measure) - measures.indexOf(b.figure.measure) ||
        // Where nothing asked tells of a part, the whole is asked for.
        Number(a.figure.scope !== undefined) - Number(b.figure.scope !== undefined),
    );
}

/** Whether the question tells of people that they do something of which the `own` words of a figure say nothing. */
export function doesAnother({ light, content }: Question, own: ReadonlySet<string>): boolean {
  return [...light, ...content.map(({ stem }) => stem)].some((stem) => deeds.has(stem) && !own.has(stem));
}

/** Whether the question's words point to this figure at all. */
function isAskedFor(knowledge: Knowledge, question: Question, want: Want, fit: Fit): boolean {
  const { own, named } = knowledge.facts.vocabularyOf(fit.figure);
  const names = question.mentions.filter(({ readings }) =>
    readings.some(({ id }) => id !== fit.figure.about && named.has(id)),
  );
  const held =
    question.content.filter((term) => tells(own, term) || isOfPeople(term, fit.figure)).length + names.length;
  const { measure, scope } = fit.figure;
  if (fit.figure.value === 'open' && want === 'bare') return false;
  if (isNoAge(knowledge, question, fit.figure)) return false;
  if (asksForPast(question, fit.figure) || isChangeForLevel(knowledge, question, fit.figure)) return false;
  if (
    (measure === 'people' || measure === 'share') &&
    doesAnother(question, own) &&
    !isGot(knowledge, question, fit.figure)
  )
    return false;
  if (measure === 'money' && (passesOther(question, own) || isSumOfAll(knowledge, question, fit.figure)))
    return false;
  if (measure === 'share' && scope !== undefined && asksForPrice(question)) return false;
  if (measure === 'count' && fit.named === undefined && !isCounted(knowledge, question, fit.figure))
    return false;
  if (measure === 'duration' && fit.figure.value === 'open' && held === 0) return false;
  if (
    want === 'count' &&
    measure === 'share' &&
    /\b(?:actual|absolute|real) numbers?\b|\bheadcount\b/iu.test(question.text)
  )
    return false;
  if (
    want === 'count' &&
    (countsOther(knowledge, question, fit.figure) || isHolderOnly(knowledge, question, fit.figure))
  )
    return false;
  // “How many” of something of which only a share or an amount is stated: only if the words say which share.
  if (want === 'count' && (measure === 'share' || measure === 'money')) return held >= 1 && fit.strength >= 2;
  // Several dates of one thing: its set-up, its publication.
  if (measure === 'date' && want !== 'figure')
    return fit.named !== undefined ? held >= 1 || question.content.length === 0 : held >= 2;
  if ((want === 'bare' || want === 'definition' || measure === 'share') && fit.named === undefined)
    return false;
  return fit.named !== undefined || (held >= 1 && fit.strength >= 2);
}

/** “How much are boats?” asks what they cost, and not how many of them leak. */
function asksForPrice({ text, mentions: [first, ...others], content }: Question): boolean {
  return (
    first !== undefined &&
    others.length === 0 &&
    content.length === 0 &&
    /^(?:and |so )?how much (?:is|are|was|were) (?:the |an? )?$/iu.test(text.slice(0, first.start)) &&
    !/\p{L}/u.test(text.slice(first.end))
  );
}

/** “How old is Ann Finch?”: since when she has a post tells nothing of it. */
function isNoAge(knowledge: Knowledge, { text }: Question, { measure, about, evidence }: Figure): boolean {
  return (
    measure === 'date' &&
    /\bhow old\b|\bage\b/iu.test(text) &&
    knowledge.findEntity(about)?.kind === 'person' &&
    !evidence.some(({ quote }) => /\b(?:born|birth(?:day)?|aged?)\b/iu.test(quote))
  );
}
