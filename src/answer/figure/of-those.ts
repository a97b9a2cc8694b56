// A question how many of some things and a figure in; whether the figure’s own words say that they are so many of those things, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { NumberRun } from '../../corpus/numbers.ts';
import { findSentenceAround } from '../../facts/table.ts';
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
  const ids = new Set(counted.readings.map(({ id }) => id));
  return figure.evidence.some(({ quote }) => tellsOfPart(knowledge, quote, ids));
}

/** “Of the 40 boats, nine are leaking.” */
function tellsOfPart({ names }: Knowledge, text: string, whole: ReadonlySet<string>): boolean {
  return names
    .find(text)
    .some(
      ({ start, readings }) => readings.some(({ id }) => whole.has(id)) && stated.test(text.slice(0, start)),
    );
}

/** The sentences that hold a figure’s evidence. */
const sentencesOf = (knowledge: Knowledge, { evidence }: Figure): readonly string[] =>
  evidence.flatMap((one) => {
    const passage = knowledge.findPassage(one.passage);
    if (!passage) return [];
    const { start, end } = findSentenceAround(passage, one);
    return [passage.text.slice(start, end)];
  });

/** “Who says nine boats are leaking?”: so many of the 40 do, and 40 sets nothing right. */
export function isNumberOfPart(
  knowledge: Knowledge,
  { mentions }: Question,
  { value }: NumberRun,
  figure: Figure,
): boolean {
  const whole = new Set([figure.about]);
  return mentions.some(({ readings }) =>
    readings.some(
      ({ id }) =>
        id !== figure.about &&
        knowledge.facts
          .figuresAbout(id)
          .some(
            (part) =>
              part !== figure &&
              part.value === value &&
              part.measure === figure.measure &&
              sentencesOf(knowledge, part).some((text) => tellsOfPart(knowledge, text, whole)),
          ),
    ),
  );
}
