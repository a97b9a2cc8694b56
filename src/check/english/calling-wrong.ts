// English words by which a sentence calls a statement that it holds an error, a slip, or one that is taken back.

/** Verbs of stating, in any form. */
const state = String.raw`(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)|wr(?:ite|ites|ote|itten|iting)|put(?:s|ting)?|print(?:s|ed|ing)?|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|tweet(?:s|ed|ing)?|report(?:s|ed|ing)?|list(?:s|ed|ing)?|giv(?:e|es|en|ing)|gave|suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|announc(?:e|es|ed|ing)|assert(?:s|ed|ing)?|show(?:s|ed|ing)?|record(?:s|ed|ing)?|quot(?:e|es|ed|ing)|repeat(?:s|ed|ing)?|spread(?:s|ing)?|sa(?:w|id)|think(?:s|ing)?|thought|believ(?:e|es|ed|ing)|assum(?:e|es|ed|ing)|pretend(?:s|ed|ing)?|teach(?:es|ing)?|taught|jok(?:e|es|ed|ing)|mention(?:s|ed)?|(?:has|have|had)(?=\s(?:it|us)\b))`;
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
  // “It isn’t so that”, “nobody should believe that”, “nowhere does it say”, “nobody is saying that”
  new RegExp(
    String.raw`(?:n['’]t|\bnot|\bnever)\s(?:\p{L}+ly\s)?(?:so|true|correct|the case)\sthat\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:\b(?:nobody|no one|no-one) (?:should|must|ought to) (?:ever )?(?:say|believe|think|claim|write|pretend)|^\W*(?:nobody|no one|no-one)(?:['’]s| is| was| ever| has)? (?:said|says|claimed|claims|saying|claiming)|\bnowhere (?:does|do|did|is|has) \p{L}+ (?:say|said|state|stated|written|claim|claimed))\s(?!(?:so|anything|a word|it|this)\b)${on}`,
    'iu',
  ),
  // “I was wrong when I said that”, “I take it back that”, “a retraction after claiming that”
  new RegExp(
    String.raw`(?:(?<!(?:n['’]t|\b(?:not|never))\s)\b(?:wrong|mistaken|lied|lying|in error|a mistake|an error)\s(?:when|where|to|for)\s(?:(?:i|we|he|she|they|you|it|have)\s)?|\b(?:retraction|correction|apology|apologies|apologi[sz]ed?)\s(?:after|for)\s(?:having\s)?)${state}\b${on}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:take|took|taking)\s(?:it|that)\sback\sthat\b${on}`, 'iu'),
  // “An earlier version said”, “ignore my earlier message saying”, “forget what I said about”, “amended to remove the claim that”
  new RegExp(
    String.raw`\b(?:earlier|previous|original|first) version (?:of [^.!?\n]{1,30} )?(?:had )?${state}\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?:n['’]t|\b(?:not|never))\s)\b(?:ignore|disregard|forget|take back|lied about|amended to (?:remove|delete)|sorry for (?:${state}))\b[^.!?\n]{0,12}\b(?:what (?:i|we) (?:said|wrote|posted) (?:about|on)|(?:my|our|the) (?:\p{L}+ )?(?:message|post|line|claim|bit|statement)(?: (?:that|about|on|${state}))+)\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:(?:i|he|she|they|we) lied about|(?:sorry|apologies) for ${state}|(?:mis-?spoke|erred) when (?:he|she|they|i|we|it) ${state}|lie number \p{L}+:)${on}`,
    'iu',
  ),
  // “How on earth did we end up printing that”, “delete the sentence ‘…’”, “contrary to the poster (‘…’)”
  new RegExp(
    String.raw`\bhow (?:on earth |the hell |in the world )?(?:did|could) (?:we|they|you) (?:ever |end up |come to |manage to )+${state}\sthat\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?:n['’]t|\b(?:not|never))\s)\b(?:delete|remove|strike(?: out)?|cross out|cut|drop|scrap|take out|bin)\s[^.!?\n"“]{0,40}\b(?:${claim}|sentence|words?)s?\b[^.!?\n"“]{0,30}["“‘][^.!?\n"”]*$`,
    'iu',
  ),
  // “My boss crossed out “…””, “lost a point for answering that”, “… are pure invention, e.g. “…””
  new RegExp(
    String.raw`\b(?:crossed|struck|ruled|scored|rubbed|blacked|scribbled|taken|took|cut) (?:out|off|through)\s(?:(?:the|my|our|his|her) (?:\p{L}+ )?(?:words?|line|sentence|claim|bit)s?\s)?["“‘][^.!?\n"”]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:los(?:t|e|es|ing)|dock(?:ed|s|ing)?|deduct(?:ed|s|ing)?|dropp?(?:ed|s|ing)?|knocked off)\s(?:(?:us|them|me|him|her|it|you|an?|one|two|half|the|all|full|their|our|my|his|\d+)\s){0,3}(?:points?|marks?)\sfor\s(?:(?:an?|the|our|my|their|his|her)\s)?(?:answer(?:s|ed|ing)?|guess(?:ed|ing)?|${state})\b${on}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:is|are|was|were|it['’]s|that['’]s)\s(?:(?:all|pure|complete|total|utter|just|made|mere|plain|simply|\p{L}+ly)\s)*(?:invention|fiction|invented|made[- ]up|false|wrong|nonsense|rubbish|lies|fake|myths?|fantasy|untrue|fabricat\p{L}+|bogus|dummy text)\b[^.!?\n"“]{0,20}(?:\be\.?\s?g\.?|\bi\.?e\.?|\bfor (?:example|instance)|\bsuch as|\blike|\bincluding|\bnamely|\bviz\.?)[,:]?\s["“‘]?[^.!?\n"”]*$`,
    'iu',
  ),
  new RegExp(
    String.raw`\bcontrary to\s(?!(?:popular|what|all|my|our|expectation)\b)[^.!?\n"“]{0,40}[("“‘][^.!?\n"”]*$`,
    'iu',
  ),
];

