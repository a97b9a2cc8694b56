// A question and a count in; whether the question asks for it in the table’s own words: a whole phrase, or of people nothing but such words, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import { nameTerms } from '../../facts/name-words.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';
import { peopleWords } from './measure-words.ts';

/** Whoever is counted, these are no other people. */
const anybody: ReadonlySet<string> = new Set(peopleWords);

/** A step of a phrase: a word, or what a name may mean, whichever name it is. */
type Step = string | ReadonlySet<string>;

function stepsOf(text: string, mentions: readonly Mention[]): readonly Step[] {
  const steps: Step[] = [];
  let end = 0;
  for (const term of nameTerms(text)) {
    if (term.start < end) continue;
    const mention = mentions.find((one) => one.start <= term.start && one.end > term.start);
    steps.push(mention ? new Set(mention.readings.map(({ id }) => id)) : term.key);
    end = mention?.end ?? term.end;
  }
  return steps;
}

function isSame(one: Step | undefined, other: Step): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one !== undefined && [...one].some((id) => other.has(id));
}

const keysOf = (text: string): ReadonlySet<string> => new Set(nameTerms(text).map(({ key }) => key));
/** May stand between what is counted and the phrase, and add nothing to it. */
const idle = keysOf('the our its there now currently still today actually really already');
/** What the phrase may follow besides what is counted: “who work”, “does the library employ”. */
const leading = keysOf(`${peopleWords.join(' ')} many who that which do does is are`);

/** “Work for the library” is asked of those who want to work for it, or will, as of others. */
function isLedTo(typed: readonly Step[], at: number, counted: ReadonlySet<string>): boolean {
  const lead = typed.slice(0, at).findLast((step) => typeof step !== 'string' || !idle.has(step));
  return lead === undefined || (typeof lead === 'string' ? leading.has(lead) : isSame(lead, counted));
}

/** “How many people work for the library?”, of clerks who are asked for by “work for the library”: all of that, word for word. */
export function isAskedInWords(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { about, asked, measure } = figure;
  if (measure !== 'count' && measure !== 'people') return false;
  if (asksForPeople(knowledge, question, figure)) return true;
  const { text, mentions } = question;
  const phrases = asked.filter((phrase) => phrase.includes(' '));
  if (phrases.length === 0) return false;
  const typed = stepsOf(text, mentions);
  const people = mentions.filter((mention) => isAnybody(question, mention));
  const counted = new Set([about, ...people.flatMap(({ readings }) => readings.map(({ id }) => id))]);
  return phrases.some((phrase) => {
    const steps = stepsOf(phrase, knowledge.names.find(phrase));
    // A name alone says whom the figure is of, and a word alone may be said of anything.
    if (steps.length < 2 || !steps.some((step) => typeof step !== 'string')) return false;
    return typed.some(
      (_, at) => steps.every((step, place) => isSame(typed[at + place], step)) && isLedTo(typed, at, counted),
    );
  });
}

/** Whether a name in a question is only the everyday word for people. */
export function isAnybody({ text }: Question, { start, end }: Mention): boolean {
  return anybody.has(text.slice(start, end).toLowerCase());
}

/** “How many people does the library employ?”: of a group, all that is asked are words that ask for it, and whose they are. */
function asksForPeople(knowledge: Knowledge, question: Question, figure: Figure): boolean {
  const { text, mentions, content } = question;
  const [people, ...others] = mentions;
  if (!people || !isAnybody(question, people) || !/\bhow many $/iu.test(text.slice(0, people.start)))
    return false;
  const { named } = knowledge.facts.vocabularyOf(figure);
  const owners = [...named].filter((id) => id !== figure.about);
  const isNamed = ({ readings }: Mention): boolean => readings.some(({ id }) => named.has(id));
  const stems = new Set(figure.asked.flatMap(findTerms).map(({ stem }) => stem));
  return (
    knowledge.findEntity(figure.about)?.kind === 'group' &&
    others.every(isNamed) &&
    (owners.length === 0 || others.length > 0) &&
    content.length > 0 &&
    content.every(({ stem }) => stems.has(stem))
  );
}
