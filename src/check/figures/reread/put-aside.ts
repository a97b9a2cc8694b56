// A number in its message, and a figure that it is held against, in; the message without what is only set beside its statement,
// out: another place’s number, the names of those counted, one for each of something, the list under another place.
//
// The statement must name the figure’s own place itself, so that nothing is left of another place once that is gone.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import {
  asideOfLast,
  atPresent,
  comparedWith,
  headedList,
  includes,
  leftOut,
  listBeside,
  oneEach,
  othersOwn,
  ratherThan,
} from '../../english/set-against.ts';
import { setsElsewhere } from '../../english/placing.ts';
import { holdsPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { blank } from '../read/blank.ts';
import type { Claim } from '../read/claim.ts';
import type { Item, Scene } from '../read/scene.ts';
import { find, holdsOneOther, isOtherPlace, namesOwn, within, type Beside } from './beside.ts';
import { findOtherClauses } from './other-clause.ts';
import { findWiderWhole } from './part-of-wider.ts';
import { isLeftOutBySources } from '../words/left-out.ts';

/** “(Leeds has 20)”, “, compared with 5% nationally”, “rather than Leeds”. */
function findCompared(beside: Beside): readonly Range[] {
  const { scene, claim } = beside;
  // “Compared with 30 now” sets the number in the past.
  const isElsewhere = (run: Range) => {
    const said = scene.typed.slice(run.start, run.end);
    return !atPresent.test(said) && (setsElsewhere(said) || isOtherPlace(beside, run));
  };
  return [
    ...find(beside, othersOwn).filter((run) => isOtherPlace(beside, run) && holdsOneOther(beside, run)),
    ...find(beside, comparedWith).filter(
      (run) =>
        run.start >= claim.end && isElsewhere(run) && !namesOwn(beside, run) && holdsOneOther(beside, run),
    ),
    ...find(beside, ratherThan).filter((run) => isOtherPlace(beside, run)),
  ];
}

/** “(North, East, South and West)”: as many parts by name as are counted, and nothing else. */
function findNamed(beside: Beside): readonly Range[] {
  const { scene, claim } = beside;
  return find(beside, listBeside).filter((run) => {
    if (run.start < claim.end) return false;
    const items = within(scene, run);
    const parts = new Set(
      items.flatMap((item) =>
        item.kind === 'name'
          ? (item.mention.readings.find(({ id }) => scene.knowledge.facts.isPart(id))?.id ?? [])
          : [],
      ),
    );
    const rest = blank(
      scene.typed,
      items.filter(({ kind }) => kind === 'name'),
    ).slice(run.start, run.end);
    return parts.size === claim.value && /^(?:[\s,():&]|\b(?:and|namely|ie|i\.e\.)\b)*$/iu.test(rest);
  });
}

/** “, 1 per parish”, “, half of them skint,”, “including harbour boards”. */
function findFurther(beside: Beside): readonly Range[] {
  const { scene, claim, figure } = beside;
  const { near, own } = scene.knowledge.facts.vocabularyOf(figure);
  const isStated = (item: Item) =>
    item.kind === 'word'
      ? item.term.stop || near.has(item.term.stem) || own.has(item.term.stem)
      : item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about);
  return [
    ...find(beside, oneEach).filter(({ start }) => start >= claim.end),
    ...find(beside, asideOfLast).filter(({ end }) => end <= claim.start),
    ...find(beside, includes).filter(
      (run) =>
        run.start >= claim.end &&
        within(scene, { start: run.end - (run.groups.noun ?? '').length, end: run.end }).every(isStated),
    ),
  ];
}

/** “, schools not included”, which the sources say themselves and which names no place. */
function findLeftOut(beside: Beside): readonly Range[] {
  const { scene, claim, figure } = beside;
  return find(beside, leftOut).filter(
    ({ start, groups }) =>
      start >= claim.end && isLeftOutBySources(scene.knowledge, figure, groups.what ?? groups.which ?? ''),
  );
}

/** “Leeds:” with a list under it, behind the one that the number stands in. */
function findOtherLists(beside: Beside): readonly Range[] {
  const { scene, claim } = beside;
  return [...scene.typed.matchAll(headedList)]
    .map(({ 0: said, index, groups }) => ({
      start: index,
      end: index + said.length,
      said,
      head: groups?.head ?? '',
    }))
    .filter(
      ({ start, head, said }) =>
        start >= claim.end && isOtherPlace(beside, { start, end: start + said.indexOf(head) + head.length }),
    );
}

/** None where nothing of the kind stands beside it. */
export function withoutPutAside(scene: Scene, claim: Claim, figure: Figure): string | undefined {
  const { sentence } = scene.around(claim.start);
  const beside: Beside = { scene, claim, figure, sentence };
  const others = [
    findCompared,
    findNamed,
    findFurther,
    findWiderWhole,
    findOtherClauses,
    findOtherLists,
  ].flatMap((findRuns) => findRuns(beside));
  const runs = [...others, ...findLeftOut(beside)];
  if (runs.length === 0) return undefined;
  const rest = blank(scene.typed, runs);
  const left = within(scene, { start: 0, end: sentence.end }).filter(
    (item) => !runs.some(({ start, end }) => item.start < end && item.end > start),
  );
  const own = placesOf(scene.knowledge, figure);
  return others.length === 0 || own.size === 0 || left.some((item) => holdsPlace(scene, item, own))
    ? rest
    : undefined;
}
