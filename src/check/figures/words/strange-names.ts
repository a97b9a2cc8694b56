// A name in the clause of a number in; whether it says something of the number that its figure does not explain, out.
import type { Entity, Figure, Range } from '../../../corpus/corpus.ts';
import { settingOf } from './name-setting.ts';
import { isLocation } from '../place/location.ts';
import { placesOf } from '../place/places-of.ts';
import type { NameItem, Scene } from '../read/scene.ts';
import { subjectsOf } from './quote-subject.ts';

export interface Explained {
  readonly figure: Figure;
  /** Entities that may be named besides. */
  readonly entities: ReadonlySet<string>;
  /** Stems that the figure’s own words hold. */
  readonly stems: ReadonlySet<string>;
  /** Other words for the figure’s do not count. */
  readonly isExact?: boolean;
  /** Another name in a list is strange too: a sum for one is none for two. */
  readonly isAlone?: boolean;
}

/** A name that changes nothing: a document, a whole that the counted are part of, a place (see places.ts), a list’s next. */
export function isStrangeName(scene: Scene, item: NameItem, explained: Explained, claim: Range): boolean {
  const { readings } = item.mention;
  // “Under the heading Problems the author lists 24 groups”: where it is written.
  if (
    item.end <= claim.start &&
    /\bunder\s(?:the\s|an?\s)?(?:sub-?)?(?:heading|headline|title|rubric)s?[\s“"‘']+$/iu.test(
      scene.text.slice(0, item.start),
    )
  )
    return false;
  // “#Transport 24 groups”: a tag for those who look for it.
  if (item.end <= claim.start && /(?:^|\s)#$/u.test(scene.text.slice(0, item.start))) return false;
  const { about } = explained.figure;
  const { nearNamed } = scene.knowledge.facts.vocabularyOf(explained.figure);
  // “The parks are run by 24 groups”: what the sentence of the figure is about.
  const isKindNear = ({ id, kind }: Entity) => kind === 'place' && nearNamed.has(id);
  // “Its residents are served by 24 groups”: whom they are there for.
  if (
    item.end <= claim.start &&
    readings.some(
      ({ id, kind }) =>
        kind === 'group' &&
        scene.knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'people'),
    )
  )
    return false;
  // “The warden has to deal with 24 groups”: with as many as there are.
  if (
    /^\s(?:has|have|had|must|needs?|is going|will have|is left)\s(?:got\s)?(?:to\s)?(?:work|deal|cope|contend|negotiate|liaise|juggle|coordinate|reckon|wrestle)\s(?:with\s|between\s)?(?:[^.;:]{0,60}\sand\s)?\P{L}*$/iu.test(
      scene.typed.slice(item.end, claim.start),
    )
  )
    return false;
  // “The warden works with 24 groups”: by an office, with all that there are.
  if (
    readings.some(({ kind }) => kind === 'post') &&
    /^\s(?:works|deals|liaises|negotiates)\s(?:closely\s)?(?:with|alongside)\s(?:all\s|the\s)*$/iu.test(
      scene.typed.slice(item.end, claim.start),
    )
  )
    return false;
  // “The four boards have 24 groups”: whose they are.
  if (
    /^\s+(?:all\s|each\s)?(?:have|has|had|contains?|includes?|covers?|runs?|with|got)\s+\P{L}*$/iu.test(
      scene.text.slice(item.end, claim.start),
    ) &&
    !isWhole(scene, item, explained)
  )
    return !isHolderOf(scene, readings, explained);
  if (
    readings.some(
      (one) => one.id === about || explained.entities.has(one.id) || isLocation(one) || isKindNear(one),
    )
  )
    return false;
  if (readings.some(({ members }) => members.some(({ entity }) => entity === about))) return false;
  const { left, isPlain, isListed, beside } = settingOf(scene, item);
  if (readings.some(({ kind }) => kind === 'document'))
    return (
      // “An inquiry into 24 groups” is of so many of them.
      /^\s(?:into|on|of|about|from)\s\P{L}*$/iu.test(scene.text.slice(item.end, claim.start)) ||
      !/(?:^|[.!?\n:]\s*|\b(?:the|this|that|their|its|your|a|an|new|in|by|from|both|these|those|two|all|another)\s|['’]s\s)$/iu.test(
        left,
      ) ||
      /\b(?:under|for)\s(?:the\s)?$/iu.test(left)
    );
  if (isPlain) return false;
  // “Town’s council”, “the council in town”: the figure's own place says whose.
  const places = placesOf(scene.knowledge, explained.figure);
  if (beside.some((id) => places.has(id)) && explained.figure.measure !== 'money') return false;
  return explained.isAlone === true || !isListed;
}

/** “The town’s service has 24 groups”: of the figure's own place, and none of several. */
function isWhole({ knowledge, items, text }: Scene, item: NameItem, { figure }: Explained): boolean {
  const places = placesOf(knowledge, figure);
  const isOwn = items.some(
    (other) =>
      other.kind === 'name' &&
      other.mention.readings.some(({ id }) => places.has(id)) &&
      /^(?:['’]s)?\s$/u.test(text.slice(other.end, item.start)),
  );
  return (
    isOwn &&
    item.mention.readings.every(({ id }) =>
      knowledge.facts.figuresAbout(id).every(({ measure }) => measure !== 'count'),
    )
  );
}

/** A whole that the counted are part of, a place, or one of the figure's own scope may have them. */
function isHolderOf(
  { knowledge }: Scene,
  readings: readonly Entity[],
  { figure, entities }: Explained,
): boolean {
  const subjects = subjectsOf(knowledge, figure);
  return readings.some(
    (one) =>
      isLocation(one) ||
      one.kind === 'document' ||
      (one.id !== figure.about && entities.has(one.id)) ||
      subjects.has(one.id) ||
      one.members.some(({ entity }) => entity === figure.about),
  );
}
