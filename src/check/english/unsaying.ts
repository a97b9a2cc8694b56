// English by which what stands behind a statement unsays it: calls it false, takes it back, or calls who said it wrong. Each
// pattern is held against a clause from its beginning.

export const adverb = String.raw`(?:(?!(?:hardly|barely|scarcely|rarely|only)\b)\p{L}+ly|just|all|so|as|an?|the|such|still|quite|very|of course|plain|complete|total|utter|pure|absolute|what|since|now|long|common|mere|gross|slight|wild|huge|massive|deliberate|big|vast|random|rough|load of|bit of)\s`;
/** What a statement is called that says more or less than is so, or comes from nowhere. */
export const overdone = String.raw`(?:exaggeration|overstatement|understatement|over-?estimate|under-?estimate|guess|guesstimate|guesswork|fantasy|fairy[- ]?tale|urban (?:myth|legend)|propaganda|wishful thinking|spin|fabrication|invention|hoax|tall (?:tale|story)|old wives['’] tale|pants on fire|scaremongering|disinformation|conjecture|speculation|delusion|pipe dream|mirage|low-?ball|(?:way|miles|well|wildly|far|badly|completely|totally) (?:off|out|wide)(?: of the mark| the mark| base)?|(?:off|wide of) the mark|exaggerated|overstated|understated|over-?estimated|under-?estimated|inflated|premature|pie in the sky)`;
/** What a false statement is called. */
export const falsely = String.raw`(?:${overdone}|false|wrong(?:ly \p{L}+ed)?|untrue|incorrect|inaccurate|mistaken|erroneous|nonsense|rubbish|tosh|garbage|bollocks|bullshit|baloney|hogwash|poppycock|codswallop|cobblers|made[ -]up|invented|fake(?: news)?|bogus|misinformation|debunked|disprov(?:ed|en)|refuted|discredited|retracted|withdrawn|busted|misleading|(?:an? )?(?:errors?|mistakes?|lies?|myths?|hoax|typo|misprint|mix-?up|misunderstanding|fiction|falsehood|hallucination|porky|fib)|in error|muddled(?: up)?|untruths?|unfounded|doubtful|off(?: by \p{L}+)?|out of date|outdated|hallucinated|pants on fire|bs|bull|crap|tripe|drivel|lore|make-?believe|head-?canon|fan ?fic(?:tion)?|marked down|(?:an? )?(?:slip|blunder|howler|gaffe|clanger|urban legend)|without (?:any )?(?:basis|foundation))`;
const truly = String.raw`(?:true|so|right|correct|accurate|the case|real|it|what (?:it|the \p{L}+) says?)`;
/** To the end of its clause; what is asked back is not said. */
export const stop = String.raw`(?=(?:\s(?:then|now|today|back then|(?:ages|years|months|weeks|a while|long|ages and ages) ago|long since|in the slightest|at all))*\s*(?:$|[.!…,;:)\]\n"”]|[–—]|-\s|\p{Extended_Pictographic}|(?:but|because|cos|as|please|pls|sorry|however|either|again|though|mate|lol|i['’]m afraid|obviously)\b|and\s(?:i|we|s?he|it|they|you|the|my|our|nobody|no one|that|don['’]?t|so|please|saying|has|is|\p{L}+ed)\b))`;
export const being = String.raw`(?:['’]?s|['’]?re)?(?:\s(?:is|are|was|were|has|have|had|been|being|be|to|may|might|could|must|should|looks?|sounds?|seems?|turns? out|turned out|proved|[’']s)(?=\s|n['’]?t))*`;

