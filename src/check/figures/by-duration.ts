// A length of time in its clause in; how it stands to each length that the table has of what is named, out.
import type { Entity, Figure, Range } from '../../corpus/corpus.ts';
import { saysOf } from '../../corpus/says-of.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { comingStems } from '../english/coming.ts';
import { isTalk } from '../english/everyday.ts';
import { hold, type Fit, type Held } from './held.ts';
import { judgeManner, startJudgement } from './manner/judgement.ts';
import { findVerb } from './counted/known-subject.ts';
import { findCovering } from './counted/noun.ts';
import { isOfMany } from './counted/of-many.ts';
import { isElsewhere } from './place/places.ts';
import { itemsIn, type Item, type NameItem, type Scene } from './read/scene.ts';
import { statedEntities, statedStems } from './words/stated.ts';
import { findStrangers } from './words/strangers.ts';

const somebodys = /\b(?:my|your|his|her|our|whose|\p{L}+['’]s|\p{L}+s['’])\s(?:\p{L}+\s)?$/iu;

/** The words of everything the table says of the entity: of a length, all of it tells which one is meant. */
export function wordsAbout(scene: Scene, figure: Figure): ReadonlySet<string> {
  const { knowledge } = scene;
  const stems = knowledge.facts.figuresAbout(figure.about).flatMap((one) => {
    const { own, near } = knowledge.facts.vocabularyOf(one);
    return [...own, ...near];
  });
  const described = knowledge.findEntity(figure.about)?.description ?? [];
  return new Set([...stems, ...described.flatMap(({ quote }) => findTerms(quote).map(({ stem }) => stem))]);
}

/** “The three-year plans due in spring won’t …”: which they are is told before the verb, and what follows is not of them. */
function findTelling(scene: Scene, { chunk, clause, ...rest }: Around, figure: Figure, inside: Range): Range {
  const isKnown = /\b(?:the|these|those|its|their)\s(?:new\s)?$/iu.test(
    scene.text.slice(chunk.start, inside.start),
  );
  const verb = isKnown ? findVerb(scene, { start: inside.end, end: chunk.end }) : undefined;
  if (verb === undefined) return chunk;
  const subject = { start: clause.start, end: verb };
  return isTold(scene, { ...rest, chunk, clause: subject }, figure, inside) ? { ...chunk, end: verb } : chunk;
}

/** “The council’s”, where the sentence of the figure speaks of “the Council’s grant”: a name in the words of another. */
function isOfSentence({ knowledge, text }: Scene, { kind, start, end }: Item, figure: Figure): boolean {
  const { near } = knowledge.facts.vocabularyOf(figure);
  return kind === 'name' && findTerms(text.slice(start, end)).every(({ stem }) => near.has(stem));
}

function judge(scene: Scene, claim: Claim, around: Around, figure: Figure, name: Item): Fit {
  const judgement = startJudgement();
  const { nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const named = statedEntities(scene.knowledge, figure);
  const inside = { start: Math.min(claim.span.start, name.start), end: Math.max(claim.span.end, name.end) };
  const items = itemsIn(scene, findTelling(scene, around, figure, inside)).filter(
    ({ start, end }) => end <= inside.start || start >= inside.end,
  );
  const entities = new Set([...named, ...nearNamed]);
  const explained = { figure, entities, stems: new Set([...wordsAbout(scene, figure), ...comingStems]) };
  if (isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  if (somebodys.test(scene.text.slice(around.clause.start, inside.start))) judgement.add('scope', true);
  const strange = findStrangers(scene, items, claim.span, explained);
  if (strange.some((item) => !isOfSentence(scene, item, figure))) judgement.add('claim', true);
  judgeManner(scene, claim, around, judgement, { figure, isDefinite: true, isDue: true });
  return { figure, doubts: judgement.doubts, isOther: judgement.doubts.length > 0 };
}

/** “Ten-year plans” where the table has “three-year plans”: the name with the stated length in it. */
function findRenamed(scene: Scene, claim: Claim, { clause }: Around, figure: Figure): NameItem | undefined {
  const [stated] = figure.evidence;
  const said = saysOf(stated);
  const before = scene.text.slice(clause.start, claim.start);
  const after = scene.text.slice(claim.end, clause.end);
  const mention = scene.knowledge.names
    .find(`${before}${said}${after}`)
    .find(
      ({ start, end, readings }) =>
        start <= before.length &&
        end > before.length + said.length &&
        readings.some(({ id }) => id === figure.about),
    );
  if (!mention) return undefined;
  const start = clause.start + mention.start;
  const end = claim.end + mention.end - before.length - said.length;
  return { kind: 'name', start, end, mention: { ...mention, start, end } };
}

/** “The plans come in spring, and they’ll be ten-year plans”: what “they” are is told in the sentence. */
function withAntecedent({ text }: Scene, { clause, sentence, ...rest }: Around): Around {
  const isTheirs = /^\W*(?:and\s|but\s)?(?:they|these|those)\b/iu.test(text.slice(clause.start, clause.end));
  return { ...rest, sentence, clause: isTheirs ? sentence : clause };
}

/** Whether the clause tells by more than their name which are meant: by what else the sentence of the evidence speaks of. */
function isTold(scene: Scene, { clause }: Around, figure: Figure, name: Range): boolean {
  const { near, nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const own = statedStems(figure);
  const isNear = ({ stem, stop }: Term) => !stop && near.has(stem) && !own.has(stem) && !isTalk(stem);
  // A body or place has other plans as well.
  const isNearName = ({ id, kind }: Entity) => kind !== 'body' && kind !== 'place' && nearNamed.has(id);
  return itemsIn(scene, clause)
    .filter(({ start, end }) => end <= name.start || start >= name.end)
    .some((item) =>
      item.kind === 'word'
        ? isNear(item.term)
        : item.kind === 'name' && item.mention.readings.some(isNearName),
    );
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
    const renamed = name ? undefined : findRenamed(scene, claim, around, figure);
    if (renamed && isTold(scene, withAntecedent(scene, around), figure, renamed))
      return [hold(claim, judge(scene, claim, around, figure, renamed))];
    if (!name) return [];
    const { own } = scene.knowledge.facts.vocabularyOf(figure);
    const isSaid =
      covering !== undefined ||
      items.some((item) => item.kind === 'word' && !item.term.stop && own.has(item.term.stem));
    const isMine = somebodys.test(
      scene.text.slice(around.clause.start, Math.min(claim.span.start, name.start)),
    );
    if (!isSaid || (isMine && !isTold(scene, around, figure, name))) return [];
    const held = hold(claim, judge(scene, claim, around, figure, name));
    // “A three-year plan at work”: another one.
    const isOnePlan = covering !== undefined && !isOfMany(scene.text.slice(name.start, name.end));
    return isOnePlan && held.why === 'claim' && !isTold(scene, around, figure, name) ? [] : [held];
  });
}
