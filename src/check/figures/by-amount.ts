// An amount of money in its clause in; how it stands to each amount that the table has and the clause speaks of, out.
import type { Figure, Range } from '../../corpus/corpus.ts';
import type { Claim } from './read/claim.ts';
import { asOneClause, type Around } from './read/clauses.ts';
import { flowStems } from '../english/everyday.ts';
import { hold, type Fit, type Held } from './held.ts';
import { judgeManner, startJudgement } from './manner/judgement.ts';
import { findVerb } from './counted/known-subject.ts';
import { readLimits } from './read/limits.ts';
import { narrowsBefore } from './words/narrowing.ts';
import { hasOtherYear } from './dates/other-year.ts';
import { isElsewhere } from './place/places.ts';
import { isAnotherSum } from './words/another-sum.ts';
import { isNamedInFull, withinKnownSum } from './words/known-sum.ts';
import type { WordItem } from './words/said-before.ts';
import { withLabel } from './reread/with-label.ts';
import {
  asExtra,
  isAside,
  isForAThing,
  isOfOthers,
  isSpreadOver,
  lessened,
  startOfOwn,
} from './words/sum-words.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { isScopeName, scopeEntities } from './place/scopes.ts';
import { statedEntities } from './words/stated.ts';
import { isOwnRate } from './words/own-rate.ts';
import { findStrangers } from './words/strangers.ts';

/** From here on a bare number may stand for an amount. */
const largeSum = 1_000_000;
export const byTheYear =
  /\b(?:each|every|per (?!(?:cent|the|this|that|its|their|our|his|her)\b)\p{L}+|an? (?:year|month|week|day|night|hour|head|person)|(?:this|last|next) (?:year|month|week|quarter|winter|spring|summer|autumn)|yearly|annual(?:ly)?|monthly|weekly|on average|p\.?a\.?)\b/iu;
const sum =
  /\b(?:extra|additional|further|more|increase|boost|rise|uplift|on top|go(?:es|ing)? up)\b|\+(?=£)/iu;

/** “£3 for the parks, due by 2005”: said of the sum, and not which sum is meant. */
const dueBehind = /(?<=^[^,;]{0,40}),\s(?:(?:which|and|it)\s)?(?:(?:is|are|was)\s)?(?:all\s)?due\s/iu;

interface Spoken {
  /** What the figure is about is named, or all of its scope with a word it is asked for by. */
  readonly isNamed: boolean;
  /** Something of it is. */
  readonly isTouched: boolean;
  /** More of it than its scope alone. */
  readonly isWorded: boolean;
}

