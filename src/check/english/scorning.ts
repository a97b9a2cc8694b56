// English by which a sentence, before the number it holds, refuses a statement, forbids it, or tells it as somebody’s jest or lie.
import { ending } from './answers.ts';

/** Up to the statement: no other clause, and nothing that turns it round: “I refuse to believe nobody told me …”. */
const on = String.raw`(?:(?!\b(?:but|actually|in fact|really|instead|whereas|though|although|nobody|no one|not|never|why|because|while|cop|manag\p{L}*|works?|runs?)\b|n['’]t\b)[^.;:!?\n,]){0,70}$`;
const says = String.raw`(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|claim(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|insist(?:s|ed|ing)?|repeat(?:s|ed|ing)?|post(?:s|ed|ing)?|put(?:s|ting)?|tweet(?:s|ed|ing)?|print(?:s|ed|ing)?|swear(?:s|ing)?|swore|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|assum(?:e|es|ed|ing)|reckon(?:s|ed|ing)?|announc(?:e|es|ed|ing)|shout(?:s|ed|ing)?|stat(?:e|es|ed|ing)|report(?:s|ed|ing)?|suggest(?:s|ed|ing)?)`;
const notMeant = String.raw`(?<!(?:\b(?:not|never|nobody|no one|without|hardly|isn|wasn|aren|m not|be|if)\b|n['’]t)\s(?:\p{L}+\s)?)`;
const fool = String.raw`(?:trolls?|fools?|idiots?|morons?|liars?|clowns?|cranks?|crackpots?|nutters?|nutjobs?|muppets?|pranksters?|con ?m[ae]n|charlatans?|scammers?|spammers?|hoaxers?|jokers?|numpt(?:y|ies)|twits?|simpletons?|fantasists?|loons?|lunatics?|conspiracy theorists?|bullshitters?|chancers?|wind-?up merchants?|parod(?:y|ies)(?: accounts?)?|spoof(?: accounts?)?|satirical \p{L}+)`;
const odd = String.raw`(?:ridiculous|laughable|absurd|ludicrous|preposterous|nonsense|incredible|embarrassing|shameful|depressing|hilarious|sad|crazy|mad|beyond me|amazing|scandalous|a (?:disgrace|scandal|joke|shame|pity))`;

