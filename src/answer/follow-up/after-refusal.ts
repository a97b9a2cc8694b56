// A question that leans on a refusal in; that nothing is said of it, out. What a refusal quotes comes near what was asked and answers nothing.
import { asksWhoSaid } from './back-reference.ts';
import { bareNumber } from './bare-number.ts';
import { saysWho, yesOrNo } from './leaning-words.ts';
import { persons, withEntities } from './meant.ts';
import type { FollowUp, Turn } from './turn.ts';
import { isUnknownWord } from '../question/spelling.ts';
import { family } from '../question/want-families.ts';

/** “Says who?”, “yes or no?”, “40?”: of what was not said. */
function asksOfShown({ text, question, own }: Turn): boolean {
  return (
    !own &&
    (saysWho.test(text) ||
      yesOrNo.test(question.typed) ||
      asksWhoSaid(text) ||
      bareNumber(question) !== undefined)
  );
}

/** “What did he say?”, “when were they built?”: somebody or something that the sources do not know. */
function leansOnUnknown({ knowledge, context, text, own }: Turn): boolean {
  if (own || context.entities.length > 0) return false;
  const asked = family[context.want];
  if (asked === 'count') return context.words.length > 0 && /\b(?:they|them|their|theirs)\b/iu.test(text);
  const isOfPerson = asked === 'person' || asked === 'quotation';
  return (
    isOfPerson && text.search(persons) >= 0 && context.words.some((word) => isUnknownWord(knowledge, word))
  );
}

/** Asked after a refusal, and of nothing but what was refused. */
export function afterRefusal(turn: Turn): FollowUp | undefined {
  const { knowledge, question, context, entities } = turn;
  const { refused } = context;
  if (refused === undefined) return undefined;
  if (!leansOnUnknown(turn) && !asksOfShown(turn)) return undefined;
  return {
    question: withEntities(knowledge, question, entities),
    find: () => ({ kind: 'miss', reason: refused === 'ambiguous' ? 'not-stated' : refused, settled: true }),
  };
}