/** “My mistake: town has 24 groups” mends one. */
const mending = String.raw`(?<!\b(?:my|our|(?:i|we)(?:['’]ve)? made an?)\s(?=${slip}\s?[:–—-]))`;
/** A label that says what follows it is an error: “Typo on slide 3:”, “slide 3 has an error –”. */
export const errorLabel = new RegExp(
  String.raw`${noSlip}${mending}\b(?:${slip}|bug|glitch)\b(?!\s(?:\p{L}+\s)?(?:mine|yours|fixed|corrected|mended|sorted|free|gone|removed|amended|put right)\b)(?:s\b)?[^:–—!?.\n]{0,40}(?:\s?[:–—-]\s|\s\()[^.!?\n]*$`,
  'iu',
);

/** Before a number: what somebody held true once. */
export const heldOnce =
  /(?<!\b(?:never|not|hardly|barely|scarcely)\s(?:\p{L}+\s)?|n['’]t\s(?:\p{L}+\s)?|\bno (?:one|body)\s|\bnobody\s)\b(?:thought|believed|assumed|reckoned|figured|imagined|presumed|supposed|understood|swore|convinced|certain|positive|adamant|under the impression|told|taught|said|sure|have said|have bet)\b[^.;!?\n]{0,50}$/iu;
/** Behind it: up to when. */
export const untilThen =
  /^[^.;!?\n]{0,60}?(?:\s|,\s)(?:until|till|’til|'til|before)\s(?:(?:just\s)?now\b|today\b|yesterday\b|recently\b|very recently\b|last\s\p{L}+\b|this\s(?:\p{L}+\b)?|(?:i|we|he|she|they|you|someone|somebody|\p{Lu}\p{L}+)\s(?:\p{L}+\s)?(?:read|saw|looked|checked|learnt|learned|found|heard|googled|opened|came|told|corrected|pointed|noticed|reali[sz]ed|discovered|counted|asked|put|set)\b|(?:reading|seeing|checking|looking|learning|finding|counting|hearing)\b)/iu;

/** Behind it, too: “, but no”, “, my bad”. */
export const butNo =
  /^[^.;!?\n]{0,60}?(?:[,;]|\s[–—-]|\sbut)\s*(?:but\s|and\s)?(?:no|nope|nah|my (?:bad|mistake)|apparently not|wrong(?:ly)?|not so|oops|whoops|alas,? no|sadly not)\W*(?:$|[.!\n])/iu;

/** Before a number: somebody is said to say it. */
export const saidBySome = new RegExp(String.raw`\b(?:${state}|according to|reckons?|swears?)\b`, 'iu');
