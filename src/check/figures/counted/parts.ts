// A name in its clause and the knowledge in; whether only some of what it names are spoken of, out.
import type { Range } from '../../../corpus/corpus.ts';
import { smallCardinals } from '../../english/cardinals.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { placesOf } from '../place/places-of.ts';
import type { Item, Scene } from '../read/scene.ts';

const part = new RegExp(
  String.raw`\b(?:some|most|many|several|few|half|first|last|new|newer|other|both|no|none|nearly all|almost all|certain|majority|a number|each|every|any|another|\d{1,3}|${smallCardinals}|twenty) (?:of )?(?:the |these |those )?(?:\p{L}+ ){0,1}$`,
  'iu',
);

/** “Town’s six boards”, “the six boards” where the table has four: all of them, by a wrong count. */
function isWhole({ knowledge, text }: Scene, about: string, counted: Claim, name: Range): boolean {
  const lead = text.slice(0, counted.span.start);
  if (!/^\s$/u.test(text.slice(counted.end, name.start))) return false;
  if (/(?:['’]s|s['’])\s$/iu.test(lead)) return true;
  const counts = knowledge.facts.figuresAbout(about).filter(({ measure }) => measure === 'count');
  // “The 44 boards” may be those of the whole country.
  const isPlaced = knowledge.names
    .findNested(text.slice(counted.end, name.end))
    .some(({ readings }) =>
      counts.some((figure) => readings.some(({ id }) => placesOf(knowledge, figure).has(id))),
    );
  return (
    /\b(?:the|all)\s$/iu.test(lead) &&
    isPlaced &&
    counts.every(({ value }) => Number(value) < Number(counted.value))
  );
}

/** “Eight areas” where the table has four: no part of them, but a wrong count. */
export function isOvercounted({ claims, knowledge, text }: Scene, name: Item): boolean {
  const counted = claims.findLast(({ end }) => end <= name.start);
  return (
    name.kind === 'name' &&
    counted?.kind === 'number' &&
    /^\s$/u.test(text.slice(counted.end, name.start)) &&
    knowledge.facts
      .figuresAbout(name.mention.readings[0].id)
      .every(({ measure, value }) => measure !== 'count' || Number(value) < Number(counted.value))
  );
}

/** “Some boards”, “two boards”; not “four boards” where the table has four. */
export function isPartOf(scene: Scene, { clause }: Around, about: string, name: Range): boolean {
  const counted = scene.claims.findLast(({ end }) => end <= name.start);
  const isNumbered =
    counted?.kind === 'number' && /^\s(?:\p{L}+\s)?$/u.test(scene.text.slice(counted.end, name.start));
  if (!isNumbered && !part.test(scene.text.slice(clause.start, name.start))) return false;
  if (isNumbered && isWhole(scene, about, counted, name)) return false;
  const whole = scene.knowledge.facts.figuresAbout(about).filter(({ measure }) => measure === 'count');
  return !counted || counted.start < clause.start || !whole.some(({ value }) => value === counted.value);
}
