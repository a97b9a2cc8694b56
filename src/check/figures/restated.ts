// A number in its clause in; how it stands to each figure whose evidence the clause says again, word after word, out.
//
// Nothing in such a clause can be a doubt, whatever shape the figure has: a part of something, a rise, a rate, a sum by the year.
// How it is told is weighed like any other: denied, supposed, of another place before it.
import type { Figure } from '../../corpus/corpus.ts';
import type { Term } from '../../search/terms.ts';
import { hasOtherYear } from './dates/other-year.ts';
import { holdAsDate } from './by-date.ts';
import { isCountedTogether } from './counted/counted-together.ts';
import { findCounted } from './counted/noun.ts';
import { meansTheSame } from '../../search/synonyms.ts';
import { isTalk, isTelling } from '../english/everyday.ts';
import { ifAtAll } from '../english/manner.ts';
import { hold, type Held } from './held.ts';
import { judgeManner, startJudgement } from './manner/judgement.ts';
import { readLimits } from './read/limits.ts';
import { isPrintedPlain } from './words/printed-plain.ts';
import { isElsewhere } from './place/places.ts';
import { isDated, type Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { findSubject, findSubjectBefore } from './read/subject-before.ts';
import { withLabel } from './reread/with-label.ts';
import { doubtsOwnWords, type Quote } from './words/own-quotes.ts';
import { wordingsOf } from './words/parts-of-whole.ts';
import { isLittle, isTurning } from './words/same-item.ts';
import { saysAgain, type Stretch } from './words/said-again.ts';

/** Little words of what may lead to a statement: “from memory”, “as I say”, “for the record”. */
const leading =
  /^(?:from|for|in|to|of|as|i|im|ive|you|we|my|your|me|tell|know|says?|said|because|just|too|very|please)$/u;

/** Where what is said begins: behind “from memory” and the like, but not behind “first” of “the first boards”. */
function startOf(scene: Scene, { clause }: Around): number {
  const items = itemsIn(scene, clause);
  const at = items.findIndex(
    (item, index) =>
      isTurning(item) ||
      (!(item.kind === 'word' && (isLeading(item.term) || isLittle(item) || isTold(items, index))) &&
        !isTold(items, index + 1)),
  );
  const [before, first] = [items[at - 1], items[at]];
  const describes =
    before?.kind === 'word' && !before.term.stop && !isTold(items, at - 1) && first?.start === before.end + 1;
  return first === undefined || describes ? clause.start : first.start;
}

/** “The report says”: the verb behind what is written. */
function isTold(items: readonly Item[], at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]];
  return (
    before?.kind === 'name' &&
    before.mention.readings.every(({ kind }) => kind === 'document') &&
    verb?.kind === 'word' &&
    isTelling(verb.term.stem)
  );
}

function isLeading({ term, stem, stop }: Term): boolean {
  return stop ? leading.test(term) : isTalk(stem);
}

const secondVerb = /^(?:.*\s(?:and|but)\s|[^,]*,\s(?!(?:and|or|with|like|unlike)\b)[^,]*,\s)(?=\p{Ll})/su;
const having = /^(?:has|have|had)$/u;

function isSameVerb(one: Item, other: Item): boolean {
  if (one.kind !== 'word' || other.kind !== 'word') return false;
  if (one.term.term === other.term.term) return true;
  return one.term.stop
    ? having.test(one.term.term) && having.test(other.term.term)
    : meansTheSame(one.term.stem, other.term.stem);
}

/** “The town was founded in 1998 and has 24 halls”, “the town, founded in 1998, has …”: where a predicate with a verb of the quote begins. */
function predicateOf(
  scene: Scene,
  claim: Claim,
  { clause }: Around,
  { about }: Figure,
  quote: Quote,
): Stretch | undefined {
  const lead = secondVerb.exec(scene.text.slice(clause.start, claim.span.start))?.[0].length;
  if (lead === undefined) return undefined;
  const stretch = { start: clause.start + lead, end: clause.end };
  const [verb] = itemsIn(scene, stretch);
  const isOwn =
    verb !== undefined &&
    quote.items.some((item) => item.end <= quote.claim.span.start && isSameVerb(verb, item));
  const subject = isOwn
    ? findSubject(scene, { start: clause.start, end: clause.start + lead })?.id
    : undefined;
  const isMeant =
    subject === about ||
    quote.items.some(
      (item) =>
        item.kind === 'name' &&
        item.end <= quote.claim.span.start &&
        item.mention.readings.some(({ id }) => id === subject),
    );
  return isMeant ? { stretch, subject } : undefined;
}

