// English words by which a sentence calls a statement that it holds an error, a slip, or one that is taken back.

/** Verbs of stating, in any form. */
const state = String.raw`(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)|wr(?:ite|ites|ote|itten|iting)|put(?:s|ting)?|print(?:s|ed|ing)?|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|report(?:s|ed|ing)?|list(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|announc(?:e|es|ed|ing)|assert(?:s|ed|ing)?|show(?:s|ed|ing)?|record(?:s|ed|ing)?|quot(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|spread(?:s|ing)?|sa(?:w|id)|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|assum(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|teach(?:es|ing)?|taught|(?:has|have|had)(?=\s(?:it|us)\b))`;
const badly = String.raw`(?:wrongly|falsely|mistakenly|incorrectly|erroneously|misleadingly|inaccurately|wrongfully|untruthfully|carelessly|lazily|idiotically|stupidly|dishonestly|in error|by mistake)`;
const slip = String.raw`(?:mistake|error|slip(?:-?up)?|blunder|howler|gaffe|misprint|typo|inaccuracy|falsehood|cock-?up|clanger|whopper|goof|screw-?up)`;
const noSlip = String.raw`(?<!\b(?:no|not an?|without an?|never an?|any|zero|fixed|corrected|fixed (?:the|a|my|that)|corrected (?:the|a|my|that))\s)`;
/** Up to the statement: no other sentence, and no turn to what is so. */
const on = String.raw`(?!\s(?:otherwise|something else|different\p{L}*|less|fewer|more)\b)(?:(?!\b(?:but|actually|in fact|really|instead|whereas|truth)\b)[^.;!?\n,]){0,60}$`;
/** The same, of few words and without a full clause. */
const near = String.raw`(?:\s(?:that|me|us|you|people|everyone|everybody|folks?|readers|them|him|her|the public|to (?:me|us|you|people|everyone)|it(?: as)?))*[\s:"“‘']*`;

const takingBack = String.raw`(?:retract(?:s|ed|ing)?|withdr(?:ew|aws?|awn|awing)|recant(?:s|ed|ing)?|disown(?:s|ed|ing)?|(?:took|takes?|taken|taking|walk(?:s|ed|ing)?|row(?:s|ed|ing)?) back(?: on)?|back-?(?:track|pedal)(?:s|ed|led|ing|ling)?(?: on| from)?|back(?:s|ed|ing)? (?:away|down|off) (?:from|on|over)|apologi[sz](?:e|es|ed|ing) for|apolog(?:y|ies) for|regret(?:s|ted|ting)?|(?:had to |has to |have to )?correct(?:s|ed|ing)?|debunk(?:s|ed|ing)?|disprove[sdn]?|pull(?:s|ed)?|delete[sd]?|scrap(?:s|ped)?|drop(?:s|ped)?|climb(?:s|ed) down (?:from|on|over))`;
const claim = String.raw`(?:claim|statement|story|line|article|post|tweet|piece|headline|assertion|suggestion|allegation|figure|notion|idea|report)`;

/** Before a number, in its sentence: who says so is wrong, is to stop, or takes it back. */
export const calledWrong: readonly RegExp[] = [
  // “The wiki wrongly says”, “it says in error that”
  new RegExp(String.raw`\b${badly}\s(?:\p{L}+\s)?${state}\b${on}`, 'iu'),
  new RegExp(String.raw`\b${state}\s(?:\p{L}+\s)?${badly}\b${on}`, 'iu'),
  // “Stop telling people that”
  new RegExp(
    String.raw`(?<!(?:\b(?:can|could|never|cannot|not|to|won|does|doesn|don|didn|dont|cant|wont|i|we)|n['’]t)['’]?t?\s)(?:\b(?:stop|quit|enough of|cease|(?:had|has|have|need|needs|ought|want you|like you|time|please|people|they|you|must|should|we) to stop|(?:must|should|gotta) stop|no more)\s(?:(?:it|already|all|with|the|this|your|with the)\s)*${state}\b)${near}${on}`,
    'iu',
  ),
  // “They retracted the claim that”, “apologised for printing”
  new RegExp(
    String.raw`(?<!n['’]t\s|\b(?:not|never|cannot|without)\s)\b${takingBack}\s(?:(?:its|their|his|her|my|our|the|a|an|this|that|any|earlier|previous|own|front-page|original)\s)*(?:${claim}s?\s(?:that|which (?:said|claimed)|about how|of|saying|claiming|stating)|(?:having\s)?(?:said|saying|printing|printed|writing|wrote|written|claiming|claimed|stating|stated|telling|told|publishing|published|posting|posted|tweeting|tweeted|suggesting|suggested|reporting|reported))\b${on}`,
    'iu',
  ),
  // “My mistake was writing that”, “the error is where it says”, “made the mistake of thinking”
  new RegExp(
    String.raw`${noSlip}\b${slip}\s(?:(?:is|was|on|in|of|to|where|when|which|that|it|they|he|she|i|we|you|the|my|our|your|a|for|made|(?!(?:but|now|so|until|fixed|corrected|since)\b)\p{L}+|\d+)\s){0,7}?${state}\b${on}`,
    'iu',
  ),
];

