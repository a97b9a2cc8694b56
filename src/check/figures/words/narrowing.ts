// A word in the clause of a counted noun that nothing explains in; whether it narrows or changes what is counted, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Around } from '../read/clauses.ts';
import { isChange, saysThereAre } from '../../english/everyday.ts';
import { stemOf } from '../../../search/terms.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import { housing, isHolder, type WordItem } from './said-before.ts';
import type { Item, Scene } from '../read/scene.ts';

/** Another time: “before the split there were 24 groups”; not “after reading that there are 24 groups”. */
const otherTime =
  /^\W*(?:\p{L}+\s)?(?:before|after|until|till|since|once|when|during)\s(?!(?:\p{L}+ing|there(?:['’]?s)?|i|you|we|they|he|she|somebody|someone|that)\b)/iu;
/** A setting that those counted may be of: “on the coast there are 24 groups”. */
const otherSetting =
  /^\W*(?:\p{L}+\s)?(?:in|at|across|within|throughout|inside|outside|beyond|near|on|under|over|for|among|by)\s(?:(?:the|a|an|our|my|their|its|this|that)\s)?(?:[\p{L}’'-]+\s)?$/iu;
const thereAre = /\b(?:there(?:['’]?s|\s(?:is|are|was|were))|(?:has|have|had|you get|we get|with))\b/iu;
/** Parts of a place, as English names them. */
const partOfPlace =
  /^(?:outer|inner|central|lower|upper|mid|north|south|east|west|(?:north|south)-?(?:east|west)|northern|southern|eastern|western|rural|suburban|downtown)$/iu;
const determiners =
  '(?:(?:about|around|some|nearly|almost|only|just|exactly|all|the|our|its|their|these|those|a total of)\\s+)*';
/** “A survey of 24 groups”, “emails to 24 groups”: of whichever they are. */
const governing = new RegExp(
  String.raw`^\s(?:\p{L}+\s)?(?:of|at|in|across|among|amongst|by|to|for|from|within)\s${determiners}$`,
  'iu',
);
/** “Devon apparently boasts 24 groups”. */
const having = new RegExp(
  String.raw`^\s(?:(?:\p{L}+ly|alone|itself|also|still|now|already|can|does|did)\s){0,2}(?<verb>\p{L}+)\s(?:up\s(?:with\s)?|out\s)?${determiners}$`,
  'iu',
);
/** “I have to email 18 groups”: as many as one has to do with. */
const reaching =
  /^(?:contact|e-?mail|phone|ring|text|survey|interview|poll|ask|invite|foi|approach|consult|sample|tour)(?:s|ing|e?d)?$/u;
/** “Twice 24 groups”, “a tenth (9%)”. */
const multiple =
  /^(?:twice|thrice|double|triple|minus|half|halves|(?:third|quarter|fifth|sixth|eighth|tenth)s?)$/u;
/** “Half an hour”. */
const spell =
  /^\s(?:an?|the|my|our|this)\s(?:hour|day|night|morning|afternoon|evening|week|month|year|lesson|meeting|minute)\b/iu;
/** “Every year, 7% of drivers …”. */
const each = /\b(?:every|each|per)\s$/iu;
/** “The court split 24 groups”: somebody did so to so many of them. */
const doneTo =
  /^\s(?:\p{L}+(?:ed|[^s\W]s)|took|hit|shut|cut|made|gave|got|won|built|sent|brought|kept|held|led|ran|put|sold|lost|left)\s(?:(?:down|up|out|off|over|on|in|about|some|nearly|almost|only|just)\s)*$/iu;

/** “Has long used four areas”: who did it stands before. */
const often = /^(?:long|often|always|ever|already|previously|regularly)$/u;

function leadsToPlace({ items, text }: Scene, { end }: Item): boolean {
  const next = items.find(({ kind, start }) => kind === 'name' && start >= end);
  return (
    next?.kind === 'name' &&
    /^(?:[\s-]|\s(?:and|or|&)\s)$/u.test(text.slice(end, next.start)) &&
    next.mention.readings.every(({ kind }) => kind === 'place')
  );
}

function isSetting({ text }: Scene, item: WordItem, noun: Range, { clause }: Around): boolean {
  const chunkStart =
    clause.start + Math.max(0, text.slice(clause.start, item.start).search(/(?<=,\s)[^,]*$/u));
  const lead = text.slice(chunkStart, item.start);
  if (otherTime.test(`${lead}${item.term.term}`)) return true;
  const behind = text.slice(item.end, noun.start);
  return otherSetting.test(lead) && (/^(?:,|\s$)/u.test(behind) || thereAre.test(behind));
}

/** “Town officially has 24 groups”: how sure or known it is, and of no others. */
function isAdverb({ items, text }: Scene, item: WordItem, behind: string): boolean {
  return (
    /^\p{Ll}{3,}ly$/u.test(text.slice(item.start, item.end)) &&
    !/^(?:near|hard|bare|scarce|part|most|former|previous|large|main|on|annual|year|month|week|dai)ly$/u.test(
      item.term.term,
    ) &&
    /^\s(?:has|have|had|got)\s$/iu.test(behind) &&
    items.some((one) => one.kind === 'name' && one.end === item.start - 1)
  );
}

/**
 * Whether a word before a counted noun makes it a number of something else. Most words there do not: they say why the number
 * is spoken of. A change, another time or setting, a holder, a part of a place and what is done to so many of them do.
 */
export function narrowsBefore(scene: Scene, item: WordItem, noun: Range, around: Around): boolean {
  const { stem, term } = item.term;
  const behind = scene.text.slice(item.end, noun.start);
  // “Despite having 24 groups town is …”: what stands against it leaves the number as it is.
  if (isAdverb(scene, item, behind) || /^(?:despite|notwithstanding)$/u.test(term)) return false;
  if (
    isChange(stem) ||
    (multiple.test(term) && !spell.test(behind)) ||
    reaching.test(term) ||
    isUnknownPlace(scene, item)
  )
    return true;
  if (each.test(scene.text.slice(around.clause.start, item.start))) return true;
  if (isHolder(scene, item, noun) || isSetting(scene, item, noun, around)) return true;
  if (governing.test(behind) || (!often.test(term) && doneTo.test(behind))) return true;
  if (housing.test(behind)) return true;
  const verb = having.exec(behind)?.groups?.verb;
  if (
    verb !== undefined &&
    (/^(?:has|have|had|claims?|ends?|ended|winds?|wound|finish(?:es|ed)?)$/iu.test(verb) ||
      saysThereAre(stemOf(verb.toLowerCase())))
  )
    return true;
  return (
    leadsToPlace(scene, item) && (partOfPlace.test(term) || /^\p{Lu}/u.test(scene.text.slice(item.start)))
  );
}
