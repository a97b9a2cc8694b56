// A number in its sentence in; where that says something else besides, in a verb, a clause or a label of its own, out: “town (lacks a
// hall and) has 24 groups”, “(nobody asked us when) the boards were set up in 1998”.
import type { Range } from '../../../corpus/corpus.ts';
import {
  afterBeing,
  countOfOther,
  deniedLabel,
  lackingBehind,
  lackingBetween,
  lacksAnd,
  nobodyWhen,
  notNew,
  notYet,
  someOf,
} from '../../english/other-clause.ts';
import { isDated } from '../read/claim.ts';
import { isPlaceName } from '../place/far-places.ts';
import { find, holdsOneOther, within, type Beside } from './beside.ts';

/** Names neither a place nor what the figure is of, and no number. */
function tellsOfElse({ scene, figure }: Beside, run: Range): boolean {
  return within(scene, run).every(
    (item) =>
      item.kind === 'word' ||
      (item.kind === 'name' &&
        !isPlaceName(item) &&
        !item.mention.readings.some(({ id }) => id === figure.about)),
  );
}

function endsName({ scene }: Beside, at: number): boolean {
  return scene.items.some(({ kind, end }) => kind === 'name' && end === at);
}

/** “Lacks a hall and”, “, without any hall,”; of a date “… without any hall” behind it. */
function findLacking(beside: Beside): readonly Range[] {
  const { claim } = beside;
  return [
    ...find(beside, lacksAnd).filter(({ start, end }) => endsName(beside, start) && end <= claim.start),
    ...find(beside, lackingBetween).filter(({ start, end }) => endsName(beside, start) && end <= claim.start),
    ...(isDated(claim) ? find(beside, lackingBehind).filter(({ start }) => start >= claim.end) : []),
  ].filter((run) => tellsOfElse(beside, run));
}

/** “Nobody asked us when” before a date, “(was closed in 2020) after being”. */
function findWhen(beside: Beside): readonly Range[] {
  const { claim } = beside;
  if (!isDated(claim)) return [];
  const isBefore = (run: Range) => run.end <= claim.start && tellsOfElse(beside, run);
  return [
    ...find(beside, notNew).filter((run) => isBefore(run) && endsName(beside, run.start)),
    ...find(beside, nobodyWhen).filter(isBefore),
    ...find(beside, notYet).filter(isBefore),
    ...find(beside, afterBeing).filter(
      (run) => run.end <= claim.start && endsName(beside, run.start) && holdsOneOther(beside, run),
    ),
  ];
}

/** “Two of (town’s 24 groups) are in the south”. */
function findSome(beside: Beside): readonly Range[] {
  const { scene, claim, sentence } = beside;
  const found = someOf.exec(scene.typed.slice(sentence.start, sentence.end));
  const { lead = '', own = '', tail = '' } = found?.groups ?? {};
  if (found === null || sentence.start + lead.length + own.length < claim.end) return [];
  const start = sentence.start + lead.length;
  if (claim.start < start) return [];
  const behind = { start: start + own.length, end: start + own.length + tail.length };
  const isNumber = scene.claims.some((one) => one.start >= behind.start && one.end <= behind.end);
  return isNumber ? [] : [{ start: sentence.start, end: start }, behind];
}

/** All that the sentence says besides. */
export function findOtherClauses(beside: Beside): readonly Range[] {
  return [
    ...findLacking(beside),
    ...findWhen(beside),
    ...findSome(beside),
    ...find(beside, deniedLabel).filter((run) => run.end <= beside.claim.start && tellsOfElse(beside, run)),
    ...find(beside, countOfOther).filter(
      (run) =>
        run.start >= beside.claim.end &&
        holdsOneOther(beside, run) &&
        within(beside.scene, run).some(({ kind }) => kind === 'name') &&
        within(beside.scene, run).every(
          (item) =>
            item.kind !== 'name' ||
            (!isPlaceName(item) && !item.mention.readings.some(({ id }) => id === beside.figure.about)),
        ),
    ),
  ];
}
