// A number in its message and a figure in; whether a place stands beside it that the figure is not true of, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { compared, elsewhere } from '../../english/placing.ts';
import type { Mention } from '../../../facts/names.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { isLocation } from './location.ts';
import { placesOf } from './places-of.ts';
import { itemsIn, type Item, type Scene } from '../read/scene.ts';

/** A name that can only be a place’s: what a body is called by as well may not say where. */
export function isPlaceName(item: Item): item is Item & { kind: 'name' } {
  return item.kind === 'name' && item.mention.readings.every(isLocation);
}

/** Whether the clause names a place the figure is true of. */
export function namesPlace(
  scene: Scene,
  { clause }: Pick<Around, 'clause'>,
  allowed: ReadonlySet<string>,
): boolean {
  return itemsIn(scene, clause).some((item) => holdsPlace(scene, item, allowed));
}

/** “Town” and “the Town boards” name the town. */
export function holdsPlace(scene: Scene, item: Item, allowed: ReadonlySet<string>): boolean {
  if (item.kind !== 'name' || allowed.size === 0) return false;
  const isAllowed = ({ readings }: Pick<Mention, 'readings'>) => readings.some(({ id }) => allowed.has(id));
  if (isPlaceName(item)) return isAllowed(item.mention);
  return scene.knowledge.names.findNested(scene.text.slice(item.start, item.end)).some(isAllowed);
}

/** “leeds”, in small letters: a place of the world that the sources do not name, and nothing is compared with. */
export function isFarPlace({ text, knowledge }: Scene, item: Item): boolean {
  return (
    item.kind === 'word' &&
    isPlaceOfTheWorld(item.term.term) &&
    !knowledge.search.knows(item.term.term) &&
    !compared.test(text.slice(0, item.start)) &&
    !/\b(?:unlike|like|not|from|with|to)\s$/iu.test(text.slice(0, item.start))
  );
}

/** “Outer town”: a part of it. */
const part =
  /(?:^|[^\p{L}])(?:outer|inner|central|lower|upper|mid|north|south|east|west|(?:north|south)-?(?:east|west)|northern|southern|eastern|western|rural|suburban|downtown)[\s-]$/iu;

/** “NE town”, “S. town”. */
const compass = /(?:^|[^\p{L}’'-])(?:N|S|[NS]?[EWC])\.?\s$/u;

/** “Town zone 2”, “town’s ward C”. */
const partBehind =
  /^(?:['’]s)?\s(?:fare\s|travel\s|postal\s)?(?:zones?|wards?|districts?|sectors?|divisions?|postcodes?)\s(?:\d|[A-Z](?![\p{L}’'])|(?:one|two|three|four|five|six)\b)/u;

/** Whether a word before the name, or a number of its parts behind it, makes it a part of the place. */
export function isPartNamed({ text }: Scene, { start, end }: Range): boolean {
  const lead = text.slice(0, start);
  return part.test(lead) || compass.test(lead) || partBehind.test(text.slice(end));
}

const words = String.raw`[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}\s?`;
/** “24 groups – leeds”, “24 groups | leeds”. */
const pieceBehind = new RegExp(String.raw`^\s?[|–—@-]{1,2}\s?${words}(?=\s*(?:$|[\n|.,;]))`, 'u');
/** “Leeds – 24 groups”, “what about leeds? 24 groups”. */
const pieceBefore = new RegExp(
  String.raw`(?:(?:^|[\n|.;])\s*${words}\s?[|:=–—-]|\b(?:what|how) about ${words}\?|^\W*(?:and )?${words}\?)\s*$`,
  'iu',
);

/** “Outer town’s boards” of an entity called “town’s boards”. */
function isPartOfNamed(scene: Scene, item: Item, allowed: ReadonlySet<string>): boolean {
  if (item.kind !== 'name' || isPlaceName(item) || !isPartNamed(scene, item)) return false;
  const [first] = scene.knowledge.names.findNested(scene.text.slice(item.start, item.end));
  const said = scene.knowledge.names.find(scene.text.slice(item.start, item.end).split(/['’]s|\s/u)[0] ?? '');
  return [...(first?.start === 0 ? first.readings : []), ...said.flatMap(({ readings }) => readings)].some(
    ({ id }) => allowed.has(id),
  );
}

/** What stands beside a number as a piece of its own: a bracket, a label before it or behind. */
function findPieces(scene: Scene, claim: Claim, { clause, sentence }: Around): readonly Range[] {
  const { text, brackets } = scene;
  const bracket = brackets.find(
    ({ start }) =>
      start > claim.end && start < sentence.end && /^[^\d.;:,]*\($/u.test(text.slice(claim.end, start)),
  );
  const behind = pieceBehind.exec(text.slice(clause.end, sentence.end))?.[0].length;
  // Inside a bracket the label stands before it.
  const inside = brackets.find(({ start, end }) => start === clause.start && end === clause.end);
  const until = inside ? inside.start - 1 : clause.start;
  const from = text.lastIndexOf('\n', until - 1) + 1;
  const lead = inside ? `${text.slice(from, until)}:` : text.slice(from, until);
  const before = pieceBefore.exec(lead);
  return [
    ...(bracket ? [bracket] : []),
    ...(behind === undefined ? [] : [{ start: clause.end, end: clause.end + behind }]),
    ...(before ? [{ start: from + before.index, end: until }] : []),
  ];
}

/** “24 groups, leeds”, “24 groups (leeds)”: such a place, or a part of the figure’s own, and not that itself beside it. */
export function isSetFar(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const allowed = placesOf(scene.knowledge, figure);
  const isAllowed = (item: Item) =>
    isPlaceName(item) && item.mention.readings.some(({ id }) => allowed.has(id) || id === figure.about);
  const parts = scene.knowledge.findEntity(figure.about)?.members ?? [];
  const isOther = (item: Item) =>
    isPlaceName(item) && !item.mention.readings.some(({ id }) => parts.some(({ entity }) => entity === id));
  const isFar = (range: Range, isPiece: boolean) => {
    const items = itemsIn(scene, range);
    if (items.some((item) => isPartOfNamed(scene, item, allowed))) return true;
    if (items.some((item) => isAllowed(item) && !isPartNamed(scene, item))) return false;
    if (isPiece && elsewhere.test(scene.text.slice(range.start, range.end))) return true;
    return items.some((item) => isFarPlace(scene, item) || isAllowed(item) || (isPiece && isOther(item)));
  };
  return (
    [around.clause, around.chunk].some((range) => isFar(range, false)) ||
    findPieces(scene, claim, around).some((range) => isFar(range, true))
  );
}