/** Up to where the clause says something else of the same: “…, paid by the buyer”, “… and cost £3”. */
function stretchesOf(
  scene: Scene,
  claim: Claim,
  around: Around,
  figure: Figure,
  quote: Quote,
): readonly Stretch[] {
  const { clause, chunk } = around;
  const said = scene.text.slice(clause.start, claim.start);
  const starts = [clause.start + (ifAtAll.exec(said)?.[0].length ?? 0), startOf(scene, around)];
  const and = /\s(?:and|but|while)\s(?=\p{Ll}+\s)/u.exec(scene.text.slice(claim.end, chunk.end));
  const teller = /,?\sacc(?:ording|\.)?\sto\s/iu.exec(scene.text.slice(claim.end, chunk.end));
  const ends = [
    clause.end,
    chunk.end,
    ...[and, teller].flatMap((cut) => (cut ? [claim.end + cut.index] : [])),
  ];
  const subject = findSubjectBefore(scene, around)?.id;
  const predicate = predicateOf(scene, claim, around, figure, quote);
  return [
    ...[...new Set(starts)].map((start) => ({ stretch: { start, end: clause.end }, subject })),
    ...(predicate ? [predicate] : []),
  ].flatMap((one) =>
    [...new Set(ends)].map((end) => ({ ...one, stretch: { start: one.stretch.start, end } })),
  );
}

function isAlike(claim: Claim, { claim: own }: Quote): boolean {
  if (isDated(claim)) return isDated(own);
  return claim.kind === own.kind && (claim.kind === 'share' || claim.unit === own.unit);
}

/** The quote of a figure that a clause says again, be it with another value. */
function findRestated(scene: Scene, claim: Claim, around: Around, figure: Figure): Quote | undefined {
  return wordingsOf(scene.knowledge, figure).find(
    (quote) =>
      isAlike(claim, quote) &&
      stretchesOf(scene, claim, around, figure, quote).some((stretch) =>
        saysAgain(scene, claim, stretch, figure, quote),
      ),
  );
}

const isSetElsewhere = (scene: Scene, claim: Claim, figure: Figure) =>
  isElsewhere(scene, claim, scene.around(claim.start), figure);

const isDatedElse = (scene: Scene, claim: Claim, figure: Figure) =>
  hasOtherYear(scene, claim, scene.around(claim.start), figure);

/** “Over ten years”, as the source has it: no bound, if one could be meant. */
function withoutBound({ extent, ...claim }: Claim, quote: Quote): Claim {
  const isSame = quote.claim.extent !== undefined && quote.claim.qualifier === claim.qualifier;
  return extent === undefined || isSame ? claim : { ...claim, extent };
}

function holdAs(scene: Scene, claim: Claim, around: Around, figure: Figure, quote: Quote): Held {
  const judgement = startJudgement();
  const isPlaced = !doubtsOwnWords(isSetElsewhere, scene.knowledge, figure);
  if (isPlaced && isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  const counted = claim.kind === 'number' ? findCounted(scene, claim, around) : undefined;
  if (counted && isCountedTogether(scene, counted)) judgement.add('scope', true);
  const isFixed = doubtsOwnWords(isDatedElse, scene.knowledge, figure);
  if (!isDated(claim) && !isFixed && hasOtherYear(scene, claim, around, figure)) judgement.add('date', true);
  judgeManner(scene, claim, around, judgement, { figure, isDefinite: false, isDue: true });
  const { doubts, isOther } = judgement;
  if (!isDated(claim))
    return hold(
      withoutBound(claim, quote),
      { figure, doubts, isOther },
      isPrintedPlain(scene.knowledge, figure) ? readLimits(figure.qualifier).kept : [],
    );
  return holdAsDate(claim, figure, judgement);
}

/** How a number stands to each figure that its clause says again. */
export function holdRestated(scene: Scene, claim: Claim, near: Around): readonly Held[] {
  const around = withLabel(scene, claim, near);
  const { knowledge, text } = scene;
  if (/[()[\]]/u.test(text.slice(around.clause.start, around.clause.end))) return [];
  return knowledge.corpus.figures
    .filter(({ value }) => value !== 'open')
    .flatMap((figure) => {
      const quote = findRestated(scene, claim, around, figure);
      return quote ? [holdAs(scene, claim, around, figure, quote)] : [];
    });
}