/** A label that says what follows it is an error: “Typo on slide 3:”, “slide 3 has an error –”. */
export const errorLabel = new RegExp(
  String.raw`${noSlip}\b(?:${slip}|bug|glitch)\b(?!\s(?:\p{L}+\s)?(?:mine|yours|fixed|corrected|mended|sorted|free|gone|removed|amended|put right)\b)(?:s\b)?[^:–—!?.\n]{0,40}\s?[:–—-]\s[^.!?\n]*$`,
  'iu',
);

/** Before a number: what somebody held true once. */
export const heldOnce =
  /(?<!\b(?:never|not|hardly|barely|scarcely)\s(?:\p{L}+\s)?|n['’]t\s(?:\p{L}+\s)?|\bno (?:one|body)\s|\bnobody\s)\b(?:thought|believed|assumed|reckoned|figured|imagined|presumed|supposed|understood|swore|convinced|certain|positive|adamant|under the impression|told|taught|said|sure|have said|have bet)\b[^.;!?\n]{0,50}$/iu;
/** Behind it: up to when. */
export const untilThen =
  /^[^.;!?\n]{0,60}?(?:\s|,\s)(?:until|till|’til|'til|before)\s(?:(?:just\s)?now\b|today\b|yesterday\b|recently\b|very recently\b|last\s\p{L}+\b|this\s(?:\p{L}+\b)?|(?:i|we|he|she|they|you|someone|somebody|\p{Lu}\p{L}+)\s(?:\p{L}+\s)?(?:read|saw|looked|checked|learnt|learned|found|heard|googled|opened|came|told|corrected|pointed|noticed|reali[sz]ed|discovered|counted|asked|put|set)\b|(?:reading|seeing|checking|looking|learning|finding|counting|hearing)\b)/iu;

/** Before a number: somebody is said to say it. */
export const saidBySome = new RegExp(String.raw`\b(?:${state}|according to|reckons?|swears?)\b`, 'iu');
/** Behind it: they are not to be believed. */
export const discredited =
  /^[^.!?\n]{0,50}?(?:[.!?,;–—-]\s?|\s)(?:(?:but|and|though|although|then again|only|which|well)[\s,]+)*(?:(?:he|she|they|who|the (?:man|woman|guy|bloke|idiot)|that (?:guy|man|woman|bloke))(?:['’](?:s|re)|\s(?:is|are|was|were))\s(?:(?:so|always|usually|often|totally|completely|just|a bit|clearly|obviously|probably|such|notoriously|rarely)\s)*(?:full of (?:it|shit|crap|hot air|beans|nonsense)|wrong|mistaken|confused|lying|an? (?:complete |total |utter |known |terrible |notorious |compulsive )?(?:liar|idiot|fool|moron|bullshitter|fantasist|clown|muppet)|clueless|talking (?:rubbish|nonsense|out of|through|bollocks|crap|rot|bull)\b|making (?:it|that|things|stuff|this) up|no expert|drunk|unreliable|not (?:to be trusted|right|reliable|correct|always right)|having (?:me|you|us) on|pulling (?:my|your|our) leg|winding (?:me|us|you) up|rarely right|never right|hopeless (?:with|at) numbers|off (?:his|her|their) (?:head|rocker)|(?:miles|way|well|wildly|so far) (?:off|out|wide))|(?:he|she|they)\s(?:makes? (?:things|stuff|it) up|lies?|lied|made (?:it|that) up|ha(?:s|ve|d) no idea|know(?:s)? nothing|(?:do|does|did)(?:n['’]?t| not) (?:know|have a clue)|always gets? (?:it|things|them) wrong|can(?:['’]t|not) count|exaggerates?|misread|misheard|got (?:it|that) wrong)|i\s(?:(?:do|did)(?:n['’]?t| not) (?:believe|trust|buy)|never (?:believe|trust)|would(?:n['’]?t| not) trust|doubt)\s(?:him|her|them|it|that|a word)\b|(?:take|took) (?:that|it|him|her) with a (?:pinch|grain|bucket))/iu;

const mend = String.raw`(?:correct|fix|chang|amend|updat|edit|delet|remov|retract|reword|redact)(?:ing|ed)\b|(?:an?\s)?(?:correction|erratum|retraction|fix|rewrite)\b`;
/** Behind a number: what says so is to be put right. */
export const toBeMended = new RegExp(
  String.raw`^[^.!?\n]{0,30}?[.,;–—-]\s?(?:(?:and|but|so)\s)?(?:(?:which|that|it|this)\s)?(?:(?:still|really|clearly|obviously|badly)\s)?(?:needs?|wants|must be|has to be|should be|ought to be|requires?|to be|could do with|cries out for)\s(?:(?:a|an|be|some|urgent|immediate|to be)\s)*(?:${mend})(?=\s*(?:$|[.,;!?)]|(?:asap|please|now|today|urgently|soon|pls|before)\b))`,
  'iu',
);
/** Before it: a page says so. */
export const pageSays =
  /\b(?:slides?|page|pages|para|paragraph|line|wiki\p{L}*|draft|caption|footnote|website|site|deck|leaflet|poster|handout|docs?|document|table|chart|cell|column|row|bullet|sheet|label|sign|text|post|thread|pin|bio|header|heading|title|minutes|notes|email|newsletter|faq)\b[^.!?\n]{0,30}\b(?:says?|said|reads?|has|states?|claims?|lists?|shows?|puts?|gives?|still)\b/iu;
