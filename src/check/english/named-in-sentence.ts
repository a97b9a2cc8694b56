// English that gives words to whoever is named around them without a verb of saying, or that says they are only spoken of.
const who = String.raw`(?<who>(?:the\s|my\s|our\s)?\p{L}[^,;:!?()“”"\n]{1,50}?)`;
const end = String.raw`(?=\s*(?:[.,;!?)…]|$))`;
const text = String.raw`(?:lines?|words?|phrases?|slogans?|mottos?|mantras?|terms?|quotes?|sentences?|expressions?|sentiments?|ideas?)`;
const opening = String.raw`^\W*(?:(?:and|but|so|now|well|apparently|yesterday|today)\s)*`;
/** What somebody says or writes, as a thing of theirs. */
const work = String.raw`(?:\p{L}+\s){0,2}?(?:slides?|books?|titles?|manifestos?|speech|speeches|talks?|lectures?|essays?|blogs?|posts?|tweets?|threads?|website|web\s?page|page|site|press release|letters?|memos?|notes?|columns?|columnist|interviews?|diary|diaries|memoirs?|autobiography|poem|songs?|caption|headline|mantra|motto|slogan|catch-?phrase|remarks?|verdict|statement|message|submission|paper|foreword|introduction|leaflet|posters?|newsletter|presentation|podcast|sermon|toast|signature|bio|profile|cv|presser|op-?ed)`;
const holds = String.raw`(?:reads?|has|had|was|is|opens?|opened|begins?|began|starts?|started|ends?|ended|closes?|closed|contains?|contained|includes?|included|features?|featured|carries|carried|runs?|ran|goes|went|says?|said)(?:\s(?:with|on|like|by|in))?(?:\s(?:the|this|that|a)\s${text})?`;

const pattern = (source: string) => new RegExp(source, 'iu');

/** Up to the quotation, of anybody: “Amos is credited with”, “Amos’s slide reads”, “Amos coined”. */
export const leads: readonly RegExp[] = [
  `${opening}${who}\\s(?:is|was|will be|gets|got)\\s(?:(?:widely|often|usually|best|rightly|still)\\s)?(?:credited with|remembered for|known for|famous for|celebrated for|notorious for|associated with|to thank for|to blame for|behind)(?:\\s(?:the|this|that|a)\\s(?:\\p{L}+\\s)?${text})?\\s*$`,
  `${opening}${who},?\\s(?:(?:is|was)\\s)?the\\s(?:man|woman|person|one|brains?|mind|voice|genius|author)\\s(?:behind|of)(?:\\sthe\\s${text})?\\s*$`,
  `${opening}${who}\\s(?:(?:once|first|famously|recently|even|also|reportedly)\\s)?(?:coined|signed|penned|popularised|popularized|invented|dreamt up|dreamed up|thought up|came up with|stands? by|stood by|stuck to|sticks to|swears? by|trademarked|authored|minted)(?:\\s(?:the|this|that|a|his|her|their)\\s(?:\\p{L}+\\s)?${text})?\\s*$`,
  `${opening}${who}['’]s?\\s${work}\\s(?:\\p{L}+ly\\s)?${holds}[\\s:,]*$`,
  `${opening}${who}['’]s?\\s[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s(?:reads|(?:opens|opened|begins|began|starts|started|ends|ended|closes|closed)\\swith(?:\\sthe\\s${text})?|contain(?:s|ed)\\sthe\\s${text})[\\s:,]*$`,
  `${opening}(?:it|that|this)\\s(?:is|was)\\s${who}['’]s?\\s(?:\\p{L}+\\s)?(?:ideas?|view|line|phrase|claim|point|suggestion|insight|coinage|invention|verdict|theory)(?:\\s(?:that|was))?[\\s:,]*$`,
  `${opening}(?:many\\s)?(?:thanks|thank you|cheers|kudos|credit|props|hats off|well done)(?:\\sto)?,?\\s${who},?\\sfor(?:\\s(?:the|this|that)\\s${text})?\\s*$`,
  `${opening}what\\s\\p{L}+\\s${who}\\s(?:most\\s)?(?:is|was)\\s*$`,
  `${opening}for\\s${who},?\\s(?:it|this|that)(?:['’]s|\\sis|\\swas)(?:\\s(?:all\\s)?(?:about|down to|a matter of))?\\s*$`,
].map(pattern);

