// English by which what leads to a whole statement (“I learned today that …”, “To get you started: …”) takes it away, or does not.
import { denying, doubting, imagining, outside, unknowing, writing } from './heads.ts';
import { speech } from './saying.ts';

const think = String.raw`(?:think|thinks|thought|believe[sd]?|reckons?|suppose[sd]?|feel|felt|accept(?:s|ed)?|agree[sd]?|buy|true|right|correct|certain|sure|clear|case|fact|evidence|proof|suggestion|given|mean[st]?|follows?|show[sn]?|shows|showed|find|finds|found|prove[sdn]?|state[sd]?|mention(?:s|ed)?|confirm(?:s|ed)?|aware|known|established|proven|convinced|persuaded|told|heard|reported|agreed|decided|obvious|likely|possible|matters?)`;
/** “I don’t think that”, “nowhere does it say that”, “not clear that”. */
const denied = new RegExp(
  String.raw`(?:\b(?:not|never|no|nor|nothing|nowhere|nobody|no one|none|hardly|without|cannot|dont|doesnt|didnt|isnt|wasnt|cant|wont)|n['’]t)\b(?:\s[\p{L}’'-]+){0,4}?\s(?:${think}|${speech}|be)\b`,
  'iu',
);
/** Says it all the same: “no doubt that”, “nobody disputed that”, “don’t forget that”, “nobody told me that”. */
const deniedTwice =
  /(?:\b(?:not|never|no|nobody|no one|none|cannot|dont|cant|few)|n['’]t)\b(?:\s[\p{L}’'-]+){0,5}?\s(?:doubt(?:s|ed)?|deny|denies|denied|hid(?:es?|den)?|conceal(?:s|ed)?|dispute[sd]?|contest(?:s|ed)?|contradict(?:s|ed)?|challenge[sd]?|disput(?:e|ing)|question(?:ed|s)?|forget|forgot|argue[sd]? with|ignore[sd]?|overlook|deniable|secret|wonder|surprise|told (?:me|us)|tell (?:me|us)|knew|know|realis\p{L}+|realiz\p{L}+|notic\p{L}+|remember\p{L}*|mind|bother\p{L}*)\b|\bundeniabl[ey]\b/giu;
const supposing =
  /\b(?:if|unless|suppos(?:e|ing)|imagin\p{L}+|pretend\p{L}*|assum(?:e|ing)|hypothe\p{L}+|wish(?:es|ed)?|hop(?:e|es|ed|ing)|dream\p{L}*|fear(?:s|ed)?|want(?:s|ed)?|propos\p{L}+|demand\p{L}*|predict\p{L}*|forecast\p{L}*|expect\p{L}*|aim(?:s|ed)?|rumou?r\p{L}*|alleg\p{L}*|suspect\p{L}*|guess\p{L}*|bet|betting|joke[sd]?|jok(?:e|ing)|unlikely|impossible|ask(?:s|ed|ing)? for|insist(?:s|ed)? on|used to|until|till|(?<!\b(?:i|we|you|one)\s)would (?:say|tell|claim|swear|argue|insist)|would be|should be|may be|might be|could be|ought to)\b/iu;
