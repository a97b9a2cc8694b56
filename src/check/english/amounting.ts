// English words that a bare statement of a count is made of, besides the number, what is counted and where.
import { words } from '../../search/word-list.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** Words that hold a sentence together and neither limit, part, compare, suppose nor deny. */
const binding = list(`
  a an the this that these those such it its it's they them their they're they've we us our we've you your yours you've
  i i'm i've me my am is are be do does have has having got of at by for with about among between into to from in on off up
  across within throughout inside around there theres there's here heres here's thats that's whats what's what which who how
  whose where when as all both and also so now then really actually exactly precisely just only simply
  clearly indeed currently still today whole entire altogether overall please thanks dear everyone folks everybody guys
  mate yes yeah ok okay well re ie eg aka
`);

/** What is said of amounts, and of the lines and cells that they stand in. */
const amounting = list(`
  number numbers numbering numbered figure figures count counts counting counted tally tallies tallied total totals totalling
  sum sums amount amounts amounting come comes make makes making add adds adding reach reaches stand stands standing
  strong set headcount roll answer quantity x row rows cell column col line item entry field value key label table list
  lists listed front back fact stat stats type kind sort way down exist exists included part parts work based located active
  operating going purposes plate hands alongside system systems landscape picture scene patch set-up setup structure map
  bodies organisations organizations institutions outfits books card cards flashcard fingers
`);

/** What somebody does with things that they have, or things with the place that they are in. */
const having = list(`
  have has own owns possess possesses hold holds keep keeps keeping maintain maintains sustain sustains muster musters house
  houses host hosts support supports parade parades sport sports boast boasts run runs contain contains include includes
  comprise comprises consist consists feature features featuring enjoy enjoys operate operates accommodate accommodates
  belong belongs belonging sit sits sitting populate populates inhabit inhabits dot occupy fill crowd share divide divides
  divided split splits form forms constitute compose dwell reside huddle cluster coexist jostle grace litter pepper found harbour harbours shelter shelters juggle juggles manage manages
  tend tends nurse nurses command commands claim claims register registers record records report reports offer offers
  encompass encompasses embrace embraces straddle span adorn line decorate call home clocks
  say says said state states stated give gives given get gets got put puts see show shows
`);

/** Whether a word before a number that stands alone says that its subject has so many. */
export function isOfHaving(word: string): boolean {
  return having.has(word.toLowerCase());
}

/** Whether a word leaves a bare statement of a count what it is. */
export function isOfAmounts(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  return binding.has(plain) || amounting.has(plain) || having.has(plain);
}

/** Right before a number: it is that of a place in a row. */
export const placesInRow =
  /\b(?:row|cell|column|col|line|item|entry|field|front|back|list|table|ref|nr|q|question|fact|stat|page)\.?\s#?$/iu;

/** Where a piece begins they go on with a list. */
export const beginsPiece = /^(?:next|first|firstly|second|secondly|third|thirdly|finally|lastly)$/iu;

/** Somebody is said to say so: they may count otherwise. */
export const attributed = /\baccording to\b/iu;

/** Verbs that tell of what happens to the counted where a place is only where it does: “groups form in town”. */
export const happensThere =
  /^(?:form|split|divide|share|crowd|run|manage|report|call|offer)s?\s(?:in|across|within|throughout|inside)\b/iu;

/** What those that are counted have people for. */
export const serving = /^(?:serv(?:e|es|ed|ing)|cover(?:s|ed|ing)?|cater(?:s|ed|ing)?)$/iu;

/** “Alongside the other bodies”: what the counted are among. */
export const amongOthers = /^(?:bodies|organi[sz]ations|institutions|players|outfits)\b/iu;

/** Points back to what was counted before. */
export const pointsBack = /\b(?:they|these|those|them|such)\b/iu;

/** Right before a name: it is of some of them. */
export const ofSome =
  /(?:\b(?:loads|lots|plenty|a lot|some|most|(?<!\bhow\s)many|few|several|half|third|quarter|other|others|new|no|any|two|each|every|certain|both|more|fewer)\s(?:of\s)?|\d\s(?:of\s)?)(?:(?:the|these|those|its|all|our)\s)?(?:\p{L}+['’]s\s)?$/iu;

/** Right behind the number: so many of those that are named, “24 of town’s groups”; “24 of those” are so many such. */
export const partsThem = /^\sof\s(?:(?:the|its|our|your|their|all)\s|(?:the\s)?\p{L}+(?:['’]s|s['’])\s)/iu;

/** Right before a name: it is of all of them. */
export const wholly = /(?:^|[\n.!?:;,]\s*|\b(?:the|all|its|our|their|these|those)\s|['’]s?\s)$/iu;

/** Where the pieces of a bare statement part. */
export const pieceMarks =
  /[.!?…]+(?=\s|$)|[,;:|()[\]\n]|\s[–—-]{1,2}\s|[=→←•*~]+|[<>]+|\s\/\s|[\p{Extended_Pictographic}\uFE0F]+/gu;

/** Marks that end a sentence or a line. */
export const endsSentence = /[.!?…\n]/u;

/** Right behind a number that stands beside its noun between commas: “groups, 24 strong, …”. */
export const apposed = /^\s(?:strong|of them|in number|in all|in total|all told|altogether)\s*(?=[,;)–—])/iu;
