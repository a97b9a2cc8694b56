// One number of a scene in; how it stands to the fact table, by what it is of, out; none where it is no claim.
import { holdAmount } from './by-amount.ts';
import { holdDate } from './by-date.ts';
import { holdDuration } from './by-duration.ts';
import { holdPeople } from './by-people.ts';
import { holdShare } from './by-share.ts';
import { claimsDate } from './dates/claims-date.ts';
import { isDated, type Claim } from './read/claim.ts';
import { asOneClause, type Around } from './read/clauses.ts';
import { isTalk } from '../english/everyday.ts';
import { bestOf, type Held } from './held.ts';
import { findCounted } from './counted/noun.ts';
import { itemsIn, type Scene } from './read/scene.ts';
import { holdInQuote } from './dates/dated-in-quote.ts';
import { withAntecedent } from './dates/antecedent.ts';
import { upToResult } from './reread/up-to-result.ts';
import { holdPrinted } from './printed-quote.ts';
import { holdRestated } from './restated.ts';
import { holdVerbatim } from './verbatim-figure.ts';

/** A number held, or none where it is no claim. */
export interface Weighed {
  readonly claim: Claim;
  readonly held: Held | undefined;
}

/** “One board for each parish” says how they are dealt out, and counts none. */
const oneEach = /^\s(?:\p{L}+\s){1,4}?(?:for|in|per)\s(?:each|every)\b/iu;

function holdNumber(scene: Scene, claim: Claim, around: Around): Weighed | undefined {
  const counted = findCounted(scene, claim, around);
  // “One” is a pronoun but where it counts something known.
  const people = holdPeople(scene, claim, around, counted);
  if (claim.isOne && (counted?.place !== 'before' || people.length === 0)) return undefined;
  if (claim.isOne && oneEach.test(scene.text.slice(claim.end, around.sentence.end))) return undefined;
  const held = bestOf(people.length > 0 ? people : holdAmount(scene, claim, around));
  // “Zero interest” says none, and “half of it” some, of what nobody counts.
  const isLoose = claim.value === 0 && /^zero$/iu.test(scene.text.slice(claim.start, claim.end));
  return isLoose && !held ? undefined : { claim, held };
}

