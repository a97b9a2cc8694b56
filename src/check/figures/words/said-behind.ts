// The words behind a counted noun in; whether they say something of so many of them, or leave the number as it is, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import { findTerms, stemOf } from '../../../search/terms.ts';
import { tellsWhatTheyDid } from '../../english/doings.ts';
import { isChange } from '../../english/everyday.ts';
import type { Around } from '../read/clauses.ts';
import { placesOf } from '../place/places-of.ts';
import type { Scene } from '../read/scene.ts';
import { holdsStem } from './stated.ts';

/** So many more, left over, or about as many. */
const tail =
  /^\s+(?:times|minus|divided|multiplied|squared|more|fewer|less|short|down|up|extra|over|under|off|ago|later|earlier|away|too few|out|at (?:most|least)|max|min|maximum|minimum|tops|or so|or (?:more|fewer|less)|give or take|and (?:counting|rising|falling|growing|more)|to go|plus [\p{L}\d]+ (?:more|others)|of \d|(?:down |up )?(?:to|into) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)(?=\s*(?:$|[.,;!?)])))(?![\p{L}])/iu;

/** “24 more”, “24 or so”. */
export function hasTail(behind: string): boolean {
  return tail.test(behind);
}

/** “At most”, “or so”: it limits the number, and leaves it one of them. */
export function isBoundTail(behind: string): boolean {
  return /^\s+(?:at (?:most|least)|max|min|maximum|minimum|tops|or so|or (?:more|fewer|less)|give or take)\b/iu.test(
    behind,
  );
}

/** “24 boards is more than there are”. */
const moreThan =
  /^\s+(?:is|are|was|were)\s(?:\p{L}+\s){0,3}(?:more|fewer)\sthan\s(?:there|it|they|we|you)\s(?:is|are|was|were|has|have|had)\b/iu;

/** “Has 24 boards too many”: so many more than are wanted. */
export function isSurplus(before: string, behind: string): boolean {
  return (
    moreThan.test(behind) || (/\b(?:has|have|had|got)\s$/iu.test(before) && /^\s+too many\b/iu.test(behind))
  );
}

/** “Which is a lot”: in the singular it is of the number. */
const comment = /^\s+which\s(?:is|was|seems|sounds|feels|makes|means|explains)\b/iu;

/** “I know of”: those that somebody does. */
const known =
  /^\s+(?:i|we|you|they)(?:['’]ve|['’]m)?\s(?:(?:can|could|actually|personally|have)\s)?(?:know of|know about|work with|deal with|find|count|use|heard of|worked (?:with|for|in)|met|visited)\b/iu;

/** “In trouble”, “in debt”: a state, and those of them only; not “in total”. */
const inState =
  /^\s+in\s(?!(?:total|all|number|fact|short|case|reality|theory|practice|general|place|charge|here|there|one|two|this|that|my|our|your|their|its|the|an?|need|turn|addition|existence|operation|use|play)\b)\p{Ll}+(?=\s*(?:$|[.,;!?)]|(?:is|was|are|were|and|but|so)\b))/u;

