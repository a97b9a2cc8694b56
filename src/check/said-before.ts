// A word before a counted noun in; whether it says something of the number, out.
import type { Range } from '../corpus/corpus.ts';
import type { Around } from './clauses.ts';
import { isChange, saysThereAre } from './everyday.ts';
import type { Item, Scene } from './scene.ts';

const stands =
  /\b(?:is|are|was|were|there|theres|thats|its|it['’]s|that['’]s|there['’](?:s|re))\s(?:(?:now|currently|still|only|just|about|all|also|the|a total of|\p{L}+ly)\s)*$/iu;
const setting =
  /^\W*(?:in|at|on|for|from|near|outside|of|after|before|when|once|by|with|since|during|over|under|if|as)\b/iu;

/**
 * Whether a word before a number bears on it. What comes before “there are”, or before a comma, does not, unless it tells of
 * a change, or of where or when.
 */
export function bearsOn(scene: Scene, item: Item, noun: Range, { clause }: Around): boolean {
  if (item.kind !== 'word' || isChange(item.term.stem)) return true;
  const between = scene.text.slice(item.end, noun.start);
  const chunk = scene.text.slice(clause.start, item.end).split(/,\s/u).at(-1) ?? '';
  return setting.test(chunk) || !(stands.test(between) || between.includes(','));
}

const having = /^\s+(?:has|have|had|got|gets|includes?|contains?|runs?|with|says?|lists?)\b/iu;
const leading = /\b(?:in|of|for|across|within|at|near|around|from|outside)\s+(?:the\s)?$/iu;

/** The subject of “has”, what follows a preposition, or the verb of a change: the number is of that, and of nothing known. */
export function isHolder(scene: Scene, item: Item): boolean {
  if (item.kind === 'name') return true;
  if (having.test(scene.text.slice(item.end)) || leading.test(scene.text.slice(0, item.start))) return true;
  if (item.kind !== 'word' || saysThereAre(item.term.stem)) return false;
  return /(?:ed|ing|es|lost|cut|built|left|shut|met|axe)$/u.test(item.term.term);
}
