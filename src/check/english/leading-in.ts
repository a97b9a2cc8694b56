// English by which what leads to a whole statement (“I learned today that …”, “To get you started: …”) takes it away, or does not.
import { doubting, denying, imagining, outside, unknowing } from './heads.ts';
import { speech } from './saying.ts';

const think = String.raw`(?:think|thinks|thought|believe[sd]?|reckons?|suppose[sd]?|feel|felt|accept(?:s|ed)?|agree[sd]?|buy|true|right|correct|certain|sure|clear|case|fact|evidence|proof|suggestion|given|mean[st]?|follows?|show[sn]?|shows|showed|find|finds|found|prove[sdn]?|state[sd]?|mention(?:s|ed)?|confirm(?:s|ed)?|likely|possible|matters?)`;
/** “I don’t think that”, “nowhere does it say that”, “not clear that”. */
const denied = new RegExp(
  String.raw`(?:\b(?:not|never|no|nor|nothing|nowhere|nobody|no one|none|hardly|without|cannot|dont|doesnt|didnt|isnt|wasnt|cant|wont)|n['’]t)\b(?:\s[\p{L}’'-]+){0,4}?\s(?:${think}|${speech})\b`,
  'iu',
);
/** Says it all the same: “no doubt that”, “nobody disputed that”, “don’t forget that”, “nobody told me that”. */
const deniedTwice =
  /(?:\b(?:not|never|no|nobody|no one|none|cannot|dont|cant|few)|n['’]t)\b(?:\s[\p{L}’'-]+){0,5}?\s(?:doubt(?:s|ed)?|deny|denies|denied|dispute[sd]?|disput(?:e|ing)|question(?:ed|s)?|forget|forgot|argue[sd]? with|ignore[sd]?|overlook|deniable|secret|wonder|surprise|told (?:me|us)|tell (?:me|us)|knew|know|realis\p{L}+|realiz\p{L}+|notic\p{L}+|remember\p{L}*|mind|bother\p{L}*)\b|\bundeniabl[ey]\b/giu;
const supposing =
  /\b(?:if|unless|suppos(?:e|ing)|imagin\p{L}+|pretend\p{L}*|assum(?:e|ing)|hypothe\p{L}+|wish(?:es|ed)?|hop(?:e|es|ed|ing)|dream\p{L}*|fear(?:s|ed)?|want(?:s|ed)?|propos\p{L}+|demand\p{L}*|predict\p{L}*|forecast\p{L}*|expect\p{L}*|aim(?:s|ed)?|rumou?r\p{L}*|alleg\p{L}*|suspect\p{L}*|guess\p{L}*|bet|betting|joke[sd]?|jok(?:e|ing)|unlikely|impossible|ask(?:s|ed|ing)? for|insist(?:s|ed)? on|used to|until|till|would be|should be|may be|might be|could be|ought to)\b/iu;
/** “If I may remind you”, “if memory serves”, “I hope you all know that”, “as expected”: no condition. */
const polite =
  /\b(?:if (?:i|we|you|anyone|anybody|memory|it helps|nothing else|only)\b[^,:;]{0,30}?\b(?:may|might|can|could|must|remember|recall|serves|helps|else|ask\p{L}*|like|wonder\p{L}*|missed|forgot|need\p{L}*|want\p{L}*|interested)\b|in case (?:you|anyone|anybody|it)\b|i (?:hope|wish|expect|assume|guess|suspect|bet) (?:you|everyone|we|somebody|someone|i|they)\b|as (?:you['’]?d |you would |we |i )?expect\p{L}*|as promised|expected of\b|ask(?:s|ed|ing)? for (?:it|this|that|the (?:number|figure|line))|(?:did|do)(?:n['’]t| not) expect\b)/giu;
/** “Before anybody asks”, “I’d planned to write more”, “I’ve never been good with numbers”: of the talkers. */
const ofTalkers =
  /\bbefore (?:anybody|anyone|somebody|someone|you|i|we) \p{L}+\b|\b(?:i|we|you)(?:['’](?:d|ve)| had| have)? (?:planned|meant|hoped|wanted|intended|tried) to (?!have\b|be\b)\p{L}+\b[^,:;.]*?(?=\b(?:but|so|and)\b|[,:;.]|$)|\b(?:i|we)(?:['’](?:m|ve)| am| was| have)? (?:not|never)(?: been| was)? (?:very |that |so |any )?(?:good|great|any good|much good|much use) (?:with|at)\b[^,:;.(]*/giu;
/** “The wrong platform”, “wrong about the football”: something else is wrong. */
const wrongElse =
  /\b(?:wrong|false|lie|lies|lying|mistaken)\s(?:about\s(?!(?:it|this|that|the (?:number|figure|count|total)|how many)\b)[^,:;.]*|(?!(?:number|figure|count|total|claim|idea|answer|fact|statement|belief|impression|assumption|that|to|as|again)\b)\p{L}{3,})|\b(?:right|so)\s(?:and\s)?(?:as not to|i don['’]t)\s(?:get|have)\sit\swrong\b|\b(?:don['’]t|not|never)\s(?:get|got|have got)\s(?:it|this|that)\swrong\b/giu;
const turnedWrong =
  /\b(?:false|wrong|untrue|incorrect|inaccurate|nonsense|rubbish|bullshit|bollocks|myths?|lies?|lying|liars?|fake|bogus|made[- ]up|mistaken|misleading|outdated|out of date|debunked|den(?:y|ies|ied|ying)|doubts?|doubted|doubtful|disput\p{L}+|refut\p{L}+|rejects?|rejected|mistakenly|erroneous\p{L}*|retract\p{L}*|mis(?:read|heard|led|quot\p{L}+|print\p{L}*))\b/iu;

/** A lead without what sounds like a denial, a condition or a plan of what follows and is none. */
export function withoutAsides(lead: string): string {
  return lead.replace(deniedTwice, ' ').replace(polite, ' ').replace(wrongElse, ' ').replace(ofTalkers, ' ');
}

/** “… that”: whether whatever governs the statement leaves it as it is. */
export function governsPlainly(lead: string): boolean {
  const said = withoutAsides(lead);
  return ![denied, supposing, turnedWrong].some((words) => words.test(said));
}

/** “…:”, “… –”: whether a label or remark does. */
export function headsPlainly(lead: string): boolean {
  const said = withoutAsides(lead);
  const isDenied = denying.test(said) && !unknowing.test(said) && !/\b(?:i|we|my|our|me)\b/iu.test(said);
  return (
    !isDenied &&
    ![doubting, imagining, outside, turnedWrong].some((words) => words.test(said)) &&
    governsPlainly(lead)
  );
}

/** “Quick one, …”: whether a piece before a comma may only be talk; one that opens like a circumstance may be that of the statement. */
export function standsBeside(lead: string): boolean {
  return (
    headsPlainly(lead) &&
    !/^\W*(?:(?:and|but|so|or|now|then|also|only|just|even|back|still)\s)*(?:in|at|on|of|by|for|from|to|before|after|since|until|till|when|while|once|outside|inside|within|under|over|across|around|near|with|without|like|unlike|as of|per|unless|whereas|where|had|were|should)\b/iu.test(
      withoutAsides(lead),
    )
  );
}
