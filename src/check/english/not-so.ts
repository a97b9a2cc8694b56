// English words around a number of things by which so many of them are there no longer, are only wished for, or not really there.
import { smallCardinals } from './cardinals.ts';
import { ending } from './answers.ts';

const determiners = String.raw`(?:(?:the|its|their|our|all|all of|of|just|only|a|\p{L}+['’]s)\s)*`;

/** Before a number: farewell to so many. */
export const noMore: readonly RegExp[] = [
  // “Back when my gran was a nurse, town had 24 groups”
  new RegExp(
    String.raw`^\W*(?:(?:way\s)?back\s|in the days\s)?when\s[^.!?]{3,60}?\b(?:was|were|ruled|ran|led)\b(?!\s(?:\p{L}+ing|told|asked|taught|published|released|set|created)\b)[^.!?]*,\s(?:\S+\s){1,4}(?:had|were|was)\s${determiners}$`,
    'iu',
  ),
  // “RIP 24 groups”, “gone are the town’s 24 groups”
  new RegExp(
    String.raw`^\W*(?:rip|r\.i\.p\.?|farewell,?(?: to)?|goodbye,?(?: to)?|so long,?|(?:long )?gone(?: (?:are|is))?,?|vanished:?|disappeared:?)\s(?:the days of\s)?${determiners}$`,
    'iu',
  ),
  // “No more 24 groups”, “ex-24 groups”; “no more than 24” is a bound
  new RegExp(String.raw`\bno more\s${determiners}$`, 'iu'),
  /\bex-\s?$/iu,
  // “It cut its 24 groups to 18”
  new RegExp(
    String.raw`\b(?:has|have|had|was|were|since)\s(?:since\s|now\s|already\s|long\s)*(?:cut|reduced|merged|slashed|trimmed|whittled|shrunk)\s(?:down\s)?(?:its|their|the|our)\s(?:old\s|former\s|previous\s)?$`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:lost|losing|loses)\s(?:all\s)?(?:of\s)?(?:its|their)\s$`, 'iu'),
  // “Remember when town had 24 groups”, “when town had 24 groups, …”
  new RegExp(
    String.raw`^\W*(?:(?:i|we|you|who(?: else)?|do you|anyone)\s)*(?:(?:miss|remember|recall|loved|liked)s?\s)?(?:(?:back|in the days|the days)\s)?when\s(?:[^\s,.;:!?]+\s){1,3}?(?:had|were|was)\s${determiners}$`,
    'iu',
  ),
];

const had = /\bhad\s(?:\p{L}+\s)?$/iu;
const nowOther = new RegExp(
  String.raw`^[^.!?\n\d]{0,40}?(?:[,;]|\s(?:and|but)|\s(?=then))\s*(?:(?:but|and|it['’]?s|they['’]?re|it|they|there (?:is|are)|down to)\s)*(?:(?:now|then|today|nowadays|these days|currently|since then)\s(?:(?:it\s)?(?:has|have|is|are|only|just|it['’]s|down to)\s)*(?:\d|(?:${smallCardinals})\b)|(?:\d+|(?:${smallCardinals}))\s(?:\p{L}+\s)?now\b)`,
  'iu',
);

/** “Town briefly had 24 groups”, “there had been 24 groups”. */
const forATime = new RegExp(
  String.raw`\b(?:(?:briefly|temporarily|momentarily|fleetingly|then|for a (?:time|while|bit|day|week|month|year)|at times|back then|in those days|yesterday)\s(?:(?:[^\s,.;:!?]+\s){0,2})?had|there\shad\s(?:(?:once|already|always|then)\s)?been)\s${determiners}$`,
  'iu',
);

/** “Town had 24 groups, now 18”. */
export function hadOnce(lead: string, behind: string): boolean {
  return forATime.test(lead) || (had.test(lead) && nowOther.test(behind));
}

/** Before a number of things: “The party promises the town ”; “I promise it has ” gives a word. */
export const onlyPromised = new RegExp(
  String.raw`\b(?:promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|offer(?:s|ed|ing)?|vow(?:s|ed|ing)?)\s(?:(?:to|the)\s)*(?:(?!(?:has|have|that|there|are|is|it|you|by|for|in|of|and|from)\b)[\p{L}’'-]+\s){0,2}$`,
  'iu',
);
/** Before a number: it is wished for, still to come, or a must. */
export const onlyWanted: readonly RegExp[] = [
  // “Say town had 24 groups”
  new RegExp(
    String.raw`^\W*(?:so,?\s)?(?:let['’]?s\s)?say\s(?:\S+\s){1,3}(?:had|were)\s${determiners}$`,
    'iu',
  ),
  // “Let’s say that town has 24 groups”; “let’s say it again: …” is said, and “let’s say the 24 groups …” of those there are
  new RegExp(
    String.raw`^[^\p{L}]*(?:(?:ok|okay|so|well|now|and|but|right|just|say)[,\s]+)*let(?:['’]?s| us)\s(?:(?:just|all|now|simply)\s)*(?:say|assume|suppose|pretend|imagine|posit)\b(?!\s(?:it|this|so|hello|goodbye|thanks|no|yes|not|again|more)\b)[^.;:!?\n]{0,50}(?<!['’]s?\s|\b(?:the|these|those|all)\s)$`,
    'iu',
  ),
  new RegExp(
    String.raw`\bfor (?:the sake of (?:the |an )?argument|arguments?['’]?s?['’]? sake)\b[^.;!?\n]{0,40}$`,
    'iu',
  ),
  // “There were to be 24 groups”
  new RegExp(
    String.raw`\b(?:was|were)\s(?:(?:going|meant|supposed|due|intended|planned)\s)?to\s(?:be|have|get)\s${determiners}$`,
    'iu',
  ),
  // “It takes 24 groups to run it”
  new RegExp(String.raw`\bit\s(?:takes|took|would take|will take)\s${determiners}$`, 'iu'),
  new RegExp(String.raw`\bwhy not\s(?:(?:just|simply|have|get|give it|go for)\s)*${determiners}$`, 'iu'),
  new RegExp(
    String.raw`\b(?:(?:has|have) yet to|(?:has|have|is|are) to)\s(?:get|have|see|gain|reach)\s${determiners}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^\W*tomorrow,?\s(?:there\s(?:is|are)|[^\s,.;:!?]+\s(?:has|gets))\s${determiners}$`,
    'iu',
  ),
];
/** Behind it. */
export const wantedBehind = new RegExp(
  String.raw`^[^.!?\n;:,–—]{0,50}?\s(?:is|was)\swhat\s(?:[^\s.!?,;]+\s){1,3}?(?:(?:is|are|was|were)\s)?(?:promised|demand(?:s|ed|ing)?|want(?:s|ed)?|asked for|asking for|hop(?:es?|ed|ing) for)\b|^[^.!?\n;:,–—]{0,50}?\s(?:is|was)\swhat\s(?:[\p{L}’']+\s){0,2}?[\p{L}]+(?:['’]d|\swould)\s(?:like|love|want|prefer|expect|wish for|hope for|settle for|recommend|suggest)\b|^[^.!?\n]{0,50}?(?:,|\s[–—-]|\s?\()\s?(?:(?:just )?for (?:the sake of (?:the |an )?argument|arguments?['’]?s?['’]? sake)|fingers crossed|touch wood|here['’]?s hoping)${ending}`,
  'iu',
);

/** Behind a number at the head of its sentence, which is what is judged: “24 groups in town is the plan”. */
export const onlyAimed = new RegExp(
  String.raw`^[^.!?\n;:,–—]{0,50}?\s(?:is|was|remains|would be)\s(?:(?:only|just|merely|still|really|all|at best|probably|of course)\s)*(?:(?:the|an?|my|our|their|his|her|its|your|one|\p{L}+['’]s)\s)?(?:[\p{L}-]+\s){0,2}?(?:plan|aim|target|goal|ambition|dream|hope|wish|estimate|guesstimate|guess|projection|forecast|prediction|proposal|aspiration|approximation|ballpark|intention|assumption|hypothesis|theory|suggestion|placeholder|vision)(?:\sat best)?${ending}`,
  'iu',
);
/** The head: nothing stands before the number that may be judged instead, as in “merging 24 groups is the plan”. */
export const atHead =
  /(?:^|[,;:–—-])\W*(?:(?:so|and|but|well|ok|btw|the|an?|those|these|all|about|almost|nearly|only|just|having)[,\s]+)*$/iu;

/** Before a number: not so many, or no more said than that there are at most, or at least. */
export const notQuite: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:nothing like|barely|anything but)\s${determiners}$`, 'iu'),
  new RegExp(String.raw`(?:^|\s)(?:max(?:imum)?|min(?:imum)?)\.?(?:\sof|\s?:)\s$`, 'iu'),
  new RegExp(
    String.raw`\bpretend(?:s|ed|ing)?\s(?:to\s(?:have|be)|(?:that\s)?(?:there|it)\s(?:is|are|has))\s${determiners}$`,
    'iu',
  ),
];

const doubtful = String.raw`(?:(?:just|only|simply|clearly|surely|probably|very|a bit|pretty|highly|rather|at best)\s)*(?:debatable|questionable|dubious|doubtful|suspect|unlikely|implausible|improbable|impossible|disputed|(?:a|an|one)\s(?:typo|misprint|mistake|error|rumou?r)|off(?:\sby\s[^\s.!?]+)?|(?:one|two|a few|\d+)\stoo\s(?:many|few)|too\s(?:many|few)\sby\s\S+|(?:far\s|much\s|way\s|a (?:bit|little|touch)\s)?too\s(?:low|high)|on the (?:low|high) side|(?:up for|open to)\s(?:debate|question)|in (?:doubt|dispute))(?:\s(?:to|for) (?:me|us|my \p{L}+))?`;
/** Behind a number, which is what is judged: “24 groups in town is debatable”; in the plural the groups are. */
export const doubtfulBehind = new RegExp(
  String.raw`^[^.!?\n;:,–—]{0,50}?\s(?:is|was|looks|sounds|seems|feels)\s${doubtful}${ending}|^[^.!?\n;:,–—]{0,50}?\?\s${doubtful}${ending}`,
  'iu',
);
/** “It says 24 groups, it ought to be 25”. */
export const oughtToBe =
  /^[^.!?\n;:]{0,50}?[,;]\s(?:but\s)?it\s(?:ought to|should|must)\s(?:be|say|read|have been)\s\P{L}*\d/iu;
