// A label, a column’s head or a bracket beside a number and the figure that it fits in; whether a word or name there makes the number
// one of something else, out.
//
// Such a piece has no verb to say what is told of whom: whatever it names besides what is counted, where, and that it is a count,
// makes it one of something else (“managers of boards”, “new boards”, “boards in debt”). So all but a short list of words does.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { counting } from '../../english/heads.ts';
import {
  countingNoun,
  joined,
  joining,
  ofNumber,
  picking,
  plainBeside,
  plainNumber,
  seenFirst,
} from '../../english/labels.ts';
import { nameWords } from '../../publishers.ts';
import { isPartNamed } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isDated } from '../read/claim.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { askedStems, statedEntities, statedStems } from './stated.ts';

/** `label`: before a number. `column`: over it. `bracket`: right behind it. */
export interface Piece extends Range {
  readonly kind: 'label' | 'column' | 'bracket';
  /** The name in a label of what is counted. */
  readonly name?: NameItem;
}

/** Whether a name leaves a number one of those counted: their own, their place’s, a source’s, a tag. */
function isOwnName(scene: Scene, item: NameItem, figure: Figure): boolean {
  const { text, knowledge } = scene;
  // “Four areas (north, south)”: which they are.
  const parts = new Set(knowledge.findEntity(figure.about)?.members.map(({ entity }) => entity));
  if (item.mention.readings.some(({ id }) => parts.has(id))) return true;
  if (isPartNamed(scene, item)) return false;
  if (text[item.start - 1] === '#') return true;
  const { readings } = item.mention;
  const places = placesOf(knowledge, figure);
  const own = [places, statedEntities(knowledge, figure)];
  if (figure.measure === 'people') {
    // “Town’s tramways, residents served: 3 million”: whom the sentence of the figure says to serve them, wherever that is.
    own.push(knowledge.facts.vocabularyOf(figure).nearNamed);
    if (places.size === 0 && /['’]s?$/u.test(text.slice(item.start, item.end))) return true;
  }
  if (readings.some(({ id }) => id === figure.about || own.some((ids) => ids.has(id)))) return true;
  // “Reports on groups: 24” counts reports.
  return (
    readings.some(({ kind }) => kind === 'document') &&
    (!joining.test(text.slice(item.end)) || /\b(?:the|this|that|our)\s$/iu.test(text.slice(0, item.start)))
  );
}

/** Whether talk in a label is no more than that: “quick one for you, groups: 24”, not “meetings of groups”, “silly groups”. */
function isApart({ text }: Scene, item: Item, { name }: Piece): boolean {
  if (!name) return !/(?:[^s]s|ed|ing)$/iu.test(text.slice(item.start, item.end));
  return item.end < name.start && !/^\s(?:the\s|our\s)?$/u.test(text.slice(item.end, name.start));
}

/** “Letters to groups”, “care in groups”: the noun before what is counted is counted itself. */
function isHead({ text }: Scene, item: Item, { name, end }: Piece): boolean {
  return name !== undefined && item.end <= name.start && joining.test(text.slice(item.end, end));
}

function isStrangeWord(scene: Scene, item: Item & { kind: 'word' }, piece: Piece, figure: Figure): boolean {
  const { term, stem, stop } = item.term;
  if (picking.test(term)) return true;
  // “Seen the council’s pledge: £3”, not “boards seen: 24”.
  if (
    item.start === piece.start &&
    seenFirst.test(term) &&
    /^\s(?:the|this|that|our)\s/iu.test(scene.text.slice(item.end))
  )
    return false;
  // “Planned number of groups”, “1990s count of groups”.
  if (ofNumber.test(scene.text.slice(item.end, piece.end)))
    return !stop && !plainNumber.test(term) && !term.endsWith('ly');
  if (piece.kind === 'column' && counting.test(term)) return false;
  if (stop || term.length === 1 || /^\d/u.test(term) || countingNoun.test(term)) return false;
  // What people call a figure by may say where in brackets: “(national)”.
  const isInBracket =
    piece.kind === 'bracket' ||
    scene.brackets.some(({ start, end }) => start <= item.start && item.end <= end);
  const isOwn = statedStems(figure).has(stem) || (!isInBracket && askedStems(figure).has(stem));
  if (isHead(scene, item, piece)) return !isOwn || figure.measure === 'count';
  if (isOwn || plainBeside.test(term) || nameWords(scene.knowledge).has(term)) return false;
  // “Residents served: 3 million”.
  const isBehind = piece.name !== undefined && item.start > piece.name.end;
  if (isBehind && figure.measure === 'people' && saysThereAre(stem)) return false;
  if (piece.kind === 'bracket') return !isTalk(stem) && !isTelling(stem);
  return !isTalk(stem) || !isApart(scene, item, piece);
}

/** “£3 in 2001”, of a sum that is due in another year. */
function isOtherYear(item: Item, { asOf, measure }: Figure): boolean {
  return (
    item.kind === 'number' &&
    measure === 'money' &&
    asOf !== undefined &&
    isDated(item.claim) &&
    !String(item.claim.value).startsWith(asOf.slice(0, 4))
  );
}

/** “We have letters to the boards: 24”. */
export function isOfThem({ items, text }: Scene, { name, start }: Piece): boolean {
  return items.some(
    (item) =>
      item.kind === 'word' &&
      name !== undefined &&
      item.start >= start &&
      item.end < name.start &&
      joined.test(text.slice(item.end, name.start)) &&
      !item.term.stop &&
      !countingNoun.test(item.term.term),
  );
}

/** Whether anything in a piece that has no verb makes its number one of something else. */
export function namesOther(scene: Scene, piece: Piece, figure: Figure): boolean {
  return scene.items.some((item) => {
    if (item.start < piece.start || item.end > piece.end) return false;
    if (item.kind === 'number') return isOtherYear(item, figure);
    if (item.kind === 'name') return !isOwnName(scene, item, figure);
    return isStrangeWord(scene, item, piece, figure);
  });
}
