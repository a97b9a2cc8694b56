// English frames around the words before a quotation that give it to somebody: “Amos’s view is that”, “For Amos,”, “I read in the Gazette that”.

const who = '(?<who>[^,:;“”"()]{2,60}?)';
const begin = String.raw`^\W*(?:(?:so|and|but|yet|well|yes|no|yeah|now|again|still|yesterday|today|apparently|sadly)[\s,]+)*`;
const end = String.raw`\s*[,:–—-]?\s*$`;

const voice =
  '(?:view|verdict|opinion|position|take|argument|point|message|line|case|stance|contention|complaint|warning|conclusion|answer|claim|belief|response|reply|advice|fear|hope|assertion|insistence|boast|promise|suggestion|observation|remark|comment|statement|assessment|lament|moan|gripe|worry|judg(?:e)?ment|call|plea|demand|sentence|paragraph|opening|ending|closing|punchline|headline|wording|phrasing|word)s?';
const aside = String.raw`(?:,\s(?:as|of)\s[^,:;“”"]{2,40},)?`;
const is = String.raw`\s(?:is|was|are|were|remains|reads|runs|goes|has (?:always|long) been)(?:\s(?:still|simply|always|clearly|now|clear))?`;

/** Where another thought begins than the clause that is quoted. */
const turning =
  '(?:as|since|because|while|when|but|and|although|though|ignores?|despite|until|that|which|wrong|right|fair)(?![\\p{L}])';
const when = String.raw`(?:\s(?:today|yesterday|recently|earlier|once|tonight|this \p{L}+|last \p{L}+|the other \p{L}+|somewhere))?`;
const perceived =
  '(?:read|saw|seen|heard|hear|noticed|spotted|learned|learnt|found(?: out)?|discovered|remember reading)';

/** In order; each takes up all of the sentence before the quotation. */
export const frames: readonly RegExp[] = [
  // “Amos’s view, as ever, is that”, “the view of the Society is that”
  new RegExp(
    String.raw`${begin}${who}['’]s?\s(?:\p{L}+\s){0,2}?${voice}${aside}${is}(?:\sthat)?${end}`,
    'iu',
  ),
  new RegExp(
    String.raw`${begin}the\s(?:\p{L}+\s)?${voice}\s(?:of|from|at)\s${who}${aside}${is}(?:\sthat)?${end}`,
    'iu',
  ),
  // “Amos’s complaint that the boards are”
  new RegExp(
    String.raw`${begin}${who}['’]s?\s(?:\p{L}+\s){0,2}?${voice}\s(?:that|of|about|for)(?:\s(?!${turning})[^,:;“”"\s]+){0,12}\s*$`,
    'iu',
  ),
  // “I read in the Gazette that”
  new RegExp(
    String.raw`${begin}(?:(?:i|we|you|some of us|people)(?:['’](?:ve|ll|d))?\s(?:\p{L}+\s){0,2}?)?${perceived}(?:\s(?:it|this))?${when}\s(?:in|on|from)\s(?!the\s(?:tube|bus|train|tram|metro|underground|street|phone|grapevine)\b)${who}${when}\s(?:that|how)${end}`,
    'iu',
  ),
  // “It says on Amos’s website that”
  new RegExp(
    String.raw`${begin}(?:what\s)?it\s(?:says|said|reads)(?:\s(?:here|there|right there))?\s(?:in|on|at)\s${who}(?:\sthat)?${end}`,
    'iu',
  ),
];

/** “For Amos, “…””, where the quotation ends the sentence. */
export const forWhom = new RegExp(String.raw`${begin}for\s${who},\s*$`, 'iu');

/** “I agree with Amos: the boards are”, in which nobody is told to look. */
export const agreedInTurn =
  /^\W*(?:(?:i|we)\s)?(?:(?:do|have to|must|totally|fully|completely)\s)?(?:agree(?:d|ing)?\swith|(?:(?:i|we)(?:['’]m|['’]re|\sam|\sare)\s)?with|siding\swith)\s(?<who>[^,:;“”"]{2,50}):\s(?![^“”"]*\b(?:you|your|see|read|look|note|lines?|quotes?|bits?|words?)\b)(?<said>[^:“”"]{1,80})$/iu;

/** “The boards are (Amos)”. */
export const inBrackets = /\((?<who>[^()“”"]{2,50})\)\s*$/u;

/** “From today’s Gazette”. */
export const fromPaper =
  /\b(?:from|in|via|per|see)\s(?:today|yesterday|tonight|\p{L}+day|(?:this|last)\s\p{L}+)['’]s\s(?<who>\p{Lu}[^:;,“”"]{1,40}?)\s*[,:–—-]?\s*$/iu;

/** “The Gazette has”, before a whole sentence. */
export const hasIt = new RegExp(
  String.raw`${begin}${who}\s(?:has|had|have)(?:\s(?:it|this|this one|the following))?\s*:?\s*$`,
  'iu',
);
