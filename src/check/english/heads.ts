// English words by which a heading, a label or a table’s column says how what stands under it is meant.

/** Kinds of writing and of talk: “notes from the train”, “minutes of the last meeting” head what is simply said. */
export const writing =
  /\b(?:re|regarding|arguments?|debate|discussion|topic|agenda|reminders?|question|updates?|box-?outs?|from memory|by heart|off the top|newbies|joiners|beginners|notes?|summar(?:y|ies)|summaris\p{L}+|recaps?|minutes|drafts?|facts?|fact ?sheets?|factoids?|trivia|flash ?cards?|cards?|slides?|deck|handouts?|leaflets?|posters?|speech|speeches|essays?|articles?|report|reports|says|newsletters?|briefings?|bullet points|bullets|key (?:points|numbers|figures|facts)|numbers|figures|stats|statistics|glance|nutshell|overview|(?:cheat|crib|tip)[- ]?sheets?|check[- ]?lists?|(?:info)?graphics?|captions?|bulletins?|memos?|press releases?|answers?|quiz|corrections?|lessons|homework|revision|list|glossary|intro|reference|sources?|tl;?dr|tldr|scores?|tally|totals?|basics|essentials|takeaways?|highlights|pinned|pasted|pasting|copied|reposted|reposting|quote|quoting|transcript|learn(?:t|ed)?|remember(?:ed)?|know|heard|read|reading|confirmed|verified|checked|true|correct|right)\b/iu;

/** The words of a column or question that counts what stands in its rows, and nothing else of them. */
export const counting =
  /^(?:how|many|much|are|is|there|of|the|in|each|a|number|numbers|no|nos|n|num|qty|quantity|count|counts|total|totals|tally|score|scores|so|far|value|amount|figure|figures|stat|stats|statistics|size|have|has|we|do|does|they|it|currently|now|today|body|bodies|type|kind|thing|item|name|organisation|organisations|organization|who|what|which|really|actually|exactly|and|to|date|overall|know|knows|remember|recall|guess|think|say|says|tell|said|can|could|anyone|someone|please|again|altogether)$/iu;

/** Whatever the writer puts there is wrong, made up or not known to be so. */
export const doubting =
  /\b(?:myths?|mythbust\p{L}*|lies|lie|falsehoods?|false|untruths?|untrue|wrong|incorrect|inaccurate|inaccuracies|errors|mistakes|errata|howlers|bloopers|common mistake|rumou?rs?|rumou?red|gossip|hearsay|tittle-tattle|hoax(?:es)?|fiction|fictional|fictitious|fantas(?:y|ies)|fairy ?tales?|fake|fakes|bogus|debunked|disproved|disproven|refuted|discredited|retracted|withdrawn|deleted|busted|un(?:confirmed|verified|sourced|substantiated|supported|proven|founded|checked|true)|not (?:yet )?(?:confirmed|verified|sourced|proven|checked|true|real|right|correct|so|accurate)|misinformation|disinformation|misconceptions?|misunderstandings?|misquotes?|misread|misheard|alleged|allegations?|fabricat\p{L}+|made[- ]up|invent(?:ed|ions?)|nonsense|rubbish|bullshit|bollocks|baloney|bunkum|codswallop|propaganda|spoofs?|satire|parod(?:y|ies)|april fools?\p{L}*|(?:bad|worst|silly|stupid|dodgy) (?:answers|guesses|claims|takes)|guess(?:es)?|guesswork|conspiracy \p{L}+|opposite day|two truths|expectations?|wishful thinking|delusions?|dodgy|so-called facts?|alternative facts?|hallucinat\p{L}+|lies,? damned lies)\b/iu;