/** Nouns for what is said, and for what says it. */
const statement = String.raw`(?:statement|claim|story|sentence|figure|number|count|total|date|year|stat|statistic|info|information|line|words|rumou?r|answer|thing|assertion|belief|idea|notion|suggestion|allegation|message|fact|one)`;
const bearer = String.raw`(?:poster|leaflet|slide|post|page|article|headline|tweet|paper|website|site|wiki|caption|label|sign|notes?|minutes|newsletter|handout|draft|table|map|report)`;
export const ofIt = String.raw`(?:(?:that|this|it|which|they|these|those|neither|(?:none|all|nothing|not a word|every (?:single )?(?:word|bit|line|scrap|part|inch)) of (?:it|this|that|these|those|them|the above|what i (?:just )?(?:said|wrote))|the (?:whole|entire) (?:thing|lot|story)|(?:everything|all) (?:i (?:just )?(?:said|wrote)|above|so far|before this))|(?:the|this|that|my|our|his|her|their)\s(?!(?:old|other|earlier|previous|former|last|next|first|second)\s)(?:\p{L}+\s){0,2}${statement}s?|(?:the|this|that|my|our)\s(?:\p{L}+\s)?${bearer})`;

/** Who is known to find it so: “I think ”, “we found out ”, “the clerk had established ”. */
const finding = String.raw`(?:(?:(?:(?:i|we|they)(?:['’](?:ve|d))?(?: all)?|nobody will|no one will|you(?:['’]ll)?|everyone)\s(?:(?:now|just|then|later|only|since|really|do|have|had)\s)*|(?:the|our|my)\s\p{L}+\s(?:(?:had|has|have|then|later)\s)?)(?:think|know|knew|fear|reckon|found(?: out)?|find(?: out)?|learnt|learned|realised|realized|told|established|discovered|confirmed|said|spot|notice|see)(?:\s(?:me|us|you|him|her|them|that|out))*\s)?`;
const hesitation = String.raw`(?:(?:and|but|because|cos|as|since|which|well|yes|yeah|no|nah|nope|sorry|of course|obviously|edit|update|actually|in fact|(?:it )?turns out|personally|honestly|hm+|wait|oh|ok|oops|whoops|lol|apologies|today|come on|bless (?:him|her|them)|p\.?s\.?|right|please|pls|so please|er+m?|um+|\d{1,2}\s?[/.)])(?![\p{L}’'])[\s,.!:…–—-]*)*`;
export const lead = String.raw`^${hesitation}`;
const also = String.raw`(?:(?:just|all|also|always|so|must|may|might|now|then|hereby|often|such|a bit|(?!(?:hardly|barely|scarcely|only)\b)\p{L}+ly)\s)*`;
const wrongIn = '(?:page|table|line|row|column|sheet|paragraph|slide|list|cell)';
const wrongPlace = String.raw`(?:at |from |in )?the wrong (?:\p{L}+ of the wrong )?(?:${wrongIn}|doc|document|figures?|numbers?|year|report|map|source|notes|tab)`;
/** What somebody did who has said something false unawares, */
const slipped = String.raw`(?:got (?:it|that|this|them|things) (?:(?:all|completely|totally|so|quite|very) )?(?:wrong|muddled|mixed up|backwards|confused)(?: up)?|mis(?:read|remembered|counted|heard|spoke|spoken|typed|understood)(?: (?:it|that|this|him|her|them|(?:the|my|his|her|their) \p{L}+))?|(?:mixed|muddled) (?:(?:it|that|this|them|those|things) up|up (?:my|his|her|their|the) \p{L}+)|(?:read(?:ing)?|look(?:ed|ing)) ${wrongPlace}|made (?:a|the) (?:typo|mistake|slip|error)(?: in [^.!?,;\n]{1,30})?|confused (?:it|that|this|them) with [^.!?,;\n]{2,40}|(?:wrong|mistaken)(?: about (?:that|this|it)| (?:on|about) (?:both|all (?:of (?:them|those|these)|three|counts)|that (?:too|one|score|count)|either|each)(?: counts)?)?)`;
/** or knowingly. */
const lied = String.raw`(?:ma(?:de|king) (?:(?:that|it|this|them|things|stuff|most of (?:it|this)|all (?:of )?(?:this|that|it|these))(?: all| one| number| bit)?) (?:all )?up(?: (?:my|your|him|her|them)sel(?:f|ves))?|lied|lying|bluffing|hallucinat(?:ed|es|ing)(?: (?:it|that|this))?|invent(?:ed|ing) (?:that|it|this))`;
const ofWriter = String.raw`${lead}(?:(?:i|we)(?:['’](?:ll|d|m|ve)|\s(?:had|have|was|were|am|must|want to|have to|would like to))?\s)`;

