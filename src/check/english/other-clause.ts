// English by which a sentence says something else besides its number: a verb, a clause or a label of its own. Each pattern is one
// whole run, without which the sentence still stands.
import { smallCardinals } from './cardinals.ts';

/** “(Town) lacks a hall and (has)”. */
export const lacksAnd =
  /\s(?:lacks?|ha(?:s|ve) no|never had|ha(?:s|ve) neither|do(?:es)? without)\s[^,;.:!?\d]{3,50}?\sand(?=\s(?:(?:also|still|already)\s)?(?:has|have|had|is|are|was|were)\s)/giu;
/** “(The boards), without any hall, (were)”. */
export const lackingBetween =
  /,\s(?:without|lacking)\s[^,;.:!?\d]{3,50},(?=\s(?:was|were|has|have|is|are)\s)/giu;
/** “(… were set up in 1998) without any hall”. */
export const lackingBehind =
  /,?\s(?:without|with no|lacking)\s(?:any\s|an?\s|the\s|much\s|proper\s|clear\s|real\s)?(?!doubt\b|question\b|success\b|luck\b|effect\b|result\b)\p{L}[^,;:.!?\d]{3,50}(?=\s*(?:$|[.!?]))/giu;

/** “Nobody asked us when (the boards were set up)”; not “… said when”. */
export const nobodyWhen =
  /^\W*(?:no[ -]?one|nobody|none of us|hardly anyone|few people|not many|i|we)\s(?!(?:[\p{L}’']+\s){0,6}(?:sa(?:y|id)|tells?|told|lied|claim\p{L}*|thought|believ\p{L}*|dream\p{L}*|pretend\p{L}*|guess\p{L}*|wrong|mistaken|kn[eo]w\p{L}*|sure|remembers?|recalls?|agree\p{L}*|ask(?:s|ed)?(?=\swhen)|wonder\p{L}*|doubt\p{L}*|disput\p{L}*|out|mean\p{L}*|mention\p{L}*|prov\p{L}*|hope\p{L}*|if)\s)(?:[\p{L}’']+\s){1,6}when(?=\s[^,;:.!?]*\s(?:was|were)\s)/giu;
/** “I wasn’t working there (in 1998 when the boards were set up)”. */
export const notYet =
  /^\W*(?:i|we|he|she|my\s\p{L}+)\s(?:was|were|had|did)(?:n['’]t|\snot)\s(?:[\p{L}’']+\s){1,6}?(?=in\s(?:19|20)\d\d,?\s(?:back\s)?when\s)/giu;
/** “(The boards) aren’t even new: they (were set up in 1998)”. */
export const notNew =
  /\s(?:are|is|were|was)(?:n['’]t|\snot)\s(?:\p{L}+\s){0,2}\p{L}+(?:[:;–—]|\s[–—-])\s(?:they|it)(?=\s(?:was|were)\s)/giu;
/** “(The boards) were closed in 2020 after being (set up in 1998)”. */
export const afterBeing =
  /\s(?:was|were|got)\s[^,;.:!?\d]{3,40}?\d{4},?\s(?:after|having)\s(?:being|been)(?=\s\p{L})/giu;

/** “Two of (town’s 24 groups) are in the south”. */
export const someOf = new RegExp(
  String.raw`^(?<lead>\W*(?:only\s|just\s|at least\s)?(?:\d{1,2}|${smallCardinals}|half|some|most|many|several|a few)\sof\s)(?<own>\p{Lu}[\p{L}-]*(?:['’]s|s['’])\s(?:\d{1,3}|${smallCardinals})\s(?:\p{L}+\s){0,3}?\p{L}+)(?<tail>\s(?:are|sit|lie)\s(?:(?:all|both|still)\s)?(?:in|on|at|near|outside|south|north|east|west)\s?[^.;:!?]{3,50}?)(?=[\s.!]*$)`,
  'iu',
);

/** “The job isn’t just typing: ”, “not only nurses: ”. */
export const deniedLabel =
  /^\W*(?:[\p{L}’'-]+\s){0,3}?(?:(?:is|are)(?:n['’]t|\snot)|not)\s(?:just|only|all|merely|simply)\s(?:about\s)?(?!(?:true|right|wrong|false|lies|that|this|the)\b)(?:[\p{L}’'-]+\s?){1,3}:(?=\s)/giu;

/** “, board count 18”. */
export const countOfOther = new RegExp(
  String.raw`[,;]\s(?:and\s|the\s)?(?!(?:[\p{L}-]+\s)*(?:actual|real|true|right|correct|new|old|my|your|his|her)\s)(?:\p{L}+\s){1,3}(?:count|number|total)(?:\s(?:is|was)|:)?\s(?:\d[\d,.]*|${smallCardinals})(?=\s*(?:$|[.,;!?]))`,
  'giu',
);
