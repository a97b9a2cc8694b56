// “And X?” in; what was asked last, asked of X, out.
import type { Context } from './context.ts';
import type { Entity } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { askedChange } from '../figure/change.ts';
import { findAnswer } from '../find.ts';
import { adding } from './leaning-words.ts';
import { inPlaceOf, onlyPlaces } from './meant.ts';
import { readQuestion, type Question } from '../question/question.ts';
import { type FollowUp, type Turn, whole } from './turn.ts';
import { miss, type Found } from '../found.ts';
import { isUnknownWord } from '../question/spelling.ts';
import { numericWants } from '../question/want-families.ts';

/** Beside a place they narrow nothing more. */
const alone: ReadonlySet<string> = new Set(['alone', 'only', 'itself', 'proper', 'whole', 'overall']);

/** What is added, read by itself. */
function readAdded({ knowledge }: Turn, text: string): Question | undefined {
  const rest = readQuestion(knowledge, text.replace(adding, ''));
  const isEmpty = rest.mentions.length === 0 && rest.content.length === 0;
  return rest.want !== 'bare' || isEmpty ? undefined : rest;
}

const onlySaid = (found: Found): Found => (found.kind === 'miss' ? { ...found, settled: true } : found);

/** Of a speaker’s words only what they said of it answers, whatever others say. */
function asSaid(knowledge: Knowledge, text: string, rest: Question): FollowUp {
  const question: Question = { ...readQuestion(knowledge, text), want: 'quotation' };
  // Words that name nothing may describe somebody else: “and the other one, with the hat?”
  const isNamed = rest.content.length === 0;
  return {
    question,
    find: () => (isNamed ? onlySaid(findAnswer(knowledge, question)) : findAnswer(knowledge, question)),
  };
}

/** Of whom nobody knows the names are no topic, where nobody else was asked about. */
function topicWords(
  knowledge: Knowledge,
  words: readonly string[],
  entities: readonly Entity[],
): readonly string[] {
  const known = words.filter((word) => !isUnknownWord(knowledge, word));
  const isName = words.length - known.length > 1 && !entities.some(({ kind }) => kind === 'person');
  return isName ? known : words;
}

/** “And gates?” and “and Ann?”, after what somebody said of bridges: what they said of gates, what Ann said of bridges. */
function ofSpeaker({ knowledge, context, entities }: Turn, rest: Question): FollowUp | undefined {
  if (context.want !== 'quotation') return undefined;
  const speaks = ({ id }: Entity) => knowledge.facts.quotationsBy(id).length > 0;
  const speaker = entities.find(speaks);
  const named = rest.mentions.flatMap(({ readings }) => readings);
  if (speaker && !named.some((one) => one.kind === 'person' || speaks(one)))
    return asSaid(knowledge, `${speaker.names[0].text} about ${rest.text}`, rest);
  const about = entities
    .filter((one) => one.kind !== 'person' && !speaks(one) && !named.includes(one))
    .map(({ names }) => names[0].text);
  const subject = [...topicWords(knowledge, context.words, entities), ...about].join(' ');
  const isOnlySpeaker = rest.content.length === 0 && named.some(speaks);
  return isOnlySpeaker && subject !== ''
    ? asSaid(knowledge, `${rest.text} about ${subject}`, rest)
    : undefined;
}

/** “And boats?”, after the number of carts in another town was refused: boats in that town. */
function ofRefused({ knowledge, context, entities }: Turn, rest: Question): FollowUp | undefined {
  const { refused, want, words } = context;
  const isPlaced = rest.numbers.length > 0 || hasPlace(rest);
  if (refused === undefined || !numericWants.has(want) || entities.length === 0 || isPlaced) return undefined;
  const places = entities.filter(({ kind }) => kind === 'place').map(({ names }) => `in ${names[0].text}`);
  const narrower = [...words, ...places].join(' ');
  const question = { ...readQuestion(knowledge, `${rest.text} ${narrower}`), want };
  // Of another time nothing is left but that it was refused.
  const isOfTime = narrower === '' && refused === 'other-scope' && !ofToday.test(rest.text);
  if (isOfTime) return { question, find: () => miss('other-scope') };
  return narrower === '' ? undefined : { question, find: () => onlySaid(findAnswer(knowledge, question)) };
}

const ofToday = /\b(?:today|now|nowadays|currently|at present)\b/iu;

const hasPlace = ({ mentions }: Question): boolean =>
  mentions.some(({ readings }) => readings.some(({ kind }) => kind === 'place'));

/** “And boats?”, after by how much fares had risen: by how much they had, not how many there are. */
function ofChange({ knowledge, context }: Turn, rest: Question): Question {
  if (!numericWants.has(context.want) || rest.content.length > 0) return rest;
  const changed = context.words.find(
    (word) => askedChange({ text: `how much have they ${word}` }) !== undefined,
  );
  return changed === undefined
    ? rest
    : readQuestion(knowledge, `how much have ${rest.text.replace(/\W+$/u, '')} ${changed}`);
}

/** “And gates?”: what was asked last, of what is named now; a subject named to a speaker is what to speak about. */
export function added(turn: Turn, text: string): FollowUp | undefined {
  const { knowledge, context, entities } = turn;
  const rest = readAdded(turn, text);
  if (!rest) return undefined;
  const kept = ofSpeaker(turn, rest) ?? ofRefused(turn, rest);
  if (kept) return kept;
  // “And the other board?”, after who chairs one, asks who chairs it; what that board is, nobody asked.
  const isBody = rest.mentions.every(({ readings }) => readings.every(({ kind }) => kind !== 'person'));
  if (context.want === 'person' && isBody && context.words.length > 0)
    return whole(knowledge, readQuestion(knowledge, `who ${context.words.join(' ')} ${rest.text}`));
  const [subject] = entities.filter(({ kind }) => kind !== 'place');
  // “And in town?” leaves what is asked about as it was.
  const placed =
    onlyPlaces(rest) && rest.content.every(({ term }) => alone.has(term)) && subject !== undefined;
  const asked = placed ? inPlaceOf(knowledge, rest, subject) : ofChange(turn, rest);
  const question = { ...asked, want: context.want };
  const stays = placed || asked !== rest || context.want === 'quotation' || context.want === 'speaker';
  return {
    question,
    find() {
      const found = findAnswer(knowledge, question);
      if (placed && isOfOtherKind(context, found)) return miss('other-scope');
      if (found.kind !== 'miss' || rest.mentions.length === 0 || stays) return found;
      const named = findAnswer(knowledge, rest);
      // That the sources name it is no answer to what was asked of it.
      return named.kind === 'definition' && !named.described ? found : named;
    },
  };
}

/** Another place makes neither a date nor a tale of a number. */
function isOfOtherKind({ want }: Context, { kind }: Found): boolean {
  return (
    numericWants.has(want) && (want === 'date' ? kind === 'passage' : kind === 'date' || kind === 'passage')
  );
}
