// A question as somebody puts it to a person in; what it asks alone out: no story before it, no remark behind it.

/** What stands before a question and asks nothing. */
const before: readonly RegExp[] = [
  // “Before I print this: who ordered it?”
  /^before (?:i|we|you) [^,:;.?!]{2,70}[,:;–-]+\s+(?=(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have)\b)/iu,
  /^(?:sorry|soz|apologies|hang on|hold on|wait|hm+|um+|erm?)[\s,.!?…–-]+(?=(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|and|but|so)\b)/iu,
  /^in (?:plain|simple) (?:words|english|terms)[\s,:]+/iu,
  /^(?:(?:\d|two|three) (?:qs?|questions)|(?:a )?(?:long|quick|short) question(?:,? sorry)?)\s*[,:;–-]+\s*/iu,
  // “I live in X and I want to understand what …”
  /^(?:i(?:['’]m| am|m)?|we(?:['’]re| are)?) [^,:;.?!\d]{2,70}? and (?:i |we )?(?:need|want|would like|wonder)(?: to (?:know|understand|find out))?\s+(?=(?:what|how|the|who|when|where|which|why)\b)/iu,
  /^(?:i|we) (?:just |only )?need (?=the )/iu,
  /^(?:(?:quick|just a quick|one more|another|last|silly|dumb|stupid|genuine|serious|simple|random) (?:one|question|q)|question|q|just (?:checking|wondering|curious)|verbatim(?: please)?|out of (?:curiosity|interest)|for (?:my|our|an?) [^,:;.?!]{2,40}|(?:no idea|not sure) if you know(?: this)?)\s*[,:;–-]+\s*/iu,
  // “So we were at the club last night and …”
  /^(?:so )?(?:i|we) (?:was|were|went) (?:at|in|to|on) [^,:;.?!\d]{2,50}? and (?=(?:someone|somebody|people|they)\b)/iu,
  // “I’m writing a briefing for my councillor: …”, “driver here. …”, “as a rider, …”
  /^(?:i(?:['’]m| am|['’]ve| have|['’]ll| will|m|ve)?|we(?:['’]re| are)|my|our)\s(?!(?:thought|think|believe|heard|hear|read|guess|assume|reckon)\b)[^,:;.?!\d]{2,70}[,:;.!–]\s*(?=\S)/iu,
  /^(?:as )?(?:an? )?(?:\p{L}+ ){1,3}here\s*[,:;.!–-]+\s*(?:(?:on|in|at) [^,:;.?!\d]{2,30}[.!]\s*)?(?=\S)/iu,
  // “I’m 45 and live here. How many …?”
  /^i(?:['’]m| am) (?:aged? )?\d{1,3}\b(?: years? old)?[^:;.?!\d]{0,60}[.!;:,]\s*(?=(?:so |and )?(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have)\b)/iu,
  // “Unrelated, …”, “on another note: …”
  /^(?:(?:(?:completely |totally )?(?:unrelated|separate(?:ly)?|different)(?: (?:question|topic|thing|one|point))?|(?:on )?(?:an?other|a different|a separate) (?:note|topic|subject|matter|question|thing)|changing (?:the )?(?:subject|topic)|change of (?:subject|topic)|by the way|btw|anyway|next(?: question| one)?)\s*[,:;.–-]+\s*)+/iu,
  /^(?:as|being) an? [^,:;.?!]{2,40}?(?:\s*,\s*|\s+(?=i(?:['’]d| would| want| need)\b))/iu,
  /^(?:i(?:['’]d| would) (?:quite |really )?(?:like|love|be (?:curious|interested)) to (?:know|hear|find out|learn|understand)|i(?:['’]m| am|m)? (?:just |really |quite )?(?:curious|wondering|interested|trying to (?:find|work|understand)(?: out)?|keen to know|after|looking for)|i (?:want|need) to (?:know|find out|understand)|i was wondering|i wonder)(?: (?:about|if you can (?:tell|say)(?: me)?))?[\s,:]+/iu,
  /^(?:please )?(?:can|could|would|will) (?:you|u|somebody|someone|anyone|anybody)(?: please| kindly| just| quickly)? (?:remind|tell|show|get|give|find|let|help|point|fetch|explain to)(?: (?:me|us))?(?: (?:have|know|to))?(?: again)?[\s,:]+/iu,
  /^(?:please |pls )?remind (?:me|us)(?: again| please)?(?: of)?[\s,:]+/iu,
  /^(?:any|an?) (?:idea|clue|chance you know)[\s,:]+/iu,
  /^(?:does|do|would) (?:anyone|anybody|somebody|someone|we|any of you) (?:happen to )?know[\s,:]+/iu,
  /^(?:do|would|did) you (?:happen to )?know[\s,:]+(?=\S)/iu,
  // “Do you have anything on boats?”, “have you got any figures on boats?”
  /^(?:do (?:you|u) (?:happen to )?(?:have|hold|keep)|have (?:you|u) got|(?:is|are) there|(?:you|u) got|got)(?: any| some| an?| the)? (?:information|info|details?|anything|something|more|stuff|material|passages?)(?: (?:else|more|there|in there))? (?:on|about|regarding|concerning) (?=\S)/iu,
  /^(?:do (?:you|u) (?:happen to )?(?:have|hold|keep)|have (?:you|u) got|(?:you|u) got|got)(?: any| some| an?| the)? (?=(?:quot(?:e|ation)|line|figure|number|stat|statistic|data|percentage)s?\b)/iu,
  /^(?:for|to) (?:those|readers?|anyone|colleagues?|members?|people|somebody|someone|newcomers?|beginners?|laymen|the uninitiated)\b[^:;.?!]{0,60}?[:,;–-]+\s*(?=(?:what|how|who|when|where|which|why)\b)/iu,
  /^(?:(?:i['’]?m |i am |we['’]?re )?(?:quite |very |rather )?new (?:to (?:all )?(?:this|it|the \p{L}+)|here))\s*[,:;.!–-]+\s*(?=\S)/iu,
  /^(?:please )?(?:can|could|would|will) (?:you|u|somebody|someone|anyone|anybody)(?: please| kindly| just| quickly)? (?=(?:explain|describe|define)\b)/iu,
  /^explain to (?:me|us|an? \p{L}+|my \p{L}+)(?: like i(?:['’]m| am) \p{L}+)?[\s,:]+/iu,
];

/** What stands behind a question and asks nothing more. */
const behind: readonly RegExp[] = [
  // “… of the docks? I think they differ”, “… asking for a friend”
  /[.!?]\s+(?:asking for (?:a|my) friend|just (?:curious|wondering|asking)|no (?:rush|hurry)|sorry\b[^.!?\d]{0,40}|(?:i|we) (?:think|believe|guess|reckon|know|heard|suspect)[^.!?\d]{2,40}|(?:i|we)(?:['’]d| would) like [^.!?\d]{2,60})\W*$/iu,
  // “Which bodies are there, like the boards?”: an example of what is asked for.
  /\s*,\s*(?:like|such as|e\.?g\.?|for example) [^,:;.?!]{3,40}\W*$/iu,
  // “Who said it: Ann, Bob or the report itself?” is answered by who did.
  /(?<=^who(?:se|m)?\b.*)\s*[:?–]\s*(?:(?:was|is) it )?(?:[^,:;.?!]{2,40},\s*)*[^,:;.?!]{2,40},?\s+or\s+[^,:;.?!]{2,40}\W*$/iu,
  /\s+to (?:an?|my) (?:student|pupil|child|kid|friend|layman|beginner|newcomer|colleague)\W*$/iu,
  /\s*[,;.?–-]+\s*(?:could|can|would) you (?:please )?tell me(?: both| that| please)*\W*$/iu,
  /\s*[,;.?–-]+\s*what does (?:it|the (?:article|report|source)) say(?: about (?:it|that))?\W*$/iu,
  /\s*[,;.?–-]+\s*as (?:i|we) (?:was |were |have been |['’]ve been )?(?:told|heard|read|understand|recall|remember)(?: it)?\W*$/iu,
  /[\s,;–-]+for (?:an?|my|our|the|this) (?:\p{L}+ )?(?:notes?|briefing|essay|homework|presentation|meeting|project|dissertation|blog|newsletter|speech|class|seminar|quiz|memo|slides?)\W*$/iu,
  /\s*[,;.?–-]+\s*(?:it(?:['’]?s| is)|this is) (?:all )?for (?:my|our|an?|the) [^,;.?]{2,30}\W*$/iu,
  /[\s,;–-]+in (?:short|brief|a nutshell|(?:a|one) (?:single )?(?:line|sentence|word))\W*$/iu,
  /\s*[,;.?–-]+\s*(?:i )?need (?:it|this|to know|an answer)\b[^,;.?]{0,20}\W*$/iu,
  /\s*[,;.?–-]+\s*(?:that |it )?(?:seems?|sounds?|looks?|feels?) [^,;.?]{2,20}\W*$/iu,
  /\s*[,;?.–-]+\s*(?:does|do|did) (?:it|they|anyone|anybody|either|the articles?|the sources?|the report) (?:even |actually |ever )?(?:say|says|mention|tell|know)(?: (?:that|so|it|anything|anywhere))?\W*$/iu,
  /\s*[,;?.–-]+\s*(?:is|was) (?:that|it|this) (?:stated|said|given|known|mentioned|in there)(?: anywhere)?\W*$/iu,
  /\s*[,;?.–-]+\s*(?:who exactly|any names?|any (?:idea|clue)s?|full name|names?|(?:the )?main reasons?|in (?:a|one) (?:sentence|line|word|nutshell)|in (?:short|brief|plain english)|exactly|roughly|ballpark|asap|urgent(?:ly)?|both|all of them|for (?:my|our) \p{L}+(?: \p{L}+)?)(?: please| pls| plz)?\W*$/iu,
  // “… that I could put in a leaflet”
  /\s+(?:that |which )?(?:i|we) (?:can|could|may|might|want to|need to|should) (?:use|stick|put|print|share|post|cite|quote|pin)\b[^,;.?!\d]{0,40}$/iu,
  /[\s,;?.–-]+(?:thanks(?: in advance)?|thx|cheers|please|pls|plz|if (?:you|u) know|if that(?:['’]s| is) (?:known|ok))\W*$/iu,
];

/** What only says that the rest was heard or is believed: the rest is a claim to be held against the sources. */
const hearsay: readonly RegExp[] = [
  /^i (?:heard|read|was told|saw|gather)(?: that)? (?=.*\d)/iu,
  /^(?:my|a|some|the|our) \p{L}+(?: \p{L}+)? (?:swears?|says?|said|told me|tells me|claims?|claimed|reckons?|thinks?|insists?|keeps? saying)(?: that)?(?: it(?:['’]s| is|s))? (?=.*\d|.*\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|million|billion)\b)/iu,
  /^(?:(?:someone|somebody|people)(?: (?:at|from|in|on) (?:the|my|our) \p{L}+)?|they|everyone|everybody|(?:a|my) (?:friend|mate|colleague|neighbour|neighbor|boss|teacher)) (?:told me|tells me|said|says|keeps? (?:saying|telling me)|claims?|claimed)(?: that)? /iu,
];

/** Behind a statement these ask whether it is so. */
const whether: readonly RegExp[] = [
  /\s*[,;.?–-]+\s*(?:am i (?:remembering|reading|understanding|getting) (?:that |this |it )?(?:right|correctly)|(?:is |was )?(?:that|this|it) (?:right|rite|correct|true|accurate|so|still true|the case)|true(?: or false)?|cor+ect|right|yeah|yes|yep|no|huh|innit)\W*$/iu,
  /[\s,;.!?–-]+(?:can|could|would) (?:anyone|anybody|someone|somebody|you) (?:please )?(?:confirm|verify)(?: (?:that|this|it))?\W*$/iu,
  /\s*[,;.?–-]+\s*(?:have i got|did i get) (?:that|this|it|these|them|those)(?: all)? (?:right|correct)\W*$/iu,
  /\s+(?:yeah|yea|yep|innit|huh)\W*$/iu,
  // “30 branches right”
  /(?<=\d.*)\s+(?:right|correct)\W*$/iu,
  /[\s,;.–-]+i (?:think|thnk|believe|guess|reckon|heard|hear)(?:[\s,]+(?:cor+ect|right))?\W*$/iu,
  /[\s,;.–-]+(?:is|are|was|were|do|does|did|has|have)n?['’]?t (?:it|they|he|she|there|we)\W*$/iu,
  /[\s,;.–-]+(?:is|are|was|were|do|does|did|has|have) (?:it|they|he|she|there|we) not\W*$/iu,
];
/** What is thought of a claim is no part of it. */
const remark =
  /\s+(?:is|are|seems?|sounds?|looks?) (?:so |really |a bit |quite |just |pretty )?(?:mad|crazy|insane|ridiculous|bonkers|nuts|wild|absurd|shocking|a lot|loads|lots|too many|too much|unbelievable|surprising)\W*$/iu;
/** What is a question already is not put for confirmation. */
const asks =
  /^(?:(?:and|so|but|ok|then) )*(?:what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|should|will|would|list|name|define|explain|describe|compare|quote|count|number|percentage)\b/iu;

function cut(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((left, pattern) => {
    const rest = left.replace(pattern, '').trim();
    return /\p{L}/u.test(rest) ? rest : left;
  }, text);
}

/** “Is it wrong to say that …?”, “are there not …?”: asked for as if it were so; what is meant by yes is told elsewhere. */
const denied: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:so|and|but) )?(?:is|was|would) it (?:be )?(?:wrong|false|incorrect|untrue|inaccurate|mistaken|a (?:mistake|myth|lie)) (?:that|to (?:say|claim|think|believe|state|assume|write)(?: that)?) (?=\S.*\d|\S.*\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|million|billion)\b)/iu,
    'is it true that ',
  ],
  [/^((?:(?:so|and|but) )?(?:are|is|were|was) there) not (?=\S)/iu, '$1 '],
];

/** The text without what frames it; a claim put for confirmation begins with “is it true that”. */
export function unframe(text: string): string {
  const plain = denied.reduce((left, [pattern, as]) => left.replace(pattern, as), text);
  const bare = [before, before, behind, behind].reduce(cut, plain);
  const claimed = cut(bare, hearsay);
  const stated = cut(claimed, whether);
  const isClaim = stated !== bare && !asks.test(stated) && /\p{L}\W.*\p{L}|\d/u.test(stated);
  const claim = cut(stated.replace(/^(?:so|and|but|well|ok) /iu, ''), [
    /^(?:heard|read) (?:that )?/iu,
    remark,
  ]);
  return isClaim ? `is it true that ${claim}` : stated;
}
