// A question that nothing answers in; the words that answer the questions most like it out. They are shown, and nothing is said of them.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms } from '../../search/terms.ts';
import type { Answer, Citation } from '../answer.ts';
import { namesStranger, namesUnknown } from './by-precedent.ts';
import { trustIn, type Consulted } from './consult.ts';
import { isOwnCount } from '../figure/own-count.ts';
import { keepsDegree, keepsWhatIsAsked } from './kept.ts';
import { citeKnown } from './known-words.ts';
import { isCounting, mayBeShown } from './may-be-shown.ts';
import { neutralWords } from '../question/neutral.ts';
import { citeSentence } from '../passage/passages.ts';
import type { Question } from '../question/question.ts';
import { numericWants } from '../question/want-families.ts';
import { weighSentences } from '../passage/weigh.ts';
import { asksOfDocument } from '../question/what-is-told.ts';

/** Trust enough that nothing but its place must be known; `npm run fit` finds it. */
export const surely = 0.93;
/** Enough where the question names what the corpus does not know, or asks for more than the one before; found likewise. */
export const surelyThoughStrange = 2.4;

const notOfSources: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>(['help', 'about', 'sources']);

/** Only the words: what is said above them was said to another question. */
function asWords({ want }: Question, citations: readonly Citation[]): Answer {
  if (want === 'yes-no') return { kind: 'yes-no', verdict: 'unsaid', citations, next: [] };
  return { kind: 'passage', citations, next: [] };
}

/** The sentence of a passage that is nearest to the question. */
function citeNearest(knowledge: Knowledge, question: Question, id: string): Citation | undefined {
  const nearest = weighSentences(knowledge, question).find(({ passage }) => passage.id === id);
  return nearest && citeSentence(knowledge, nearest);
}

/** Somebody’s words that nobody was given before, and that name nothing of what is asked about: another’s on something else. */
function isAnothers({ names }: Knowledge, { mentions }: Question, { speaker, quote }: Citation): boolean {
  if (speaker === undefined || mentions.length === 0) return false;
  const here = names.findNested(quote).flatMap(({ readings }) => readings.map(({ id }) => id));
  return !mentions.some(({ readings }) =>
    readings.some(({ id }) => id === speaker.entity || here.includes(id)),
  );
}

/** “Do ferries count as boats?”: whether something is so of what the corpus does not speak of. */
function asksOfUnknown({ search }: Knowledge, { want, content }: Question): boolean {
  return (
    want === 'yes-no' && content.some(({ stem, term }) => !search.knowsStem(stem) && !neutralWords.has(term))
  );
}

/** “Who chairs it?”, “how many has it?”, “did she mention it?”, of a place where nobody is named, or not what “it” is. */
function isOfOthers(knowledge: Knowledge, meant: Question, place: string, isSure: boolean): boolean {
  const named = knowledge.facts.namedIn(place);
  if (meant.want === 'person' && !isSure)
    return ![...named].some((id) => knowledge.findEntity(id)?.kind === 'person');
  if (meant.whether) return !namesAllIn(knowledge, meant.mentions.filter(isThing), place);
  return numericWants.has(meant.want) && !namesAllIn(knowledge, meant.mentions, place);
}

const isThing = ({ readings }: Mention): boolean => readings.every(({ kind }) => kind !== 'person');

/** Whether all that is mentioned is named in a passage. */
export function namesAllIn(knowledge: Knowledge, mentions: readonly Mention[], place: string): boolean {
  const named = knowledge.facts.namedIn(place);
  return mentions.every(({ readings }) => readings.some(({ id }) => named.has(id)));
}

/** “How many docks are there?” and “34 docks, right?” are of a number; “are the docks any good?” is of none. */
function isOfNoNumber(question: Question, { want, numbers }: Question): boolean {
  if (question.want !== 'yes-no' && question.want !== 'bare') return true;
  return question.numbers.length > 0 || !(numericWants.has(want) || numbers.length > 0);
}

/** “Why did the Act close the docks?” takes for granted that it did: no note says that a claim was taken for that. */
function presumes({ want }: Question, before: Question): boolean {
  return want === 'yes-no' && before.want === 'reason';
}

/** “Did the board praise the docks?” is not “did Ann praise anything?”: words of hers are not asked for. */
function isOfNoOther(question: Question, before: Question, { speaker }: Citation): boolean {
  const names = ({ mentions }: Question) =>
    mentions.some(({ readings }) => readings.some(({ id }) => id === speaker?.entity));
  return speaker === undefined || question.mentions.length === 0 || names(question) || !names(before);
}

/** “Are all five clubs closing?” is not “where are all five clubs?”: where the number is right, what is asked of them is kept. */
function keepsWhatIsCounted(knowledge: Knowledge, question: Question, before: string): boolean {
  const { want, numbers, content } = question;
  if (want !== 'yes-no' || !numbers.some((run) => isOwnCount(knowledge, question, run))) return true;
  const terms = findTerms(before);
  return content.every(({ stem }) => terms.some((term) => meansTheSame(term.stem, stem)));
}

/** What is shown, and the question that it was taken from, where there is one. */
interface Shown {
  readonly found: Answer;
  readonly readAs?: string;
}

/**
 * What the sources say where questions like this one are answered.
 * @param meant the question with its pronouns named: a number or date is none of what is not named where it stands.
 */
export function showByPrecedent(
  knowledge: Knowledge,
  question: Question,
  { like, expected, isLater }: Consulted,
  meant = question,
): Shown | undefined {
  const place = expected?.places[0]?.passage;
  const trust = expected ? trustIn(expected) : -Infinity;
  if (place === undefined || trust < surely) return undefined;
  if (question.namesStranger || namesStranger(knowledge, question)) return undefined;
  const isSure = trust >= surelyThoughStrange;
  if (meant !== question && isOfOthers(knowledge, meant, place, isSure)) return undefined;
  if (!isSure && (namesUnknown(knowledge, question) || asksOfUnknown(knowledge, question))) return undefined;
  // “How many unions work here?”, “which union disputes the 9 per cent?”: the number is of others.
  const mayAskOthers = isSure && question.numbers.length === 0 && !numericWants.has(question.want);
  const keeps = (before: string) =>
    keepsWhatIsCounted(knowledge, question, before) &&
    (mayAskOthers ? keepsDegree(question, before) : keepsWhatIsAsked(knowledge, question, before));
  const alike = like.filter(
    (known) =>
      known.precedent.answered &&
      known.precedent.passages.includes(place) &&
      asksOfDocument(question) === asksOfDocument(known.question()) &&
      isOfNoNumber(question, known.question()) &&
      keeps(known.question().text),
  );
  for (const { question: before, answer, precedent } of alike) {
    const found = answer();
    const isOfSources = found !== undefined && !notOfSources.has(found.kind);
    const [first, ...others] = isOfSources ? found.citations : citeKnown(knowledge, precedent, place);
    if (
      first &&
      isOfNoOther(question, before(), first) &&
      mayBeShown(knowledge, question, before(), [first, ...others])
    )
      return {
        found: asWords(question, [first, ...others]),
        ...(isLater || presumes(question, before()) ? {} : { readAs: precedent.text }),
      };
  }
  if (isCounting(question)) return undefined;
  const nearest = citeNearest(knowledge, question, place);
  // Nobody asked about its years before.
  const alone = { ...question, text: '' };
  const isToThePoint =
    nearest &&
    !isAnothers(knowledge, question, nearest) &&
    mayBeShown(knowledge, question, alone, [nearest]) &&
    keeps(nearest.quote);
  return isToThePoint ? { found: asWords(question, [nearest]) } : undefined;
}