/** “If I may remind you”, “if memory serves”, “I hope you all know that”, “as expected”: no condition. */
const polite =
  /\bif (?:anything|something|any of (?:it|this))(?:['’]s| is| looks| seems) (?:wrong|off|missing|odd|unclear|not right)\b|\b(?:shout|tell me|say so|ping me|let me know) if (?:wrong|not|i['’]m wrong)\b|\bif wrong\b|\b(?:if (?:this|my|the) (?:app|phone|keyboard|bot|chat)\b[^,:;]*|if (?:i|we|you|u|anyone|anybody|memory|it helps|nothing else|only)\b[^,:;]{0,30}?\b(?:may|might|can|could|must|remember|recall|serves|helps|else|ask\p{L}*|like|wonder\p{L}*|missed|forgot|need\p{L}*|want\p{L}*|interested|take (?:one|only)|only (?:take|read|learn|remember))\b|\bif (?:you|u|they|he|she|people|anyone|anybody|everyone|more of (?:you|them|us)|more people)\b[^:;.!?]*?\b(?:(?:you|u|they|he|she|we)['’]?d|(?:you|they|he|she|we) would)(?: all| also| already)? (?:know|have known|reali[sz]e|notice|remember|have (?:heard|noticed|seen|learnt|learned|read|reali[sz]ed))\b|in case (?:you|u|anyone|anybody|it)\b|i (?:hope|wish|expect|assume|guess|suspect|bet) (?:you|everyone|we|somebody|someone|i|they)\b|as (?:you['’]?d |you would |we |i )?expect\p{L}*|as promised|expected of\b|(?:not|never|n['’]t) (?:quite |too |so )?(?:sure|certain|clear) (?:where|who|when|why|whose)\b[^,:;]*?(?=\bbut\b|[,:;]|$)|no (?:signal|internet|wifi|time|rush|hurry|pressure|offence)(?: (?:until|till|before) \p{L}+)?|wrong to (?:doubt|question|argue with)\b[^,:;]*|ask(?:s|ed|ing)? for (?:it|this|that|the (?:number|figure|line))|(?:did|do)(?:n['’]t| not) expect\b)/giu;
