// A question and a count in; the words of the question that only say where the whole corpus is set, and what is counted with it, out.
import type { Figure, Range } from '../../corpus/corpus.ts';
import { oncePerPair } from '../../corpus/once.ts';
import type { Knowledge } from '../../knowledge.ts';
import { articles, findAskedDoer } from '../question/asked-doer.ts';
import type { Question } from '../question/question.ts';
import { sentenceOf } from '../source-text/sentence-of.ts';

/** “In the town”, “along our coast”, “that the town has”, “does the town have”, “has the town”: all of it. Not “near”, “from”, “outside” or “apart from” it. */
const leading = new RegExp(
  String.raw`(?:^|\b(?:in|of|on|along|across|around|throughout|within|for|that|do|does|did|has|have)\s+)${articles}$`,
  'iu',
);
const owning = /^['’]s?\s/u;
/** With any other verb than these it is not asked what the place has. */
const had = /^\s(?:(?:still|now|currently|really|actually|even)\s)?(?:have|own|boast|count|hold)\b/iu;

/** Whether a count is of all of the place: the sentence that states it names the place, and it has no scope. */
export const isOfSetting = oncePerPair(
  (knowledge: Knowledge, { measure, scope, evidence }: Figure): boolean => {
    if (measure !== 'count' || scope !== undefined) return false;
    return evidence.some((one) => knowledge.setting.find(sentenceOf(knowledge, one)).length > 0);
  },
);

/** Where a text says that something is of all of the place: from “in the” to the end of its name. */
export function findPlaced(knowledge: Knowledge, text: string): readonly Range[] {
  return join(knowledge.setting.find(text)).flatMap(({ start, end }) => {
    const lead = leading.exec(text.slice(0, start));
    return lead ? [{ start: lead.index, end }] : [];
  });
}

/**
 * “How many boats are there along the coast?”: where the sentence that counts them all says that it is of the place that every
 * source tells of. Of a part, or of what is counted without a word of the place, it tells nothing.
 */
export function findWhere(
  knowledge: Knowledge,
  { text, mentions }: Question,
  figure: Figure,
): readonly Range[] {
  const asked = knowledge.setting.find(text);
  if (asked.length === 0 || !isOfSetting(knowledge, figure)) return [];
  const counted = mentions.filter(({ readings }) => readings.some(({ id }) => id === figure.about));
  return join(asked).flatMap(({ start, end }) => {
    const lead = leading.exec(text.slice(0, start));
    const isBeside = owning.test(text.slice(end)) || counted.some((one) => one.start === end + 1);
    const doer = findAskedDoer(text, { start, end });
    if (doer && doer.verb !== 'have' && !had.test(doer.behind)) return [];
    return lead || isBeside ? [{ start: lead?.index ?? start, end }] : [];
  });
}

/** Words for the place that stand side by side are one: “the Harbridge coast”. */
function join(runs: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const { start, end } of runs) {
    const last = joined.at(-1);
    if (last && start <= last.end + 1) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}
