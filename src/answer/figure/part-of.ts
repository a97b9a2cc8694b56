// A question and a figure in; whether the question asks for a part of what the figure counts, and for which, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms, stemOf, type Term } from '../../search/terms.ts';
import type { Question } from '../question/question.ts';

/** Words that take a part together with the rest: “branches, reading rooms included”. */
const taking =
  /\b(?:and|plus|with|incl(?:uding|uded|udes?)?|add(?:ing|ed)?|count(?:ing|ed)?|as well|altogether|combined|ordinary)\b|[+&]/iu;
const leavingOut = /\b(?:only|just|alone|not counting|without|excluding)\b/iu;

/** “Reading rooms” of “branches and reading rooms”: the number is of both together. */
export function isPart({ text, mentions, content }: Question, { evidence, about }: Figure): boolean {
  const own = mentions.filter(({ readings }) => readings.some(({ id }) => id === about));
  const [mention] = own;
  if (!mention || own.length > 1 || (taking.test(text) && !leavingOut.test(text))) return false;
  if (!mentions.every((one) => one === mention || one.readings.every(({ kind }) => kind === 'place')))
    return false;
  const before = content.find((term) => term.end + 1 === mention.start);
  const part = before && text.slice(before.start, mention.end).toLowerCase();
  return part !== undefined && evidence.some(({ quote }) => quote.toLowerCase().includes(` and ${part}`));
}

/** Points of the compass, as stems: with one of them a place is no longer the whole place. */
const bearings: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western'.split(' ').map(stemOf),
);

/** “North” of “how many boats are there in North Ostrey?” */
export function isBearing({ stem }: Term): boolean {
  return bearings.has(stem);
}

/**
 * “How many districts are in the north?”, of four that are called North Bank, South Bank and so on: the word is of a name of
 * one of them, and the number of all is not of those. Undefined where several such words name them all.
 */
export function findMember(
  knowledge: Knowledge,
  { content }: Question,
  term: Term,
  { about, measure }: Figure,
): Mention | undefined {
  if (measure !== 'count') return undefined;
  const members = knowledge.findEntity(about)?.members ?? [];
  const stemsOf = (text: string) => findTerms(text).map(({ stem }) => stem);
  const inNames = new Set(members.flatMap(({ text }) => stemsOf(text)));
  const named = new Set(content.map(({ stem }) => stem).filter((stem) => inNames.has(stem)));
  if (named.size !== 1 || !named.has(term.stem)) return undefined;
  const member = members.find(({ text }) => stemsOf(text).includes(term.stem));
  const entity = member?.entity === undefined ? undefined : knowledge.findEntity(member.entity);
  return entity && { start: term.start, end: term.end, readings: [entity], corrected: false };
}
