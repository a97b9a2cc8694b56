// English words by which what is said behind a statement tells of more or fewer, of another time, or of the whole country.
import { ending } from './answers.ts';

const hedges = String.raw`(?:(?:and|but|well|no|nah|nope|actually|surely|really|honestly|hm+|er+m?|um+|oh|wait|sorry|in fact|in reality|in truth|then again|more like|probably|maybe|perhaps|possibly|apparently|(?:i['’]m |i am |am )?(?:pretty|quite|fairly|very|almost|rather|so|not)?\s?(?:sure|certain|positive|convinced|confident)(?: that)?|i(?:['’]d| would| could)?(?: have)? (?:think|thought|reckon|believe|bet|say|guess|suspect|swear|sworn|heard|read|hear)(?: that)?|(?:i['’]ve|i have) (?:heard|read)|if anything|last i (?:heard|checked)|turns out|could(?:['’]ve| have) sworn(?: that)?)[\s,:–—-]+)*`;
const hedgeBehind = String.raw`(?:i (?:think|thought|reckon|believe|bet|guess|suspect|heard|read|swear)|i['’]d (?:say|think|guess|swear)|i['’]m (?:pretty |quite |fairly )?sure|more like(?: it)?|actually|surely|really|probably|in fact|in reality|if anything|no\??|at least|maybe|perhaps|possibly|apparently|last i (?:heard|checked))`;
const amount = String.raw`(?:(?:way|far|much|a lot|lots|loads|even|slightly|somewhat|a (?:bit|little|few|couple|good deal)|several|many|about|roughly|nearly|almost|well|quite|actually|really|probably|definitely|certainly|surely|clearly|rather|closer to|nearer(?: to)?|more like|now|\p{L}+ times|at least)\s)*`;
const comparative = String.raw`(?:more|fewer|less|higher|lower|greater|double|half|twice|treble|triple|quadruple|earlier|later)`;
const thisMany = String.raw`(?:that|this|it|as many|as much|as high|the (?:number|figure|amount|share))`;
const counted = String.raw`(?:one|two|three|four|five|six|a few|a couple|some|several|another|\d{1,2})`;

const compared = [
  // “It’s more than that”, “they are way fewer”.
  String.raw`(?:it|they|there|the (?:real|actual|true|right|correct) (?:number|figure|count|total|share|date|year)|the (?:number|figure|count|total|share|date|year))(?:['’]s|['’]re|['’]d be| is| are| was| were| must be| should be| will be| would be| has to be| have to be)(?: got to be)?(?:n['’]t| not)?\s${amount}${comparative}(?:\s(?:than|of)?\s?${thisMany})?`,
  // “Half that, actually”, “more than that”.
  String.raw`${amount}(?:(?:double|half|twice|treble|triple|quadruple|\p{L}+ times|\d+ times|(?:a|one|two) (?:third|quarter|tenth|fifth)s?(?: of)?)\s(?:that|this|it|the (?:number|figure|amount))|(?:(?:more|fewer|less|higher|lower|earlier|later)\sthan|before|after|above|below|under|over)\s(?:that|this))(?:,?\s${hedgeBehind})*`,
  // “Earlier, I think.”
  String.raw`(?:(?:way|far|much|a lot|slightly|a bit|a little|even|rather)\s)?(?:${comparative}|before|after)(?:,?\s${hedgeBehind})+`,
  String.raw`(?:way|far|much|a lot|slightly|a bit|rather)\s(?:more|fewer|less|higher|lower|earlier|later)`,
  String.raw`(?:fewer|double|half|treble|triple|earlier)`,
  // “Off by one.”, “one missing”, “you forgot two”.
  String.raw`(?:(?:it|they|that|this)(?:['’]s|['’]re| is| are)\s|you(?:['’]re| are)\s|just\s|only\s)?(?:off|out) by (?:just\s)?${counted}`,
  String.raw`(?:(?:it|they|that|this)(?:['’]s|['’]re| is| are)\s|you(?:['’]re| are)\s|(?:there(?:['’]s| is| are))\s)?(?:just\s|only\s)?${counted}\s(?:too (?:many|few)|short|out|off|missing|over|under)`,
  String.raw`(?:you(?:['’]re| are|['’]ve| have)?|it|they|that|this|we)(?:['’]s|['’]re)?\s(?:forgot(?:ten)?|missed|missing|left out|skipped|forgets?|misses|leaves out|overlooked)\s(?:just\s|only\s)?${counted}`,
  String.raw`(?:there(?:['’]s| is|['’]re| are)|you(?:['’]re| are) forgetting|plus|and)\s(?:actually\s|also\s|at least\s)*${counted}\s(?:more|others?|extra)`,
  String.raw`there(?:['’]re| are) (?:actually\s|also\s|many\s|a lot\s)*(?:more|fewer|others)`,
];