function readSubject(
  scene: Scene,
  figure: Figure,
  items: readonly Item[],
  { clause, lead }: { readonly clause: string; readonly lead: string },
): Spoken {
  const { own } = scene.knowledge.facts.vocabularyOf(figure);
  const isAbout = items.some(
    (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
  );
  const scoped =
    scopeEntities(scene.knowledge, figure).length > 0 &&
    items.some((item) => isScopeName(scene, figure, item));
  const worded =
    items.some((item) => item.kind === 'word' && !item.term.stop && own.has(item.term.stem)) ||
    (figure.qualifier !== undefined && sum.test(clause)) ||
    /\b(?:the|that|this)\s$/iu.test(lead);
  return {
    isNamed: isAbout || (scoped && worded),
    isTouched: isAbout || scoped || worded,
    isWorded: isAbout || worded,
  };
}

/**
 * Where the predicate begins of a clause whose subject is the sum itself, by its name (“the grant of £3 …”) or as one that is
 * known (“the £3 for repairs …”): what it says is of the sum, and no other sum.
 */
function findPredicate(scene: Scene, claim: Claim, { clause }: Around, figure: Figure): number | undefined {
  const lead = scene.text.slice(clause.start, claim.span.start);
  const due = dueBehind.exec(scene.text.slice(claim.end, clause.end));
  if (due) return claim.end + due.index;
  const name = itemsIn(scene, clause).findLast(
    (item) =>
      item.kind === 'name' &&
      item.end <= claim.span.start &&
      item.mention.readings.some(({ id }) => id === figure.about),
  );
  const isNamed =
    name !== undefined &&
    /^\s+(?:of|worth)\s(?:an?\s)?$/iu.test(scene.text.slice(name.end, claim.span.start));
  if (
    !isNamed &&
    !/(?:\b(?:the|that|this|its|their)|['’]s)\s(?:(?:extra|additional|pledged|promised)\s)*$/iu.test(lead)
  )
    return undefined;
  return findVerb(scene, { start: claim.end, end: clause.end });
}

function judge(scene: Scene, claim: Claim, around: Around, figure: Figure): Pick<Fit, 'doubts' | 'isOther'> {
  const judgement = startJudgement();
  const { knowledge, text } = scene;
  const { own } = knowledge.facts.vocabularyOf(figure);
  const named = statedEntities(knowledge, figure);
  const items = itemsIn(scene, around.clause).filter(
    ({ start, end }) => end <= claim.span.start || start >= claim.span.end,
  );
  const scope = new Set(scopeEntities(knowledge, figure).map(({ id }) => id));
  const isScoped = items.some((item) => isScopeName(scene, figure, item));
  // The scope's own name in another relation (“from the parks”) is another scope.
  if (
    !isScoped &&
    items.some((item) => item.kind === 'name' && item.mention.readings.some(({ id }) => scope.has(id)))
  )
    judgement.add('scope', true);
  if (isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  // “£3 by 2005 is about £1 a year”: the next sum's own.
  const next = scene.claims.find(({ kind, start }) => kind === 'money' && start >= claim.end);
  const isWorkedOut =
    next !== undefined &&
    /\s(?:is|=|that['’]?s|which is|or|works out (?:at|as)|makes)\s(?:only\s|just\s|like\s)?$/iu.test(
      text.slice(claim.end, next.span.start),
    );
  const end = Math.min(next?.span.start ?? around.clause.end, around.clause.end);
  const stretch = { start: startOfOwn(scene, claim, around), end };
  if (byTheYear.test(text.slice(stretch.start, end)) && !isOwnRate(scene, stretch, figure))
    judgement.add('apiece', true);
  const predicate = findPredicate(scene, claim, around, figure);
  const spoken = { ...around, clause: { ...around.clause, end: predicate ?? around.clause.end } };
  if (hasOtherYear(scene, claim, spoken, figure) || isSpreadOver(scene, claim, around))
    judgement.add(
      'date',
      /\bin\s(?:early\s|late\s)?(?:19|20)\d\d(?![\d/])/iu.test(text.slice(claim.end, around.clause.end)),
    );
  if (isAnotherSum(scene, claim, around, figure)) judgement.add('claim', true);
  const strange = findStrangers(
    scene,
    items.filter(
      (item) => item.end <= (isWorkedOut ? end : spoken.clause.end) && !isAside(scene, claim, around, item),
    ),
    claim.span,
    { figure, entities: named, stems: new Set([...own, ...flowStems]), isAlone: true },
  ).filter(
    (item) =>
      item.kind !== 'word' || (!sum.test(item.term.term) && narrowsSum(scene, item, claim.span, around)),
  );
  if (strange.length > 0)
    judgement.add(
      'claim',
      strange.some((item) => item.kind === 'name' || isOfOthers(scene, claim, item)),
    );
  const isDefinite = predicate !== undefined;
  judgeManner(scene, claim, around, judgement, { figure, isDefinite, isDue: true, promisers: named });
  return { doubts: judgement.doubts, isOther: judgement.isOther };
}

/** What is done to the sum (“cancel the £3”), whose it is (“the Welsh council”), all that comes behind it; see narrowing.ts. */
function narrowsSum(scene: Scene, item: WordItem, sumSpan: Range, around: Around): boolean {
  if (item.start >= sumSpan.start || narrowsBefore(scene, item, sumSpan, around)) return true;
  if (
    /^\s(?:(?:the|that|this|its|their|an?|about|extra|additional)\s)*$/iu.test(
      scene.text.slice(item.end, sumSpan.start),
    )
  )
    return true;
  const next = scene.items.find(({ start }) => start >= item.end);
  return next?.kind === 'name' && /^(?:['’]s?)?\s$/u.test(scene.text.slice(item.end, next.start));
}

/** How an amount stands to those of the table; none where its clause speaks of none of them. */
export function holdAmount(scene: Scene, claim: Claim, near: Around): readonly Held[] {
  const labelled = withLabel(scene, claim, near);
  const isSmall = claim.kind === 'number' && Number(claim.value) < largeSum;
  if (isSmall || isForAThing(scene, claim, labelled)) return [];
  return scene.knowledge.corpus.figures.flatMap((figure): readonly Held[] => {
    if (figure.measure !== 'money' || figure.value === 'open') return [];
    const known = withinKnownSum(scene, claim, labelled, figure);
    const around = known ? asOneClause(labelled.sentence, known) : labelled;
    const items = itemsIn(scene, around.clause);
    const clause = scene.text.slice(around.clause.start, around.clause.end);
    const lead = scene.text.slice(around.clause.start, claim.span.start);
    const isExtra = sum.test(clause) || isNamedInFull(scene, claim, around, figure);
    const said = isExtra ? readLimits('extra').kept : [];
    const { isNamed, isTouched, isWorded } = readSubject(scene, figure, items, { clause, lead });
    if (!isTouched) return [];
    const { doubts, isOther } = judge(scene, claim, around, figure);
    // “The town’s £3 repairs bill” names who gets the sum of the table, and is another sum.
    if (!isWorded && doubts.includes('claim') && !lessened.test(clause)) return [];
    const isUnit = claim.kind === 'number' || claim.unit === figure.unit;
    const held = hold(
      isUnit ? asExtra(scene, claim) : { ...claim, value: Number.NaN },
      { figure, doubts, isOther: isOther || !isNamed },
      said,
    );
    return held.verdict === 'matches' && !isNamed
      ? [{ figure, verdict: 'other-scope', why: 'scope' }]
      : [held];
  });
}
