// The pieces of a statement as one text, a number in it and a figure in; how the two stand to each other, by what kind of number the
// figure is, out: something dated, a sum that is promised, a share, a length of time.
import type { Figure } from '../../../corpus/corpus.ts';
import { meansTheSame } from '../../../search/synonyms.ts';
import { stemOf } from '../../../search/terms.ts';
import {
  beginnings,
  dating,
  greater,
  lasting,
  madeLaw,
  over,
  promised,
  sharing,
  smaller,
  thoseBefore,
  tiesLaw,
  untilThen,
  whenNot,
} from '../../english/any-order.ts';
import { comingStems } from '../../english/coming.ts';
import { flowStems } from '../../english/everyday.ts';
import { paid, unpaid } from '../../english/paying.ts';
import { byTheYear } from '../by-amount.ts';
import { holdAsDate } from '../by-date.ts';
import { wordsAbout } from '../by-duration.ts';
import { findEvents, isOfLaw } from '../dates/date-events.ts';
import { hold, type Held } from '../held.ts';
import { startJudgement } from '../manner/judgement.ts';
import { explainShare } from '../place/share-scope.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { readLimits } from '../read/limits.ts';
import type { Item, Scene } from '../read/scene.ts';
import { askedStems, holdsStem, saidStems, statedStems } from '../words/stated.ts';
import { asExtra } from '../words/sum-words.ts';
import { isAllExplained, type Pieces } from './explained.ts';
import {
  isAnyLaw,
  isDoneTo,
  isGivenRight,
  isPlaced,
  isShareRight,
  isSumNamed,
  namesAbout,
  namesWhatDates,
} from './roles.ts';