/** “Before anybody asks”, “I’d planned to write more”, “I’ve never been good with numbers”: of the talkers. */
const ofTalkers =
  /(?<=\b(?:this|it|that)(?:['’]s| is| will be) )the (?:last|first|second|third|only|umpteenth) time (?:that )?(?:i|we|you)(?:['’]\p{L}+)?(?: (?:been|be|will|have|had|am|was|to))* (?:typ|writ|wrot|say|said|tell|told|repeat|explain|post|send|sent|mention|ask|answer|put|read|cop|draw|spell|point|quot)\p{L}*(?: (?!rumou?r|lie|myth|nonsense|rubbish|wrong|false)[\p{L}’']+){0,6}|\bas (?:i|we) (?:was|were|am|had been)? ?(?:said|saying|say|mentioned|wrote|promised)\b[^,:;]*|\bso (?:that )?(?:it|i|we|you|they|nobody|no one|everyone|everybody)\b[^,:;]*|(?<=\b(?:facts?|things?|bits?|numbers?|lines?|figures?|stats?|parts?|ones?|news|truth) )(?:that |which )?(?:never|nobody|no one|hardly anyone|few people|(?:people|they|we|you|i)(?: never|['’]?(?:ve|d)? (?:not|never)| (?:do|did|does|wo|ca)n['’]t)) (?!is\b|are\b|was\b)\p{L}+[^,:;]*|\b(?:had|have) no (?:idea|clue) (?:until|till|before) [^,:;]*?(?=\bthat\b|[,:;]|$)|\b(?:did|do)n['’]t know (?:until|till|before) \p{L}+(?: \p{L}+)?|(?<=\b(?:answer|number|figure|line|fact|one|stat|bit|text|wording) )(?:that )?(?:you|u|they|he|she|we|i)(?:['’]\p{L}+)? (?:all )?(?:wanted|asked for|needed|hoped for|were after|was after)\b|\b(?:since|as|because|seeing as|seeing|now) (?:you|u|he|she|they|everyone|everybody|anyone|somebody|someone) (?:ask|asks|asked|mention(?:s|ed)?|brought it up|insist(?:s|ed)?|want(?:s|ed)? to know)\b|\bre:? (?:your|the|my|our) [^,:;(]*|\bbefore (?:(?:anybody|anyone|somebody|someone|you|i) \p{L}+|we (?:start|begin|go|get|continue|finish|close|wrap|order|eat|leave|break|forget))\b|\b(?:i|we|you)(?:['’](?:d|ve)| had| have)? (?:planned|meant|hoped|wanted|intended|tried) to (?!have\b|be\b)\p{L}+\b[^,:;.]*?(?=\b(?:but|so|and)\b|[,:;.]|$)|\b(?:i|we)(?:['’](?:m|ve)| am| was| have)? (?:not|never)(?: been| was)? (?:very |that |so |any )?(?:good|great|any good|much good|much use) (?:with|at)\b[^,:;.(]*/giu;
/** “The wrong platform”, “wrong about the football”: something else is wrong. */
const wrongElse =
  /(?<=^\W*(?:[^:;]*,\s)?(?:(?:the|my|our|his|her|this|your)\s)?)(?!(?:it|this|that|here|there|what|which|following|below|line|number|figure|count|total|claim|idea|answer|fact|statement|sentence|belief|impression|assumption|rest|all|everything|nothing|none|one)\b)\p{L}{3,}(?:['’]s|\s(?:is|was|are|were))\s(?:\p{L}+\s){0,2}?(?:rubbish|wrong|nonsense|fake|misleading|outdated|out of date|bogus|a (?:joke|lie|myth))(?=,)|\b(?:wrong|false|lie|lies|lying|mistaken)\s(?:about\s(?!(?:it|this|that|the (?:number|figure|count|total)|how many)\b)[^,:;.]*|(?!(?:(?:number|figure|count|total|claim|idea|answer|fact|statement|sentence|belief|impression|assumption)s?|that|to|as|again)\b)\p{L}{3,})|\b(?:right|so)\s(?:and\s)?(?:as not to|i don['’]t)\s(?:get|have)\sit\swrong\b|\b(?:don['’]t|not|never)\s(?:get|got|have got)\s(?:it|this|that)\swrong\b/giu;
const turnedWrong =
  /\b(?:false(?:ly)?|wrong(?:ly)?|incorrectly|lied|untrue|incorrect|inaccurate|nonsense|rubbish|bullshit|bollocks|myths?|lies?|lying|liars?|fake|bogus|made[- ]up|mistaken|misleading|outdated|out of date|debunked|den(?:y|ies|ied|ying)|doubts?|doubted|doubtful|disput\p{L}+|refut\p{L}+|rejects?|rejected|mistakenly|erroneous\p{L}*|retract\p{L}*|mis(?:read|heard|led|quot\p{L}+|print\p{L}*))\b/iu;

/** “Nobody wrote it down, so here it is”, “in case the lights go out, learn this by heart”: how a lead ends that only presents what follows. */
const presenting = new RegExp(
  String.raw`(?:\b(?:here (?:it|they|you|we) (?:is|are|goes?)(?: (?:again|now|for|in|on|with|from)\b[^,:;]{0,40})?|here goes|there you (?:go|have it)|let me (?:say|repeat|remind)[^,:;]{0,40})|(?:^|[,;.]\s|\b(?:so|and|then|please|pls|just)\s)(?:learn|remember|memori[sz]e|note|mind|write|jot|copy|print) (?:this|these|the following|what follows)(?! down as\b)[^,:;]{0,30})\W*$`,
  'iu',
);

/** “For those who can’t open it”, “a line you don’t have to look up”: whom what follows is for, and what they need not do. */
const ofReaders =
  /\b(?:for|to) (?:those|anyone|anybody|everyone|everybody|people|all|any of (?:you|us)|the (?:few|ones|many)) (?:here |of (?:you|us) )?(?:who|that) (?:just |still )?(?:missed|forgot|lost|slept|(?:ca|could|do|did|does|were|was|have|has|had|are|is|wo)(?:n['’]?t| not)|cannot)\b(?![^,:;.()]*\bbeliev)[^,:;.()]*|(?<=\b(?:sentence|line|fact|number|figure|one|thing|bit|answer|text|message|stat|note) )(?:that |which )?(?:you|we|i|nobody|no one)(?:['’]ll)?(?: (?:do|did|will|need|should)(?:n['’]?t| not)| wo n['’]?t| won['’]?t|) (?:(?:have|has|need|want) to |need )?(?:look up|look for|google|search for|work out|guess|pay for|argue (?:with|about|over)|worry about|learn|memori[sz]e)\b[^,:;.()]*/giu;
/** “I lost the bet with Ann”: what was laid on something else. */
const wagered =
  /\b(?:lost|won|los(?:e|ing)|win(?:ning)?|settle[sd]?|pa(?:y|id|ying) (?:up|off)|owe[sd]?)\b[^,:;.]{0,20}\bbets?\b(?: with \p{L}+)?/giu;
/** “It must not be altered”: what is not to be done to the text. */
const untouched =
  /\b(?:must|should|may|can|need|will|is to|are to|is|are)(?: not|n['’]?t) (?:to )?be (?:altered|changed|edited|touched|moved|reworded|rewritten|paraphrased|shortened|trimmed|removed|missed|overlooked|forgotten|lost|skipped)\b/giu;
/** “Agenda (revised because I can’t count)”: what the writer says of themselves in brackets. */
const bracketed =
  /\((?![^()]*\b(?:made|invent|lie|lying|wrong|false|doubt|jok|guess|fake|believ|sure|true|rumou?r|mistake|pretend|imagin)\p{L}*)(?:[^()]*\s)?(?:i|we|my|our)(?:['’]\p{L}+)?\s[^()]*\)/giu;
/** “Nothing in this inbox is simple, apart from …”: denied of something else that is named, in a clause of its own. */
const ofElse =
  /^\W*(?:nothing|nobody|no one|none|nowhere) (?:in|on|at|about|around) (?:this|the|my|our|that) (?!(?:report|article|paper|text|source|study|document|table|above|following|list)s?\b)\p{L}{3,}(?: \p{L}+)? (?:is|was|ever|works?|seems?|gets?|has)\b(?![^,:;]*\b(?:(?:for|behind|of|about|like|to|on|with) (?:it|this|that)|true|right|correct|so|there|says?|said|(?:believ|think|thought|show|prov|support|confirm|find|found|back)\p{L}*)\b)[^,:;]*,(?:\s(?:apart from|except(?: for)?|but(?: for)?|save for)\s(?:the|this) (?:one |only |single )?(?:line|card|fact|number|figure|thing|sentence|answer|slide|note|page|bit|message|mail)\b[^,:;]*)?/giu;

/** Where the part of a lead begins that presents what follows, whatever stands before it; at its head where there is none. */
export function presentsFrom(lead: string): number {
  return presenting.exec(lead)?.index ?? 0;
}

/** A lead without what sounds like a denial, a condition or a plan of what follows and is none. */
export function withoutAsides(lead: string): string {
  const said = against.test(lead) ? '' : (presenting.exec(lead)?.[0] ?? lead);
  return [deniedTwice, polite, wrongElse, ofTalkers, ofReaders, wagered, untouched, bracketed, ofElse].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    said,
  );
}

/** “I doubted the menu but not this”: how a lead ends that sets what follows against what is doubtful. */
const against =
  /(?:\b(?:doubt\p{L}*|wrong|unsure|uncertain|guess\p{L}*|mistaken|worr(?:y|ied|ies)|sceptical|suspicious|not sure|false|rumou?r\p{L}*|myths?|nonsense)\b[^:]*\bbut (?:(?:there (?:is|are|was) )?(?:not|never|none|no doubts?)(?: (?:at all|whatsoever))? (?:about|over|on|of|with) (?:this|the next|what follows)(?: \p{L}+)?|this(?: (?:one|much|line|bit))?(?:(?: is|['’]s) not| isn['’]t))|\bbut (?:(?:this(?: (?:one|much|line|bit))?|one thing)(?:['’]s| is)(?: (?:quite|absolutely|perfectly|very much))? (?:sure|certain|true|right|correct|clear|settled|solid|sound)|(?:of|about) this (?:i['’]m|we['’]re|i am|we are) (?:\p{L}+ly )?(?:sure|certain)))\W*$/iu;

/** What a statement behind a colon may be no more than the content of. */
const ofIntent =
  /\b(?:plan|aim|goal|proposal|target|idea|hope|fear|dream|risk|worry|claim|theory|pitch|slogan|demand|offer|promise|guess|assumption|forecast|expectation|belief|limit|maximum|minimum)s?(?=\W*(?:$|(?:is|was|that|of|to|for|here|now)\b))/iu;
/** “Young drivers: …”: people that what follows is of. */
const ofPeople = /^\W*(?:\p{L}+\s){0,2}(?:\p{L}{3,}s|staff|people|personnel|men|women)\W*$/iu;

/** “… that”: whether whatever governs the statement leaves it as it is. */
export function governsPlainly(lead: string): boolean {
  const said = withoutAsides(lead);
  // “It is not that”.
  const isDenied = /(?:\bnot|n['’]t)\s*$/iu.test(said);
  return !isDenied && ![denied, supposing, turnedWrong].some((words) => words.test(said));
}

/** Whether nothing in a lead denies, doubts, plans or dates what follows. */
function takesNothing(lead: string): boolean {
  const said = withoutAsides(lead);
  const isDenied = denying.test(said) && !unknowing.test(said) && !/\b(?:i|we|my|our|me|us)\b/iu.test(said);
  return (
    !isDenied && ![doubting, imagining, ofIntent].some((words) => words.test(said)) && governsPlainly(said)
  );
}

/** “…:”, “… –”: whether a label or remark leaves what follows as it is. */
export function headsPlainly(lead: string): boolean {
  return takesNothing(lead) && (writing.test(lead) || !ofPeople.test(lead));
}

/** “Quick one, …”: whether a piece before a comma may only be talk; one that opens like a circumstance may be that of the statement. */
export function standsBeside(lead: string): boolean {
  return takesNothing(lead) && !circumstance.test(withoutAsides(lead));
}

const circumstance =
  /^\W*(?:(?:and|but|so|or|now|then|also|only|just|even|back|still)\s)*(?:in|at|on|of|by|for|from|to|before|after|since|until|till|when|while|once|outside|inside|within|among|amongst|under|over|across|around|near|with|without|like|unlike|as of|per|unless|whereas|where|had|were|should|every|each|last|next|this (?:year|month|week)|some|sometimes|usually|often|twice|tomorrow|soon|ideally|elsewhere|nationally)\b/iu;

/** “…, since somebody asked”, “…, could you add it?”, “… and I’ve a bus to catch”: begins what the talkers do, ask or say. */
const onward =
  /^\W*(?:(?:and|but|so|because|cos|since|as|while|though|although|now|then|also|yes|yeah|oh|if)[\s,]+)*(?:(?:i|we|you|u|he|she|my|our|your|his|her|somebody|someone|anyone|anybody|nobody|everyone|everybody|no one)(?:['’]\p{L}+)?\b|[@\uFFFC][\p{L}\d_.]*\s\p{L}|(?:could|can|would|will|please|pls|thanks|thank you|sorry|cheers|by the way|btw|fyi|says (?:the|my|our|a)\s|as (?:stated|reported|noted|mentioned|printed|written|shown|quoted|said)\b|(?:the|a|an)\s(?!(?:rest|other|others|remainder|half|majority|same)\b)\p{L}+(?:\s\p{L}+)?\s(?:is|was|has|had|needs?|\p{L}+ed)\b|write|read it|note|remember|discuss|ring me|ask me|see you|that['’]s (?:all|it|the (?:whole|end|lot)|my|enough)|it['’]s also)\b)/iu;
/** “… and I’ve now applied to one of them”: the talkers are its subject. */
export function isOfTalkers(tail: string): boolean {
  return /^\W*(?:(?:and|but|so)\s)?(?:i|we|my|our)(?:['’]\p{L}+)?\b/iu.test(tail);
}

/** Words behind which a statement may stand without its “that”: “told my aunt town has 24 groups”, “… because town has 24 groups”. */
export const unmarked = String.raw`(?<=(?<![\p{L}’'])(?:(?:know|knew|known|knows|confirm|confirms|confirmed|say|says|said|saying|states|stating|reads?|reading|goes|claims?|reckons?|shout(?:s|ed|ing)|blurt(?:s|ed|ing)? out|mention(?:s|ed|ing)?|remember(?:s|ed)?|learnt|learned|learn|discovered|found out|(?:i|we|he|she|they) (?:go|went)|because|bc|cos|coz|cuz|cause)|(?:tell|tells|told|telling|remind(?:s|ed|ing)?|inform(?:s|ed|ing)?) (?:(?:the|my|our|his|her|your|a) )?[\p{L}@]+))\s(?!(?:that|of|about|how|what|why|who|where|when|if|whether|to|and|or|is|was|are|were|by|for|from|in|on|with|up|so|it|this)\b)(?=[\p{L}\d£])`;

const unwilling =
  /\b(?:refus\p{L}*|stop\p{L}*|pretend\p{L}*|wish\p{L}*|will|would|only|idiots?|fools?|liars?|clowns?|sane|thought|never|nobody|used to)\b|['’]ll\b|\bin (?:1[5-9]|20)\d\d\b/iu;
/** Whether who says so without a “that” is neither laughed at nor only supposed to. */
export function tellsPlainly(lead: string): boolean {
  return governsPlainly(lead) && !unwilling.test(lead);
}

/** “… on the front”, “… on one side”: where it is written. */
export function saysWhereWritten(tail: string): boolean {
  const [said = ''] = tail.split(/[.!?…]+\s/u);
  return (
    /^\W*(?:on|across|along|inside)\s(?:the|one|its|both|each|either|every)\s(?:other\s)?(?:front|back|cover|top|bottom|sides?|inside|outside|reverse|flip side|label|lid|spine)\b/iu.test(
      said,
    ) && leavesAsQuoted(said)
  );
}

/** Whether what stands behind a quoted statement takes nothing of it away. */
export function leavesAsQuoted(tail: string): boolean {
  const said = withoutAsides(tail.split(/[.!?…]+\s/u)[0] ?? '');
  const isCalled = /^["”]?\s(?:is|was|are|were)\s(?:an?|the|what|just|only|pure)\b/iu.test(said);
  return !isCalled && ![turnedWrong, doubting, outside, supposing, denied].some((words) => words.test(said));
}

/** “I’m stuck in Leeds, so …”, “speaking as somebody who got lost in Leeds”: what leads to a statement tells of who makes it. */
export function isAboutTalkers(lead: string): boolean {
  return /^\W*(?:(?:ok|okay|so|and|but|right|well|anyway|hi|hello|sorry|just|still|currently)[\s,]+)*(?:i|i['’]?(?:m|ve|d)|we|we['’]?(?:re|ve)|(?:speaking|talking|writing|typing|greetings|stuck|stranded|back)(?:\s(?:this|as|from|in|at|to))?)\s/iu.test(
    lead,
  );
}

const backAt =
  /\b(?:they|them|their|theirs|those|these|half|most|some|each|every|both|none|of (?:it|which|whom)|apiece|per|remaining|rest|others?|former|until|till|ago|used to|if you (?:count|include|ignore|add)|not (?:so|true|any ?more)|no longer|instead|actually|except|excluding|outside|elsewhere)\b/iu;

const negated = /\b(?:not|never|no|none|nobody|hardly|cannot|dont|doesnt|isnt|cant|wont)\b|n['’]t\b/iu;

/** “…, and I’ve a bus to catch”: whether what follows a whole statement goes on to something else. */
export function goesElsewhere(tail: string): boolean {
  const said = withoutAsides(tail);
  const isSupposed = /\b(?:if|unless|whether)\b/iu.test(
    said.replace(/\b(?:if|whether) (?:anyone|anybody|someone|somebody|i|we|you|she|he)\b/giu, ' '),
  );
  const isAnswered = negated.test(said) && /\b(?:it|that|this|so|true|right)\b/iu.test(said);
  return (
    onward.test(tail) &&
    !isAnswered &&
    !isSupposed &&
    ![backAt, turnedWrong, doubting, outside].some((words) => words.test(said))
  );
}
