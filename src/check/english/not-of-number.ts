// English turns whose “not” is of what somebody does, can do or would be without, and not of there being so many. Each is read
// from the “not” (or the verb that denies) up to the number.

/** Verbs of there being, having, saying or finding so many, and of taking somebody’s word for it: their “not” is of the number. */
const ofSoMany =
  'be|been|being|is|are|was|were|it|there|have|has|had|having|got|gets?|getting|thinks?|thought|believe[sd]?|reckons?|claims?|true|right|correct|case|say|said|says|saying|find|found|finds|see|sees|state|stated|add|added|make|makes|made|number|count|counted|reach|reached|equal|total|hit|contain|contains|include|includes|mean|means|meant|buys?|accepts?|supports?|confirm|confirms|confirmed|verify|verifies|prove|proves|show|shows|recogni[sz]e|agree|mention|mentions|list|lists|put|write|wrote|written|print|printed|quote|quoted|cite|report|reported|repeat|give|given|keep|kept|build|built|open|opened|into|as|to be|(?:comes?|came|amounts?|amounted|up|down|home|equates?) to|(?:made up|consists?|composed) of';
const adverb = 'just|only|even|exactly|really|actually|quite|yet|about|like|that|there|up to|\\p{L}+ly';
const whole = String.raw`(?:of|all|any|the|these|those|its|our|their|your|my|\p{L}+['’]s|\p{L}+s['’])`;

/** “Not the 24”, “hasn’t got its 24”, “isn’t true of all 24”. */
export const deniesSoMany = new RegExp(
  String.raw`^\S+(?:\s(?:${adverb}))*(?:(?:\s[^,;:]*?)?\s(?:${ofSoMany})(?:\s(?:${adverb}))*)?(?:\s${whole})*\s*$`,
  'iu',
);

/** “Couldn’t list all 24”: what somebody is able to tell of them. */
export const notAbleToName = new RegExp(
  String.raw`\b(?:ca|could)n['’]?t\s(?:even\s|ever\s|possibly\s)?(?:list|name|mention|count|recite|remember)(?:\s${whole})+\s$`,
  'iu',
);

/** “Nobody asked the 24”. */
export const nobodyDoes =
  /^(?:nobody|no ?one)\s(?:\p{L}+ly\s|ever\s|even\s)?(?!(?:has|have|had|got|gets?|says?|said|thinks?|thought|believes?|believed|claims?|claimed|counts?|counted|finds?|found)\b)\p{L}+\s/iu;

/** “Can’t cope with 24”, “nobody could run 24”: what is too much to do with so many. */
export const notManaged = new RegExp(
  String.raw`\b(?:(?:nobody|no ?one|nowhere)\s(?:can|could)|(?:ca|could)n['’]?t|cannot|can not|could not)\s(?:(?:really|possibly|even|ever|just)\s)*(?!(?:${ofSoMany})\b)\p{Ll}{2,}(?:\s(?:on|with|up|out|off|over|for|after|along|by|through|to))*(?:\s(?:about|around|some|as many as))?\s$`,
  'iu',
);

/** “Couldn’t cope without the 7%”, “without its 24 groups”: what would be missed is there. */
export const withoutThem = new RegExp(
  String.raw`(?<!\b(?:is|are|was|were|be|been|left|now)\s)\bwithout\s(?:all\s(?:of\s)?)?(?:the|its|our|their|these|those)\s$`,
  'iu',
);

/** “Has no seat and has 24”, “lacks a hall and was set up in”: another verb, with its own subject understood. */
export const ofOtherVerb =
  /^(?!(?:[^,;]*\s)?(?:that|true|case|think|says?|said|believe|if|whether)\s)[^,;]*\sand\s(?:also\s|still\s)?(?:has|had|is|are|was|were)\s(?:[\p{L}’'-]+\s){0,3}$/iu;

/** “It’s not easy for town with 24 groups”. */
export const notEasy =
  /^(?:n['’]t|not|never)\s(?:(?:very|that|so|exactly|all that|always|really|particularly)\s)*(?:easy|simple|fun|cheap|pretty|sustainable|healthy|efficient|straightforward)\b(?=\s(?:for|with|being|in|when|\p{L}{2,}ing)\b)/iu;

/** “Instead of the £3”, before what is only needed or asked for: “… it needs”. */
export const insteadOf = /^(?:instead of|rather than|other than)\s(?:the\s)?$/iu;
/** Behind that. */
export const asNeeded =
  /^\s(?:(?:extra|more)\s)?(?:that\s|which\s)?(?:it|they|we|he|she|the\s\p{L}+|\p{L}+s)\s(?:really\s|actually\s)?(?:needs?|needed|wants?|wanted|asked for|hoped for|expected|deserves?|begged for|demand(?:s|ed)?)\b/iu;
