// A question who holds a post and somebody who may in; whether what the sources say of them is that post, and not one that only shares words with it, out.
import type { Entity, Evidence } from '../../corpus/corpus.ts';
import { keyOf } from '../../facts/name-words.ts';
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Found } from '../found.ts';
import type { Question } from '../question/question.ts';

/** “A former head”, “the deputy head”: no head, or no more. */
const limiting =
  /\b(?:former|formerly|ex|late|retired|past|deputy|assistant|acting|interim|vice|associate|once|then|honorary)[\s-]+(?:\p{L}+[\s-]){0,2}$/iu;
const noMore = /^(?:former|formerly|ex|late|retired|past|once|then)$/u;

/** What else the post is called, directly behind or before one of its words. */
const besides = /^(?: (?!(?:of|at|for|in|to|and|or|the)\b)[\p{L}-]+)+/iu;
const ahead = /(?:(?<=^|[’']s? )[\p{L}-]+ )+$/iu;

const ledBy = /^(?:and |so )?who(?:['’]s| is| was| are)? /iu;

const isOne = (one: Term, other: Term): boolean =>
  keyOf(one) === keyOf(other) || one.stem === other.stem || meansTheSame(one.stem, other.stem);

/** Whether something is named by these words themselves, and not as part of what something else is called. */
function isNamedItself(mentions: readonly Mention[], one: Mention): boolean {
  return !mentions.some(
    ({ start, end, readings }) =>
      start <= one.start &&
      end >= one.end &&
      end - start > one.end - one.start &&
      readings.every(({ kind }) => kind !== 'person' && kind !== 'post'),
  );
}

/** Whether a text says all that is asked of somebody, with nothing between the post and where it is held that is not asked. */
function saysSo(
  knowledge: Knowledge,
  { text, content }: Question,
  named: readonly Mention[],
  told: string,
): boolean {
  const terms = findTerms(told).filter(({ stop }) => !stop);
  const posts = content.flatMap((term) => terms.find((one) => isOne(one, term)) ?? []);
  const isLimited = ({ start }: Term): boolean => {
    const [limit] = limiting.exec(told.slice(0, start))?.[0].toLowerCase().split(/[\s-]/u) ?? [];
    // “Who was head of the Institute?”
    if (limit === undefined || (noMore.test(limit) && /^(?:and |so )?who was\b/iu.test(text))) return false;
    return !text.toLowerCase().includes(limit);
  };
  if (posts.some(isLimited)) return false;
  const places = knowledge.names.findNested(told);
  return named.every(({ readings }) => {
    const place = places.find(
      (one) => one.readings.some((entity) => readings.includes(entity)) && isNamedItself(places, one),
    );
    const post = posts.findLast(({ end }) => place !== undefined && end <= place.start) ?? posts[0];
    if (!place || !post) return place !== undefined;
    const [first, last] = post.end <= place.start ? [post, place] : [place, post];
    const between = told.slice(first.end, last.start);
    // “Chief executive of the Institute”: both words are the post.
    const rest = first === post ? between.replace(besides, '') : between.replace(ahead, '');
    // “Director of engineering at the Institute” is no director of it.
    return !findTerms(rest).some((term) => !term.stop && !content.some((asked) => isOne(term, asked)));
  });
}

/** What the sources say that somebody is. */
const toldOf = ({ roles, description }: Entity): readonly string[] => [
  ...roles.map(({ text }) => text),
  ...description.map(({ quote }) => quote),
];

/** Undoubted where no post is asked for, or none is held anywhere by what the sources say. */
export function holdsWholePost(knowledge: Knowledge, question: Question, person: Entity): boolean {
  const { text, mentions, content } = question;
  if (!ledBy.test(text) || content.length === 0) return true;
  const named = mentions.filter(
    ({ readings }) => !readings.includes(person) && readings.every(({ kind }) => kind !== 'post'),
  );
  const told = [...toldOf(person), ...knowledge.names.forms(person)];
  const places = told.map((one) => knowledge.names.findNested(one));
  const isTold = ({ readings }: Mention): boolean =>
    places.some((all) => all.some((one) => one.readings.some((entity) => readings.includes(entity))));
  // Where it is held may stand in another sentence.
  const held = named.filter(isTold);
  const heldIn = (one: string): number =>
    content.filter((other) => findTerms(one).some((term) => isOne(term, other))).length;
  const most = Math.max(0, ...told.map(heldIn));
  const asked = told.filter((one) => heldIn(one) === most);
  return most === 0 || asked.some((one) => saysSo(knowledge, question, held, one));
}

/** “Who runs the council?”, shown who somebody is that runs something else: what is named must be named of them. */
export function showsOtherHolder(
  knowledge: Knowledge,
  { text, want, mentions }: Question,
  found: Found,
): boolean {
  if (want !== 'person' || found.kind !== 'passage' || !/^(?:and |so )?who\b/iu.test(text)) return false;
  const [first] = found.citations;
  if (!first || first.speaker) return false;
  const isShown = ({ passage, start, end }: Evidence): boolean =>
    first.passage === passage && first.start >= start && first.end <= end;
  const person = knowledge.corpus.entities.find(
    ({ kind, roles, description }) =>
      kind === 'person' && [...description, ...roles.flatMap(({ evidence }) => evidence)].some(isShown),
  );
  if (!person) return false;
  const told = [...toldOf(person), first.quote].flatMap((one) => knowledge.names.findNested(one));
  return mentions.some(
    ({ readings }) =>
      !readings.includes(person) &&
      readings.every(({ kind }) => kind !== 'person' && kind !== 'post' && kind !== 'term') &&
      !told.some((one) => one.readings.some((entity) => readings.includes(entity))),
  );
}

const foremost = /\b(only|sole|main|lead|leading|senior|principal|chief|first) $/iu;

/** “Who is the lead author?” of “one of the authors”: the sources do not say that of them. */
export function isOneOfSeveral({ text, mentions }: Question): boolean {
  return mentions.some(({ start, end, readings: [person, ...others] }) => {
    const [, word] = foremost.exec(text.slice(0, start)) ?? [];
    if (word === undefined || person.kind !== 'person' || others.length > 0) return false;
    const told = toldOf(person).join('\n').toLowerCase();
    return /\bone of\b/u.test(told) && !told.includes(`${word} ${text.slice(start, end)}`.toLowerCase());
  });
}