/** “Which closed”: those of them only. */
export function isRelative(behind: string): boolean {
  if (known.test(behind) || inState.test(behind)) return true;
  return /^\s+(?:that|which|who|whose)\b(?!['’]s\b)/iu.test(behind) && !comment.test(behind);
}

/** “It says of town’s four boards that they are slow”: what is said, and not which of them. */
export function isSaidOfThem({ text }: Scene, { clause }: Around, noun: Range, behind: string): boolean {
  return (
    /^\s+that\s(?:they|these)\b/iu.test(behind) &&
    /\b(?:says?|said|writes?|wrote|reports?|reported|finds?|found|notes?|noted|claims?|claimed|complains?|argues?)\sof\s(?:the\s|all\s|these\s|its\s|\p{L}+['’]s\s)+$/iu.test(
      text.slice(clause.start, noun.start),
    )
  );
}

const finite =
  /^\s*(?:\)|$|[.,;:!?…'"‘“]|-\s|[–—]\s|\b(?:is|are|was|were|be|isn['’]?t|aren['’]?t|have|has|had|do|does|did|don['’]?t|must|will|can|need|needs|should|could|would|may|might|shall|ought|cannot|(?:do|does|did|ca|wo|could|would|should|have|has|had)n['’]?t|each|all|also|still|now|and|or|but|as|because|so|than|to|into|down to|down into|then|with each other)\b)/iu;
const participles = new Set(
  'lost cut left hit shut run set put held kept made built sold won found sent paid met led fed told said gone done short down up away near around under over off out more less fewer each apiece too'.split(
    ' ',
  ),
);

/** “Nobody asked the four boards about that”, “it looks at the four boards over the past year”: what of and when, not which. */
const concerning =
  /^\s+(?:about\s(?!to\b)|regarding\s|over\s(?:much of\s)?the\s(?:past|last)\s(?:year|month|week|few\s\p{L}+)\s*(?:$|[.,;:!?)]))/iu;

/** “Lost £3”, “cut their hours”: with an object, a verb and no participle. */
const withObject =
  /^\s+(?:\p{L}+ly\s)?(?:lost|cut|shut|made|spent|built|sold|won|found|paid|met|left|set|kept|held|put|had|ran|owed)\s(?:[£$€\d]|(?:an?|the|their|its|all|half|some|no|nothing|money|over|about|nearly|almost|more)\b)/iu;

/** “Of the 17 boards ours is the slowest”: another subject, one of them. */
const another = /^\s+(?:(?:only|just|surely|probably)\s)?(?:mine|ours|yours|theirs|hers)\b/iu;
/** Behind “of town’s 17 boards” alone: “the 17 boards my aunt runs” are hers. */
const ownAnother =
  /^\s+(?:(?:only|just|surely|probably)\s)?(?:my|our|your|their|none|half|most|not one|at least one|only (?:one|two|a few|half)|i|we|nobody|how many|which)\b/iu;

/**
 * What follows “the 17 boards” says what they do, and not which of them are meant.
 *
 * @param isOwned “Town’s 17 boards”, whatever they are doing, are all that it has.
 */
export function goesOn(said: string, isOwned = false): boolean {
  const behind = said.replace(
    /^\s+(?:really|truly|actually|honestly)(?=\s(?:need|want|deserve|have|do)\b)/iu,
    '',
  );
  if ([finite, concerning, withObject, another].some((pattern) => pattern.test(behind))) return true;
  if (tellsWhatTheyDid(behind, isOwned) || (isOwned && ownAnother.test(behind))) return true;
  const word =
    /^\s+(?:(?:(?!(?:re|app|supp|comp|f)ly\b)\p{L}+ly|never|ever|always|often|seldom|even)\s){0,2}(?<word>\p{L}+)/u
      .exec(behind)
      ?.groups?.word?.toLowerCase();
  if (word === undefined) return false;
  if (isOwned && word.endsWith('ing')) return !isChange(stemOf(word));
  return !isStopWord(word) && !/(?:ed|ing|en|wn)$/u.test(word) && !participles.has(word);
}

/** “Is the number that everyone repeats”. */
const quoted =
  /^\s+(?:is|was)\sthe\s(?:number|figure|count|total)\s(?:that\s|which\s)?(?:every(?:one|body)|people|they|we|you|i|he|she|all)\s(?:always\s|all\s|keeps?\s)?(?:repeat|quot|say|said|hear|read|see|saw|give|gave|giv|cite|citing|cited|use|mention|remember|know)\p{L}*\s*$/iu;

/** “Is what my diary says”: nobody by name. */
const told =
  /^\s+(?:is|was)\swhat\s(?:i|I|we|you|they|it|everyone|everybody|people|(?:my|our|your|this|that)(?:\s\p{Ll}+){1,3}|the\s(?:article|report|piece|paper|text|source|page|summary|footnote|list|table|chart|slide|leaflet|poster|map|book|sheet|handout|website)s?)\s(?:says?|said|told|tells?|claims?|reckons?|wrote|reads?|heard|saw|found|shows?|counted|got|remember|read)(?:\s(?:me|us|there|here))?\s*[.!?]*$/u;

/** “Is a lot”, “sounds mad”: the number as a number is judged; not “is what is left”. */
export function isJudged(behind: string): boolean {
  if (quoted.test(behind) || told.test(behind)) return true;
  return /^\s+(?:is|was|seems?|sounds?|feels?|looks?)\b(?!.*\bthan\s(?:there|it|they|we|you)\s(?:is|are|was|were|has|have|had)\b)(?!.*\b(?:that|which|who|what|where|how|number|figure|for|of|by|from|left|after|before|once|(?<!\b(?:too|so|very|this|that)\s)\p{L}{3,}ed)\b)/iu.test(
    behind,
  );
}

const plural =
  /^\s+(?:all\s|also\s|still\s|now\s)?(?:are|were|aren['’]?t|weren['’]?t|have|had|haven['’]?t|do|did|don['’]?t|didn['’]?t|can|could|can['’]?t|must|need|want|will|won['’]?t|would|should|may|might|get|got|face|cover|run|work|make|made|report|tell|told|say|said|think|know|knew)\b(?<rest>.*)/isu;
const harmless =
  /^\s(?:there|all (?=in\b)|too (?:many|much)|a lot|lots|way too|so many|enough|plenty|mentioned|listed|named|included|involved|counted|served|covered|catered|looked after|in|mad|crazy|insane|nuts|ridiculous|excessive|overkill|bonkers|a (?:joke|lot|mess|nightmare|problem|maze))\b/iu;

/** A verb in the plural right behind the noun says something of so many of them, but for “are too many” and the like. */
export function isPredicate(behind: string): boolean {
  const verb = plural.exec(behind);
  return verb !== null && !harmless.test(verb.groups?.rest ?? '');
}

/** What is said of them is what the evidence says: “were used for planning”. */
export function isStatedPredicate(behind: string, stems: ReadonlySet<string>): boolean {
  const words = findTerms(behind.split(/[,;:]/u)[0] ?? '').filter(({ stop }) => !stop);
  return words.length > 0 && words.every(({ stem }) => holdsStem(stems, stem));
}

/** What stands before ends in “are”, or in “are” and one word: “are looked after”. */
export function isPassive(before: string): boolean {
  return /\b(?:are|is|were|was|be|being|been)\s(?:\p{L}+\s)?$/iu.test(before);
}

const placing =
  /^\s+(?:(?:that\s)?(?:make up|making up|form|comprise|constitute)\s(?!(?:in|of|across|for|within|throughout|around|all over)\s)|(?:that\s)?(?:serve|serving|cover|covering|operate|operating|exist|existing|work|working|sit|sitting|based|located|span|spanning|run|running)\s|)(?:in\s|of\s|across\s|for\s|within\s|throughout\s|around\s|all\sover\s)?(?:(?:the\s)?(?:whole|entire)\s(?:of\s(?:the\s)?)?|the\s|all of\s(?:the\s)?)?/iu;

/** “With 24 boards”: what goes before a main clause. */
const governed =
  /^\W*(?:(?:and|but|so|even|well)\s){0,2}(?:with|given|despite|thanks to|because of|having|for all)\s[^,]*$/iu;
const verbBehind =
  /^\s(?:(?:still|really|surely|now|just|also)\s)?(?:must|has|is|isn['’]?t|was|can|can['’]?t|cannot|could|should|would|will|does|doesn['’]?t|needs?|feels?|looks?|sounds?|seems?|deserves?|gets?)\b/iu;

/** “In town”, “serving the town” right behind the noun: where the words go on that say more than the place. */
export function findPlaced(scene: Scene, from: number, { clause }: Around, figure: Figure): number {
  const lead = placing.exec(scene.text.slice(from, clause.end))?.[0];
  if (lead === undefined) return from;
  const allowed = placesOf(scene.knowledge, figure);
  const place = scene.items.find(
    (item) =>
      item.kind === 'name' &&
      item.start === from + lead.length &&
      item.mention.readings.some(({ id, kind }) => kind === 'place' && allowed.has(id)),
  );
  if (lead.trim() !== '' || !place) return place?.end ?? from;
  // “With 24 boards town must be …”: another subject, the place itself.
  const isMain =
    governed.test(scene.text.slice(clause.start, from)) &&
    verbBehind.test(scene.text.slice(place.end, clause.end));
  return isMain ? clause.end : from;
}

/** “24 groups seems a lot for town”: what is said behind, judged as the number of its own place, without that. */
export function withoutOwnPlace(
  scene: Scene,
  from: number,
  { clause }: Around,
  figure: Figure,
  behind: string,
): string {
  const allowed = placesOf(scene.knowledge, figure);
  const last = scene.items.findLast(({ start, end }) => start >= from && end <= clause.end);
  if (last?.kind !== 'name' || !last.mention.readings.some(({ id }) => allowed.has(id))) return behind;
  const said = scene.text.slice(last.start, clause.end);
  return behind.endsWith(said) ? behind.slice(0, -said.length).replace(/\sfor\s(?:the\s)?$/iu, '') : behind;
}
