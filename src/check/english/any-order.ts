// English words of a statement that is put together from pieces in any order (“Groups (town). Est. 1998.”, “Sum: £3m. Recipient: the
// boards.”): those that only hold it together, and those that say what kind of number it tells. No subject matter here.
import { stemOf } from '../../search/terms.ts';

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
const stemsOf = (words: string): ReadonlySet<string> =>
  new Set([...wordsOf(words)].map((word) => stemOf(word)));

/** Little words that neither deny, limit, part nor compare what stands beside them. */
export const joining: ReadonlySet<string> = wordsOf(`
  a an the this that these those own i me my we us our you your it its itself they them their what which who when where how
  much am is are was were be been being do does did has have had having will shall of at by for with among amongst in into to
  from up out on and also too very just all both as so since then thus hence please know say said says according
  whats thats theres im ive
`);

/** Words that point to a number, answer with it or write it down, whatever it is of. */
export const pointing: ReadonlySet<string> = stemsOf(`
  well yes yeah ok okay fact facts figure figures number numbers total answer question quick note reminder exactly precisely
  actually really indeed certainly altogether overall entry timeline key date dates stat stats drum drumroll roll remember
  recall confirm happy glad namely viz ie e thus hence
`);

/** That something began: other words for its having been set up. */
export const beginnings: ReadonlySet<string> = stemsOf(`
  birth born creation creator founding foundation formation establishment inception setting est established start launch
  origin got get arrival beginning
`);
/** What a date is called or goes with. */
export const dating: ReadonlySet<string> = stemsOf(
  'year back date dated dates old vintage birthday when day time being existence',
);
/** What the parts of a promised sum are called. */
export const promised: ReadonlySet<string> = stemsOf(`
  sum amount size recipient beneficiary payer giver donor money cash fund funding pound quid extra additional more further top
  promise pledge commitment due deadline target met meet meeting fulfil fulfilled deliver delivered reach reached get gets
`);
/** What a share is called, and how those come that it is a share of. */
export const sharing: ReadonlySet<string> = stemsOf(`
  share proportion percentage percent slice contribution fraction supply supplied supplies come comes coming hail hails
  hailing originate rely depend lean leans drawn staffing
`);
/** What a length of time is called, and how it is brought about. */
export const lasting: ReadonlySet<string> = stemsOf(
  'long last lasting length duration span term period run mean meant bring brings bringing answer new',
);

/** One share set against another, the greater first or the smaller. */
export const greater = /\b(?:higher|larger|bigger|greater)\b/iu;
export const smaller = /\b(?:lower|smaller)\b/iu;

/** Before whom a sum comes from, and before whom it goes to. */
export const fromWhom = /\b(?:from|by|of|payer|giver|donor)\W+(?:the\s)?$/iu;
export const toWhom =
  /\b(?:to|for|give[ns]?|gave|giving|pledge[sd]?|promise[sd]?|offer(?:s|ed)?|hand(?:s|ed)?|award(?:s|ed)?|owe[sd]?|recipient|beneficiary)\W+(?:the\s)?$/iu;
