// A text with its names and numbers in; the pronouns that stand for a name before them, as names, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import type { Mention } from '../../../facts/names.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findTerms } from '../../../search/terms.ts';
import { isTalk } from '../../english/everyday.ts';
import { isDated, type Claim } from './claim.ts';
import { isOfMany } from '../counted/of-many.ts';
import { placesOf } from '../place/places-of.ts';

/** “They were set up in 1998”, at the head of a sentence or behind “and”: what has a date of its own. */
const dated =
  /(?<=^|[.!?;]\s+|\n|\d\)\s|,?\sand\s|,\s)they(?=\s(?:were|have been|had been|got|came|began|started|all)\s[^.;,]{0,40}?\d{4})/giu;

export interface Written {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

function isThing({ readings }: Mention): boolean {
  return readings.length === 1 && ['body', 'group', 'term'].includes(readings[0].kind);
}

/** Some of them only: a number under the table's, or a word for a part. */
function isPart(knowledge: Knowledge, { text, claims }: Written, from: number, name: Mention): boolean {
  const lead = text.slice(from, name.start);
  if (
    /\b(?:some|most|many|several|few|other|half|first|last|new|newer|no|none|both|each|every|any|another|of)\b/iu.test(
      lead,
    )
  )
    return true;
  const number = claims.find(({ start, end }) => start >= from && end <= name.start);
  return (
    number !== undefined &&
    countsOf(knowledge, name).every(({ value }) => Number(value) > Number(number.value))
  );
}

function countsOf({ facts }: Knowledge, { readings }: Mention): readonly Figure[] {
  return facts.figuresAbout(readings[0].id).filter(({ measure }) => measure === 'count');
}

/** “44 boards in the country”: those of another place, or a number that may be of one. */
function isOfOthers(knowledge: Knowledge, { text, claims }: Written, run: Range, name: Mention): boolean {
  const counts = countsOf(knowledge, name);
  const places = knowledge.names
    .findNested(text.slice(run.start, run.end))
    .flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'place'));
  const isTheirs = counts.some((figure) => places.every(({ id }) => placesOf(knowledge, figure).has(id)));
  const number = claims.find(({ start, end }) => start >= run.start && end <= name.start);
  const isCounted = number === undefined || counts.some(({ value }) => value === number.value);
  return !(isTheirs && (isCounted || places.length > 0)) && !(places.length === 0 && isCounted);
}

/** “The boards serve 4,000 residents. They were set up …”: people are served, and nobody sets them up. */
function arePeople({ facts }: Knowledge, { readings }: Mention): boolean {
  return readings.every(({ id }) => facts.figuresAbout(id).some(({ measure }) => measure === 'people'));
}

/** The one thing in many that a stretch speaks of, with nothing before it that could be meant as well. */
function findMeant(knowledge: Knowledge, written: Written, { start, end }: Range): Mention | undefined {
  const names = written.mentions.filter((name) => name.start >= start && name.end <= end);
  const [name, ...more] = names.filter(
    (one) =>
      one.readings.some(({ kind }) => !['place', 'document', 'event'].includes(kind)) &&
      !arePeople(knowledge, one),
  );
  if (!name || more.length > 0 || !isThing(name)) return undefined;
  if (isOfOthers(knowledge, written, { start, end }, name)) return undefined;
  if (!isOfMany(written.text.slice(name.start, name.end)) || isPart(knowledge, written, start, name))
    return undefined;
  const isOther = findTerms(written.text.slice(start, end)).some((term) => {
    const isNamed = [...names, ...written.claims.map(({ span }) => span)].some(
      (run) => run.start <= start + term.start && start + term.start < run.end,
    );
    return !isNamed && !term.stop && !isTalk(term.stem) && term.term.endsWith('s');
  });
  return isOther ? undefined : name;
}

/** Each pronoun with what it stands for, where that is plain. */
export function findPronouns(knowledge: Knowledge, written: Written): readonly Mention[] {
  const { text, sentences, claims } = written;
  if (!claims.some(isDated)) return [];
  return [...text.matchAll(dated)].flatMap(({ index, 0: word }) => {
    const at = sentences.findIndex(({ start, end }) => start <= index && index < end);
    const own = sentences[at];
    const isBehind = own && /\p{L}/u.test(text.slice(own.start, index));
    const stretch = isBehind ? { start: own.start, end: index } : sentences[at - 1];
    const meant = stretch && findMeant(knowledge, written, stretch);
    return meant ? [{ ...meant, start: index, end: index + word.length }] : [];
  });
}