/** The same, where what looks like one name may be a part of a text: “Amos ends on”, “Amos makes the point that”. */
export const leadsOfWholeNames: readonly RegExp[] = [
  `${opening}${who}\\s(?:(?:then|also|even|again)\\s)?(?:(?:ends?|ended|opens?|opened|closes?|closed|finish(?:es|ed)|begins?|began|starts?|started|concludes?|concluded|signs? off|signed off|kicks? off|kicked off|wraps? up|wrapped up|(?:follows?|followed|weighs?|weighed)(?:\\s(?:up|in))?)(?:\\s(?:(?:the|his|her|their|its)\\s\\p{Ll}+|it|off|up))?\\s(?:with|on|by saying)|(?:makes?|made)\\s(?:the|this|that|a)\\s(?:\\p{L}+\\s)?(?:point|case|argument|claim|observation)(?:\\sthat)?)[\\s:,]*$`,
].map(pattern);

/** Right before it, wherever its sentence began: “I like Amos’s ending, ”, “Amos’s last line (”. */
export const partOfTheirs =
  /(?:^|\s)(?<who>[Tt]he\s\p{Ll}+|(?:the\s)?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,3})['’]s?\s(?:\p{Ll}+\s)?(?:endings?|openings?|opener|closing|lines?|sentences?|paragraph|words?|punchline|wording|phrasing|conclusion)\s*[,(–—-]\s*$/u;

/** In the sentence before the quotation, which stands alone: “I rang Amos.”, “Next up, Amos.” */
export const introductions: readonly RegExp[] = [
  `${opening}(?:i|we)\\s(?:just\\s|also\\s|once\\s|even\\s)?(?:rang|phoned|called|telephoned|asked|met|interviewed|quote|quoted|cite|heard|saw|emailed|texted|messaged|contacted|(?:spoke|talked|chatted|listened|wrote)\\s(?:to|with))\\s${who}(?:\\s(?:yesterday|today|last \\p{L}+|this \\p{L}+|about (?:it|this|that)|too|again|first|earlier|on \\p{L}+day))?[.!]$`,
  `${opening}(?:over|back|now|next|on|across)\\s(?:back\\s)?to\\s${who}[.!]$`,
  `${opening}(?:next up|up next|next|enter|cue|exhibit a|first up|last up|finally|lastly|here(?:['’]s| is| comes)|take it away|introducing|presenting|featuring|starring|step forward)\\s?,?\\s?${who}[.!]$`,
].map(pattern);

/** Behind words that are said to be like somebody: “Vintage Amos.”, “Typical Amos spin!” */
export const likeThem: readonly RegExp[] = [
  `^\\W*(?:that['’]s\\s)?(?:pure|typical(?:ly)?|vintage|classic|peak|quintessential|trademark|textbook)\\s${who}(?:\\s(?:spin|waffle|bluster|rhetoric|guff|hype|nonsense|propaganda|scaremongering|optimism|pessimism|jargon|speak|talk|line|stuff))?\\s*[.!]*$`,
].map(pattern);

/** Behind the quotation, in its own sentence. */
export const tails: readonly RegExp[] = [
  `^[\\s,]*(?:was|is)\\s(?:it|that)\\s${who}\\s*\\?`,
  `^[\\s,]*(?:is|was|are|were|sounds?|(?:that|it|this)(?:['’]s|\\sis|\\swas))\\s(?:all\\s|both\\s|so\\s|very\\s|such\\s|just\\s|really\\s)?(?:pure|typical(?:ly)?|vintage|classic|peak|quintessential(?:ly)?|both|unmistakab(?:le|ly)|prime|trademark|signature|textbook)\\s${who}${end}`,
  `^[\\s,–—(-]*(?:to|if i may|let me)\\s(?:cite|quote|paraphrase|borrow from|speak with|echo)\\s${who}${end}`,
  `^[\\s,–—-]*as\\s(?:far as|if you ask)?\\s?${who}\\s(?:is|are|was|were)\\sconcerned`,
  `^[\\s,–—-]*and\\s(?:(?:many|some|more|other|further|a few|several)\\s)+(?:such\\s)?(?:gems?|pearls?|jewels?|classics?|wonders?|delights?|bon mots|${text})\\s(?:from|by|of)\\s${who}${end}`,
  `^[\\s,.–—-]*(?:you|your)\\s(?:said|wrote|told us|claimed|tweeted|words)(?:\\s(?:that|it|this|so))?,\\s${who}${end}`,
  `^[\\s,]*[([]${who},?\\s(?:personal communication|pers\\.? comm|private communication|in conversation|in person|interview|email|letter)`,
].map(pattern);

/** The same, where what looks like one name may be another thing: “is so Amos”, “thanks for that, Amos”. */
export const tailsOfWholeNames: readonly RegExp[] = [
  `^[\\s,]*(?:is|was|are|were|(?:that|it|this)(?:['’]s|\\sis|\\swas))\\s(?:all\\s)?(?:so|very|all|such|just)\\s${who}${end}`,
  `^[\\s,.–—([-]*(?:many\\s)?(?:thanks|thank you|cheers|kudos|props|credits?|hat tip|h\\/t)(?:\\s(?:to|for\\s(?:that|this|it|the|those|these)(?:\\s${text}|\\s(?:one|gem|insight))?))?,?\\s(?:to\\s)?${who}${end}`,
].map(pattern);

/** “– thus Amos”, “, so the town clerk on Monday”: an office may stand for the name. */
export const thusThey: readonly RegExp[] = [
  `^[\\s,.–—-]*(?:so|thus)\\s(?:(?:spoke|spake|says|said|wrote|quoth)\\s)?${who}(?:,?\\s(?:today|yesterday|tonight|earlier|again|recently|(?:this|last|on|in|at)\\s(?:the\\s)?\\p{L}+))?\\s*[.!)]*$`,
].map(pattern);

/** “Thanks, Ruth Amos, for that”, in the quotation’s own sentence or behind it. */
export const thankedFor: readonly RegExp[] = [
  `^\\W*(?:many\\s)?(?:thanks|thank you|cheers|kudos|props),?\\s(?:to\\s)?${who},?\\sfor\\s(?:that|this|those|these)(?:\\s${text}|\\s(?:one|gem|insight))?${end}`,
  `^\\W*(?:many\\s)?(?:thanks|thank you|cheers|kudos|props)\\sfor\\s(?:that|this|those|these)(?:\\s${text}|\\s(?:one|gem|insight))?,?\\s${who}${end}`,
].map(pattern);

/** “The other article quotes Amos”: whoever is quoted, by whomever. */
export const quotedThere: readonly RegExp[] = [
  `${opening}(?:the\\s|this\\s|that\\s|an?\\s|they\\s|\\p{Lu}).{0,40}?\\b(?:quotes?|quoted|cites?|cited)\\s${who}\\s*$`,
].map(pattern);

/** In the sentence behind the quotation. */
export const followUps: readonly RegExp[] = [
  `^\\W*(?:i\\s(?:got|have|had|heard|took|stole|borrowed|nicked|pinched|lifted|copied)\\s(?:that|this|it|the ${text})(?:\\s(?:one|line|straight|directly))?\\s(?:straight\\s)?(?:from|off))\\s${who}${end}`,
  `^\\W*${who}['’]s?\\s(?:own\\s|exact\\s|very\\s)?${text}(?:,\\snot\\s(?:mine|ours|my own|hers|his))?\\s*[.!]*$`,
  `^\\W*${who}\\s(?:said|wrote|told me|told us|tweeted|claimed|argued|put)\\s(?:so|it|that|this|these words|as much)${end}`,
  `^\\W*(?:thus|so)\\s(?:spoke|spake|says|said|wrote|quoth)\\s${who}${end}`,
  `^\\W*(?:these are\\s)?not\\s(?:my|our)\\s(?:own\\s)?(?:words?|phrase|line|opinion|view)s?,?\\sbut\\s${who}['’]s?${end}`,
  `^\\W*(?:(?:all\\s)?credit(?:s)?(?:\\sto|\\sgoes to|:)|copyright|courtesy of|source:|signed,?|hat tip to|h\\/t|thanks to|that(?:['’]s|\\swas|\\sis))\\s${who}${end}`,
].map(pattern);

/** The talkers’ own, by what they say behind: “I made that up.”, “is my own wording”. */
export const confessed: readonly RegExp[] = [
  /^[\s,.!–—([-]*(?:(?:is|was|are|were|(?:it|that|this)['’]s|(?:it|that|this)\sis)\s)?(?:all\s)?(?:made up|invented|written|coined|dreamt up)\sby\s(?<who>me|us|myself|ourselves)\b/iu,
  /^\W*(?<who>i|we)\s(?:(?:just|totally|completely|actually|only)\s)?(?:made|dreamt|dreamed|thought|cooked)\s(?:that|this|it)(?:\s(?:one|bit|line|quote|all))?\sup\b/iu,
  /^\W*(?<who>i|we)\s(?:(?:just|actually)\s)?(?:invented|coined|fabricated|wrote|came up with)\s(?:that|this|it)(?:\s(?:one|bit|line|quote))?(?:\s(?:myself|ourselves))?\s*[.!]*$/iu,
  /^[\s,.!–—([-]*(?:(?:is|was|are|were|(?:it|that|this)['’]s|(?:it|that|this)\sis|those are|these are|in)\s)?(?:in\s)?(?<who>my|our)\sown\s(?:words?|wording|phrase|phrasing|line|invention|formulation|summary|paraphrase|version|coinage|take)\s*(?:[.,;!)]|$)/iu,
  /^[\s,]*(?:is|was|are)\s(?<who>my|our)\s(?:wording|phrasing|invention|formulation|paraphrase|coinage)\s*(?:[.,;!)]|$)/iu,
];

/** Right before a name: who is spoken of, or spoken to. */
export const aboutThem =
  /(?:^|[^\p{L}])(?:about|on|against|with|unlike|than|like|except|without|between|under|regarding|at|of|for|re|versus|vs|tell|tells|told|telling|ask|asks|asked|asking|dear|hi|hey|hello|cc|attn|fao|sorry|poor|remind|reminds|reminded|(?<!\b(?:over|according|attributed|credited|ascribed|belongs?|due|down|back)\s)to)\s(?:the\s|our\s|this\s|that\s|poor\s|dear\s|old\s|(?:mr|mrs|ms|dr|prof|sir|dame)\.?\s)*$/iu;

/** Right behind a name: what they are or ought to do. */
export const beingThem =
  /^,?\s(?:(?:also|still|really|just|always|never|now|clearly)\s)*(?:should|shall|must|needs?|ought|has to|have to|had to|will|would|can|could|may|might|gets?|got|deserves?|lacks?|lacked|am|is|was|are|were|be|been|becomes?|became|has(?!\s\p{L}+ed\b)|had(?!\s\p{L}+ed\b)|does|did|(?:ca|wo|do|does|did|is|was|would|could|should)n?['’]t|faces?|faced|suffers?|suffered|inherits?|inherited|struggles?|struggled|lives?|lived|works?|worked|left|leaves|resigned|resigns|runs?|ran|leads?|led|chairs?|chaired|loves?|loved|likes?|liked|hates?|hated|reads?|never|knows?|knew|rejects?|rejected|dismiss\p{L}*|den(?:y|ies|ied)|disagree[sd]?|disput\p{L}+|forgets?|forgot|misse[sd]|ignore[sd]?|misquote[sd]?|retweet\p{L}*|commission\p{L}*|chooses?|chose|gives?|gave|fights?|fought)\b/iu;

/** Between a name and the quotation: another thought begins. */
export const anotherThought =
  /\b(?:because|since|while|when|where|after|although|though|but|if|unless|whereas|so|which|as|before|until|i|we|you|they|it|who|over)\b|\b(?:this|that|it|these)\s*:|[;:.!?]\s/iu;

/** In a sentence before the quotation: somebody who is left out, or whose turn is another time. */
export const passedOver =
  /^\W*(?:sources?|credits?|via|speaker|author)\s?:|\bno (?:\p{L}+ )?(?:answer|word|reply|comment|response|news|sign) (?:from|of)\b|\b(?:forget|skip|skipped|ignore|ignored|missed|never mind|leave out|left out|vote|voted|sack|sacked|is called|was called|named)\s(?:the\s)?\p{L}+(?:\s\p{L}+)?[.!]|\s(?:comes?|came|follows?|goes)\s(?:later|next|first|last|after|before|below|above|in)\b/iu;

/** Where a thing of theirs is no text of theirs: “is on Amos’s desk”. */
export const atTheirs =
  /^(?:['’]s?)?\s(?:\p{L}+\s)?(?:desk|table|wall|door|fridge|face|mind|hands?|inbox|in-tray|radar|way|interest|favou?r|name|shadow|time|term|era|day|tenure|office|honou?r|absence|case)\b/iu;

/** “Sent Amos “…””: given to them. */
export const handedTo =
  /\b(?:sen[dt]|sending|show(?:s|ed|ing)?|gave|gives?|giving|read|reads|hand(?:s|ed)?|offer(?:s|ed)?|owes?|owed|taught|teach|warn(?:s|ed)?|text(?:s|ed)?|e-?mail(?:s|ed)?|promised?|quote[sd]?\sto)\s(?:the\s)?$/iu;

/** The only words of its own sentence before a quotation whose speaker the sentence before names. */
export const notes =
  /^\W*(?:(?:and\s)?(?:i|we)\s(?:noted|wrote|jotted|took|scribbled|recorded|heard|remember|recall|quote)(?:\s(?:down|this|it))?|(?:in\s)?(?<whose>his|her|their)\s(?:\p{L}+\s)?\p{L}+|quote|verbatim|word for word|to quote)\s*[:?,]?\s*$/iu;

/** What their words are said to be like, and are not by. */
export const byword =
  /^(?:kafka|orwell|dickens|shakespeare|dilbert|monty python|yes,? minister|beckett|brecht|hollywood|disney)$/iu;

/** A thing that nobody has taken the sources for: “A poster at the station reads”. */
const notice =
  '(?:poster|leaflet|sign|banner|placard|flyer|billboard|advert|ad|letter|postcard|e-?mail|memo|plaque|sticker|tweet|badge|mug|t-?shirt|notice|text message|voicemail|fortune cookie|graffit[io]|petition|pamphlet|greetings card|bumper sticker|whatsapp|fax)';
const place = String.raw`(?:to|at|in|on|from|by|outside|near|of|inside|opposite)\s[^.,;:!?“”"\n]{2,50}?`;

/** Another text than the sources, named before the quotation as where it stands. */
export const otherTextBefore: readonly RegExp[] = [
  `^\\W*(?<who>(?:an?|another|some|the)\\s(?:\\p{L}+\\s)?${notice}\\s${place})(?:\\s(?:reads?|says?|said|goes|went|read|ran|runs|has|had)(?:\\s(?:that|simply|just))?)?\\s*[:,]\\s*$`,
  `^\\W*(?<who>(?:an?|another|some|the)\\s(?:\\p{L}+\\s)?${notice}\\s${place})\\s(?:reads?|says?|said|goes|went|read|ran|runs)(?:\\s(?:that|simply|just))?\\s*$`,
].map(pattern);
export const otherTextBehind: readonly RegExp[] = [
  pattern(
    `^[\\s,–—-]*(?:(?:it\\s(?:says?|said|reads?)\\son)|reads?|says?|said|runs?|ran|goes|went)\\s(?<who>(?:an?|another|the)\\s(?:\\p{L}+\\s)?${notice}\\s${place})${end}`,
  ),
];

/** Where the words stand, by a name that must be no source’s: “In the Gazette I read”, “reads the headline of the Gazette”. */
export const inOther: readonly RegExp[] = [
  /^\W*(?:[Ii]n|[Oo]n|[Ff]rom|[Aa]t)\s(?<who>(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}),?\s(?:(?:just|today|yesterday|once)\s)?(?:(?:i|we|you|I)\s(?:(?:just|once|also)\s)?(?:read|found|saw|heard|spotted|have|came across)|it\s(?:says|said|reads|is said|was said|is claimed|was claimed|was argued)|they\s(?:say|said|write|wrote|have|claim)|there\s(?:is|was|stood))(?:\sthat)?\s*[:,]?\s*$/u,
  /^\W*(?<who>[Tt]he\s(?!(?:Facebook|Twitter|LinkedIn|Reddit|Slack|Discord|WhatsApp|Google|Teams)\b)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s(?:(?:election|party|front|web|press)\s?)?(?:manifesto|leaflet|flyer|brochure|pamphlet|website|site|page|blog|newsletter|release|article|column|editorial|headline|report|paper|statement|review|white paper|green paper))\s(?:has|had|have|includes?|included|contains?|contained|carries|carried|features?|featured|prints?|printed|runs?|ran)(?:\s(?:it|this))?\s*:?\s*$/u,
];
export const inOtherBehind: readonly RegExp[] = [
  /^[\s,–—-]*(?:(?:which|that|it)\s)?(?:(?:is|was|comes?|came|stands?|stood|appears?|appeared|taken|lifted|copied|straight|right there)\s)+(?:in|from|on|out of|off)\s(?<who>(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3}\s(?:(?:election|party|conference|press|budget|opinion|front)\s)?(?:manifesto|leaflet|speech|budget|release|article|column|editorial|piece|paper|report|blog|website|site|newsletter|letter|statement|poster|plan|strategy|review|white paper|green paper|bill|act))(?![\p{L}])/u,
  /^\s*[,–—-]\s*(?<who>[Tt]he\s(?!End\b)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})\s*(?:$|[.!?;])/u,
  /^[\s,–—-]*(?:they|people|folks|somebody|someone|one)\s(?:say|says|said|told me|tell me|insist|claim|claimed)\s(?:over\s)?(?:at|in)\s(?<who>(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})/u,
  /^[\s,–—-]*(?:reads?|says?|ran|runs|was|is)\s(?:the|a)\s(?:\p{L}+\s)?(?:headline|front page|editorial|leader|caption|banner|title|splash|strapline)\s(?:of|in|on)\s(?<who>(?:the\s|today['’]s\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,3})/u,
];

/** A text of another year: “last year’s report”, “the blog of 1998”. */
export const ofAnotherYear =
  /(?<who>\b(?:last|next)\s(?:year|decade|century)['’]s\s(?:[\p{L}’'-]+\s){0,4}?(?:reports?|papers?|articles?|blogs?|posts?|studies|study|reviews?|pieces?|briefings?)|\b(?:reports?|papers?|articles?|blogs?|posts?|study|reviews?|pieces?|briefings?)\s(?:of|from|in)\s(?<year>(?:19|20)\d\d))(?:\s\p{L}+){1,3}\s*[:,]?\s*$/iu;

/** Who is meant in the end: “he said, meaning Amos”, “She is Amos.”, “; in fact it was Amos”. */
export const meantBehind: readonly RegExp[] = [
  `^[\\s,]*(?:s?he|they)\\s\\p{L}+,?\\s(?:meaning|being|i\\.e\\.|ie|that is,?|aka|namely)\\s${who}${end}`,
  `^[\\s,]*(?:s?he|they)\\s\\p{L}+[.;,]\\s(?:and\\s)?(?:s?he|they|that|this)\\s(?:is|was|being|are|were)\\s(?:of course\\s)?${who}${end}`,
  `[;.,–—-]\\s*(?:but\\s)?(?:in (?:fact|truth|reality)|actually|really|no),?\\s(?:it|that|this)(?:['’]s|\\s(?:is|was))\\s(?:really\\s|actually\\s)?${who}${end}`,
].map(pattern);

/** “Amos, and before her Reed, said”: both of them. */
export const joinedBefore =
  /^\W*(?<first>[^,“”"]{2,50}),\s(?:and|or|like|just like|as did)\s(?:(?:before|after|with|like|alongside)\s)?(?:(?:her|him|them)\s)?(?<who>(?:the\s)?\p{Lu}[^,“”"]{1,40}),\s(?:both\s)?\p{L}+(?:\sthat)?\s*[:,]?\s*$/u;

/** “The footnote, by Amos, says”. */
export const writtenBy =
  /^\W*[Tt]he\s\p{L}+,?\s(?:written\s|signed\s)?by\s(?<who>(?:the\s)?\p{Lu}[^,“”"]{1,40}),?\s(?:says?|said|reads?|states?|goes|claims?)(?:\sthat)?\s*[:,]?\s*$/u;
