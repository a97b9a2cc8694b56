// A number in its message in; how it stands to the date, sum, share or length of time of the table that the pieces around it
// tell, in whatever order they stand, out: “Groups (town). Est. 1998.”, “Sum: £3m. Recipient: the boards.”
//
// Such a statement is known by what it holds: all that the figure is told by, each name in its part, and no name, number or word
// besides that the figure and its kind do not explain. So nothing in it can make the number one of something else.
import type { Figure } from '../../../corpus/corpus.ts';
import type { Held } from '../held.ts';
import { judgeManner, startJudgement } from '../manner/judgement.ts';
import type { Claim } from '../read/claim.ts';
import { asOneClause } from '../read/clauses.ts';
import { firstItemFrom, readScene, type Scene } from '../read/scene.ts';
import { statedEntities } from '../words/stated.ts';
import { withoutLeftOut } from './left-out.ts';
import { isSetElsewhere } from './set-apart.ts';
import { stretchesOf, type Stretch } from './stretches.ts';
import { holdEvent, holdLasting, holdPromised, holdShared } from './tellings.ts';
import { withoutOthers } from './without-others.ts';

const measures: Partial<Record<Claim['kind'], Figure['measure']>> = {
  money: 'money',
  share: 'share',
  duration: 'duration',
  year: 'date',
  period: 'date',
  date: 'date',
};

function holdStretch(whole: Scene, claimed: Claim, { text, start }: Stretch): Held | undefined {
  const typed = readScene(whole.knowledge, text);
  const rest = withoutLeftOut(typed);
  const scene = rest === typed.typed ? typed : readScene(whole.knowledge, rest);
  const first = scene.claims.find((one) => one.start === start);
  const measure = first && measures[first.kind];
  if (!first || measure === undefined || first.isFraction) return undefined;
  const alone = measure === 'share' ? withoutOthers(scene, first) : scene;
  const claim = alone.claims.find((one) => one.start === start);
  if (!claim) return undefined;
  const around = asOneClause({ start: 0, end: text.length }, { start: 0, end: text.length });
  for (const figure of scene.knowledge.corpus.figures) {
    if (figure.measure !== measure || figure.value === 'open') continue;
    const held =
      measure === 'share'
        ? holdShared(alone, claim, figure, scene)
        : measure === 'duration'
          ? holdLasting(alone, claim, figure)
          : measure === 'date' && figure.qualifier === undefined
            ? holdEvent(alone, claim, figure, whole)
            : holdPromised(alone, claim, figure);
    if (held?.verdict !== 'matches' && held?.verdict !== 'differs') continue;
    const judgement = startJudgement();
    judgeManner(alone, claim, around, judgement, { figure, isDefinite: false, isDue: true });
    if (judgement.doubts.length === 0 && !isSetElsewhere(whole, claimed, alone, figure)) return held;
  }
  return undefined;
}

/** How far from a number what it is of may be named, in characters. */
const reach = 700;

/** Whether anything that a figure of its kind is told by is named near it. */
function isNearName(scene: Scene, { kind, start }: Claim): boolean {
  const { corpus } = scene.knowledge;
  const told = corpus.figures.filter(({ measure, value }) => measure === measures[kind] && value !== 'open');
  const ids = new Set(
    told.flatMap((figure) => [
      figure.about,
      ...statedEntities(scene.knowledge, figure),
      ...(kind === 'duration' ? scene.knowledge.facts.vocabularyOf(figure).nearNamed : []),
    ]),
  );
  const from = firstItemFrom(scene, start - reach);
  for (let index = from; index < scene.items.length; index++) {
    const item = scene.items[index];
    if (!item || item.start > start + reach) return false;
    if (item.kind === 'name' && item.mention.readings.some(({ id }) => ids.has(id))) return true;
  }
  return false;
}

/** None where no stretch around the number is such a statement. */
export function holdInAnyOrder(scene: Scene, claim: Claim): Held | undefined {
  if (measures[claim.kind] === undefined || claim.extent || claim.isFraction) return undefined;
  if (!isNearName(scene, claim)) return undefined;
  for (const stretch of stretchesOf(scene, claim)) {
    const held = holdStretch(scene, claim, stretch);
    if (held) return held;
  }
  return undefined;
}
