// “And last year?”, “now?”, which names nothing but a time, after a number in; that number if it is of that time, or that nothing is said of it, out.
import type { Figure } from '../../corpus/corpus.ts';
import { isOfOtherTime } from '../figure/other-time.ts';
import { answerWithFigure } from '../figure/read-figure.ts';
import { miss } from '../found.ts';
import { isToCome } from '../figure/tense.ts';
import { tellingOf } from '../figure/telling.ts';
import { numericWants } from '../question/want-families.ts';
import { isShown } from './back-reference.ts';
import { withEntities } from './meant.ts';
import type { FollowUp, Turn } from './turn.ts';

const opening = String.raw`^(?:(?:and|so|but|or|ok|okay|then|what about|how about)[, ]+)*(?:(?:in|for|from|during|as of|at|of) )?`;
const unit = '(?:years?|months?|weeks?|decades?|spring|summer|autumn|winter)';
const another = new RegExp(
  String.raw`${opening}(?:(?:\p{L}+|\d+)(?: (?:or|to) \p{L}+)? ${unit} (?:ago|before|earlier|later|from now)|(?:the )?(?:last|next|previous|following|year before|year after)(?: ${unit})?|(?:the )?(?:past|future)|before(?: that| then)?|earlier|previously|originally|once|later|(?:\p{L}+|\d+) ${unit}['’]? time)\W*$`,
  'iu',
);
const today = new RegExp(
  String.raw`${opening}(?:now|right now|today|nowadays|currently|(?:the )?present|the moment|these days)\W*$`,
  'iu',
);

/** “And now?”, after a number that is given of today: that number; “and last year?”: nothing is said of it. */
export function atAnotherTime(turn: Turn): FollowUp | undefined {
  const { knowledge, question, context, text, entities, own } = turn;
  if (own || !numericWants.has(context.want)) return undefined;
  const isNow = today.test(text);
  if (!isNow && !another.test(text)) return undefined;
  // A year or a length of time is not asked of another time.
  const isCounted = ({ measure }: Figure) => measure !== 'date' && measure !== 'duration';
  const figure = context.refused
    ? undefined
    : knowledge.corpus.figures.find(
        (one) => isCounted(one) && context.entities.includes(one.about) && isShown(one, context.quotes),
      );
  const isOfToday =
    isNow &&
    figure !== undefined &&
    figure.asOf === undefined &&
    !isOfOtherTime(knowledge, question, figure) &&
    !isToCome(tellingOf(knowledge, figure));
  const shown = isOfToday ? answerWithFigure(knowledge, figure) : undefined;
  return {
    question: withEntities(knowledge, question, entities),
    find: () => shown ?? { ...miss('other-scope'), settled: true },
  };
}
