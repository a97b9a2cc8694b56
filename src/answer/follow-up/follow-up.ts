// A question and what the last answer was about in; the question that is meant, and the way to its answer, out.
import type { Knowledge } from '../../knowledge.ts';
import { added } from './added.ts';
import { afterRefusal } from './after-refusal.ts';
import { askedAgain, somebodyElse, whyOfIt } from './asked-again.ts';
import { atAnotherTime } from './at-another-time.ts';
import {
  asksWhereTheyDiffer,
  asksWhetherTheyAgree,
  asksWhoSaid,
  countedAmong,
  dropApposition,
  findPerson,
  namesNobody,
  phraseElsewhere,
} from './back-reference.ts';
import { isItSoMany } from './bare-number.ts';
import type { Context } from './context.ts';
import { findAnswer, isAnswered } from '../find.ts';
import { nothingSaid } from '../found.ts';
import { amongShown, byWhomShown, numberShown, whichOfThem } from './in-shown.ts';
import {
  adding,
  elsewhere,
  leaning,
  more,
  ofThose,
  opening,
  placeWords,
  setOff,
  where,
  yesOrNo,
} from './leaning-words.ts';
import { persons, withEntities } from './meant.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { readMeant } from './read-meant.ts';
import { reckoned } from './reckoning.ts';
import { saidAlike } from './said-alike.ts';
import { inOtherSource, inPlace, somethingElse, whoSaid } from './shown-before.ts';
import { readTurn, whole, type Turn } from './turn.ts';
import type { FollowUp } from './turn.ts';
import { numericWants } from '../question/want-families.ts';
import { whoSaysSoMany } from './who-says-so-many.ts';
import { whoDid } from './who-did.ts';

/** A way to understand a question after an answer: the follow-up that it is; undefined where it is none of this kind. */
type Way = (turn: Turn) => FollowUp | 'alone' | undefined;

/** The first that knows what is meant decides; that of one “alone” it stands alone. */
const ways: readonly Way[] = [
  namedBefore,
  withoutApposition,
  afterRefusal,
  reckoned,
  whoSaysSoMany,
  isItSoMany,
  atAnotherTime,
  whoDid,
  phraseInOther,
  inOther,
  speakerOfIt,
  byWhomShown,
  whereItStands,
  onlyYesOrNo,
  countOfThose,
  amongShown,
  numberShown,
  whichOfThem,
  saidAlike,
  ofNobody,
  oneOfSeveral,
  wholeByItself,
  ofTheirs,
  somebodyElse,
  meantOrMore,
  addedToIt,
  whyOfIt,
  askedAgain,
  someOfThose,
];

/** The follow-up that a question is; undefined for one that stands alone. */
export function followUp(knowledge: Knowledge, question: Question, context: Context): FollowUp | undefined {
  const turn = readTurn(knowledge, question, context);
  for (const way of ways) {
    const meant = way(turn);
    if (meant !== undefined) return meant === 'alone' ? undefined : meant;
  }
  return undefined;
}

/** “And Ann, what did she say?” says itself who is meant. */
function namedBefore({ question, text }: Turn): ReturnType<Way> {
  const [first] = question.mentions;
  return first && opening.test(text.slice(0, first.start)) && setOff.test(text.slice(first.end))
    ? 'alone'
    : undefined;
}

/** “The other article, the one on boards, …” */
function withoutApposition({ knowledge, text, own, context }: Turn): FollowUp | 'alone' | undefined {
  const rest = dropApposition(text);
  if (!elsewhere.test(text) || !own || rest === text) return undefined;
  return followUp(knowledge, readQuestion(knowledge, rest), context) ?? 'alone';
}

function phraseInOther({ knowledge, question, context }: Turn): FollowUp | undefined {
  const phrase = phraseElsewhere(knowledge, question, context);
  return phrase && { question, find: () => phrase };
}

