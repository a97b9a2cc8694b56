// English words by which those counted are gone, are still to come, or were so at another time; and by which a promise is over.

const away = String.raw`(?:scrapped|abolished|axed|ditched|dumped|binned|dissolved|disbanded|dismantled|junked|eliminated|merged|closed(?: down)?|shut down|replaced|broken up|wiped out|wound up|culled|got rid of|gotten rid of|(?:did|done) away with)`;
const theirs = String.raw`(?:(?:all|both)\s)?(?:of\s)?(?:(?:the|its|their|those|these|our|his|her)|\p{L}+['’]s)\s(?:\p{L}+\s)?$`;

/** Before a number of known things: somebody did away with them. */
export const didAway = new RegExp(
  String.raw`(?<!\b(?:be|been|being|get|gets|getting|were|are|is|was)\s(?:\p{L}+ly\s)?)\b${away}\s${theirs}`,
  'iu',
);
/** Nobody did, or only might. */
export const notDone =
  /\b(?:not|never|nobody|no one|if|unless|should|could|would|might|may|must|will|until|when|before|imagine|suppose|what)\b|n['’]t\b|\b\p{L}+nt\b(?<=\b(?:hasnt|havent|didnt|hadnt|isnt|wasnt|werent|arent))/iu;
const place = String.raw`(?:\s(?:in|across|of)\s(?:the\s)?[\p{L}]+(?:\s\p{Lu}\p{L}+)?)?`;
const adverbs = String.raw`(?:(?:all|both|now|since|just|already|finally|long|recently|mostly|\p{L}+ly)\s)*`;
const gone = String.raw`(?:scrapped|abolished|axed|ditched|dissolved|disbanded|dismantled|merged|closed(?: down)?|shut(?: down)?|replaced|broken up|wound up|wiped out|absorbed|folded|done away with|amalgamated|superseded|gone)`;
/** Behind what is counted: “were abolished”, “have merged into one”. */
export const goneBehind = new RegExp(
  String.raw`^${place}\s(?:(?:were|was|got|(?:have|has|had|['’]ve)\s${adverbs}been)\s${adverbs}${gone}|(?:have|has|had|['’]ve)\s${adverbs}(?:merged|closed(?: down)?|shut(?: down)?|gone|disappeared|vanished|folded|ceased to exist|become one)|(?:no longer|don['’]?t any ?more|ceased to) exist|belongs? to (?:the past|history)|(?:are|is)\s${adverbs}(?:no more|history|gone|defunct|a thing of the past))\b`,
  'iu',
);

/** A label of what was: “Was: ”. */
export const wasLabel =
  /^\W*(?:was|were|then|before|previously|formerly|old|past|used to be|back then)\s?:\s/iu;
/** Before a number: “prior to 2016”. */
export const priorTo =
  /(?:^|[,;(]\s?|\b(?:and|but|so)\s)\W{0,3}(?:prior to|before|until|till|up until|up to|ahead of|as recently as)\s(?:the year\s|early\s|late\s|mid-?\s?|\p{L}+\s)?(?:1[5-9]|20)\d\d\b(?:(?!\b(?:now|today|still|currently|these days|since)\b)[^.!?\n])*$/iu;
/** Right before a number: it is to be. */
export const toBe =
  /(?:\b(?:soon|about|set|due|likely|bound|poised|destined|scheduled|expected|hoping|planning|aiming|hopes|plans|aims|ready|preparing)\s(?:to (?:have|get|be|gain|receive|run|create|open)|for)|\b(?:is|are|was|were|['’](?:s|re))\s(?:(?:soon|now|finally|also|only|apparently)\s)?(?:getting|gaining|receiving|acquiring|launching|opening|creating))\s(?:(?:its|their|the|all|just|only|up to|as many as)\s)*$/iu;
/** Now and then only. */
export const onSomeDays =
  /\b(?:on|in|during)\s(?:an?|the odd)\s(?:\p{L}+ly\s|very\s)?(?:good|bad|normal|average|typical|lucky|slow|busy|quiet|great|ordinary|lean|fat)\s(?:day|year|month|week|season|night)\b/iu;
/** “That was in 1990.” */
export const wasIn =
  /^(?:(?:and|but|well|mind you|though|only)[,\s]+)*(?:that|this|it|which|those)(?:['’]s|\s(?:was|were|is|dates))\s(?:(?:back|way back|only|true)\s)*(?:in|from|as of|around|circa|before|until|back to)\s(?:\p{L}+\s)?(?<year>(?:1[5-9]|20)\d\d)\b/iu;

const over = String.raw`(?:withdrawn|broken|dropped|abandoned|reversed|scrapped|cancelled|ditched|binned|shelved|rescinded|torn up|retracted|forgotten|reneged on|watered down|fulfilled|kept|honoured|met|delivered(?: on)?|paid(?: out| in full)?|refused|denied|rejected|turned down|vetoed)`;
/** Behind a sum that is promised: the promise is kept or broken. */
export const promiseOver = new RegExp(
  String.raw`^(?:(?!\b(?:not|never|if|until|when|once|should|will|would|must|yet|to be)\b|n['’]t)[^.;!?\n]){0,50}?\b(?:has|have|had|was|were|is|got)\s(?:(?:now|since|already|just|finally|all|long|effectively|quietly|\p{L}+ly)\s)*(?:been\s)?(?:(?:\p{L}+ly)\s)?${over}\b`,
  'iu',
);
/** Right before it: the same. */
export const brokeIt = new RegExp(
  String.raw`\b(?:broke|broken|withdrew|withdrawn|(?:took|taken|takes|taking|walked|rowed|rolled|pulled|clawed) back(?: (?:on|from))?|u-?turn(?:ed|s)? on|revoked|recanted|retracted|rescinded|dropped|abandoned|scrapped|reversed|cancelled|ditched|reneged on|(?:went|gone) back on|kept|fulfilled|honoured|delivered(?: on)?|ruled? out|ruling out|rejected|refused|vetoed|blocked|(?:backed|pulled) out of|backtracked on|tore up|torn up|shelved)\s(?:(?:its|their|his|her|the|that|this|a|an|any|pledge|promise|offer|grant|commitment|deal|plan|of|on|for|worth|extra|additional|\p{L}+['’]s)\s)*$`,
  'iu',
);
/** “Was made in 1990”. */
export const madeIn =
  /^[^.;!?\n]{0,40}?\s(?:was|were)\s(?:\p{L}+ly\s|first\s|originally\s)?(?:made|announced|promised|pledged|given|agreed|unveiled|signed)\s(?:back\s|way back\s)?(?:in|on|by|around)\s(?:\p{L}+\s)?(?<year>(?:1[5-9]|20)\d\d)(?!\/)\b/iu;
