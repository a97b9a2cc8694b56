// English by which a writer says, behind a statement, that they doubt it: that they found nothing to back it, that it smells, that
// it was marked wrong, that those who said it made it up. Each pattern is held against a clause from its beginning.
import { adverb, being, falsely, lead, ofIt, stop } from './unsaying.ts';

const it = String.raw`(?:it|this|that|any of (?:it|this|that)|(?:the|this|that|his|her|their|such an?) (?:claim|statement|assertion|figure|number|line|story|rumou?r))`;
const backing = String.raw`(?:evidence|proof|basis|grounds?|sources?|support|backing|foundation|confirmation|substance|truth)`;
const none = String.raw`(?:nothing|nowt|none|no|not (?:a (?:shred|scrap|trace|bit|jot) of|any|an ounce of|one)|little|scant|hardly any|zero)`;
const who = String.raw`(?:(?:i|we|they|he|she|you|nobody|no one|the \p{L}+|(?:my|our) \p{L}+)(?:['’](?:ve|d|s|m))?(?:\s(?:have|has|had|am|was|were|can|could|did|do|does|still|so far|ever|yet|been able to|just|honestly|simply))*)`;
const not = String.raw`(?:n['’]?t|not|never| (?:could|can|did|do|does|have|has) not)`;
const doubtful = String.raw`(?:fishy|dodgy|suspicious|suspect|iffy|unlikely|far-?fetched|implausible|improbable|dubious|doubtful|questionable|phoney|phony|bogus|made[ -]up|invented|too good to be true|like (?:a |an? old )?(?:rubbish|nonsense|bollocks|bull(?:shit)?|myth|rumou?r|tall tale|fib|porky|guess(?:work)?|hearsay|hogwash))`;
const hearsay = String.raw`(?:gossip|hearsay|rumou?r|(?:mere )?talk|speculation|guesswork|unconfirmed|unverified|unproven|doubtful|fiction|suspect)`;
/** It is asked back, or said to be so all the same: “sounds dodgy, but it’s in the report”, “made up? No”. */
const flat = String.raw`${stop}(?!(?:\s\p{L}+)?[,;]?\s(?:but|yet|though|and yet|however|i know)\b)(?!\s*\?)`;

