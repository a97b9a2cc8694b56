// A question how many of some things and a figure in; whether the figure’s own words say that they are so many of those things, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

const asked = /\bhow many of (?:(?:the|these|those|its|our|all) )*(?:\p{L}+['’]s )?(?:(?:\d+|\p{L}+) )?$/iu;
const stated = /\bof (?:(?:the|its|their|these|those|all) )*(?:[\p{L}’']+['’]s )?(?:[\d.,]+ |\p{L}+ )?$/iu;

/** “How many of the boats are leaking?”, of which a source says “of the 40 boats, nine are leaking”; of boats alone it would be their number. */
export function isOfThose(knowledge: Knowledge, { text, mentions }: Question, figure: Figure): boolean {
  const whole = mentions.find(({ start }) => asked.test(text.slice(0, start)));
  // “How many of the harbour’s boats are leaking?”
  const owned = whole && /^['’]s $/u.test(text.slice(whole.end, whole.end + 3));
  const counted = owned === true ? mentions[mentions.indexOf(whole) + 1] : whole;
  if (!counted) return false;
  const isOwn = counted.readings.some(({ id }) => id === figure.about);
  // “40 per cent of the boats leak.”
  if (isOwn !== (figure.measure === 'share')) return false;
  return figure.evidence.some(({ quote }) =>
    knowledge.names
      .find(quote)
      .some(
        ({ start, readings }) =>
          readings.some((one) => counted.readings.includes(one)) && stated.test(quote.slice(0, start)),
      ),
  );
}