/** “Does the other article say so too?” */
function inOther({ knowledge, question, context, text, entities, own }: Turn): ReturnType<Way> {
  const isOther = question.compares || elsewhere.test(text) || asksWhetherTheyAgree(question);
  if (asksWhereTheyDiffer(question)) return 'alone';
  if (!isOther || own) return undefined;
  return inOtherSource(knowledge, question, entities, context) ?? 'alone';
}

/** “Who said that?” */
function speakerOfIt({ knowledge, question, context, text, entities, own }: Turn): FollowUp | undefined {
  const isBare = question.want === 'speaker' && !own && question.content.length === 0;
  return asksWhoSaid(text) || isBare
    ? whoSaid(knowledge, withEntities(knowledge, question, entities), context)
    : undefined;
}

function whereItStands({ knowledge, question, context, text, entities, own }: Turn): ReturnType<Way> {
  if (!where.test(text) || own || !question.content.every(({ term }) => placeWords.has(term)))
    return undefined;
  return inPlace(knowledge, withEntities(knowledge, question, entities), context) ?? 'alone';
}

/** “Yes or no?”: what was shown is shown again, and a reader sees which. */
function onlyYesOrNo({ knowledge, question, context, entities, own }: Turn): ReturnType<Way> {
  if (own || !yesOrNo.test(question.typed)) return undefined;
  return inPlace(knowledge, withEntities(knowledge, question, entities), context) ?? 'alone';
}

function countOfThose({ knowledge, question, context }: Turn): FollowUp | undefined {
  const among = countedAmong(knowledge, question, context);
  return among === undefined ? undefined : whole(knowledge, readQuestion(knowledge, among));
}

function ofNobody({ knowledge, question, text, entities }: Turn): FollowUp | undefined {
  return namesNobody(text, question, entities)
    ? { question, find: () => findPerson(knowledge, question) }
    : undefined;
}

/** “What did he say?”, after an answer about two people. */
function oneOfSeveral({ question, text, entities, own }: Turn): FollowUp | undefined {
  const people = entities.filter(({ kind }) => kind === 'person');
  const [one, ...others] = people;
  return one && others.length > 0 && !own && text.search(persons) >= 0
    ? { question, find: () => ({ kind: 'miss', reason: 'ambiguous', readings: people }) }
    : undefined;
}

/** “What share of riders is it?” names whose share. */
function wholeByItself({ knowledge, question, own }: Turn): ReturnType<Way> {
  return own && numericWants.has(question.want) && isAnswered(knowledge, question) ? 'alone' : undefined;
}

/** “And of its riders?” names whose, likewise. */
function ofTheirs(turn: Turn): FollowUp | undefined {
  const { text, own } = turn;
  return own && adding.test(text) && leaning.test(text) ? added(turn, text.replace(leaning, '')) : undefined;
}

function meantOrMore(turn: Turn): ReturnType<Way> {
  const { knowledge, question, context, text, entities } = turn;
  const meant = readMeant(turn);
  if (more.test(text))
    return (
      somethingElse(knowledge, meant ?? withEntities(knowledge, question, entities), context) ??
      (meant && text.search(persons) >= 0 ? { question: meant, find: () => nothingSaid } : 'alone')
    );
  return meant && { ...whole(knowledge, meant), isNamed: true };
}

function addedToIt(turn: Turn): ReturnType<Way> {
  const { question, text, own } = turn;
  if (!adding.test(text)) return undefined;
  return added(turn, text) ?? (own || question.content.length > 0 ? 'alone' : undefined);
}

/** “How many of those are reading rooms?” is asked of the things listed, which only a count of them answers. */
function someOfThose({ knowledge, question, text }: Turn): FollowUp | undefined {
  if (!ofThose.test(text)) return undefined;
  return {
    question,
    find() {
      const found = findAnswer(knowledge, question);
      return found.kind === 'miss' ? nothingSaid : found;
    },
  };
}
