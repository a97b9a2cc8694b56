// English turns behind a number by which it is only of some of those counted, of each of them, or not of quite so many.
import { ending } from './answers.ts';

const leading = String.raw`(?:(?:and|but|or|so|well|though|i mean|at least)[,\s]+)*`;
const isOnly = String.raw`(?:that|this|it|which|those|these|they)(?:['’](?:s|re)| is| are)\s(?:just|only|merely)`;

/** “And that’s just the drivers”, “that’s only adults”: `rest` is who they are. */
export const thatsJust = new RegExp(
  String.raw`^${leading}${isOnly}\s(?:(?:for|in|of|counting|including|about|among)\s)?(?<rest>(?:(?:the|our|its|my|their)\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}?)${ending}`,
  'iu',
);
/** “(Day shifts only)”, “only drivers”. */
export const onlyThose = new RegExp(
  String.raw`^${leading}(?:(?<first>(?:\p{L}[\p{L}’'-]*\s){1,3})(?:only|alone)|(?:only|just)\s(?<last>(?:the\s)?\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,2}))${ending}`,
  'iu',
);
/** “That is the ones in the south”, “all of them night drivers”. */
export const whichOnes = new RegExp(
  String.raw`^(?:(?:that is|that['’]?s|those are|i\.?e\.?|namely|meaning|as in|i mean)[,\s]+)*(?:only\s|just\s)?the\sones\s(?<rest>(?:in|that|which|who|with|from|on|at|near|under|over|north|south|east|west|not|without)\b[^.!?,;:()\n]{1,40})`,
  'iu',
);
export const allOfThem = new RegExp(
  String.raw`^(?:all|each|every one|both|most|half|some)\sof\s(?:them|which|whom|these|those)\s(?:(?:are|being|is|were|just|only)\s)*(?<rest>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2})${ending}`,
  'iu',
);
/** What such words name when they restrict nothing. */
export const noRestriction =
  /\b(?:start|beginning|tip|half|truth|facts?|way|points?|things?|problems?|case|number|figure|nature|reality|headline|beginning|warm-?up|currently|now|today|far|members|read|view|reference|information|info|invitation|saying|asking|kidding|joking|wondering|checking|look|imagine|think|because|like|this|that|it|if|when|so|as|in|at|for|to|with|one|two)\b/iu;

/** “…, give or take ten”, “… each of them”. */
export const moreOrLess = new RegExp(
  String.raw`^${leading}(?:give or take\s(?:[\p{L}\d]+)(?:\s(?:or (?:so|two)|dozen))?|plus or minus\s[\p{L}\d]+|(?:for |in )?each (?:one )?of (?:them|these|those))${ending}`,
  'iu',
);

const noun = String.raw`(?:\s(?:in|across|of)\s(?:the\s)?[\p{L}]+)?`;
/** Right behind what is counted: “minus the islands”, “plus the small ones”. */
export const lessSome = new RegExp(
  String.raw`^${noun}\s?\(?\s?(?:minus|except(?:ing)?(?: for)?|excluding|excl\.?|barring|not counting|not including|save for)\s(?=\p{L})`,
  'iu',
);
export const plusSome = new RegExp(
  String.raw`^${noun}\s(?:plus|as well as|and also|on top of|besides)\s(?:the|some|several|a few|all the|many|its)\s(?<rest>[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3})`,
  'iu',
);
/** Right behind what is counted: “a village”, where one of those follows. */
export const apieceOf = /^\s(?:an?|per|each|every|for (?:each|every)|to (?:a|each|every))\s$/iu;
/** Right behind what is counted, with no comma: “where you wait for hours”. */
export const whereThey = /^\swhere\s(?!(?:i|we)\s(?:live|work|am|are)\b)\p{L}/iu;
/** The same: “in the north”, of nothing by name. */
export const inBarePart =
  /^(?:\s(?:(?:who|that)\s)?(?:living|lives?|based|located|up|down|over))*\sin the (?:north|south|east|west)(?=\s*(?:$|[.,;!?)\n]))/iu;
/** Of people: “aged over 65”. */
export const ofAge =
  /^[^.;!?\n()]{0,20}?\(?,?\s?\(?(?:who are\s|who['’]re\s)?(?:all\s)?(?:aged\b|(?:over|under|above|below)[\s-](?:the age of\s)?\d{2}s?(?=\s*(?:$|[.,;!?)])|\syears?\b)|(?:older|younger) than\b)/iu;

/** Of people: “on a waiting list”, “in trouble”: how they are, in words that elsewhere are only talk. */
export const listedSo =
  /^(?:\s(?:who|that)\sare)?(?:\s(?:all|now|still|currently|stuck|left))*\s(?:on|in|at|under|off)\s(?:(?:an?|the|their|its|our|some|one|my|this|that)\s)?(?:[\p{L}-]+\s){0,2}?(?:lists?|queues?|registers?|rolls?|line|trouble|limbo|shock|need|mess|polls?|surveys?|quiz(?:zes)?|meetings?|class|classes)(?=\s*(?:$|[.,;:!?)|\n]|\s(?:in|of|for|at|and|but|today|now|right)\b))/iu;

/** “£3 is extra money for the schools”: whom the whole sum is for. */
export const sumMeantFor =
  /^[^.;!?\n]{0,60}?\s(?:is|was|are|will be|would be|means)\s(?:(?:an?|the|some|all|just|really|new|extra|additional|more|further|fresh)\s)*(?:money|cash|funding|funds|investment|spending)\s(?:for|to|towards|in|into)\s(?!(?:nothing|old rope|everyone|everybody|all of us|us|you|them|people|patients|years|now|once|a change)\b)(?<rest>[^.,;!?\n]{2,60})/iu;
/** Of a sum: “is for repairs only”. */
export const sumOnlyFor =
  /^[^.;!?\n]{0,40}?\s(?:is|was|are|goes|will go|will be|would be|has to go)\s(?:(?<before>only|just|solely|exclusively|all|entirely|purely|mainly|mostly)\s)?(?:for|to|on|towards)\s(?<rest>[^.,;!?\n]{2,40}?)(?:\s(?<behind>only|alone|and nothing else))?\s*(?:$|[.,;!?\n])/iu;

/** “Good luck getting (24 groups) (to agree)”: what is hard to make all of them do. */
export const making =
  /\b(?:good luck|have fun|try|imagine|picture|hard|tough|tricky|difficult|impossible|easy|fun|nightmare)\s(?:(?:to|trying to|having to)\s)?get(?:ting)?\s(?:all\s)?$/iu;
export const toDo =
  /^\s+to\s(?!(?:be|merge|close|scrap|abolish|replace|cut|join|fold|go|leave|shut|disband)\b)\p{Ll}{2,}\b.*/su;

/** “To cover the town”: what so many are for. */
export const purpose =
  /^\s+to\s(?:cover|serve|look after|deal with|manage|run|handle|coordinate|oversee|share|choose from|juggle|work with|contend with|navigate|negotiate with|(?!merge|close|scrap|abolish|replace|cut|join|fund)\p{L}+\s(?:it|them|this|that|things|everything|all of it)\b|(?!merge|close|scrap|abolish|replace|cut|join|fund|be\b)\p{L}+\s(?:\p{L}+\s)?(?:of|with|from|through|over|for|about|to)(?=\s*(?:$|[.,!?)])))\b.*/isu;
