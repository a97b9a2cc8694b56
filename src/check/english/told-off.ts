// English by which what stands behind a statement sets it aside: it was so once, another source has it otherwise, or who told it is
// not to be believed. Each pattern is held against a clause from its beginning.
import { falsely, lead, ofIt, stop } from './unsaying.ts';

const whoTold = String.raw`(?:s?he|they|you|it|who|(?:the|my|our|that|this|your|his|her)\s\p{L}+|\p{Lu}\p{L}+)`;
const source = String.raw`(?:(?:the|this|that|my|our|its|every|any)\s(?:\p{L}+\s){0,2}?\p{L}+|everyone else|others|wikipedia|google)`;
const amount = String.raw`(?:figure|number|count|total|answer|date|year|sum|one|value|result|story|version)`;
const then = String.raw`(?:before|until|till|back (?:then|when|in)|in (?:19|20)\d\d|once|(?:years|ages|months|decades) ago|at first|originally|initially|in the (?:past|old days)|under (?:the|our|my|labour|tories))`;

/** Of the statement. */
export const setAside: readonly RegExp[] = [
  // “That’s what it was before the merger”, “that’s what I thought until I read it”
  new RegExp(
    String.raw`${lead}(?:that|this|it|which)(?:['’]?s|\s(?:is|was))?\s(?:what|how many|how|the (?:number|figure|way|case|position|state of (?:play|affairs)))\s(?:(?:it|they|there|we|i|you|things|people|everyone|everybody|he|she|the \p{L}+)\s)?(?:(?:\p{L}+ly|all|had|has|have|also)\s)*(?:was|were|had|used to (?:be|have|think|say)|thought|believed|assumed|said|read|heard|learnt|learned|been|looked like|stood)\b[^.!?;\n]{0,20}?\b${then}\b`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:those|these) (?:days|times|years) are (?:(?:long|now|well|sadly|all|truly)\s)*(?:gone|over|past|behind us|history)|^(?:but |and )?that was then${stop}`,
    'iu',
  ),
  // “The report gives another figure”
  new RegExp(
    String.raw`${lead}${source}\s(?:clearly\s|actually\s|itself\s)?(?:gives?|gave|has|had|says?|said|shows?|prints?|lists?|cites?|puts?|reports?|quotes?)\s(?:(?:a|an|some|quite|rather|very|entirely|altogether|totally)\s)*(?:another|other|different|higher|lower|smaller|larger|bigger|conflicting|contradictory|new)\s(?:\p{L}+\s)?${amount}s?${stop}`,
    'iu',
  ),
  // “Truth: it doesn’t”
  new RegExp(
    String.raw`${lead}(?:the )?(?:truth|reality|verdict|answer|fact|ruling|outcome|correct answer)\s?[:=–—-]\s(?:it|they|there|that)\s(?:\p{L}+ly\s)?(?:does|do|did|is|are|was|were|has|have|had)(?:n['’]?t| not)${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:i|we) (?:was|were|am|are|must have been)\s(?:(?:still|probably|clearly|obviously|actually|\p{L}+ly)\s)*(?:thinking|talking|speaking|looking|reading)\s(?:(?:of|about|at|from)\s)?(?:the\s)?(?:(?:19|20)\d\d|old|previous|former|earlier|other|wrong|last (?:year|decade|century)|before|back (?:when|in|then)|another)\b`,
    'iu',
  ),
];
/** “They’re from 1998”, “that was 1998”, “1998 numbers”: in another year than the sources speak of. */
export const ofYear = new RegExp(
  String.raw`${lead}(?:(?:they|these|those|(?:(?:the|these|those|my|your)\s){0,2}(?:data|numbers|figures|stats|statistics|info)(?=\s)|${ofIt})(?:['’]?s|['’]?re|(?<=\b(?:data|numbers|figures|stats|statistics|info))(?=\s(?:from|for|of|as of)\s)|\s(?:is|are|was|were|dates?|dated|comes?|came|goes))\s(?:(?:only|just|really|all|still|actually|back)\s)*(?:(?:from|to|of|as of|for|in)\s(?:the year\s|about\s|around\s)?)?|(?=(?:19|20)\d\d(?:['’]s)?\s(?:data|numbers?|figures?|stats?|statistics|info|information|count|list|slide|version)\b))(?<year>(?:19|20)\d\d)(?:(?:['’]s)?\s(?:data|numbers?|figures?|stats?|statistics|info|information|count|list|slide|version))?${stop}`,
  'iu',
);

/** Of who is said to say it, or of what it is written on. */
export const notBelieved: readonly RegExp[] = [
  new RegExp(
    String.raw`${lead}(?:(?:please|so|you|one|i|we|nobody|no one|but)\s)*(?:do(?:n['’]?t| not)|never|would(?:n['’]?t| not)|ca(?:n['’]?t|nnot)|should(?:n['’]?t| not)?|must(?:n['’]?t| not)?|no need to)\s(?:(?:ever|really|always)\s)*(?:believe|trust|listen to|rely on|heed|take|quote|mind|credit|fall for)\s(?:him|her|them|(?:the|that|this|his|her|their) \p{L}+|a word|everything|anything)\b(?! (?:when|if)\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:then again,? )?what (?:do|does|did|would|could) (?:s?he|they|\p{L}+|(?:the|my|that) \p{L}+) (?:know|understand)\b`,
    'iu',
  ),
  // “He is thinking of boards”, “she is mixing it up with Leeds”
  new RegExp(
    String.raw`${lead}(?:(?:i|we) (?:think|reckon|suspect|bet)\s)?${whoTold}(?:['’]?s|['’]?re|\s(?:is|are|was|were|must be|must have been|may be|might be))\s(?:(?:probably|clearly|obviously|just|surely|perhaps|maybe|really|actually)\s)*(?:thinking of|mixing (?:it|that|this|them|things) up with|mixing up|confusing (?:it|that|this|them) with|mistaking (?:it|that|this|them) for|talking (?:about|of)|describing|remembering|looking at|reading|quoting)\s(?:(?:the|in|for|some|another|an?|old|wrong|last)\s)*(?:\p{L}+\s){0,2}?(?:\p{L}+s|\p{Lu}[\p{L}]+|(?:19|20)\d\d|page|table|report|year|figure|number|map|list)${stop}`,
    'u',
  ),
  // “Please fix it”
  new RegExp(
    String.raw`${lead}(?:(?:please|pls|can (?:you|we|someone|somebody)|could (?:you|we|someone|somebody)|we (?:must|should|need to|have to|ought to)|(?:you|they|someone|somebody) (?:should|must|needs? to|ought to|has to|have to)|i(?:['’]ll| will)|let['’]?s|do)\s(?:please\s|now\s|quickly\s)?(?:fix|correct|amend|change|mend|update|put right|rectify|take (?:it|that) out of|remove|delete|retract)|(?:fix|correct|amend|mend|rectify|delete|remove|retract))\s(?:it|that|this|the (?:slide|line|number|figure|text|page|error|typo|claim|sentence))${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:i|we) (?:say|think|reckon) (?:that )?(?:it|that|this)(?:['’]?s| is)\s(?:all\s)?${falsely}${stop}`,
    'iu',
  ),
];
