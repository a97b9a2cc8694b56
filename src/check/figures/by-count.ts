// A plain number and what it counts in; how it stands to each count or number of people that the table has of that, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { isApiece } from './counted/apiece.ts';
import { isHalf, isNarrowed, isShared } from './counted/counted-name.ts';
import { hold, type Fit, type Held } from './held.ts';
import { judgeManner, startJudgement } from './manner/judgement.ts';
import { lacksScope } from './place/lacks-scope.ts';
import type { Counted } from './counted/noun.ts';
import { hasOtherYear } from './dates/other-year.ts';
import { isOvercounted, isPartOf } from './counted/parts.ts';
import { isElsewhere } from './place/places.ts';
import { findRespective } from './counted/respective.ts';
import { isOwnRate } from './words/own-rate.ts';
import { maySelect } from './counted/some-of-them.ts';
import { judgeWords } from './words/said-of.ts';
import { statedEntities } from './words/stated.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { scopeEntities } from './place/scopes.ts';

/** Where the clause speaks of some only of those that the figure's scope names: “the other boards serve …”. */
function findPartOfScope(scene: Scene, around: Around, counted: Counted, figure: Figure): Item | undefined {
  const whose = new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
  return itemsIn(scene, around.clause).find(
    (item) =>
      item.kind === 'name' &&
      item.start !== counted.start &&
      !(isOvercounted(scene, item) && !isInChunk(around, item)) &&
      item.mention.readings.some(({ id }) => whose.has(id)) &&
      isPartOf(scene, around, item.mention.readings[0].id, item),
  );
}

function isInChunk({ chunk }: Around, { start, end }: Item): boolean {
  return start >= chunk.start && end <= chunk.end;
}

/** “In three years”. */
function isWithin(scene: Scene, claim: Claim, { clause }: Around): boolean {
  return scene.claims.some(
    ({ kind, start, end, span }) =>
      kind === 'duration' &&
      start >= claim.end &&
      end <= clause.end &&
      /\b(?:in|within|over|after|for)\s(?:the\s)?(?:next\s|last\s|past\s)?$/iu.test(
        scene.text.slice(claim.end, span.start),
      ),
  );
}

/** “24 groups before the four boards”: the clause is cut there, and is of another time. */
function isFormer({ text }: Scene, { clause }: Around): boolean {
  return /^\s?before (?:the|these|those|our)\b/iu.test(text.slice(clause.end, clause.end + 20));
}

/** @param isAsked the noun is not the entity's name but a word it is asked for by. */
export function judgeCount(
  scene: Scene,
  claim: Claim,
  around: Around,
  {
    counted,
    figure,
    isAsked,
  }: { readonly counted: Counted; readonly figure: Figure; readonly isAsked: boolean },
): Fit {
  const judgement = startJudgement();
  const [entity, ...others] = counted.mention.readings;
  const said = scene.text.slice(counted.mention.start, counted.mention.end);
  if (isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  if (lacksScope(scene, claim, around, figure, isAsked)) judgement.add('scope', isAsked);
  const part = findPartOfScope(scene, around, counted, figure);
  if (part) judgement.add('scope', !isOvercounted(scene, part));
  if (isNarrowed(scene, counted, figure)) judgement.add('scope', true);
  if (isShared(scene, counted)) judgement.add('scope', true);
  if (others.length > 0) judgement.add('name', true);
  else if (isHalf(entity, said)) judgement.add('scope', true);
  const noun = {
    start: Math.min(claim.span.start, counted.start),
    end: Math.max(claim.span.end, counted.end),
  };
  const isPaired = findRespective(scene, claim, around) !== undefined;
  if (isApiece(scene, around.chunk, noun, isPaired) && !isOwnRate(scene, around.clause, figure))
    judgement.add('apiece', true);
  if (hasOtherYear(scene, claim, around, figure) || isWithin(scene, claim, around) || isFormer(scene, around))
    judgement.add('date', true);
  judgeWords(scene, claim, around, judgement, { counted, figure });
  judgeManner(scene, claim, around, judgement, { figure, isDefinite: counted.isDefinite, isDue: false });
  const isOther = judgement.isOther || maySelect(scene, claim, around, figure);
  return { figure, doubts: judgement.doubts, isOther };
}

/** “Nine boats were lost in the storm”: the number of the storm’s, where the table has so many lost boats, and not of all boats. */
function holdByEvent(scene: Scene, claim: Claim, { clause }: Around, counted: Counted): readonly Held[] {
  const { knowledge } = scene;
  const named = itemsIn(scene, clause).flatMap((item) => (item.kind === 'name' ? item.mention.readings : []));
  return named
    .filter(({ id }) => !counted.mention.readings.some((one) => one.id === id))
    .flatMap(({ id }) => knowledge.facts.figuresAbout(id))
    .filter((figure) => figure.measure === 'count' && figure.value === claim.value)
    .filter((figure) => counted.mention.readings.some(({ id }) => statedEntities(knowledge, figure).has(id)))
    .map((figure) => ({ figure, verdict: 'other-scope' as const, why: 'claim' as const }));
}

/** How the number stands to every count of what it counts; none where the table has none. */
export function holdCount(scene: Scene, claim: Claim, around: Around, counted: Counted): readonly Held[] {
  return counted.mention.readings
    .flatMap(({ id }) => scene.knowledge.facts.figuresAbout(id))
    .filter(({ measure, value }) => (measure === 'count' || measure === 'people') && value !== 'open')
    .map((figure) => hold(claim, judgeCount(scene, claim, around, { counted, figure, isAsked: false })))
    .concat(holdByEvent(scene, claim, around, counted));
}
