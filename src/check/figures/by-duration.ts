// A length of time in its clause in; how it stands to each length that the table has of what is named, out.
import type { Figure } from '../../corpus/corpus.ts';
import { findTerms } from '../../search/terms.ts';
import type { Claim } from './claim.ts';
import type { Around } from './clauses.ts';
import { hold, type Fit, type Held } from './held.ts';
import { judgeManner, startJudgement } from './judgement.ts';
import { findCovering } from './noun.ts';
import { isElsewhere } from './places.ts';
import { itemsIn, type Item, type Scene } from './scene.ts';
import { statedEntities } from './stated.ts';
import { findStrangers } from './strangers.ts';

const somebodys = /\b(?:my|your|his|her|our|whose|\p{L}+['’]s|\p{L}+s['’])\s(?:\p{L}+\s)?$/iu;

/** The words of everything the table says of the entity: of a length, all of it tells which one is meant. */
function wordsAbout(scene: Scene, figure: Figure): ReadonlySet<string> {
  const { knowledge } = scene;
  const stems = knowledge.facts.figuresAbout(figure.about).flatMap((one) => {
    const { own, near } = knowledge.facts.vocabularyOf(one);
    return [...own, ...near];
  });
  const described = knowledge.findEntity(figure.about)?.description ?? [];
  return new Set([...stems, ...described.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem))]);
}

function judge(scene: Scene, claim: Claim, around: Around, figure: Figure, name: Item): Fit {
  const judgement = startJudgement();
  const { nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const named = statedEntities(scene.knowledge, figure);
  const inside = { start: Math.min(claim.span.start, name.start), end: Math.max(claim.span.end, name.end) };
  const items = itemsIn(scene, around.chunk).filter(
    ({ start, end }) => end <= inside.start || start >= inside.end,
  );
  const entities = new Set([...named, ...nearNamed]);
  const explained = { figure, entities, stems: wordsAbout(scene, figure) };
  if (isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  if (somebodys.test(scene.text.slice(around.clause.start, inside.start))) judgement.add('scope', true);
  if (findStrangers(scene, items, claim.span, explained).length > 0) judgement.add('claim', true);
  judgeManner(scene, claim, around, judgement, { isDefinite: true, isDue: true });
  return { figure, doubts: judgement.doubts, isOther: judgement.doubts.length > 0 };
}

/** How a length of time stands to those of the table; none where its clause names nothing that has one. */
export function holdDuration(scene: Scene, claim: Claim, around: Around): readonly Held[] {
  const covering = findCovering(scene, claim);
  const items = covering ? [covering] : itemsIn(scene, around.clause);
  return scene.knowledge.corpus.figures.flatMap((figure): readonly Held[] => {
    if (figure.measure !== 'duration' || figure.value === 'open' || figure.unit !== claim.unit) return [];
    const name = items.find(
      (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
    );
    if (!name) return [];
    const { own } = scene.knowledge.facts.vocabularyOf(figure);
    const isSaid =
      covering !== undefined ||
      items.some((item) => item.kind === 'word' && !item.term.stop && own.has(item.term.stem));
    if (!isSaid) return [];
    return [hold(claim, judge(scene, claim, around, figure, name))];
  });
}
