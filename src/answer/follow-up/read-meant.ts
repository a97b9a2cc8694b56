// A question with pronouns in; the question with them named out, of several things that they may stand for the likeliest.
import { numericKinds } from '../found.ts';
import { findAnswer, isAnswered } from '../find.ts';
import { aboutIt } from './leaning-words.ts';
import { asksWho, findThings, nameThing, nameWhatIsMeant, persons } from './meant.ts';
import { readQuestion, type Question } from '../question/question.ts';
import type { Turn } from './turn.ts';
import { numericWants } from '../question/want-families.ts';

/** “Who is that?”, after somebody’s words; after a date nobody was spoken of. */
const isOfPerson = ({ text, context }: Turn) =>
  text.search(persons) >= 0 || (asksWho.test(text) && !numericWants.has(context.want));

/** “List them”: whom the quotes merely name is none of them. */
const asked = ({ context, entities }: Turn) => entities.filter(({ id }) => context.entities.includes(id));

/** The question with its pronouns named; of several things that “it” may be, the first whose number is known. */
export function readMeant(turn: Turn): Question | undefined {
  const { knowledge, question, context, text, entities } = turn;
  const { want, mentions, apiece } = question;
  const own = mentions.length > 0;
  // “What did Ann say about it?”: about what was asked last, where words said it.
  const isTold = want === 'quotation' && context.want === 'quotation' && context.words.length > 0;
  if (own && isTold && aboutIt.test(text))
    return readQuestion(knowledge, text.replace(aboutIt, `$1 ${context.words.join(' ')}`));
  const named = nameWhatIsMeant(text, isOfPerson(turn) ? entities : asked(turn), mentions);
  if (named === undefined) return undefined;
  const read = readQuestion(knowledge, named);
  // “How many of them are over 65?” asks for some of them still when they are named.
  // “What’s their budget?” asks for a sum still.
  const stays = want === 'amount' ? { want } : {};
  const likeliest = { ...read, ...stays, apiece: read.apiece || apiece };
  if (!numericWants.has(want) || text.search(persons) >= 0 || isAnswered(knowledge, likeliest))
    return likeliest;
  // How much something is may be asked of what an answer named; when something began, only of what was asked about.
  const quotes = want === 'amount' ? context.quotes : [];
  const others = findThings(knowledge, entities, { ...context, quotes }).flatMap(
    (thing) => nameThing(text, thing, mentions) ?? [],
  );
  // Of them only a number that is known tells which was meant: a sentence with some of the words may be about any.
  return (
    others
      .map((other) => readQuestion(knowledge, other))
      .find((other) => numericKinds.has(findAnswer(knowledge, other).kind)) ?? likeliest
  );
}