/** Of the statement, by name or as “it”. */
export const doubtedBehind: readonly RegExp[] = [
  // “I’ve found nothing to back it”, “there’s no basis for it”, “no source backs this up”
  new RegExp(
    String.raw`${lead}(?:(?:${who}\s)?(?:found|find|see|seen|got|have|had|came up with|turned up|saw)\s|(?:there(?:['’]s| is| was| are)|with|on|it has|it had|has|had)\s)?${none}\s(?:\p{L}+\s){0,2}?(?:${backing}\s)?(?:whatsoever\s|at all\s)?(?:to (?:back|support|confirm|substantiate|suggest|show|prove|bear out)|for|behind|of|backing|supporting)\s${it}(?:\sup|\sout|\sis so|\sis true)?${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:nothing|nobody|no one|no (?:\p{L}+ )?(?:source|report|paper|document|page|evidence)s?)\s(?:(?:can|could|has|have|ever|in (?:the|any) \p{L}+|i (?:can|could) find|i['’]ve (?:seen|read|found))\s)*(?:back|support|confirm|substantiate|verif|prove|bear)(?:s|ed|ies|y|d)?\s${it}(?:\sup|\sout)?${stop}`,
    'iu',
  ),
  // “I can’t stand it up”, “nobody could verify it”, “we couldn’t find a source for it”
  new RegExp(
    String.raw`${lead}(?:${who}?\s?(?:ca|could|wo|have|has|had|did|do|does|is|are|was|were)?${not}|(?:nobody|no one) (?:can|could|has|would)|${who}?\s?(?:failed|unable|struggled) to)\s(?:(?:been )?(?:able|managed) to\s)?(?:stand|back|substantiate|verif(?:y|ied)|confirm(?:ed)?|prove|vouch for|source|corroborate[d]?|bear)\s(?:it|this|that|any of (?:it|this|that))(?:\sup|\sout)?${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:${who}?\s?(?:ca|could|have|has|had|did|do)?${not}|(?:nobody|no one) (?:can|could|has))\s(?:find|found|see|seen|get|got|trace[d]?|locate[d]?|have)\s(?:(?:any|an?|one|the|a single|even one)\s)?(?:\p{L}+\s)?${backing}(?:\s(?:for|of|behind|anywhere|that says so)(?:\s${it})?)?${stop}`,
    'iu',
  ),
  // “I treat it as gossip”, “I’d take that with a pinch of salt”
  new RegExp(
    String.raw`${lead}(?:(?:until|till|unless|for now)\b[^.!?;\n]{0,60}?,?\s)?${who}?(?:['’](?:d|ll|m))?\s?(?:will |would |shall |prefer to |going to |better |please )?(?:treat|treating|take|taking|regard|file|filing|count|consider)\s${it}\s(?:(?:as|under|to be)\s(?:${adverb})*${hearsay}|with (?:a|an?) (?:\p{L}+ )?(?:pinch|grain|bucket|lorryload|spoonful|handful|shovelful|truckload|sack|ton) of salt)`,
    'iu',
  ),
  // “I have my doubts about it”, “I’m not convinced by that”, “I’m not saying it’s so”
  new RegExp(
    String.raw`${lead}${who}\s(?:have|has|had|['’]ve)?\s?(?:(?:got )?(?:my|our|his|her|their|serious|grave|some|strong|real) doubts?|(?:very |highly |deeply |a bit |pretty )?(?:sceptical|skeptical|suspicious|doubtful|dubious|unconvinced)|not (?:\p{L}+ )?(?:convinced|persuaded|sold|buying))\s?(?:(?:of|about|by|on|as to)\s)?${it}${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:not that i (?:believe|buy|trust)|(?:(?:i|we)(?:['’](?:m|re)| am| are)?\s)?not (?:saying|claiming|suggesting|pretending|asserting) (?:that )?(?:it['’]?s|it is|this is|that['’]?s|that is)|(?:i|we) (?:would|do|could)(?:n['’]?t| not) (?:bet on|swear to|vouch for|put money on|rely on|trust))\s?(?:so|true|right|correct|the case|real|${it})${stop}`,
    'iu',
  ),
  // “None of that is meant to describe the real world”
  new RegExp(
    String.raw`${lead}${ofIt}\s(?:is|are|was|were|['’]s)\s?(?:n['’]?t\s|not\s)?(?:meant|supposed|intended) to (?:be (?:true|real|accurate|taken (?:seriously|literally|as fact))|(?:describe|reflect|represent|resemble) (?:the real world|reality|real life|anything real|the facts?|how things are|the truth))`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:alas,?\s)?(?:(?:the )?(?:reality|truth|facts?|real world|records?|figures?) (?:is|are|says?|tells?|looks?|turns? out) (?:(?:quite|very|rather|sadly|altogether|somewhat|a little) )?(?:otherwise|different(?:ly)?|another (?:story|matter|tale)|less (?:rosy|kind))|not in (?:this|our|the real) (?:one|universe|world|reality|timeline))(?=\W|$)`,
    'iu',
  ),
  // “The source they cite says something quite different”
  new RegExp(
    String.raw`${lead}(?:the|its|their|his|her|my|our|any|every)\s(?:\p{L}+\s){1,2}?(?:(?:they|he|she|it|i|we|you)\s\p{L}+\s)?(?:says?|said|states?|stated|has|gives?|shows?)\s(?:(?:quite|very|rather|altogether|entirely|completely)\s)?(?:otherwise|(?:something|a)\s(?:(?:quite|very|rather|altogether|entirely|completely)\s)?(?:different|else|other)|the (?:opposite|contrary|reverse)|no such thing)`,
    'iu',
  ),
  // “The quiz master marked it wrong”, “marked down”, “no points for that”
  new RegExp(
    String.raw`${lead}(?:(?:the|my|our|your|his|her|a|mr|mrs|ms|miss)\s)?(?:[\p{L}’'-]+\s){0,4}?(?:marked|scored|ruled|judged|deemed|called|counted|adjudged|declared|branded|labelled|flagged)\s(?:it|that|this|them|him|her|us|me|(?:the|their|our|his|her|my|that) (?:\p{L}+ )?(?:answer|line|statement|claim|slide))\s(?:as\s)?(?:down|${falsely})(?=\W|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:(?:we|they|he|she|i|you|it)\s)?(?:got |were |was |scored |earned |received )?(?:no|zero|nil|nul|0) (?:points?|marks?)(?: for (?:that|this|it|them|him|her|us|me))?${stop}`,
    'iu',
  ),
  // “Me and Ben invented it”, “he admitted he’d made it up”
  new RegExp(
    String.raw`${lead}(?:me and \p{L}+|\p{L}+ and (?:i|me)|(?:me|my) (?:and my )?\p{L}+|we|i|(?:the|my|our) \p{L}+)(?:['’](?:ve|d))?\s(?:all\s|just\s|both\s|once\s|had\s|have\s)*(?:invented|made up|dreamt up|dreamed up|cooked up|concocted|fabricated|conjured up)\s(?:it|that|this|(?:all|most|every (?:word|bit)) of (?:it|this|that)|every word|the (?:lot|whole thing|number|figure|story))${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:(?:s?he|they|it|who|(?:the|my|our|that) \p{L}+)\s)?(?:(?:later|then|finally|soon|has|have|had|since|eventually|blushed and)\s)*(?:admitted|confessed|conceded|owned up|came clean|fessed up)(?:\sto \p{L}+)?(?:\s(?:that|about|having))?\s(?:(?:s?he|they|it)(?:['’]d| had| has| have| was| were)?\s)?(?:all\s|just\s|simply\s|only\s)*(?:ma(?:de|king) (?:it|that|this|the \p{L}+|them) (?:all )?up|invent(?:ed|ing) (?:it|that|this|them)|lied|lying|guess(?:ed|ing)|bluff(?:ed|ing)|${falsely})(?=\W|$)`,
    'iu',
  ),
  // “I’ve dropped it, I can’t stand it up”, “stop forwarding this nonsense”
  new RegExp(
    String.raw`^[^.!?\n]{0,60}?\b(?:forward|spread|shar|repeat|post|send|believ|print|retweet|tell|peddl|recycl|fall(?:ing)? for)\p{L}*\s(?:\p{L}+\s){0,2}?(?:this|that|such|the same)\s(?:\p{L}+\s)?(?:nonsense|rubbish|bollocks|tripe|drivel|hoax|myth|lie|rumou?r|falsehood|codswallop|claptrap|guff|tosh)\b`,
    'iu',
  ),
  // “… is precisely the sort of made-up stuff my aunt forwards”
  new RegExp(
    String.raw`^(?:["”]\s)?(?:${ofIt}${being}\s|(?:is|was)\s)(?:${adverb})*(?:the )?(?:sort|kind|type) of (?:\p{L}+ )?(?:${falsely})\s\p{L}+`,
    'iu',
  ),
];

/** Of nothing by name, so that it must stand right behind the statement, or answer a question of it: “Seems fishy to me.” */
export const doubtedRightBehind: readonly RegExp[] = [
  new RegExp(
    String.raw`${lead}(?:(?:it|that|this|which|the whole thing|all(?: of)? (?:it|this|that))\s(?:all\s)?)?(?:seems?|sounds?|looks?|feels?|smells?|strikes (?:me|us) as)\s(?:(?:rather|very|a (?:bit|little|touch|tad)|somewhat|pretty|distinctly|highly|totally|completely|well|quite|so|more than a little|all a bit)\s)*${doubtful}(?:\s(?:to (?:me|us)|if you ask me))?${flat}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:(?:i|we)\s)?(?:have|['’]ve got|got) (?:my|our|serious|grave|some|strong) doubts${flat}|${lead}(?:i['’]?m|i am|we['’]?re|colour me|color me|count me|consider me)\s(?:(?:not|very|a bit|deeply|still|yet to be|far from|highly)\s)*(?:convinced|persuaded|sceptical|skeptical|unconvinced|doubtful|dubious)${flat}`,
    'iu',
  ),
];
