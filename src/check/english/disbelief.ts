// English turns behind a statement by which its writer, or who answers, shows that they do not believe a word of it.
import { ending } from './answers.ts';

const lead = String.raw`(?:(?:yeah|yes|yep|aye|sure|ok|okay|oh|ah|ha|haha|lol|well|and|but|or|so|right|er|um|hm+|no|mate|sorry)\b[\s,.!…–—-]*)*`;
const whole = String.raw`(?:${[
  // “And I’m the Pope”, “and my gran’s a bus”
  String.raw`(?<=\b(?:and|then)\s)(?:i['’]?m|i am|my \p{L}+(?:['’]s| is))\s(?:the\s|an?\s|actually\s)*(?:queen|king|pope|president|dutchman|dutchwoman|emperor|empress|prime minister|pm|chancellor|archbishop of \p{L}+|tooth fairy|easter bunny|batman|superman|napoleon|cleopatra|elvis|beyonc[eé]|santa(?: claus)?|father christmas|teapot|unicorn|martian|monkey['’]s uncle|astronaut|bus|double-decker|helicopter|banana|rocket scientist|brain surgeon|millionaire|billionaire|supermodel|\p{L}+ of (?:sheba|england|siam|spain|france|russia))(?:\sof\s\p{L}+)?`,
  // “And pigs fly”, “when hell freezes over”
  String.raw`(?:(?:when|if|once)\s)?(?:(?:the\s)?pigs (?:(?:might|can|may|could|will|do|have|are)\s)?(?:fly|flying|wings|learn to fly)(?: (?:over|past|round) [^.!?,;\n]{1,20})?|hell (?:freezes|froze|has frozen)(?: over)?|flying pigs)`,
  String.raw`(?<=\b(?:and|then)\s)(?:the (?:moon|earth|world|sky|sun)(?:['’]s| is) (?:made of \p{L}+(?: cheese)?|flat|green|purple|pink|cheese)|santa(?: claus)?(?:['’]s| is)? (?:real|exists)|(?:elvis|father christmas|santa|bigfoot|nessie) (?:lives|is (?:alive|real)|exists)|fish (?:can )?(?:walk|talk|sing)|cows (?:can )?fly|unicorns (?:exist|are real)|money grows on trees|black is white|two (?:and|plus) two (?:is|makes?|are) five|(?:i|we)(?:['’]ve| have)? (?:got )?a bridge to sell(?: you)?)`,
  String.raw`(?:i|we)(?:['’]ve| have)? (?:got )?(?:a bridge|some magic beans|swampland|snake oil) (?:to sell|for sale|for) ?(?:you)?`,
  // “Fat chance”, “we wish”, “dream on”
  String.raw`(?:fat chance|(?:not a|no) (?:chance|hope)(?: in hell)?|chance(?:['’]d| would) be a fine thing|some hope|no dice|that['’]?ll be the day|(?:i|we|you|they|he|she|it|don['’]?t (?:i|we|you|they|he|she)) (?:all |only |just |can )?wish(?:es)?|wouldn['’]?t (?:that|it) be nice|dream on|keep (?:dreaming|wishing|telling yourselves?(?: that)?|telling (?:themselves|yourself)(?: that)?)|in (?:your|their|his|her|my|our) (?:wildest )?dreams|(?:you|they|he|she)(?:['’]re|['’]s)? dreaming|that['’]?s what (?:they|he|she|you)(?:['’]d| would)? (?:want|like) (?:you|us) to (?:think|believe)|if you say so|whatever you say|sez who|says who|who are you kidding|tell me another(?: one)?|tell (?:that|it) to the marines|pull the other (?:one|leg)(?:,? it['’]?s got bells on(?: it)?)?|(?:a )?likely story|(?:you|they|he|she)(?:['’]re|['’]s) having a laugh|you['’]?ll believe anything|sure(?:ly)? (?:it|they|there) (?:does|do|has|have|is|are|did|was|were))`,
  String.raw`if you(?:['’]ll)? believe (?:that|it|this),? (?:you['’]?(?:ll| will) believe anything|i(?:['’]ve| have)? (?:got )?a bridge [^.!?\n]{0,20})`,
  // “My foot”, “close but no cigar”
  String.raw`my (?:foot|arse|ass|eye|hat|elbow|backside|aunt fanny|giddy aunt|left foot)`,
  String.raw`(?:(?:so |very |pretty |nice and )?(?:close|near|nearly|nice try|good try|good guess|good effort),?\s(?:but|and yet)(?:,| still)? (?:no cigar|wrong|no|not (?:right|quite|it)|no prize|no coconut)|no cigar|(?:so close|nice try|nearly|almost)(?:(?:\s|\.\.\.|…)yet so far)?|swing and a miss|close,? but(?=\s*$))`,
  String.raw`(?:said|says|say) (?:no one|nobody|no-one)(?: ever)?`,
].join('|')})`;

/** All that a piece behind the statement says. */
export const disbelief = new RegExp(String.raw`^${lead}${whole}${ending}`, 'iu');

const tone = String.raw`(?:sarcas(?:m|tic)|iron(?:y|ic|ically)|jok(?:e|ing)|satire|parody|jk|kidding|facetious|not|false|fake|lies?)`;
/** A mark of tone behind a bare statement, which no comment comes before: “(sarcasm)”, “/s”, “#irony”. */
export const toneMark = new RegExp(
  String.raw`^(?:(?!\b(?:is|are|was|were|makes?|so|because|which|that|what|how|no|not|without)\b)[^,;:!?.\n([#]){0,60}[.!]*\s?(?:[([*#<]\s?(?:end\s|heavy\s|massive\s|not really,?\s)?\/?${tone}\s?[)\]*>]|[([]?\/s(?=\s*(?:$|[.!)\]\n]))|#(?:${tone}|fakenews)(?![\p{L}])|[,;:–—-]?\s(?:sarcasm|irony|that was (?:sarcasm|sarcastic|ironic)|(?:i['’]?m |i was |am )(?:being |just being )?(?:sarcastic|ironic|facetious))(?=\s*(?:$|[.!,;\n)])))`,
  'iu',
);

/** Before a number that is asked of: “who says …?” */
export const whoSays =
  /(?:^|[\s,.;:!?])who(?:['’]s)?\s(?:on earth\s|the hell\s|exactly\s)?(?:says?|said|saying|told (?:you|u|him|her|them|us|me)|claims?|claimed|reckons?|thinks?|decided|wrote|is saying|was saying)\b/iu;
/** Its answer, which denies. */
export const notThem =
  /^(?:(?:well|um|er|lol|certainly|definitely)\s)*(?:not\b(?!\s(?:that|sure|only|just|bad|surprising|to|so|many)\b)|no ?one\b|nobody\b|no-one\b|none\b|nope\b)/iu;

/** “I beg to differ”: an answer that disagrees, and says no more of it. */
export const disagreeing = new RegExp(
  String.raw`^${lead}(?:i(?:['’]d| would| must| have to| really| strongly| totally| completely| respectfully| politely)*\s(?:beg to differ|disagree|dispute (?:that|this|it)|contest (?:that|this|it)|question (?:that|it)|challenge (?:that|it)|dissent|object)(?: with (?:that|this|you|him|her|them))?|(?:beg(?:s)? to differ|disagree(?:d)?|objection|disputed|wrong again|hard disagree|strongly disagree|respectfully,? no)|(?:i )?(?:can(?:['’]?t|not)|do(?:n['’]?t| not)) agree(?: with (?:that|this|you|him|her|them))?|(?:that|this)['’]?s not what (?:i|we|the) [^.!?\n]{2,30}|not (?:by|on|from) my (?:count|reckoning|map|list)|my (?:list|notes|map|copy|sources?|source) (?:says?|has|have|say) (?:otherwise|different\p{L}*))${ending}`,
  'iu',
);
/** “Unlikely.”, “not convinced”: of what was stated right before it. */
export const doubting = new RegExp(
  String.raw`^${lead}(?:(?:very|highly|most|pretty|rather|quite|extremely|still|really|entirely|wholly|at all|totally)\s)*(?:(?:unlikely|doubtful|dubious|implausible|improbable|questionable|unconvinced|unconvincing)|not (?:(?:very|entirely|at all|wholly|really|fully|quite|remotely)\s)*(?:likely|plausible|convinced|convincing|persuaded|buying (?:it|that|this)|sold on (?:it|that|this)|sure(?: about (?:it|that|this))?)|(?:i )?do(?:n['’]?t| not) (?:think|reckon) so)(?:,?\s(?:tbh|imo|frankly|i(?:['’]d| would) say|if you ask me))?${ending}`,
  'iu',
);
/** Before a statement: it foretells something, which may be what is doubted. */
export const foretelling =
  /\b(?:will|won['’]?t|would|could|can|can['’]?t|may|might|should|shall|going to|gonna)\b|['’](?:ll|d)\b/iu;
/** “Or so they say”, of nobody by name. */
export const soTheySay = new RegExp(
  String.raw`^(?:or\s)?so (?:they|he|she|some(?: people)?|people|you|he and \p{L}+)\s(?:all\s|always\s|keep\s)?(?:say|says|said|saying|claims?|claimed|claiming|reckons?|insists?|maintains?|would have (?:us|you|me) believe|want (?:us|you) to (?:think|believe))${ending}`,
  'iu',
);
/** “Who told you this nonsense?” */
export const whoseNonsense =
  /^(?:and\s|but\s|so\s)?(?:who|where|why)\s[^.!?,;\n]{0,40}?\b(?:told|tell|fed|sold|taught|wrote|posted|spread|got|get|hear|heard|read|believe|come up with|repeat|post|print|make up)\b[^.!?,;\n]{0,25}?\b(?:this|that|such|these|those)\s(?:\p{L}+\s)?(?:nonsense|rubbish|bollocks|bullshit|crap|tripe|garbage|drivel|lies?|tosh|rot|twaddle|balderdash|claptrap|bs|fiction)\b/iu;

/** Before another number, which is said instead. */
export const differingFrom =
  /^(?:[\s,.!?…–—*-]|(?:i (?:beg to differ|disagree|dispute (?:that|it|this)|don['’]?t agree)|disagree|er+m?|err+|um+|uh+|hm+|eh|ahem|cough|nah|no|nope|well|oh|surely|wait|sorry|but|and|it['’]?s|it is|there are|they['’]?re|there['’]?s|that['’]?s|that should be|should be|try|more like|you mean|u mean|(?:don['’]?t|do) you mean|you meant|i think(?: you mean| it['’]?s)?|surely you mean|isn['’]?t (?:it|that)|is(?:n['’]?t)? it not|wasn['’]?t it|not|i (?:make|made|count|counted|get|got) (?:it )?|or is it|only|just|in|no idea|dunno|i(?:['’]d)? (?:heard|read|say)(?: it was| there were)?)\b)*$/iu;

/** Before what was meant: “you’re thinking of ”, “don’t you mean ”. */
export const youMean =
  /^(?:(?:no|nah|nope|er+m?|um+|hm+|wait|sorry|mate|lol|i think|i suspect|maybe|perhaps|pretty sure|surely|oh|ah)[\s,.!…–—-]*)*(?:(?:do(?:n['’]?t)? you |did(?:n['’]?t)? you |you (?:probably |surely |must |might |obviously )?|u )(?:mean|meant|mixed (?:it|that|this) up with)|(?:you|u)(?:['’]?re| are| must be| might be| may be)?\s(?:probably |surely |clearly |obviously |maybe )?(?:thinking of|confusing (?:it|that|this|them) with|mixing (?:it|that|this|them|up) (?:up )?with|talking about|describing|looking at)|(?:that|this|it)(?:['’]?s| is| must be| would be| might be|['’]ll be| sounds like| looks like)|(?:sounds|looks) like|try|confused with)\s(?:(?:the|in|for|just|only|all of|numbers for|figures for)\s)*/iu;
/** Behind the name of what it is so of: “Wales does.” */
export const doesInstead = new RegExp(
  String.raw`^\s(?:does|do|did|has|have|is|are|was|were|had)(?:\s(?:that|it|so many|that many|them|those))?${ending}`,
  'iu',
);

/** “…, well they should”: as it ought to be, or was. */
export const onlyShould = new RegExp(
  String.raw`^(?:(?:well|or|and|but|at least|that is|i mean|rather|oh)[,\s]+)*(?:they|it|we|he|she|there|that)(?:\s(?:all|really|certainly|probably|definitely|in theory))*\s(?:should|would|could|might|may|ought to|used to|shall|will|(?:are|is|were|was) (?:meant|supposed|going|due) to|(?:should|would|could|might) have)(?:\s(?:do|be|have|in theory|on paper|one day|soon|eventually|anyway|at least|if they could|by now))*${ending}`,
  'iu',
);

/** The next speaker’s words: “no, 25”, “no it doesn’t”. */
export const contradicting =
  /^(?:(?:er+m?|um+|lol|haha+|well|actually|mate|sorry)[,\s]+)*(?:no|nah|nope)(?=\s*(?:$|[,.!…–—-])|\s(?:it|they|there|that|this|you)\b)/iu;
