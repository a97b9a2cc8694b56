// A year or period in its clause in; how it stands to the dates of the table that the clause speaks of, out.
import type { Figure, Range } from '../../corpus/corpus.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { findEvents } from './dates/date-events.ts';
import { isDatedBefore } from './dates/dated-before.ts';
import { relateDates } from './dates/date-relation.ts';
import { hasHadThem } from './dates/lasting.ts';
import { hasOwnDate, hasOwnEvent, isOfUnnamed, isSaidToBe } from './dates/of-another-event.ts';
import { isNotUntil } from './manner/not-until.ts';
import { hasOtherSubject } from './dates/own-subject.ts';
import { isOnlyDenied, type Held } from './held.ts';
import { judgeDate, type DateCandidate } from './dates/judge-date.ts';
import type { Judgement } from './manner/judgement.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { isScopeName } from './place/scopes.ts';
import { askedStems } from './words/stated.ts';

/** How a date stands to a figure that is one, with what speaks against its being of the same. */
export function holdAsDate(claim: Claim, figure: Figure, { doubts, isOther }: Judgement): Held {
  const [first] = doubts;
  const relation = relateDates(claim, figure);
  if (relation === 'off') return { figure, verdict: isOther ? 'unknown' : 'differs' };
  if (relation === 'near') return { figure, verdict: isOther ? 'unknown' : 'other-scope', why: 'date' };
  if (first === undefined) return { figure, verdict: 'matches' };
  if (isOnlyDenied(doubts)) return { figure, verdict: 'differs', why: 'denied' };
  return { figure, verdict: 'other-scope', why: first };
}

function weighDate(scene: Scene, claim: Claim, around: Around, candidate: DateCandidate): Held {
  const { figure } = candidate;
  // “Have existed since 1998”, “not until 1998”: that is when they began.
  const isThen =
    figure.qualifier === undefined && (candidate.isLasting === true || isNotUntil(scene, claim, around));
  const said = isThen ? { ...claim, qualifier: '' } : claim;
  return holdAsDate(said, figure, judgeDate(scene, claim, around, candidate));
}

/** “Board offices”: the name only says which offices. */
function saysWhich(scene: Scene, figure: Figure, name: Item): boolean {
  if (/s$/iu.test(scene.text.slice(name.start, name.end))) return false;
  const next = scene.items.find(({ start }) => start >= name.end);
  if (next === undefined || !/^\s$/u.test(scene.text.slice(name.end, next.start))) return false;
  if (next.kind === 'name') return true;
  // “The board newsletter was set up”.
  if (/^\s\p{Ll}+\s(?:was|were|is|are|has|had)\b/u.test(scene.text.slice(name.end)))
    return next.kind === 'word' && !next.term.stop && !/(?:ed|ly)$/u.test(next.term.term);
  return (
    next.kind === 'word' &&
    !next.term.stop &&
    !askedStems(figure).has(next.term.stem) &&
    next.term.term.endsWith('s')
  );
}

/** “Have existed since 1998”. */
const since = /\bsince\s(?:(?:about|around|early|late)\s)?$/iu;

function distance(a: Range, b: Range): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** How far a name stands from a date; farther behind a comma: “boards opened in 1998, nine boards in town”. */
function apart(scene: Scene, name: Range, claim: Claim): number {
  const { chunk } = scene.around(claim.start);
  const isNear = name.start >= chunk.start && name.end <= chunk.end;
  return distance(name, claim) + (isNear ? 0 : 1000);
}

/** “That extra for the parks isn’t due until 2030”: the one sum for them that the table has, by whom it is for. */
function findSum(scene: Scene, figure: Figure, items: readonly Item[], claim: Claim): Item | undefined {
  if (figure.qualifier === undefined) return undefined;
  const sums = scene.knowledge.facts.figuresAbout(figure.about).filter(({ measure }) => measure === 'money');
  return items.find(
    (item) =>
      item.end <= claim.start &&
      sums.some((sum) => isScopeName(scene, sum, item)) &&
      /\b(?:the|that|this)\s(?:new\s)?(?:extra|additional)\s(?:(?:money|cash|funding|billions)\s)?(?:for|to)\s(?:the\s)?$/iu.test(
        scene.text.slice(0, item.start),
      ),
  );
}