/** “It’s more than that.”, “Half that, actually.”, “Off by one.”: it is not as many, or was not then. */
export const comparedBehind = new RegExp(String.raw`^${hedges}(?:${compared.join('|')})${ending}`, 'iu');

/** “More than I thought”: what somebody thought, and what is. */
export const thanThought = /^[^.!?\n]*\bthan\s(?!(?:that|this|it)\b)/iu;

/** Before another number of the same: “I’d swear it was”. */
export const swornInstead = new RegExp(
  String.raw`^(?=[^.!?]*\b(?:sure|certain|positive|convinced|confident|swear|sworn|think|thought|reckon|believe|bet|guess|suspect|heard|read|turns out)\b)${hedges}(?:(?:it|they|there)(?:['’]s|['’]re|['’]d be| is| are| was| were| must be)|in)\s(?:(?:about|around|only|just|actually|more like|closer to|in)\s)*$`,
  'iu',
);

/** Before a bare number in the next sentence: it is so many, and not as was said. */
export const countering = new RegExp(
  String.raw`^[*\s“"]*(?:(?:no|nah|nope|wrong|actually|err?m?|um+|uh|hm+|sorry|mate|i disagree|i beg to differ|not (?:true|quite|right)|you mean|try|more like|it['’]?s more like|(?:my|the|our|his|her|some|a) \p{L}+ (?:says?|said|reckons?|told me|thinks?))(?:[\s,]+|$))*(?:(?:it['’]?s|it is|it was|there are|there were|they are|they were|it has|they have)(?: (?:actually|really|only|just|in fact))?\s)?$`,
  'iu',
);

const body = String.raw`(?:they|these|those|it|most(?: of (?:them|these|those))?|some(?: of (?:them|these|those))?|many(?: of (?:them|these|those))?|(?:all|half|both|a few|a couple|several|none|one|two|three|four|five|six|\d{1,2})(?: of (?:them|these|those))?)`;
const ended = String.raw`(?:merged|abolished|scrapped|closed|shut(?: down)?|disbanded|dissolved|axed|replaced|folded|wound up|combined|amalgamated|reorganised|reorganized|restructured|superseded|gone|absorbed|swallowed up|rolled into|broken up|done away with)`;
const since = String.raw`(?=\s*(?:$|[.!?…,;:)\n])|\s(?:last|since|in|into|this|now|already|recently|\p{L}+ (?:years?|months?|weeks?) ago|years|months|ages|by|on|back|together|with|as|after|when|under|lol|haha|sadly|though|tho)\b)`;

