// A number in its clause and a figure in; whether the clause dates it otherwise than the figure is dated, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isDated, type Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { findDatedEvents } from './date-events.ts';
import type { Scene } from '../read/scene.ts';
import { withLabel } from '../reread/with-label.ts';

/** The years, periods and days of a clause, less the claim itself. */
function datesIn(scene: Scene, { clause }: Around, claim: Claim): readonly Claim[] {
  return scene.claims.filter(
    (other) => other !== claim && isDated(other) && other.start >= clause.start && other.end <= clause.end,
  );
}

/** “In the eighties”: a time that no figure is stated for. */
const era =
  /\b(?:in|during|since|from|throughout|of|back in)\s(?:the\s)?(?:early\s|mid-?\s?|late\s)?(?:(?:1[5-9]|20)?\d0['’]?s|['’]\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|(?:last|previous|(?:eighteen|nineteen|twentie)th|1[89]th|20th)\scentury|victorian|tudor|middle\sages)\b/iu;

/** “A decade ago”, “in my youth”: then, and not as it is stated. */
const then =
  /\b(?:(?:decade|centur(?:y|ies)|year|month|week|generation)s?\s(?:ago|earlier|later|before|back)|decades ago|(?:last|previous|next|following)\s(?:decade|century|summer|winter|spring|autumn|parliament|generation)|in the (?:near\s|distant\s|recent\s)?(?:past|future)|when (?:[\p{L}’'.-]+ ){1,4}?(?:was|were|ruled|reigned|governed)\b(?! (?:\p{L}+ing|told|asked|taught|shown|published|released|launched|written|printed|set|out|new|created|introduced|founded|formed|established)\b)|in (?:my|our|his|her|their) (?:youth|childhood|day|time)|pre-?(?:brexit|war|covid|pandemic)|(?:pre|post)-(?:merger|split|reform|reorganisation|takeover|devolution|(?:19|20)\d\d)|(?:before|since|after|until|pre) brexit)\b/iu;

const ordinal = '(?:first|second|third|fourth|fifth|last|final|latest|next|previous|opening|closing)';
const numbered = new RegExp(String.raw`\b${ordinal}\s(?<noun>\p{L}{3,})`, 'giu');

/** “In its first summer”, where the figure is of the last. */
function isAnotherOf(own: string, words: string): boolean {
  return [...words.matchAll(numbered)].some(
    ({ 0: said, groups }) =>
      new RegExp(String.raw`\b${ordinal}\s${groups?.noun ?? ''}\b`, 'iu').test(own) &&
      !own.toLowerCase().includes(said.toLowerCase()),
  );
}

/** “2005” is not the date of “2005/06”. */
function isIn(own: string, said: string): boolean {
  const places = own.split(said).slice(1);
  return places.some((behind) => !/^[/\d]/u.test(behind));
}

/** “Split into four boards in 1998” where the boards are of that year. */
function isOwnDate({ knowledge }: Scene, { about }: Figure, said: Claim['value']): boolean {
  return knowledge.facts
    .figuresAbout(about)
    .some(({ measure, value }) => measure === 'date' && String(value) === String(said));
}

/** “…, against 9 per cent in 1998”: the date of what the number is compared with. */
export function isOfCompared({ text, claims }: Scene, claim: Claim, date: Range): boolean {
  const other = claims.findLast((one) => !isDated(one) && one.end <= date.start);
  return (
    other !== undefined &&
    other.start > claim.start &&
    /,?\s(?:against|compared (?:to|with)|up from|down from)\s$/iu.test(
      text.slice(claim.end, other.span.start),
    ) &&
    /^\sin\s$/u.test(text.slice(other.end, date.start))
  );
}

/** “…, up from 9%”: what the number was before. */
const earlier = /\b(?:up|down|rising|falling|risen|fallen|rose|fell|increased|decreased)\sfrom\s$/iu;

/** A date in the clause, or a word of an earlier time, that the figure is not stated for. */
export function hasOtherYear(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  if (earlier.test(scene.text.slice(around.sentence.start, claim.span.start))) return true;
  const said = withLabel(scene, claim, around).clause;
  const words = scene.text.slice(said.start, said.end);
  const own = [figure.asOf ?? '', figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join(' ');
  // “In the past”, where the figure is of the past.
  const isOther = (pattern: RegExp) =>
    !own.toLowerCase().includes(pattern.exec(words)?.[0].toLowerCase() ?? '');
  if (isOther(era) || isOther(then) || isAnotherOf(own, words)) return true;
  const events = findDatedEvents(scene, around);
  return datesIn(scene, around, claim).some(
    ({ value, start, end }) =>
      !events.some((event) => event.start <= start && end <= event.end) &&
      !isOfCompared(scene, claim, { start, end }) &&
      String(value) !== figure.asOf &&
      !isOwnDate(scene, figure, value) &&
      !isIn(own, scene.text.slice(start, end)),
  );
}
