// A word before a counted noun in; whether it says something of the number, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Around } from '../read/clauses.ts';
import { isChange, isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';

const determiners =
  '(?:(?:the|a|an|all|just|only|about|some|its|our|their|these|those|exactly|precisely|still|now|currently|as many as|up to|around|of|total|almost|nearly)\\s+)*';
const stands = new RegExp(
  String.raw`\b(?:is|are|was|were|there|theres|thats|its|it['’]s|that['’]s|there['’](?:s|re))\s(?:a total of\s|\p{L}+ly\s|also\s)*${determiners}$`,
  'iu',
);
const setting =
  /^\W*(?:in|at|on|for|from|near|outside|of|after|before|when|once|by|with|since|during|over|under|if|as|across|throughout|within|beyond|behind|along|inside|up|down|out|per|via|despite|given|unlike|like)\b/iu;
/** The word stands right before the number, or right before the preposition that leads to it: “lost 24”, “funding for 24”. */
const governs = new RegExp(
  String.raw`^[\s'’-]+(?:(?:of|for|to|from|in|on|at|by|with|against|about|into|over|under|through|across|between|among|via|off|out of|up|down|back)\s+){0,2}${determiners}$`,
  'iu',
);
/** “Devon is home to 24 groups”, “devon with its 24 groups”. */
export const housing = new RegExp(
  String.raw`^\s(?:\p{L}+\s)?(?:is\s(?:\p{L}+\s)?(?:home|host)\sto|is\s(?:run|served|covered|governed|looked after|managed)\sby|runs\son|with\sits)\s${determiners}$`,
  'iu',
);
const has = new RegExp(
  String.raw`\b(?:has|have|had|has got|have got|got|gets|includes?|contains?|runs?|needs?|with)\s+${determiners}$`,
  'iu',
);

export type WordItem = Extract<Item, { readonly kind: 'word' }>;

/** Somebody who has to do with so many, and has not so many. */
function isPerson(item: NameItem): boolean {
  return item.mention.readings.every(({ kind }) => kind === 'person' || kind === 'post');
}

/** “Ann from town runs 24 groups”: so many that she does. */
const heading = new RegExp(
  String.raw`^\s(?:from|of|in|at)\s(?:\p{L}+\s){1,3}(?:runs?|leads?|led|chairs?|manages?|heads?|oversees?|owns?|founded|advises?|represents?)\s${determiners}$`,
  'iu',
);

/** A word or two between: the subject, or what describes it. */
const close = new RegExp(String.raw`^[\s'’-]+(?:[\p{L}’'-]+\s+){0,2}${determiners}$`, 'iu');

/**
 * Whether a word before a number bears on it: a change, a place or time, the verb or noun that governs it, the subject that
 * has so many. Other words, and what comes before “there are” or a comma, do not.
 */
export function bearsOn(scene: Scene, item: Item, noun: Range, { clause }: Around): boolean {
  if (item.kind === 'number' || (item.kind === 'name' && !isPerson(item))) return true;
  if (item.kind === 'word' && isChange(item.term.stem)) return true;
  const between = scene.text.slice(item.end, noun.start);
  if (housing.test(between) || (item.kind === 'name' && heading.test(between))) return true;
  const chunk = scene.text.slice(clause.start, item.end).split(/,\s/u).at(-1) ?? '';
  if (setting.test(chunk) || isUnknownPlace(scene, item)) return true;
  if (stands.test(between) || between.includes(',')) return false;
  if (governs.test(between) || close.test(between)) return true;
  return item.kind === 'word' && has.test(between) && !/\bthat\b/iu.test(between);
}

const having = /^\s+(?:has|have|had|got|gets|includes?|contains?|runs?|with|says?|lists?)\b/iu;
const leading = /\b(?:in|of|for|across|within|at|near|around|from|outside)\s+(?:the\s)?$/iu;

const another = /,\s|\s(?:and|or|plus|with|alongside|versus|vs)\s|\s[&+/|–—-]\s/iu;

/** The subject of “has”, what follows a preposition, or the verb of a change: the number is of that, and of nothing known. */
export function isHolder(scene: Scene, item: Item, noun: Range): boolean {
  if (item.kind === 'name') return true;
  const between = scene.text.slice(item.end, noun.start);
  if (having.test(between)) return true;
  // “A pile of papers plus 24 groups”: the number is the next of a list.
  if (leading.test(scene.text.slice(0, item.start)) && !another.test(between)) return true;
  if (item.kind !== 'word' || saysThereAre(item.term.stem)) return false;
  return /(?:ed|ing|[^s]s|lost|cut|built|left|shut|met|axe)$/u.test(item.term.term) && governs.test(between);
}

/** “leeds: 24 boards”: a label of words that say nothing known may be a place. */
export function isLabelled(scene: Scene, number: Range, { sentence, clause }: Around): boolean {
  const isBare = scene.text.slice(clause.start, number.start).trim() === '';
  if (!isBare || !/(?::|\s[–—-])\s*$/u.test(scene.text.slice(sentence.start, clause.start))) return false;
  const label = itemsIn(scene, { start: sentence.start, end: clause.start });
  return (
    label.length > 0 &&
    label.every(
      (item) =>
        item.kind === 'word' &&
        !item.term.stop &&
        item.term.term.length > 1 &&
        !isTalk(item.term.stem) &&
        !isTelling(item.term.stem) &&
        !saysThereAre(item.term.stem),
    )
  );
}