/** The writer gives up what they have said. */
export const takenBack: readonly RegExp[] = [
  // “I take that back”, “we retract this”, “I misread it”
  new RegExp(
    String.raw`${ofWriter}?${also}(?:(?:take|took) (?:that|it|this)(?: all)? back|retract (?:that|this|it|the ${statement})|withdraw (?:that|this|it|the ${statement})|stand corrected|shouldn['’]?t have(?: (?:said|written|posted|told)[^.!?,;\n]{0,20})?|${slipped})${stop}`,
    'iu',
  ),
  // “Scratch that”, “please ignore”, “strike that from the record”, “sorry, wrong town”
  new RegExp(
    String.raw`${lead}(?:just\s)?(?:(?:ignore|disregard|forget)(?:\s(?:that|this|it|me|everything|all that|the above|my last (?:message|post)|what i (?:just )?(?:said|wrote)|last (?:bit|one|message)))*|(?:scratch|strike|scrap|delete|cross) (?:that|this|it)(?: last (?:bit|one|message))?(?: (?:(?:out|off)(?: of (?:the|your|our) \p{L}+)?|from (?:the|your|our) \p{L}+))?|(?:other|wrong) way (?:round|around)|swap (?:those|these|them)(?: (?:two|round|over))?|(?:ignore|disregard) (?:that|the|this|my) (?:\p{L}+ )?(?:number|figure|line|message|post|bit)s?(?: above)?|(?:above|that|this)(?: is|['’]s) (?:an error|in error)|(?:found|got) the (?:right|real|correct) (?:number|figure|one)|never mind,? (?:found|got|i)[^.!?\n]{0,30}|(?:i )?(?:mixed|muddled) up (?:two|the|my) \p{L}+|wrong (?:city|town|place|country|county|region|year|decade|century|number|figure|one|report|way round|${wrongIn}))${stop}`,
    'iu',
  ),
];

