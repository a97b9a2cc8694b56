// A question and a figure in; whether one is of by how much something rose or fell and the other is not, or it went the other way, out.
import type { Figure } from '../../corpus/corpus.ts';
import { digitPattern, wordPattern } from '../../corpus/number-words.ts';
import { oncePerPair } from '../../corpus/once.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Question } from '../question/question.ts';

type Direction = 'rise' | 'fall';

const moving = '(?:go|goes|gone|going|went|come|comes|came|moved?)';
/** Verbs that say of something itself that it is more or less than before; the first of them are nouns too. */
const verbs: Readonly<Record<Direction, string>> = {
  rise: `rises?|increases?|jumps?|climbs?|surges?|grows?|rose|risen|increased|jumped|climbed|surged|grew|grown|${moving} up`,
  fall: `falls?|drops?|declines?|decreases?|dips?|slumps?|shrinks?|fell|fallen|dropped|declined|decreased|dipped|slumped|shrank|shrunk|dwindled|${moving} down`,
};
const nouns: Readonly<Record<Direction, string>> = {
  rise: 'rise|increase|jump|climb|surge|growth|gain',
  fall: 'fall|drop|decline|decrease|dip|slump|reduction|cut|loss',
};
/** What somebody does to something; a sum that is “raised” is none that it rose by. */
const doneTo: Readonly<Record<Direction, string>> = {
  rise: 'raised?|increased?|lifted|put up',
  fall: 'cut|reduced?|lowered|slashed|put down',
};
const directions: readonly Direction[] = ['rise', 'fall'];

const few = String.raw`(?:(?:about|some|around|nearly|almost|over|only|just|roughly|more than|less than|fewer than|up to|at least|another|an? further|as much as|as many as)\s)*`;
const manner = String.raw`(?:\s\p{L}+ly)?`;
const beforeIt = (direction: Direction): RegExp =>
  new RegExp(
    String.raw`\b(?:${verbs[direction]}|${doneTo[direction]})${manner}(?:\sagain)?\sby\s${few}$|\b(?:${nouns[direction]})s?\sof\s${few}$`,
    'iu',
  );
const behindIt = (direction: Direction): RegExp =>
  new RegExp(String.raw`^\s(?:${nouns[direction]})\b(?!\soff\b)`, 'iu');
const stated = directions.map((direction) => [direction, beforeIt(direction), behindIt(direction)] as const);

/** By which way something went, where its sources state the value as that by which it did; undefined of what there is. */
export const changeOf = oncePerPair(
  (knowledge: Knowledge, { measure, evidence }: Figure): Direction | undefined => {
    if (measure === 'date' || measure === 'duration') return undefined;
    for (const { passage: id, says } of evidence) {
      const passage = knowledge.findPassage(id);
      if (!passage) continue;
      const sentence = findSentenceAround(passage, says);
      const words = passage.text.slice(says.start, says.end);
      const value = new RegExp(
        String.raw`[£$€]?(?:${digitPattern}|${wordPattern})(?:\s(?:million|billion|thousand))?(?:\s?%|\sper\s?cent)?`,
        'iu',
      ).exec(words);
      if (!value) continue;
      const start = says.start + value.index;
      const before = passage.text.slice(sentence.start, start);
      const behind = passage.text.slice(start + value[0].length, sentence.end);
      const found = stated.find(([, leading, following]) => leading.test(before) || following.test(behind));
      if (found) return found[0];
    }
    return undefined;
  },
);

/** “£20 million extra”, “12 more clerks”: what comes on top of what there is. */
const onTop = /\b(?:extra|additional|more(?! than\b)|further)\b/iu;

const howMuch = String.raw`\b(?:how (?:much|far|many per\s?cent)|(?:by )?(?:what|which) (?:percentage|per\s?cent|share|proportion|fraction|amount))\b`;
const not = String.raw`(?<!\b(?:the|an?|of|in|to|this|that)\s)`;
const number = String.raw`(?:[£$€]\s?)?(?:${digitPattern}|${wordPattern})`;

const asked = directions.map(
  (direction) =>
    [
      direction,
      new RegExp(
        [
          // “How much have they fallen?”, not “to”: that would ask for what there is.
          String.raw`${howMuch}.*${not}\b(?:${verbs[direction]})\b(?! to\b)`,
          String.raw`\bby (?:how (?:much|many|far)|what|which)\b.*${not}\b(?:${verbs[direction]}|${doneTo[direction]})\b(?! to\b)`,
          String.raw`\bhow (?:big|large|great|steep|sharp|high|much)\b.*\b(?:the|an?) (?:\p{L}+ )?(?:${nouns[direction]})\b`,
          String.raw`\bwhat (?:(?:is|was|were|are)|has been) (?:the|an?) (?:\p{L}+ )?(?:${nouns[direction]}) (?:in|of)\b`,
          // “Did it fall by 12 per cent?”
          String.raw`\b(?:${verbs[direction]}|${doneTo[direction]})\b (?:.{1,20} )?by ${few}${number}`,
          String.raw`\b(?:${verbs[direction]}) ${few}${number}(?:\s?%| per\s?cent)`,
          String.raw`\b(?:${nouns[direction]}) of ${few}${number}`,
        ].join('|'),
        'iu',
      ),
    ] as const,
);

/** Any word of more or less than before. */
const anyChange = new RegExp(
  String.raw`\b(?:${directions.map((one) => `${verbs[one]}|${nouns[one]}|${doneTo[one]}`).join('|')}|rising|falling|growing|shrinking|declining|increasing|dropping|decreasing|up|down|more|less|fewer|higher|lower|chang(?:e[sd]?|ing)|differen(?:t|ce)|compar(?:ed|ison)|than|since|extra|trend|lost|lose|happened)\b`,
  'iu',
);

/** The way by which a question takes something to have gone that it asks or claims the size of. */
export function askedChange({ text }: Pick<Question, 'text'>): Direction | undefined {
  return asked.find(([, form]) => form.test(text))?.[0];
}

/** “By how much did dues fall?”, of dues that rose by so much. */
export function wentOtherWay(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const way = askedChange(question);
  if (way === undefined) return false;
  const stands = changeOf(knowledge, figure) ?? (onTop.test(figure.qualifier ?? '') ? 'rise' : undefined);
  return stands !== undefined && stands !== way;
}

/** “By how much did the share fall?” of what it is, or “how much are the dues?” of what they rose by. */
export function isChangeForLevel(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { measure, qualifier } = figure;
  if (measure === 'date' || measure === 'duration') return false;
  const change = changeOf(knowledge, figure);
  if (askedChange(question) !== undefined) return change === undefined && !onTop.test(qualifier ?? '');
  return change !== undefined && question.want !== 'bare' && !anyChange.test(question.text);
}