const union = (...sets: readonly ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

/** Whether the figure is of something having been set up. */
function isOfBeginning(figure: Figure): boolean {
  return [...saidStems(figure)].some((stem) => meansTheSame(stem, stemOf('launch')));
}

/** A word that the figure is asked for by and its evidence states, or one for it: “abolished”. */
function findStated({ items }: Scene, figure: Figure): Item | undefined {
  const asked = askedStems(figure);
  const stated = statedStems(figure);
  return items.find(
    (item) =>
      item.kind === 'word' &&
      !item.term.stop &&
      holdsStem(asked, item.term.stem) &&
      [...stated].some(
        (stem) => (stem === item.term.stem || meansTheSame(stem, item.term.stem)) && holdsStem(asked, stem),
      ),
  );
}

export function holdEvent(scene: Scene, claim: Claim, figure: Figure, whole: Scene): Held | undefined {
  const isBegun = isOfBeginning(figure);
  const isLaw = isOfLaw(scene, figure);
  const kind = union(dating, isBegun ? beginnings : new Set(), isLaw ? madeLaw : new Set());
  const own = union(statedStems(figure), saidStems(figure));
  if (namesAbout(scene, figure).length === 0 || !namesWhatDates(scene, figure)) return undefined;
  if (!isAllExplained(scene, claim, { figure, family: [figure], kind, own })) return undefined;
  const said = findEvents(figure, scene.items, isLaw).find(({ isSaid, isLasting }) => isSaid && !isLasting);
  // Told in other words than the source’s, it is told with its place.
  const begun = scene.items.find((item) => item.kind === 'word' && isBegun && beginnings.has(item.term.stem));
  const event = said ?? (begun && isPlaced(scene, figure) ? begun : findStated(scene, figure));
  const isTied = isLaw && tiesLaw.test(scene.text);
  if (isLaw && isAnyLaw(scene, whole, figure)) return undefined;
  return (event ? isDoneTo(scene, figure, event) : isTied)
    ? holdAsDate(claim, figure, startJudgement())
    : undefined;
}

export function holdPromised(scene: Scene, claim: Claim, figure: Figure): Held | undefined {
  const { facts } = scene.knowledge;
  const family = facts
    .figuresAbout(figure.about)
    .filter(({ measure, value }) => (measure === 'date' || measure === 'money') && value !== 'open');
  const sum = family.find(({ measure }) => measure === 'money');
  const own = union(flowStems, ...family.flatMap((one) => [statedStems(one), askedStems(one)]));
  const isAlone = scene.claims.filter(({ kind }) => kind === 'money').length < 2;
  if (!sum || !isAlone || !isSumNamed(scene, sum) || byTheYear.test(scene.text)) return undefined;
  if (/\bdid\b/iu.test(scene.text) || (paid.test(scene.text) && !unpaid.test(scene.text))) return undefined;
  if (
    !isAllExplained(scene, claim, { figure, family, kind: promised, own, isExact: true }) ||
    !isGivenRight(scene, sum)
  )
    return undefined;
  const asked = readLimits(sum.qualifier).kept;
  const said = /\b(?:extra|additional|further|more|another|on top)\b|\+(?=£)/iu.test(scene.text)
    ? readLimits('extra').kept
    : [];
  if (!asked.every((word) => said.includes(word))) return undefined;
  if (isDated(claim)) {
    const isDue = claim.qualifier === undefined && untilThen.test(scene.text);
    return holdAsDate(
      isDue ? { ...claim, qualifier: figure.qualifier ?? '' } : claim,
      figure,
      startJudgement(),
    );
  }
  return claim.unit === figure.unit
    ? hold(asExtra(scene, claim), { figure, doubts: [], isOther: false }, said)
    : undefined;
}

/** “Higher in riders (9%) than among drivers (7%)”: so it is, of two that are known. */
function isComparedRight({ claims, text }: Scene): boolean {
  const [first, second, more] = claims.filter(({ kind }) => kind === 'share');
  if (!greater.test(text) && !smaller.test(text)) return true;
  if (!first || !second || more) return false;
  return greater.test(text)
    ? Number(first.value) > Number(second.value)
    : Number(first.value) < Number(second.value);
}

export function holdShared(scene: Scene, claim: Claim, figure: Figure, whole: Scene): Held | undefined {
  const isCompared = greater.test(whole.text) || smaller.test(whole.text);
  const pieces: Pieces = {
    figure,
    family: [figure],
    kind: sharing,
    own: explainShare(scene, figure),
    ...(isCompared ? { besides: /^(?:than|higher|larger|bigger|greater|lower|smaller)$/u } : {}),
  };
  if (!isAllExplained(scene, claim, pieces) || !isShareRight(scene, figure) || !isComparedRight(whole))
    return undefined;
  return hold(claim, { figure, doubts: [], isOther: false });
}

/** “How long are the plans in answer to the grant? Five years.”: the noun alone, with what the sources say of them. */
function isMeant(scene: Scene, { about }: Figure): boolean {
  const entity = scene.knowledge.findEntity(about);
  const noun = entity?.plural?.split(/\s/u).at(-1)?.toLowerCase();
  const isNamed = scene.items.some((item) => item.kind === 'word' && item.term.term === noun);
  const isToldBy = (item: Item) =>
    item.kind === 'name' &&
    item.mention.readings.every(({ kind }) => kind === 'event' || kind === 'programme' || kind === 'term');
  return isNamed && scene.items.some(isToldBy);
}

export function holdLasting(scene: Scene, claim: Claim, figure: Figure): Held | undefined {
  const pieces: Pieces = {
    figure,
    family: [figure],
    kind: union(lasting, new Set(comingStems)),
    own: wordsAbout(scene, figure),
    near: true,
  };
  const isWhen = whenNot.test(scene.text.slice(0, claim.start));
  if (figure.unit !== claim.unit || isWhen || over.test(scene.text) || thoseBefore.test(scene.text))
    return undefined;
  if (namesAbout(scene, figure).length === 0 && !isMeant(scene, figure)) return undefined;
  return isAllExplained(scene, claim, pieces)
    ? hold(claim, { figure, doubts: [], isOther: false })
    : undefined;
}