/** Calls the statement false. */
export const calledFalse: readonly RegExp[] = [
  // “Edit: nope”
  new RegExp(String.raw`^(?:edit|update|correction)\W+(?:nope|no|nah)${stop}`, 'iu'),
  // “This has been corrected”, “that’s been updated to 23”, “we apologise for the error”, “^ wrong”
  new RegExp(
    String.raw`${lead}(?:that|this|it|which)?(?:['’]s|\s(?:has|had|have|was|is))?\s?(?:since |now |later )?(?:been )?(?:since |now |later )?(?:corrected|amended|updated to|put right|rectified|rated (?:${adverb})*${falsely})\b`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:we|i)(?:['’]re| are|['’]m| am)? (?:very |truly |so )?(?:apologi[sz]e|sorry) for (?:the|this|that|any|our|my) (?:\p{L}+ )?(?:error|mistake|slip|mix-?up|confusion)`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:my mistake|only it (?:does|has|is)n['’]?t|(?:it|this|that|they) (?:ca|could)n['’]?t be (?:right|true|so)(?: can it)?)${stop}`,
    'iu',
  ),
  new RegExp(String.raw`${lead}\^+\s?(?:this is |that['’]s |that is )?(?:${adverb})*${falsely}`, 'iu'),
  new RegExp(String.raw`${lead}(?:the )?above (?:is|was) (?:${adverb})*${falsely}`, 'iu'),
  new RegExp(
    String.raw`${lead}(?:both|all(?: of them)?|neither|none)(?: of (?:them|these|those)(?: numbers| figures)?)?(?: (?:is|are|was|were))? (?:${adverb})*(?:${falsely}|right|correct|true)${stop}`,
    'iu',
  ),
  // “I thought the town had 24 groups, but apparently not”
  new RegExp(
    String.raw`^(?:but )?(?:apparently|it seems|seemingly|it turns out|turns out|clearly|obviously|evidently) not${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:i(?:['’]ve| have) (?:been|just been) told )(?:that['’]?s|it['’]?s|this is) (?:${adverb})*${falsely}`,
    'iu',
  ),
  // “That’s simply false”, “the story was a hoax”, “it isn’t so”
  new RegExp(String.raw`${lead}${finding}${ofIt}${being}\s(?:${adverb})*${falsely}${stop}`, 'iu'),
  new RegExp(
    String.raw`${lead}${finding}${ofIt}(?:${being}|\s(?:does|do|did))(?:n['’]?t|\s(?:\p{L}+ly\s)*not|\snever)\s(?:(?:look|sound|seem|be|been)\s)?(?:${adverb})*${truly}${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:neither|(?:none|nothing|not a word) of (?:it|this|that|these|those|them|the above|what i (?:just )?(?:said|wrote)))${being}\s(?:${adverb})*${truly}${stop}`,
    'iu',
  ),
  // “Wrong.”, “not so”, “marked wrong”
  new RegExp(
    String.raw`${lead}(?:marked\s)?(?:${adverb})*(?:${falsely}|not (?:true|so|right|correct|accurate|the case|any ?more|these days)|being ${falsely}|removed as ${falsely})${stop}`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:not (?:any ?more|these days|yet)|no (?:way|chance)) (?:it|they|there|that|of)\b`,
    'iu',
  ),
  // “… needs correcting”
  new RegExp(
    String.raw`${lead}(?:(?:which|that|this|it)\s)?(?:(?:still|really|clearly|obviously|badly)\s)?(?:needs?|wants|must be|has to be|should be|ought to be|requires?|to be|could do with)\s(?:(?:an?|be)\s)*(?:correct(?:ing|ed|ion)|fix(?:ing|ed)?|amend(?:ing|ed)|retract(?:ing|ed|ion)|delet(?:ing|ed)|remov(?:ing|ed)|redact(?:ing|ed)|erratum)${stop}`,
    'iu',
  ),
  // “I made that up”
  new RegExp(String.raw`${ofWriter}${also}${lied}${stop}`, 'iu'),
  // “The right answer is: false”
  new RegExp(
    String.raw`${lead}(?:(?:the|my|our|final|right|correct|official)\s)*(?:verdict|rating|truth|ruling|conclusion|fact[- ]?check|status|outcome|answer|judge?ment|reality)(?:\s(?:on|at|in)\s[^.:!?\n]{1,40}?)?\s*(?:[:=→–—-]+|is|was|says)\s*(?:(?:it['’]?s|rated|definitely|${adverb})\s*)*(?:${falsely}|no\b|nope|nah|not\b|unproven|unverified|❌)`,
    'iu',
  ),
  // “The chair corrected him”, “it has published a retraction”, “rejected this as wrong”
  new RegExp(
    String.raw`${lead}(?:[\p{L}.’']+\s){1,4}?(?:corrected (?:him|her|them|me|us|it|this|that)${stop}|crossed (?:it|that|this) out|(?:published|printed|issued) (?:a|the) (?:retraction|correction)|(?:rejected|dismissed|refuted) (?:this|that|it)(?: \p{L}+)? as (?:${adverb})*${falsely}|(?:had to |has |have |then |later )*(?:withdr(?:aw|ew|awn)|retract(?:ed)?|recant(?:ed)?) (?:it|that|this|(?:the|this|that|his|her|their) ${statement})|(?:take|took|taken) (?:it|that|this) back|put an? (?:\p{L}+ ){0,2}cross)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`${lead}(?:the|this|that|his|her|my)\s(?:\p{L}+\s)?(?:${statement}|${bearer})\s(?:was|is|has been|had to be|will be|should be|should never have been|must be|needs to be)\s(?:(?:later|since|then)\s)*(?:withdrawn|retracted|deleted|struck|removed|corrected|rejected|printed|published|taken down)\b`,
    'iu',
  ),
  // “I don’t believe a word of it”, “there’s nothing of the sort”
  new RegExp(
    String.raw`${lead}(?:(?:i|we|nobody|no one)\s(?:(?:for one|really|honestly|personally|simply|still|very much|highly)\s)*)?(?:(?:do|does|did|would|can)(?:n['’]?t| not)\s(?:really\s)?(?:believe|buy|trust|accept)|doubt)\s(?:it|that|this|a word(?: of (?:it|that|this))?)(?: for (?:a|one) (?:minute|moment|second))?${stop}`,
    'iu',
  ),
  new RegExp(String.raw`${lead}there(?:['’]?s| is| was) nothing of the (?:sort|kind)\b`, 'iu'),
  new RegExp(String.raw`${lead}anyone who believes (?:that|this|it)\b`, 'iu'),
];

/** Before a statement: it is the subject of its sentence, as something said. */
export const saidThat = new RegExp(String.raw`\b${statement}s?\s(?:that\s|["“])[^.;!?\n]*$`, 'iu');
/** Behind it: “… has been disproved”. */
export const isFalse = new RegExp(
  String.raw`^[^.!?,;\n]{0,80}?["”]?\s(?:is|was|has been|were|are)\s(?:${adverb})*${falsely}${stop}`,
  'iu',
);

/** Before a statement: who said it before was right, so that the writer takes back what they said themselves. */
export const conceding = /\b(?:right|otherwise|wrong to (?:doubt|question))\b/iu;

/** “No.”, right behind a statement and what is asked of it. */
export const flatNo =
  /^[^.!?\n]*(?:\?\s+[^.!?\n]{1,25}(?=\?))?[.!?\n]\W*(?:(?:a|answer|reply)\s?:\s)?(?:(?:yeah|er|um|well|but|and|actually|sorry|lol),?\s)?(?:no|nope|nah)(?:\s*$|[.!…]+\s*(?:$|[\n\p{L}]))/iu;
/** “…, and do we feel well? No.” answers that alone; “…, and does anyone believe it?” asks of the statement. */
export const asksAside =
  /^[^.!?\n]*\b(?:and|but)\s(?:(?:do|does|did|is|are|was|were|has|have|can|will)\s(?:any(?:one|body)?|my|our|your|i|we)|who|what|where|why|how)\s(?![^?]*\b(?:it|that|this|they|them|there|these|those|so)\b)[^?]{4,}\?/iu;

/** Who said it was wrong, or made it up; the statement is told as theirs. */
export const theyErred = new RegExp(
  String.raw`${lead}(?:i (?:think|reckon|suspect|bet|fear|say)\s)?(?:s?he|it|they|you|who|(?:the|my|that)\s(?<noun>\p{L}+))(?:['’](?:s|d|re|ve))?(?:\s(?:is|are|was|were|has|have|had|been|must|may|keeps?|do|does|did))*\s${also}(?:${slipped}|${lied}|ma(?:kes?|de) (?:it|that|things|stuff) up|full of (?:it|shit|crap|hot air|beans|nonsense)|confused|clueless|mis(?:informed|led|taken|quoted|guided)|(?:ill|badly|wrongly)[- ](?:informed|briefed)|guessing|dreaming|(?:(?:\p{L}+|a long way)\s)?(?:off|out|short|over|under) by(?: \S+){0,2}|ca(?:n['’]?t|nnot) (?:count|add up|read)|(?:to|forced to|made to) (?:apologi[sz]e|resign|retract(?: \p{L}+)?|backtrack|climb down|back down|eat (?:his|her|their|my|your) words|correct (?:it|that|this|\p{L}+sel(?:f|ves)|the record)|admit (?:it|defeat|error))|apologi[sz]ed(?: for (?:it|that|this))?|an? (?:\p{L}+ )?(?:liar|idiot|fool|moron|bullshitter|fantasist|clown|muppet)|talking (?:rubbish|nonsense|out of|through|bollocks|crap|rot|bull)[^.!?,;\n]{0,25}|no expert|drunk|unreliable|hopeless (?:with|at) numbers|(?:n['’]?t|not) (?:to be trusted|right|reliable|correct|always right)|(?:having|winding|pulling) (?:me|you|us|my|your) \p{L}+|never right|(?:miles|way|well|wildly|so far) (?:off|out|wide)|lies?|no idea|knows? nothing|(?:n['’]?t|not) (?:know|have a clue|count)|gets? (?:it|things|them) wrong|exaggerates?|off (?:his|her|their) (?:head|rocker))${stop}`,
  'iu',
);