/** Behind who gives it; “was pledged” is said of who gets it. */
export const givesIt =
  /^(?:['’]s?)?[\s/|,–-]+(?:(?:has|have|had|also|once|now)\s)*(?:pledge[sd]?|promise[sd]?|offer(?:s|ed)?|gives?|gave|giving|commit\p{L}*|hands?|handed|pays?|paid|pledging|promising)\b(?!\s(?:by|from)\b)/iu;

/** Behind those whom a share is of: whence they are; “Wales’s share”, “Wales to town”. */
export const ownsShare =
  /^['’]s?\s(?:(?:own|total|overall)\s)?(?:share|contribution|slice|proportion|percentage|fraction)\b/iu;
/** Before it: “leans on Wales for 7 per cent”. */
export const drawsOn = /\b(?:lean|rel|depend|draw|count)\p{L}*\s(?:up)?on\s(?:the\s)?$/iu;
/** What is said of those who come from there, and makes the share one of them. */
export const saysMore =
  /^\s(?:\p{L}+ly\s)?(?:are|is|were|was|come|came|work|works|live|lives|have|has|had|will|do|did)\b(?!\s(?:about\s|only\s|just\s)?\d)/iu;
/** Those whom the share is of stand behind such a word, or before the number. */
export const ofWhom = /\b(?:of|among|amongst)\s(?:the\s|all\s)?$/iu;

/** A fragment that goes on with what stands before it: “By 2005.”, “Pledged by the board.”. */
export const goesOn =
  /^\W*(?:by|for|from|of|in|on|per|each|every|over|to|until|with|without|not|minus|except|excluding|(?:\p{L}+(?:ed|en))\s(?:by|to|for|from|in))\b/iu;

/** “Thanks.”, “Next question.”, “Reply to Mags.”, “We need a plan.”: talk that says nothing of what stands before it. */
export const standsAlone =
  /^\W*(?:(?:thanks|thank you|cheers|ta|noted|sorted|done|there you go|next (?:question|one|item)|says it all|the end|sorry|please|anyway|ok|okay|yes|yep|hello|hi|regards|best|love|reply|ask|see|ring|call|email|ping|discuss|read|share|check|contact|write|shout|let)\b|(?:i|we|you)(?:['’]\p{L}+)?\s)/iu;

/** Which of several it is: said of none that the sources tell of. */
export const whichOne =
  /^(?:last|first|next|former|previous|other|another|final|latest|second|third|early|late|mid|only|rest|half|part|most|few|cut|cuts|less|take|takes|taken)$/u;
/** What asks how great something is. */
export const howGreat = /\bhow\s(?:big|large|great|high|much|many|long)$/iu;
/** A law is of the year it was made in. */
export const madeLaw: ReadonlySet<string> = stemsOf('passed made enacted introduced');
export const tiesLaw = /\b(?:is|was|dates?|dated|year|passed|made|enacted|introduced)\b/iu;
/** Of a sum and the like: what it is not for. */
export const leavesOut =
  /\b(?:(?:does|do|did|will|would)(?:\snot|n['’]t)\s(?:include|cover|extend)|excludes?|leaves?\sout|omits?)\b/iu;
/** “Nobody remembers the grant …”, “bear in mind that 7% …”: what is remembered or forgotten is so. */
export const takenForKnown =
  /\b(?:forg[eo]t(?:s|ten|ting)?|remember(?:s|ed|ing)?|overlook(?:s|ed|ing)?|recall(?:s|ed|ing)?|bear(?:ing)? in mind|not(?:e|ing))\s(?:that\s(?=\P{L}?\d)|(?=(?:the|this)\s))/giu;
/** “… tx for asking”. */
export const thanksBehind = /[,;]?\s(?:tx|thx|thanks|cheers|pls)\b[^\d]*(?:at\s\d{1,2}\s?(?:[ap]m)?)?\W*$/iu;

/** “We set up”: somebody did so to something else; “we got the groups” says nothing of the kind. */
export const talkersDo = /\b(?:i|we|you|he|she)\s(?:\p{L}+ly\s)?$/iu;
export const gotten = /^(?:got|get)\b/iu;

/** Told as over: what was got, and what has lasted. */
export const over = /\b(?:did|was|were|had|got|received|gave|spent)\b/iu;
/** “In five years”: when, and not how long. */
export const whenNot = /\b(?:in|within|after|until|by|before|every|over)\s(?:the\s)?$/iu;
/** “The last plans”: others than those to come. */
export const thoseBefore = /(?:\b(?:the|those|these|their|its|our|your|my)|['’]s)\s(?:last|old)\b/iu;
/** “By then”, “due: 2005”: what is said apart makes it the day by which. */
export const untilThen = /\bby (?:then|when)\b|\b(?:deadline|due|target)\b/iu;