/** Wrong no more: “errors fixed in the draft”, “wrong answers put right”. */
export const mended =
  /\b(?:(?:errors?|mistakes|wrong \p{L}+|errata)\s(?:i['’]?ve\s|i\s|we\s|we['’]ve\s|now\s|all\s|that\swere\s|have been\s)?(?:fixed|corrected|mended|amended|put right|sorted)|(?:fixed|corrected|fixing|correcting|no (?:longer )?(?:more )?)\s?(?:the\s|my\s|your\s|all\s|some\s)?(?:errors|mistakes|lies|myths|rumours)|(?:not|no) (?:a |an |just a |gonna |going to |here to |word of a )?(?:lies?|myths?|rumours?|jokes?|errors?|wrong|false|fake|guess|made[- ]up)|(?:nothing|none) (?:false|wrong|made[- ]up|fake))\b/iu;

/** Denies at a label’s head, or what a list holds: “not yet”, “what we don’t have”, “things nobody said”. */
export const denying =
  /^\W*(?:not|never|no longer|no more|none|neither|nowhere|nobody|nothing|without|minus|except|excluding|apart from|other than|instead of|lacking|missing|absent|gone)\b(?! (?:only|just|to|sure|bad|gonna|kidding|joking|surprising\p{L}*|many people|everyone|a lot|forgetting|again|my)\b)|\b(?:(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo)n['’]?t|(?:do|does|did|is|are|was|were|has|have|had|can|could) not|cannot|never|lacks?|lacking|nobody|no one)\b/iu;

/** What the talkers do not know or believe denies nothing: “I didn’t know this”, “stuff you won’t believe”. */
export const unknowing =
  /\b(?:i|we|you|u|they|people|everyone|nobody|no one|noone|(?:do|did)n['’]?t you|who)\b[^:]*\b(?:kn[eo]w|knew|reali[sz]e\p{L}*|believe|expect|learn\p{L}*|told|tells?|remember|forget|mention\p{L}*|talk\p{L}*|notice\p{L}*|understand|get over|stop|wait|thought|think|care|asked|like|teach|taught|find|miss(?:ed)?)\b|\b(?:don['’]?t|never|can['’]?t|cannot|let['’]s not) (?:forget|stop|mind|believe|get over|wait|panic|shout|laugh|say (?:i|we)|quote|@|ask)\b|\bin case\b|\bif (?:you|anyone|it helps|i|memory|only)\b/iu;

/** Another time than now, a plan, or a thing supposed. */
export const imagining =
  /\b(?:(?:next|last|previous|following|coming|past) (?:year|month|decade|century|parliament|time|spring|summer|autumn|winter|week)(?!['’]s)|years? ago|decades ago|in future|in the (?:distant |near |recent )?(?:future|past)|(?:^|the |our |new |a )future$|someday|one day|forecasts?|forecasted|predict(?:ions?|ed|ing)|projections?|projected|prophec(?:y|ies)|estimates?|targets?|goals?|aims?|ambitions?|aspirations?|visions? for|our vision|the vision|wish ?lists?|wishes|hopes|dreams?|demands|proposals?|proposed|proposing|planned|pipeline|planning for|intended|intentions?|envisaged|expected|anticipated|scenarios?|hypothes[ei]s|hypothetical(?:ly)?|theoretical(?:ly)?|imagine|imaginary|imagining|suppose|supposing|supposed|picture this|pretend|say it['’]?s|what if|thought experiment|alternate \p{L}+|alternative (?:universe|history|timeline|reality)|parallel (?:universe|world)|in another (?:life|world|universe)|(?:options?|plan|scenario|model|variant|alternative|proposal) (?:[A-H]|\d|one|two|three)(?![\p{L}\d])|(?:pre|post)-(?:merger|merge|split|reform|reforms|reorganisation|brexit|war|covid|pandemic|election|referendum|devolution|cuts|closure|takeover|\d{4})|to be (?:closed|abolished|created|confirmed|decided|merged|set up|built)|to come|coming soon|due to close|(?:not|never) yet|used to be|back then|formerly|former|historical(?:ly)?|originally|once upon a time|old days|before (?:it all|they|we|it)|had it \p{L}+)\b|^\W*(?:(?:the|our|my|their|his|her|its|a|new|long-term|\d+-year|master|government|five-year|ten-year)\s){0,3}plans?\W*$|\bplans? for (?:the\s)?(?:next|future|coming|change|reform|20\d\d|\p{L}+shire|all)\b|^\W*(?:if|unless|assuming|once|when|until|till|by|after|before|following|since|pre|post)\b(?! (?:reading|you|i|all|everyone|we|everybody|that|then|now|lunch|dinner|the (?:meeting|lecture|quiz|talk|break)|anyone|it helps|tonight|today|popular|request|way|asked|much)\b)|^\W*(?:tomorrow|eventually|ideally|soon|then|previously|historically|future|past|forthcoming|upcoming|yesterday)\W*$/iu;

/** Another place than the one spoken of: “rest of the country”. */
export const outside =
  /\b(?:rest of|outside|beyond|elsewhere|everywhere else|other (?:places|cities|regions|towns|areas|parts|countries)|the (?:north|south|east|west|midlands|regions|provinces|shires|counties)\b|nationally|nationwide|worldwide|globally)\b/iu;

/** A sentence that sets the scene for the next ones. `year`: when it is. */
export const sceneSetting =
  /(?:^|[.!?\n:]\s*)(?:(?:now|so|ok|okay|right|just|please)[,\s]+)?(?:(?:picture|imagine|suppose|pretend|envisage|visuali[sz]e|let['’]?s (?:pretend|imagine|suppose|play pretend|say))(?:\s(?:this|that|it|the scene|for a (?:second|moment|minute)|with me))?|(?:a |here['’]?s a |quick |purely )?(?:hypothetical|hypothetically|thought experiment|what[- ]if|fantasy|fiction|daydream)(?:\s(?:question|scenario|example|speaking|time|world))?|in (?:a|an|another|some) (?:parallel|alternate|alternative|other|different|imaginary|ideal|perfect|fictional)?\s?(?:universe|world|timeline|reality|life))\s*(?:[.:!…]+|,\s*(?=\n))|(?:^|[.!?\n:]\s*)(?:(?:ok|okay|so|now|and|right)[,\s]+)?(?:(?:it|this|that)(?:['’]?s| is| was| will be)|(?:imagine|picture|suppose|pretend|say|think)(?: that)? (?:it['’]?s|it is|we['’]?re in|of)|we['’]?re in|we are in|(?:the )?(?:year|date)(?:['’]?s| is| was|:)?|(?:welcome|fast[- ]?forward|jump|jumping|skip|flash ?forward|flash ?back|cut|rewind|go back|going back|back|forward) (?:to|in)|in|set in|circa|summer|spring|autumn|winter|january|december)\s(?:the year\s)?(?<year>(?:1[5-9]|20)\d\d)(?:\s(?:now|again|already))?\s*[.!…:]+(?=\s|$)/giu;

/** Leads back from it. */
export const backToNow =
  /\b(?:in reality|actually|in fact|really|back to (?:now|today|reality|the present|earth)|now|today|these days|at present|currently|as it stands)\b/iu;

/** Behind what is said: how it came out. */
export const verdictBehind =
  /^[^\n]{0,80}?(?:[.!?;–—(\n]|\s-|^)\s*(?:(?:the|my|our|final)\s)?(?:verdict|rating|truth|ruling|conclusion|fact[- ]?check|status|outcome|answer|judge?ment|reality)\s*(?:[:=→–—-]+|is|was|says)\s*(?:(?:it['’]?s|mostly|completely|totally|definitely|very|utterly|a|rated)\s)*(?:false|wrong|lies?|no\b|nope|nah|not\b|fake|untrue|incorrect|busted|debunked|myth|rubbish|nonsense|bollocks|pants on fire|unproven|unverified|made up|misleading|❌)/iu;

/** Marks a line as wrong. */
export const crossed = /^[\s*_-]*[❌✗✘🚫⛔✖]/u;
export const crossedBehind = /^[^\n❌✗✘🚫⛔✖✅✔☑]*?(?:[❌✗✘🚫⛔✖]|\(x\))/u;
