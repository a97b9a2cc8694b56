// A question how many of something and a figure in; whether the figure is of what is to be counted, or of something else, out.
import type { Figure } from '../../corpus/corpus.ts';
import { saysOf } from '../../corpus/says-of.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { stemOf } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';
import { isOfThose } from './of-those.ts';

/** The name right behind “how many”. */
const findCountedName = ({ text, mentions }: Pick<Question, 'text' | 'mentions'>): Mention | undefined =>
  mentions.find(({ start }) => /\bhow many (?:of (?:the )?)?$/iu.test(text.slice(0, start)));

/** Where whatever stands behind has or holds the rest, or is where it is: “are there in the”, “do the”, “have a”. */
const holding =
  /\b(?:in|of|at|on|within|by|under|with|for|from|to|among|do|does|did|have|has|had|got) (?:(?:the|an?|our|its|their|any|all|these|those) )*$/iu;

/**
 * “How many boats do the clubs own?”, of the number of clubs: the figure counts those who hold what is to be counted, or what
 * holds it. “How many storms?”, of a storm that closed nine harbours, is told by no number of harbours.
 */
export function isHolderOnly(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { text, mentions, head } = question;
  if (figure.measure !== 'count') return false;
  const isOwn = ({ readings }: Mention) => readings.some(({ id }) => id === figure.about);
  const counted = findCountedName(question);
  if (counted && isOwn(counted)) return isCountOfOthers(knowledge, figure);
  const at = counted?.start ?? head?.start;
  const holder = mentions.find(
    (one) => isOwn(one) && one !== counted && holding.test(text.slice(0, one.start)),
  );
  if (!holder || at === undefined || holder.start < at || isOfThose(knowledge, question, figure))
    return false;
  if (counted) return hasCount(knowledge, counted) && !isStatedOf(knowledge, counted, figure);
  return /\bhow many \p{L}+ /iu.test(text.slice(0, holder.start)) && !isCounted(knowledge, question, figure);
}

const hasCount = ({ facts }: Knowledge, { readings }: Mention): boolean =>
  readings.every(({ id }) =>
    facts.figuresAbout(id).some(({ measure }) => measure === 'count' || measure === 'people'),
  );

/** “Nine boats”, of a storm: the words that state the number name them. */
const isStatedOf = ({ names }: Knowledge, { readings }: Mention, { evidence }: Figure): boolean =>
  evidence.some((one) =>
    names.find(saysOf(one)).some((name) => name.readings.some((entity) => readings.includes(entity))),
  );

/** “How much is a fine?”, of what all the fines bring in together. */
export function isSumOfAll({ names }: Knowledge, { text, mentions }: Question, figure: Figure): boolean {
  if (figure.measure !== 'money') return false;
  const isOwn = ({ readings }: Mention) => readings.some(({ id }) => id === figure.about);
  const isMany = (typed: string) => /[^s]s$/iu.test(typed);
  const one = mentions.find(
    (mention) => isOwn(mention) && /\b(?:an?|each|every|one|single) $/iu.test(text.slice(0, mention.start)),
  );
  if (!one || isMany(text.slice(one.start, one.end))) return false;
  return figure.evidence.every(({ quote }) => {
    const printed = names.find(quote).filter(isOwn);
    return printed.length > 0 && printed.every(({ start, end }) => isMany(quote.slice(start, end)));
  });
}

/** Whether the words that state the number name others, and not what the figure is about. */
const isCountOfOthers = ({ names }: Knowledge, { about, evidence }: Figure): boolean =>
  evidence.every((one) => {
    const named = names.find(saysOf(one)).flatMap(({ readings }) => readings.map(({ id }) => id));
    return named.length > 0 && !named.includes(about);
  });

/** “How many docks has the town?”: of docks there is a number, so that a share or sum of something else in the town is not asked for. */
export function countsOther(
  { facts }: Knowledge,
  { text, mentions }: Question,
  { about, measure }: Figure,
): boolean {
  if (measure !== 'share' && measure !== 'money') return false;
  const counted = findCountedName({ text, mentions });
  return (
    counted?.readings.every(
      ({ id }) => id !== about && facts.figuresAbout(id).some((row) => row.measure === 'count'),
    ) === true
  );
}

/** Whether the noun after “how many” is one that the figure is asked by or what it is about is called. */
export function isCounted(knowledge: Knowledge, { head }: Question, { about, asked }: Figure): boolean {
  const entity = knowledge.findEntity(about);
  // “Organised” in five is no number of organisations.
  const nouns = asked.filter((word) => !/(?:ed|ing)$/u.test(word));
  const stems = new Set([...nouns.map(stemOf), ...(entity ? knowledge.names.stems(entity) : [])]);
  return head !== undefined && stems.has(head.stem);
}
