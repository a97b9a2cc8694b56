// A word in; whether it is a plural noun, ends a noun phrase or tells of people, and its singular, out. English alone.
import { isStopWord } from '../../search/stop-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const irregular = words('people children men women staff police personnel alumni criteria feet teeth data');
/** They end as plurals do and are none. */
const noPlural = words(`
  always perhaps besides nowadays sometimes afterwards towards upwards downwards regardless less unless across thanks
  his hers ours yours theirs as is was has does goes says comes uses makes takes gives lives remains needs wants
  depends belongs relies stays seems means becomes includes news series species means outdoors indoors overseas`);
/** Plural in form and followed by the noun itself: “sports halls”, “arts centres”. */
const modifiers = words('sports arts savings rights sales goods communications accounts systems operations');

/**
 * Words beside the stop words at which a noun phrase ends: prepositions, conjunctions, quantities, verbs and adverbs as
 * reports use them. A verb in -s is not among them where it may be a noun: it never follows a plural.
 */
const boundaries = words(`
  alongside around across along amid near beside behind beneath inside outside plus minus versus despite during since until till
  like unlike except including excluding following regarding concerning throughout besides
  whereas which whoever whenever yet therefore thus however instead together already still now then currently today yesterday
  worldwide nationally locally overall respectively combined altogether annually monthly weekly daily
  several various numerous countless dozens hundreds thousands millions most fewer less
  make makes made take takes took taken give gives gave given get gets got go goes went gone come comes came
  see sees saw seen ran keep keeps kept hold held lend lends lent lose loses lost lie lies lay meet meets met
  say says said tell tells told think thinks thought find finds found know knows knew known meant
  need want wants use serve serves cover offer live lives help remain remains
  become becomes became begin begins began rose fell grow grows grew
  spend spends spent pay pays paid buy bought sell sells sold lack lacks depend depends borrow borrows
  visit join joins belong belongs seem seems feel feels felt bring brings brought leave left
  build builds built send sends sent put puts let lets may might`);

/** Whether a word, in lower case, ends a noun phrase that begins before it. */
export function isBoundary(word: string): boolean {
  return isStopWord(word) || boundaries.has(word) || /.ly$/u.test(word);
}

export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (irregular.has(lower)) return true;
  return !noPlural.has(lower) && /(?:[^sui'’]s|ies)$/u.test(lower) && lower.length > 3;
}

export function isModifier(word: string): boolean {
  return modifiers.has(word.toLowerCase());
}

/** The regular singular of a plural noun; undefined where it has none or there is doubt. */
export function singularOf(plural: string): string | undefined {
  if (irregular.has(plural.toLowerCase())) return undefined;
  if (/[^aeiou]ies$/iu.test(plural)) return plural.replace(/ies$/iu, 'y');
  if (/(?:ch|sh|x|ss|zz)es$/iu.test(plural)) return plural.replace(/es$/iu, '');
  // “buses” and “houses”, “heroes” and “shoes”, “shelves” and “sleeves” end alike.
  if (/(?:[sozv]es)$/iu.test(plural)) return undefined;
  return isPlural(plural) ? plural.replace(/s$/iu, '') : undefined;
}

const people = words(
  `people residents inhabitants citizens persons individuals adults children men women teenagers pensioners households
   staff employees workers volunteers visitors users members readers borrowers patients pupils students learners
   attendees participants teachers nurses doctors apprentices subscribers commuters passengers`,
);

/** Whether a noun counts people by being people, and not by being theirs. */
export function isPeople(noun: string): boolean {
  return people.has(noun.toLowerCase());
}

/** Counting them says nothing of anything: “three ways”, “two of these reasons”. */
const empty = words(`
  times ways reasons points things examples words steps cases parts halves thirds quarters occasions respects sides sorts kinds
  types others ones aspects issues questions answers lines days weeks months years hours minutes seconds decades degrees
  percentages figures numbers results levels factors themes areas priorities challenges`);

export function isEmpty(noun: string): boolean {
  return empty.has(noun.toLowerCase());
}