export const scorned: readonly RegExp[] = [
  // “I question whether”, “I dispute that”, “I’m not so sure about the”
  new RegExp(
    String.raw`\b(?:i|we|they|he|she|you|experts?|critics?|many|some)(?:['’](?:d|ll))?\s(?:(?:would|do|must|have to|really|strongly|seriously|still|also|\p{L}+ly)\s)*(?:question|dispute|contest|challenge|doubt|queried|query|questioned|disputed|doubted|contested)\s(?:(?:very much|strongly)\s)?(?:whether|if|that|the (?:claim|idea|notion|suggestion|figure))\s${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:(?:not|n['’]t)\s(?:(?:so|that|too|all that|at all|entirely|quite|really|very)\s)*(?:sure|certain|convinced|confident|persuaded)|unsure|uncertain|dubious|sceptical|skeptical|doubtful|suspicious)\s(?:about|of|on|by)\s(?:the|those|these|your|his|her|their|that|this|any)\s(?:\p{L}+\s){0,2}?$`,
    'iu',
  ),
  // “I struggle to see how town has 24 groups”; that it copes with them takes them for known
  new RegExp(
    String.raw`\b(?:struggl(?:e|es|ed|ing)|fail(?:s|ed)?|unable|hard(?:-pressed)?|at a loss|find it (?:hard|difficult|impossible))\s(?:to\s)?(?:see|believe|understand|imagine|credit|accept)\s(?:how|that)\s(?:(?!(?:can|could|would|should|cop|manag|work|help|run|deal|mak|need|surviv|justif|afford|with|by)\p{L}*\b)[\p{L}’'-]+\s){0,6}$`,
    'iu',
  ),
  // “I refuse to accept that”, “I won’t have it that”
  new RegExp(
    String.raw`\b(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|not going|not prepared|not willing|unwilling|reluctant|too (?:wise|clever|old|smart))\sto\s(?:(?:\p{L}+ly|even|just)\s)?(?:accept|believe|buy|credit|swallow|say|repeat|print|endorse|sign off)\s${on}`,
    'iu',
  ),
  // “You can’t tell me”, “nobody will convince me”
  new RegExp(
    String.raw`(?:\b(?:cannot|can not|will never|never|not going to|nobody (?:can|will|is going to)|no one (?:can|will|is going to))|\b(?:can|wo|could|did)n?['’]?t)\s(?:\p{L}+ly\s)?(?:tell|convince|persuade|make me believe|have me believe|fool|kid)\s(?:me|us)\s${on}`,
    'iu',
  ),
  // “Don’t write that”
  new RegExp(
    String.raw`(?:^|[,;:–—-]\s|\b(?:please|so|and|but|you|we|must|should|shall|may)\s)\W*(?:do not|don['’]?t|never|(?:must|should|may|can)(?:n['’]?t| not)|cannot)\s(?:(?:ever|even|dare|you dare|just|go around|\p{L}+ly|go and)\s)*(?:write|say|print|claim|put|publish|repeat|post|think|assume|quote|state|pretend|suggest|imply|(?:tell|teach) (?:me|us|people|them|him|her|anyone|everyone|students?|readers?)|believe)\s(?:anywhere\s|again\s|it\s)?that\s${on}`,
    'iu',
  ),
  // “Who on earth told you”, “where the hell does it say”, “why do you keep saying”
  new RegExp(
    String.raw`\b(?:who|where|why|how|what)\s(?:on earth|the (?:hell|heck|devil|f\p{L}+)|in (?:god['’]s name|the world|heaven['’]s name))\s(?:\p{L}+\s){0,4}?(?:${says}|read|hear|heard|see|saw|find|found|learn(?:t|ed)?|g[eo]ts? the idea|c[ao]mes? up with|gave (?:you|them|him|her) the idea)\s${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\bwhy\s(?:do|does|did|must|would|are|is)\s(?:\p{L}+\s){1,3}?(?:(?:keep|keeps|kept|go on|always|still|insist on)\s(?:on\s)?)${says}\s${on}`,
    'iu',
  ),
  // “It’s ridiculous that anyone thinks”
  new RegExp(
    String.raw`\b${odd}\s(?:that|how|to see|to hear)\s(?:(?:so\s)?many\s|some\s|any\s|the\s|most\s|half\s)?(?:\p{L}+\s){1,3}?(?:still\s|really\s|actually\s|genuinely\s|can\s|could\s|would\s|even\s)*${says}\s${on}`,
    'iu',
  ),
  // “Some fool wrote that”
  new RegExp(
    String.raw`\b(?:some|an?|this|that|one|my|which|the|those|these|only|any|few)\s(?:[\p{L}-]+\s){0,2}?${fool}\s(?:(?:on|in|from|at)\s(?:\p{L}+\s){1,2})?(?:(?:just|here|once|even|actually|recently|always|has|have)\s)*${says}\s${on}`,
    'iu',
  ),
  // “Ann joked that”, “lied that”, “exaggerated when claiming”, “pretended to pledge”
  new RegExp(
    String.raw`${notMeant}\b(?:jok(?:es?|ed|ing)|quipp?(?:ed|s)|li(?:ed|es)|lying|fibb(?:ed|ing)|bluff(?:ed|ing|s)|kidd(?:ed|ing)|boast(?:ed|s)|exaggerat(?:ed?|es|ing)|pretend(?:s|ed|ing)?|made (?:out|believe)|making (?:out|believe)|makes (?:out|believe)|let on|fantasi[sz](?:ed|es)|misle(?:d|ads?|ading)|tricked|duped|conned|kidded|fooled)\s(?:(?:to\s)?(?:me|us|you|people|everyone|them|him|her|\p{Lu}\p{L}+|the \p{L}+)\s)?(?:into (?:thinking|believing|saying)\s|about\s|when (?:he\s|she\s|they\s|it\s)?${says}\s|by ${says}\s|to\s(?=(?:pledge|promise|have|give|offer|be|get)\b)|that\s|(?=\p{Lu}|the\b|there\b))${on}`,
    'u',
  ),
  new RegExp(
    String.raw`${notMeant}\b(?:invent(?:s|ed|ing)|ma(?:de|kes|king) up(?! of\b)|fabricat(?:e|es|ed|ing)|dream(?:t|ed|s)? up|concoct(?:ed|s)?|cooked up|conjured up|plucked)\s(?:(?:the|those|these|that|his|her|their|its|some|a|claim|claims|story|stories|figure|number|of|about|line|that)\s)*$`,
    'iu',
  ),
  // “Ann misread the report and thinks”
  new RegExp(
    String.raw`${notMeant}\bmis(?:read|heard|counted|remembered|understood|quoted|reported|interpreted|took)\b[^.,;:!?\n]{0,40}?\b(?:and|so|to)\s(?:(?:now|then|so|therefore|thus|\p{L}+ly)\s)*${says}\s${on}`,
    'iu',
  ),
  // “Correction: we wrote that”, “correction to my message, where I put”
  new RegExp(
    String.raw`\b(?:correction|erratum|corrigendum|amendment|clarification)\b(?:\s(?:to|of|on)\s[^.:!?\n]{1,40}?)?[,:;–—-]*\s(?:(?:where|in which|when|earlier|yesterday|today|last week|in (?:my|our) \p{L}+)[,\s]+)*(?:i|we)\s(?:(?:had|have|earlier|wrongly|previously|\p{L}+ly)\s)*${says}\s[^.;:!?\n]{0,40}$`,
    'iu',
  ),
  // “Yeah right, 24 groups”
  /^\W*(?:(?:oh|haha|lol|ha|er|um)[\s,]+)?(?:yeah right|as if|yeah sure|pull the other (?:one|leg)|dream on|my foot|fat chance|if you believe that)[\s,.!:;–—-]+(?:\p{L}+\s){0,3}$/iu,
];