const pasts = [
  // “They got merged last year.”
  String.raw`${body}(?:['’]ve|['’]s)?\s(?:(?:have|has|had|were|was|got|been|both|since|all|just|now|already|long|recently|mostly|being|are|is|finally|sadly|apparently|actually)\s)*${ended}${since}`,
  // “Fewer now.”
  String.raw`(?:(?:it|they|there)(?:['’]s|['’]re| is| are)\s|now\s|probably\s|maybe\s)*${amount}(?:more|fewer|less|higher|lower|down|up|gone)(?: than that)?\s(?:now|these days|today|nowadays|by now|since|since then|already)`,
  String.raw`(?:now|today|these days)(?: it['’]s| they['’]re| there are)?\s${amount}(?:more|fewer|less|higher|lower)`,
  // “That’s an old number.”
  String.raw`(?:that|this|it|those|these|they|which|all that)(?:['’]s|['’]re| is| are| was| were)\s(?:(?:just|all|only|now|a bit|very|way|so|pretty|really|like|already|probably|actually)\s)*(?:(?:ancient )?history(?: now| by now)?|(?:(?:an?|the|some|my|your)\s)?(?:(?:very|really|pretty)\s)?(?:old|previous|former|past|earlier|outdated|out-of-date|historic(?:al)?|obsolete|pre-\p{L}+)\s(?:number|figure|count|total|stat|statistic|structure|system|map|set-?up|arrangement|layout|model|data|numbers|figures|one|ones|way|regime|list|world|total|organisation|version|situation)s?|out of date|outdated|obsolete|old(?: now)?|(?:years|ages|decades|donkey['’]s years) (?:ago|old)|\p{L}+ (?:years?|months?) (?:ago|old|out of date)|last (?:year|month|decade|century)(?:['’]s (?:number|figure|count|total|data|structure))?|then|in the past|in the old days|back then|back in the day)`,
  String.raw`(?:(?:that|this|it|those|these|they|which)(?:['’]s|['’]re| is| are| was| were)\s)?(?:before|until|till|prior to) (?:the|they|it|a|all the|this|last|covid|brexit)\s(?!report\b|article\b|meeting\b|call\b|show\b|game\b|match\b|film\b)[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,3}\s?`,
];
/** “They got merged last year.”, “That was the old structure.”: it was so, and is no more. */
export const pastBehind = new RegExp(
  String.raw`^${hedges}(?:${String(pasts[0])}|(?:${pasts.slice(1).join('|')})${ending})`,
  'iu',
);

