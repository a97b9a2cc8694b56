// English words behind a statement by which it was so at another time: “then, 18 now”, “(at the time)”, “Old data.”
import { smallCardinals } from './cardinals.ts';
import { ending } from './answers.ts';

const now = String.raw`(?:now|today|nowadays|these days|currently|at present)`;
const then = String.raw`(?:then|back then|before|previously|formerly|originally|once|in (?:the past|those days|the old days)|at th(?:e|at) time)`;
const filler = String.raw`(?:(?:and|but|only|just|about|around|some|roughly|nearly|almost|perhaps|maybe|down to|up to|there (?:are|is)|it(?:['’]s| is| has)|they(?:['’]re| are)|we(?:['’]ve| have)|make that)\s)*`;
const amount = String.raw`(?:\d[\d.,]*%?|(?:${smallCardinals})|(?:far |many |a lot )?(?:fewer|more|less))\b`;

/** Right behind what is counted, and its place: “then, 18 now”. */
export const thenNow = new RegExp(
  String.raw`^[^.!?;\n\d,–—(]{0,50}?[\s,(–—-]+${then}\)?(?:\s?[,;:.–—-]+\s|\s(?=and\s|but\s|now\s))${filler}(?:${amount}[^.!?;\n\d]{0,30}?\b${now}\b|${now}[,:]?\s${filler}${amount})`,
  'iu',
);
/** “At the time” alone, which is not that of the writing. */
export const atTheTime = new RegExp(
  String.raw`^(?:\s(?!(?:and|but|so|because|i|we|you|which|that|who)\s)[\p{L}’'-]+){0,6}?[\s,(–—-]+(?:(?:back )?at th(?:e|at) (?:time|point)(?! of (?:writing|asking|publication|going|posting|the (?:report|article|writing|study)))|back then|in those days|in the old days|(?<=\()then(?=\)))${ending}`,
  'iu',
);

const what = String.raw`(?:data|dataset|info|information|numbers?|figures?|stats?|statistics|slides?|lists?|counts?|totals?|versions?|facts|stuff|sources?|reports?|articles?|decks?|headcount|tally)`;
const said = String.raw`(?:(?:that|this|it|these|those|they|(?:(?:that|this|these|those|the|my|your|all|both)\s){0,2}${what})(?:['’]?s|['’]re| is| are| was| were| look| looks)\s)?(?:(?:a bit|bit|very|pretty|rather|now|all|way|so|probably|quite|totally|completely|but|and|sorry|sadly|hopelessly|long|from|an?|some|your|the)[,\s]+)*`;
/** All that a piece says: “Old data.”, “outdated”, “(pre-merger)”. */
export const outOfDate = new RegExp(
  String.raw`^${said}(?:(?:old|older|stale|ancient|dated|historic(?:al)?|archived?|legacy|past|previous|former|last (?:year|month|decade|century)['’]s|yesterday['’]s|superseded|expired|prehistoric)\s${what}|(?:old|stale|ancient|obsolete|outdated|out[- ]of[- ]date|superseded|past (?:its|their) (?:sell-by|use-by) date)(?:\s${what})?|(?:pre|before)[- ](?:the\s)?(?:mergers?|merging|reforms?|reorganisation|reorganization|reorg|restructur(?:e|ing)|covid|pandemic|war|cuts|split|changes?|abolition|takeovers?|devolution|shake-?up)(?:\s${what})?)${ending}`,
  'iu',
);
/** “Or at least there were before the mergers”, “at least that was true in 1998”; not “well, they were set up then”. */
export const wasSo = new RegExp(
  String.raw`^(?:(?:or|well|at least|i mean|actually|rather|though|but|that is)[,\s]+)+(?:it|they|there|that|this|we)\s(?:did|was|were|had|used to)(?: (?:true|right|correct|so|the case|be|have))?\s(?:before|until|till|at (?:the time|one)|back|then|once|in (?:the|19|20)|last|up to|prior|when|pre)(?![\p{L}])`,
  'iu',
);
/** “Old numbers”, as a heading; `isNew`: its counterpart, further down. */
export const oldHead =
  /^\W*(?:the\s|our\s|my\s)?(?:old|older|was|were|then|before|previous(?:ly)?|former(?:ly)?|past|original(?:ly)?|outdated|last (?:year|month|week|quarter|time|decade)(?:['’]s)?|yesterday(?:['’]s)?)\b[^:\n]{0,30}:?\s*$/iu;
export const newHead =
  /^\W*(?:the\s|our\s|my\s)?(?:new|newer|now|is|are|today(?:['’]s)?|current(?:ly)?|updated?|latest|after|next|this (?:year|month|week|quarter|time|decade)(?:['’]s)?)\b[^:\n]{0,30}:?\s*$/iu;