/** Behind a number, in its sentence: as much as what is not so, or as others would have it. */
export const scornedBehind: readonly RegExp[] = [
  /^[^.!?\n;:]{0,60}?\s(?:like|as much as|the way|as sure(?:ly)? as|just as)\s(?:i|my \p{L}+|the moon|pigs|the pope|you)(?:['’]m| am| have| has| is| was)\s(?:an?|the|\d+|two|three|ten|\p{L}+ (?:heads|wings|legs|arms|noses))\b/iu,
  new RegExp(
    String.raw`^[^.!?\n;:–—]{0,60},\s(?:or\s)?(?:so|as)\s(?:(?:they|he|she|it|some|the \p{L}+|\p{Lu}\p{L}+)(?:['’]d| would) (?:have|like|love|want) (?:you|us|me|people|everyone)(?: all)?(?: to)? (?:to )?(?:believe|think)|(?:the|that) (?:story|legend|myth|rumou?r|tale|joke) (?:goes|has it)|(?:legend|rumou?r|gossip) has it)${ending}`,
    'iu',
  ),
  new RegExp(
    String.raw`^[^.!?\n]{0,60}?\s(?:when|though|although|whereas|while)\s(?:in fact\s|really\s|clearly\s|actually\s|everyone knows\s|we all know\s|you know\s)*(?:it|they|there|that|this)\s(?:\p{L}+ly\s)*(?:(?:does|do|did|has|have|had|is|are|was|were)(?:n['’]?t| not)|never (?:has|have|did|was|were)|ain['’]?t)${ending}`,
    'iu',
  ),
  // “… include five that aren’t groups at all”
  /^[^.!?\n]{0,40}?\b(?:includ(?:es?|ed|ing)|count(?:s|ed|ing)?|contains?)\s(?:\p{L}+|\d+)\s(?:that|which|who)\s(?:are|is|were|was|do|does)(?:n['’]?t|\snot|\sno longer)\b/iu,
  // “Which I am”, behind “if I’m not mistaken”
  new RegExp(
    String.raw`^[^.!?\n]{0,60}?(?:mistaken|wrong),?\s(?:and|which)\s(?:i|we)\s(?:am|are|probably am|usually am|often am|was|were|clearly am)${ending}`,
    'iu',
  ),
];
/** Behind what is given or there: it was changed since. */
export const changedSince =
  /^[^.!?\n;:]{0,80}?\b(?:but|and|then|before|only to)\s(?:(?:it|they|he|she|we|has|have|had|was|then|since|later|soon|now|\p{L}+ly)\s)*(?:cut|reduced?|lower(?:ed)?|rais(?:ed?|ing)|slash(?:ed|ing)?|upp(?:ed|ing)|halved?|doubled?|withdrew|withdrawn|scrap(?:ped|ping)?|drop(?:ped|ping)?|axed?|revised?|changed?|water(?:ed|ing)?|trim(?:med|ming)?|abandon(?:ed|ing)?|shelved?|cancel(?:led|ling)?|renege(?:d on)?|reversed?|broke|(?:went|go|going) back on)\s(?:it|that|this|them|(?:the|its|their|his|her|that) (?:sum|figure|pledge|offer|amount|promise|number|word|plan|lot)|on (?:it|that))\b/iu;
/** “Option A: 24 groups. Option B: 18. Answer: B.” */
export const optionBefore =
  /(?:^|[\s([])(?:option|answer|choice|statement|claim|version|theory|guess)?\s?(?<letter>[A-H]|\d)\s?[:).]\s(?=[^\n]*$)/giu;
export const rightOption =
  /\b(?:(?:the )?(?:answer|solution|truth|correct(?: one| answer| option)?|right(?: one| answer| option)?)\s?(?:is|was|:|=|–|-)\s?(?:option\s|answer\s)?(?<right>[A-H]|\d)\b(?!\s\p{L})|(?<other>[A-H])\s(?:is|was)\s(?:right|correct|true|it)\b)/iu;
const those = String.raw`(?:(?:my|our|the|its|their|his|her|your|those|these|all|\p{Lu}\p{L}+['’]s)\s)`;
/** Before a number that is to be another, or became one: “Change ”, “she corrected my ”, “the town turned its ”; what is only planned is not so yet. */
export const toChange = new RegExp(
  String.raw`(?:(?:^|[,;:–—-]\s)\W*(?:(?:please|pls|can you|could you|so)\s)?(?:change|replace|swap|correct|amend|edit|revise|update)\s${those}*|\b(?:changed|replaced|swapped|corrected|amended|revised|updated)\s${those}{1,2}|^(?!\W*(?:if|when|once)\b)[^.;!?\n]*(?<!\b(?:be|to|if|they|we)\s)\b(?:turned|folded|rolled|boiled|squeezed|collapsed|fused|condensed|consolidated|amalgamated|whittled|merged|combined)\s(?:its|their|the|all)\s(?:old\s)?)$`,
  'iu',
);
export const toOther =
  /^(?:\s[\p{L}’'-]+){0,6}?\s(?:down\s)?(?:to|with|by|into|for)\s(?:just\s|only\s|a\s|the\s|about\s)*(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|single\b)/iu;