const season = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|next (?:year|month|week|april|spring|summer|autumn|winter)|the (?:new|next) (?:year|financial year)|tomorrow|20\d\d)`;
const futures = [
  String.raw`(?:or|well|rather)[\s,]+(?:(?:it|they|there|that)\s)?(?:will|would|might|may|should|could|soon|(?:is|are) going to|['’]ll)\b(?!\s(?:you|we|i)\b)[^.!?;\n]{0,40}`,
  String.raw`(?:it|they|there|that)(?:['’]ll| will| would| should| might) (?:soon |one day |eventually )?(?:be|have|do|get there)(?:\s(?:soon|one day|eventually|someday))?`,
  String.raw`(?:(?:it|they|that|which)(?:['’]s|['’]re| is| are)\s)?(?:all\s)?(?:(?:coming|arriving|starting|due|expected|opening)\s(?:soon|shortly|(?:(?:in|from|by|on)\s)?${season}|later this year|this \p{L}+|at some point)|on (?:its|their|the) way|in the pipeline)`,
  String.raw`(?:(?:but|and|only|just)\s)?(?:from|come|starting(?: in| from)?|as of|not (?:until|till|before)|once|when)\s${season}`,
  // “That’s the target.”
  String.raw`(?:(?:that|this|it|those|which)(?:['’]s|['’]re| is| are| was| were| would be)\s)?(?:(?:just|only|merely|still|at least|all)\s)*(?:the|a|an|our|their|its|his|her|my)\s(?:\p{L}+\s)?(?:target|goal|aim|ambition|aspiration|proposal|plan|hope|dream|forecast|projection|idea|intention|vision|prediction|estimate|guess|draft|rumou?r)`,
  String.raw`soon to be|still (?:to come|planned|a plan)|in theory|on paper|not built yet|to be confirmed|tbc`,
];
/** “Coming soon.”, “That’s the target.”: it is not so yet. */
export const futureBehind = new RegExp(String.raw`^${hedges}(?:${futures.join('|')})${ending}`, 'iu');

/** Between a place and the end: “it’s double”. */
export const otherwiseThere = new RegExp(
  String.raw`^(?:['’]s)?,?\s(?:alone\s|itself\s|though,?\s)?(?:(?:it|they|that|there|the (?:number|figure|share|rate|percentage))(?:['’]s|['’]re| is| are| was| were|['’]ll be| will be| must be)?|is|are|has|have|gets?|had)\s${amount}(?:${comparative}|worse|different|another|(?:\d|\p{L}+teen|twenty|thirty|a (?:third|quarter|fifth))[^\s.!?]*)(?:\s(?:than)?\s?${thisMany})?${ending}`,
  'iu',
);
/** Before a place: “twice that in”. */
export const otherwiseIn = new RegExp(
  String.raw`^${hedges}(?:(?:it|they|that|there)(?:['’]s|['’]re| is| are| was| were)\s)?${amount}(?:${comparative}|worse|different)(?:\s(?:than)?\s?${thisMany})?\s(?:in|for|across|within|here in|over in|down in)\s(?:the\s|greater\s|central\s)?$`,
  'iu',
);
/** Before a place, where more is said of it: “but in”. */
export const setAgainst = new RegExp(
  String.raw`^${hedges}(?:(?:while|whereas|though|although|yet)\s)?(?:(?:in|for|across|within|over in|here in)\s)?(?:the\s|greater\s)?$`,
  'iu',
);
/** Behind the name of a place: it is all a number of that one. */
export const figuresOf =
  /^(?:['’]s?)?(?:[- ]wide)?(?:\s(?:as a whole|overall|average|total|data|stats?|statistics|numbers?|figures?|count|level|one|only|though|altogether|that is|i (?:think|believe)))*\s*$/iu;
/** “UK-wide”, “that’s the national figure”: wholes that no corpus need name. */
export const ofWhole = new RegExp(
  String.raw`^${hedges}(?:(?:that|this|it|which|those|these)(?:['’]s|['’]re| is| are| was| were)\s)?(?:(?:just|only|all|for|in|across|over|of|taking|the)\s)*(?<whole>(?:u\.?k\.?|(?:great )?britain|united kingdom|gb|british isles|whole (?:country|nation|world|of the (?:country|nation|u\.?k\.?))|(?:country|nation|world)(?=[ -]?wide\b|\sas a whole\b)|nation(?=wide\b)|national|nationally|nationwide|global|globally|worldwide|british|english|welsh|scottish|european|regional)(?:[- ]?wide)?)(?<tail>(?:\s(?:as a whole|overall|average|total|data|stats?|statistics|numbers?|figures?|counts?|level|picture|ones?|only|though|altogether|that is))*)${ending}`,
  'iu',
);
/** Such a word that is no whole without “figures” behind it: “that’s English”. */
export const needsNoun = /^(?:british|english|welsh|scottish|european|regional|global)$/iu;
/** “Drivers only.” */
export const onlySome = new RegExp(
  String.raw`^(?:(?:that|this|it|those)(?:['’]s|['’]re| is| are)\s)?(?:(?<first>(?:\p{L}[\p{L}-]*\s)?\p{L}{2,}s)\s(?:only|alone)|(?:only|just)\s(?:the\s)?(?<last>(?:\p{L}[\p{L}-]*\s)?\p{L}{2,}s))${ending}`,
  'iu',
);
/** What such a fragment asks of the talkers. */
export const ofTalk =
  /(?:ous|ss|us|is)$|\b(?:answers|replies|facts|comments|thoughts|opinions|vibes|questions|members|mods|admins|friends|adults|boys|girls|guys|kids|jokes|hints|guesses|sources|examples|thanks|wins|things|days|times|words|numbers|figures|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|always|sometimes|perhaps|yes|it['’]?s|that['’]?s|jobs?worths|pros)$/iu;
