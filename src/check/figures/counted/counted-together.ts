// What a number counts in; whether two more things stand right behind it in a list, with no number and no word of their own, out:
// “24 groups, boards and gates” are 24 of all three, “24 groups, the boards and ten gates” are 24 groups.
import { hasVerb } from '../../english/clause-cuts.ts';
import { noThings } from '../../english/corrections.ts';
import { isTalk } from '../../english/everyday.ts';
import { isOfMany } from './of-many.ts';
import type { Counted } from './noun.ts';
import type { Item, Scene } from '../read/scene.ts';
import { follow } from './following.ts';

const parting = /^(?:,(?:\s(?:and|or|&))?|\s(?:and|or|&)|\s?\/)\s?(?=[\p{L}])/iu;
/** Goes on behind the list with a verb of its own, and not with where they are or what they do together. */
const goesOn =
  /^\s(?!(?:in|across|of|for|at|with|within|throughout|between|among|around|on|to|from|under|over|by|here|there|that|which|who|whose|and|or|but|so|because|cos|as|if|when|where|while|than|too|also|all|altogether|together|total|combined|today|now|then|right|lol|lmao|mate|please|pls|alone|overall|included|each|alike)\b|\p{Ll}+ing\b)\p{Ll}/u;
const ownNumber = /^(?:\s?[:=(–—-]+\s?|\s(?:number(?:ing)?|count|total|at|is|are)\s)?\d/iu;
/** Words that may stand before the plural: “local boards”. */
const mostBefore = 2;

function isPlural(scene: Scene, item: Item): boolean {
  const said = scene.text.slice(item.start, item.end);
  if (item.kind === 'name')
    return isOfMany(said) && item.mention.readings.some(({ kind }) => kind !== 'place');
  return (
    item.kind === 'word' && /^\p{L}.*[^s]s$/u.test(said) && !isTalk(item.term.stem) && !noThings.test(said)
  );
}

/** The plural that a place begins with: “boards”, “local boards”. */
function findBare(scene: Scene, at: number): Item | undefined {
  const run = follow(scene, at, scene.text.length);
  const found = run.slice(0, mostBefore + 1).find((item) => isPlural(scene, item));
  const before = run.slice(0, found ? run.indexOf(found) : 0);
  const isBare = before.every((item) => item.kind === 'name' || (item.kind === 'word' && !item.term.stop));
  return run[0]?.start === at && isBare ? found : undefined;
}

/** Whether it is one of several kinds that are counted together. */
export function isCountedTogether(scene: Scene, { place, start, end, mention }: Counted): boolean {
  if (place === 'behind') return false;
  const own = mention.readings[0].id;
  const listed: Item[] = [];
  let at = end;
  for (;;) {
    const mark = parting.exec(scene.text.slice(at));
    const item = mark && findBare(scene, at + mark[0].length);
    // “24 groups, boards 18 and gates 7”
    if (!item || ownNumber.test(scene.text.slice(item.end))) break;
    listed.push(item);
    at = item.end;
  }
  // “Town has 24 groups, locals and tourists love them” says something else of those
  const { sentence } = scene.around(start);
  if (hasVerb.test(scene.text.slice(sentence.start, start)) && goesOn.test(scene.text.slice(at)))
    return false;
  // “24 groups, teams or whatever you call them”
  const isOther = (item: Item) => item.kind !== 'name' || !item.mention.readings.some(({ id }) => id === own);
  return listed.length > 1 && listed.some(isOther);
}