/** “Half of the day” is no share of many; “half of the posts” is. */
const ofMany =
  /^\s(?:of\s)(?:\p{L}+['’]?s?\s){0,2}?(?!(?:this|us|is|was|times|days|hours|years|minutes)\b)(?:\p{L}{2,}s|staff|people|(?:work|staff)force)\b/iu;

function weighShare(scene: Scene, claim: Claim, around: Around): Weighed | undefined {
  const held = bestOf([...holdShare(scene, claim, around), ...holdOutside(scene, claim)]);
  const isLoose = claim.isFraction === true && !ofMany.test(scene.text.slice(claim.end));
  return isLoose && (!held || held.verdict === 'unknown') ? undefined : { claim, held };
}

/** “£1 of the £3”: a part of the next number. */
function isPartOfNext(scene: Scene, claim: Claim): boolean {
  const next = scene.claims.find(({ start }) => start >= claim.end);
  return (
    next !== undefined &&
    /^\s(?:out\s)?of\s(?:(?:the|these|those|its|their|our|all)\s|\p{L}+['’]s\s)?$/iu.test(
      scene.text.slice(claim.end, next.span.start),
    )
  );
}

/** @param weighed the numbers that were weighed before: dates come last, as they may be those of a sum. */
export function weigh(scene: Scene, claim: Claim, weighed: readonly Weighed[]): Weighed | undefined {
  const around = upToResult(scene, claim, scene.around(claim.start));
  const verbatim = holdPrinted(scene, claim) ?? holdVerbatim(scene, claim, around);
  if (verbatim) return { claim, held: verbatim };
  const restated = bestOf(holdRestated(scene, claim, around));
  if (restated?.verdict === 'matches') return { claim, held: restated };
  if (isPartOfNext(scene, claim)) return { claim, held: restated };
  const one = weighByKind(scene, claim, around, weighed);
  return restated && (one?.held === undefined || one.held.verdict === 'unknown')
    ? { claim, held: restated }
    : one;
}

function weighByKind(
  scene: Scene,
  claim: Claim,
  around: Around,
  weighed: readonly Weighed[],
): Weighed | undefined {
  switch (claim.kind) {
    case 'number':
      return holdNumber(scene, claim, around);
    case 'share':
      return weighShare(scene, claim, around);
    case 'money':
      return { claim, held: bestOf(holdAmount(scene, claim, around)) };
    case 'measure':
      return { claim, held: undefined };
    case 'duration':
      return { claim, held: bestOf(holdDuration(scene, claim, around)) };
    case 'year':
    case 'period':
    case 'date': {
      const counted = countedInDigits(scene, claim, around);
      if (counted) return counted;
      const beside = weighed
        .filter(({ claim: { start, end } }) => start >= around.clause.start && end <= around.clause.end)
        .filter((one) => !isDated(one.claim))
        .flatMap(({ held }) => held ?? []);
      const held =
        bestOf(
          holdDate(
            scene,
            claim,
            withHeading(scene, claim, labelled(scene, withAntecedent(scene, around))),
            beside,
          ),
        ) ??
        holdBracketed(scene, claim, weighed) ??
        holdInQuote(scene, claim, beside);
      const isClaim = held !== undefined || (claim.kind !== 'date' && claimsDate(scene, claim, around));
      return isClaim ? { claim, held } : undefined;
    }
  }
}

/** “7 per cent of some (and 9 per cent of others) come from there”: what is said of the first is said of both. */
function holdOutside(scene: Scene, claim: Claim): readonly Held[] {
  const bracket = scene.brackets.find(({ start, end }) => start <= claim.start && claim.end <= end);
  return bracket && bracket.start >= 2 ? holdShare(scene, claim, scene.around(bracket.start - 2)) : [];
}

/** “1998: the boards are set up”: a date as a heading is that of what follows. */
function withHeading(scene: Scene, claim: Claim, around: Around): Around {
  const { sentence, clause } = around;
  const isAlone = itemsIn(scene, clause).every(
    (item) => item.kind === 'number' || (item.kind === 'word' && isTalk(item.term.stem)),
  );
  if (!isAlone || !/^\s*[:–—-]/u.test(scene.text.slice(claim.end, sentence.end))) return around;
  const whole = { start: clause.start, end: sentence.end };
  return asOneClause(sentence, whole);
}

/** “Town boards: set up in 1998”: the label before the colon says what was. */
function labelled(scene: Scene, around: Around): Around {
  const { sentence, clause } = around;
  const lead = scene.text.slice(sentence.start, clause.start);
  const isNamed = itemsIn(scene, clause).some(({ kind }) => kind === 'name');
  const label = /(?:^|[.;,]\s)([^.;,:]{2,40}):\s*$/u.exec(lead);
  if (isNamed || !label) return around;
  const start = clause.start - (label[1] ?? '').length - (lead.length - lead.lastIndexOf(':'));
  const isKnown = itemsIn(scene, { start, end: clause.start }).every(
    (item) => item.kind === 'name' || (item.kind === 'word' && (item.term.stop || isTalk(item.term.stem))),
  );
  return isKnown ? asOneClause(sentence, { start, end: clause.end }) : around;
}

/** “It was given £3 (by 2005)”: what stands in brackets is of the words before them. */
function holdBracketed(scene: Scene, claim: Claim, weighed: readonly Weighed[]): Held | undefined {
  const bracket = scene.brackets.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (!bracket || bracket.start < 2) return undefined;
  const { sentence, clause } = scene.around(bracket.start - 2);
  const whole = { start: clause.start, end: bracket.end };
  const beside = weighed
    .filter((one) => one.claim.start >= whole.start && one.claim.end <= whole.end)
    .flatMap(({ held }) => held ?? []);
  return bestOf(holdDate(scene, claim, asOneClause(sentence, whole), beside));
}

/** “2000 groups”: four digits that count a name right behind them are no year. */
function countedInDigits(scene: Scene, claim: Claim, around: Around): Weighed | undefined {
  if (claim.kind !== 'year' || claim.qualifier !== undefined) return undefined;
  if (/\b(?:in|the|from|during|of|\p{L}+['’]s)\s$/iu.test(scene.text.slice(0, claim.start))) return undefined;
  // “1998 saw the groups set up”.
  if (/^\s(?:saw|brought)\b/iu.test(scene.text.slice(claim.end))) return undefined;
  const number: Claim = { ...claim, kind: 'number', value: Number(claim.value) };
  const counted = findCounted(scene, number, around);
  if (counted?.place !== 'before' || counted.mention.readings.length !== 1) return undefined;
  const held = bestOf(holdPeople(scene, number, around, counted));
  return held && scene.text.slice(counted.start, counted.end).endsWith('s') ? { claim, held } : undefined;
}
