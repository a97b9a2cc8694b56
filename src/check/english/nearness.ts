// English words around a number by which it is only near the one that is meant, or bounds it: “practically 24 groups”, “24 groups
// and then some”. The plain ones (“about”, “over”) are the parser’s.
import { ending } from './answers.ts';

/** Right before a number: a word in “-ly”, which says how nearly it is so unless it is one of talk. */
export const adverbBefore = /(?:^|[\s,(–—-])(?<adverb>\p{L}{2,}ly)\s$/iu;
/** Ends alike, and is a verb or a noun: “we supply 24 groups”. */
export const noAdverb =
  /^(?:supply|apply|multiply|imply|comply|reply|rely|ally|rally|tally|bully|family|assembly|july|italy|fly|early|daily|weekly|monthly|yearly|quarterly|only|friendly|costly|lovely|lively|likely|local|newly|freshly|directly|jointly|publicly|collectively|separately|respectively|independently|successfully|namely|merely|solely|purely|specifically|strictly|notably|famously|finally|lastly|firstly|secondly|thirdly|presently|reportedly|infamously|plainly|proudly|neatly|happily|grandly|formally|officially|legally)$/iu;

/** The same in more words, or in one of another ending. */
export const nearBefore =
  /(?:^|[\s,(–—-])(?:pretty much|(?:as )?good as|all but|more or less|(?:getting|going|pushing) (?:on (?:for|to)|for)|(?:nigh|hard|close) (?:on|upon)|(?:well|damn|bloody) (?:nigh|near|over|past)|by and large|on the whole|give or take|(?<!\b(?:had|like|take|want|need)\s)a (?:good|cool|round|solid|full|conservative|rough|modest)|the best part of|something (?:like|over|under|around|approaching)|in the (?:region|order|neighbourhood|ballpark|vicinity) of|(?:just )?(?:shy|short|north|south|this side|upward|the right side|the wrong side) of|towards?|approaching|touching|pushing|nearing|topping|just over|just under|anything up to|as near as (?:dammit|makes no difference))\s(?:the\s)?$/iu;

/** Right behind a number and what it counts, as a piece of its own. */
export const nearBehind = new RegExp(
  String.raw`^(?:(?:and|or|but)\s)?(?:then some|if (?:that|not more|not fewer|not less|even that|so many|as many)|sort of|kind of|sorta|kinda|in a manner of speaking|(?:roughly|loosely|broadly|generally|approximately|relatively) speaking|in round (?:numbers|figures|terms)|rounded(?: (?:up|down|off))?|(?:a (?:bit|few|little|handful|couple|touch)|some|several)(?: (?:more|extra|besides|over|on top|to spare))?|(?:spare )?change|counting|ballpark|(?:as )?near as (?:dammit|damn it|makes no (?:odds|difference)|i can (?:tell|make out))|by (?:a|my) rough (?:count|guess|estimate)|at a (?:rough )?(?:guess|pinch|push|stretch|conservative estimate)|off the top of my head|within (?:a|one) or two)(?:\s(?:mind you|i['’]d say|i think|i guess|besides))?${ending}`,
  'iu',
);
/** The same with no mark before it: “24 groups and then some”. */
export const nearAttached = new RegExp(
  String.raw`^(?:\s[\p{L}’'&-]+){0,8}?\s(?:and then some|and (?:a bit|a few|some|several|counting|change|a handful|a couple)(?: (?:more|besides|on top))?|or thereabouts|more or less|roughly speaking|give or take(?: (?:a|one) \p{L}+)?|rounded (?:up|down))${ending}`,
  'iu',
);

const bound = String.raw`(?:minimum|maximum|min|max|limit|cap|ceiling|floor|threshold|average|mean|median|norm|quota|estimate|guesstimate|forecast|projection|prediction|guess|target|goal|ambition|aim|record|peak|high|low|best|worst|requirement|ideal|optimum|allowance|allocation)`;
const earlier = String.raw`(?:previous|former|old|earlier|prior|original|last|next|future|initial|provisional|preliminary|estimated|projected|expected|planned|proposed|target|wrong|outdated|minimum|maximum|average|typical|usual|ideal|highest|lowest|record|all-time|pre-?war|historic(?:al)?|past)`;
const number = String.raw`(?:figures?|numbers?|count|total|tally|sum|headcount|high|low|record|answer|guess|estimate|value|amount|level|share|rate)`;
/** Before a number: what is so many is a bound, an average, a record or a number of another time. */
export const ofBound = new RegExp(
  String.raw`(?:^|[,;:(–—-]\s)\W*(?:(?:and|but|so|well)\s)?(?:the|its|their|our|\p{L}+['’]s)\s(?:[\p{L}-]+\s){0,2}?(?:${bound}|${earlier}\s(?:\p{L}+\s)?${number})\s(?:(?:for|in|of|at|across|number)\s[^.,;:!?\n]{1,30}?\s)?(?:is|was|stands at|stood at|are|were|would be|has been|had been)\s$`,
  'iu',
);