/**
 * How a year or period stands to the dates of the table: those whose event the clause names, of something it names, the
 * nearest to the year. `beside` are the figures that the clause's other numbers were held against.
 */
export function holdDate(
  scene: Scene,
  claim: Claim,
  around: Around,
  beside: readonly Held[],
): readonly Held[] {
  if (isOfUnnamed(scene, claim) || isSaidToBe(scene, claim)) return [];
  const items = itemsIn(scene, around.clause);
  const candidates = scene.knowledge.corpus.figures.flatMap((figure): readonly DateCandidate[] => {
    if (figure.measure !== 'date' || figure.value === 'open') return [];
    const name =
      items
        .filter(
          (item) =>
            item.kind === 'name' &&
            !saysWhich(scene, figure, item) &&
            item.mention.readings.some(({ id }) => id === figure.about),
        )
        .toSorted((a, b) => apart(scene, a, claim) - apart(scene, b, claim))[0] ??
      findSum(scene, figure, items, claim);
    const isLaw = scene.knowledge.findEntity(figure.about)?.kind === 'law';
    const isOfName = (event: Range) =>
      !name || figure.qualifier !== undefined || !hasOtherSubject(scene, name, event, around.clause);
    const events = name ? findEvents(figure, items, isLaw).filter(isOfName) : [];
    const before = scene.text.slice(around.clause.start, claim.start);
    const isSince = since.test(before);
    // What is due by then is stated of whatever is given or done.
    const told = events.map((event) => ({
      figure,
      name,
      event,
      isSaid: (event.isSaid && (!event.isLasting || isSince)) || figure.qualifier !== undefined,
      isLasting: event.isLasting && isSince,
    }));
    // “By 2005/06” of the sum it is the date of, or of its name alone.
    const isUntil = /\b(?:by|to|until|till|through|for)\s(?:the\s)?(?:end of\s)?$/iu.test(before);
    // “Was made in 2001” is another date of the same sum.
    const isOtherwise =
      !isUntil &&
      /\b(?:was|were|is|made|announced|came|promised in|pledged in|agreed|signed)\b/iu.test(before);
    const isBeside =
      !isOtherwise && beside.some((held) => held.figure.about === figure.about && held.verdict !== 'unknown');
    const isDue =
      figure.qualifier !== undefined && (isUntil || claim.qualifier !== undefined) && name !== undefined;
    if (!isBeside && !isDue) return told;
    // What is said before a sum is said of the sum, where that is the one promised, however much it is said to be.
    const stands = beside.some(
      ({ figure: sum, verdict, why }) =>
        sum.about === figure.about &&
        (verdict === 'matches' || verdict === 'differs' || why === 'bound' || why === 'qualifier'),
    );
    const sum = stands
      ? items.findLast(
          (item) => item.kind === 'number' && item.claim.kind === 'money' && item.end <= claim.start,
        )
      : undefined;
    const from = isBeside ? sum?.start : undefined;
    return [
      ...told,
      {
        figure,
        name,
        event: claim.span,
        isSaid: true,
        isLasting: isSince && hasHadThem(scene, claim, around),
        ...(from === undefined ? {} : { from }),
      },
    ];
  });
  const fitting = candidates.filter(
    ({ event, name }) =>
      !hasOwnEvent(scene, claim, event) &&
      !hasOwnDate(scene, claim, event) &&
      !isDatedBefore(scene, claim, name, event),
  );
  const nearest = Math.min(...fitting.map(({ event }) => distance(event, claim)));
  return fitting
    .filter(({ event }) => distance(event, claim) === nearest)
    .map((candidate) => weighDate(scene, claim, around, candidate));
}
