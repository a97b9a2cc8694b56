// English signs other than a verb of saying that words are somebody's: “in Amos’s phrase”, “if you believe Amos”, a chat’s heads.

const voice =
  '(?:words?|phrase|phrasing|view|opinion|telling|formulation|expression|term|terms|language|book|eyes|account|reckoning|admission)';

/** “In Amos’s words”, “in the words of Amos”, “to use Amos’s phrase”. */
export const ownWordsOf = new RegExp(
  String.raw`\b(?:(?:in|on|by|to use|to borrow|borrowing|using)\s(?=\p{L})(?<who>(?:(?!in\s)[^,:;“”"()]){2,50}?)['’]s?\s(?:own\s|famous\s|immortal\s|memorable\s)?${voice}|in\sthe\s(?:\p{L}+\s)?${voice}\sof\s(?<who>[^,:;“”"()]{2,50}))`,
  'iu',
);

/** “If you believe Amos”, “as Amos never tires of saying”. */
export const believed =
  /\b(?:(?:if|should)\s(?:you|we)\s(?:believe|trust|listen to|ask)|as told by|attributed to|credited to|pace|quoth)\s(?<who>[^,:;“”"().!?]{2,50})|,?\s\bas\s(?<who>[^,:;“”"().!?]{2,50}?)\s(?:never tires|likes|loves|keeps|is fond|has it|would have it|would say|likes to|used to)\b/iu;

/** “In his words”, “her words, not mine”. */
export const pronounWords =
  /(?:^|[\s,–—-])(?:in\s)?(?<whose>his|her)\s(?:own\s|exact\s|very\s)?(?:words|phrase|phrasing|quote)(?![\p{L}])|\b(?<whose>his|her)\s(?:(?:own|key|main|best|closing|opening|final|big|first|last)\s)?(?:lines?|points?|verdict|answer|reply|response|conclusion|message|argument|claim|warning)(?:\s(?:is|was))?\s*[:,]?\s*$/iu;

/** The talker’s own. */
export const mine =
  /(?:^|[\s,])(?:my|your)\s(?:own\s|exact\s|very\s)?(?:words?|reply|tweet|response|statement|speech|verdict)\s?(?:(?:is|was|are|were|to [^:“"]{1,30}|last \p{L}+|yesterday|earlier|today)\s?)*[:,]?\s*$|(?:^|\s)my\s\p{L}+\s(?:(?:e-?mail|text|message)(?:ed|d)?|wrote|told|replied)\s(?:me|us|back|me back|us back)\b[^“"]{0,20}$/iu;

/** What somebody does that brings out words of theirs; not “read”, “liked”, “should see”. */
export const answered =
  /^(?:promise[sd]?|dream(?:s|ed|t)|demand(?:s|ed)|offer(?:s|ed)|call(?:s|ed) (?:for|it|them)|rant(?:s|ed)|wax(?:es|ed)|preach(?:es|ed)|lecture[sd]|stood up|gave|gives|came out with|comes out with|went with|goes with|trot(?:s|ted) out|roll(?:s|ed) out|deliver(?:s|ed)|utter(?:s|ed)|issue[sd]|pledge[sd]|vow(?:s|ed)|signed off|quote[sd] (?:himself|herself)|repeat(?:s|ed)|speak(?:s)?|spoke|smile[sd]|laugh(?:s|ed)|nod(?:s|ded)|shrug(?:s|ged)|grin(?:s|ned)|frown(?:s|ed)|pause[sd]|sat down|promise that|verdict|answer|reply|response|promise|boast|line|motto|slogan|vow|pledge|warning|message|retort)\b/iu;

/** The talk in a line that somebody is addressed in: what is quoted there is no word of theirs. */
export const handled =
  /\b(?:you|your|see this|read this|look at|note that|please|pls|can|could|needs? (?:a|an|your|checking|fixing)|check|fix|cite|a source)\b/iu;

/** Before a colon: those whom the words are for, or who are told to look at them: “Ann, read it again: ”. */
export const addressed =
  /\b(?:sent|shared|forwarded|pasted|dropped|linked|showed|found|spotted)\s(?:me|us|you|it|this|these|that|the|a|an)\b|\b(?:should|must|ought|needs? to|please|pls|take note|look (?:here|at this)|listen(?!\sto\b)|read this)\b|^\W*(?:an?\s|my\s|quick\s|the\s)*(?:notes?|messages?|memos?|reminders?|questions?|todo|to-do|fixme|dear|cc|attn|fao|hey|hi|hello|thanks|thank you|over to|nudge)\b(?=[^:]*\b(?:to|for)\b|\s\p{Lu}|\s@)|^\W*(?:\p{L}+\s){0,3}(?:colleagues|everyone|everybody|all|team|folks|friends|members),\s\p{L}+$|^\W*(?:\p{L}+\s(?:in|on)to|(?:straight|next|off|on|back|up|added|pinned|stuck|glued|taped|attached|copied|printed|nailed|stapled|fixed|bound|headed|meant|intended|saved|kept|reserved|bookmarked|earmarked)\s(?:to|for|above|below|under|beside|behind|near|over))\s(?![^:]*(?:,|\s(?:by|from)\s))|^\W*(?:before|after|when|while|once(?!\s(?:more|again)\b)|if|since|because|lest|in case|so that|for those|for (?:any|every)(?:one|body))\s(?![^:]*,\s\p{Lu}[\p{L} ]*$)|^\W*\p{L}+,\s(?:(?:do|just|now|ok|so)\s)?(?:read|look|see|listen|remember|mind|check|try|go|open|it['’]?s|it says|here|as for)\b|^\W*(?:(?:so|now|just|do)\s)?(?:read|look|see|listen|remember|check)\b[^:]*,\s\p{L}+$/iu;

/** “Thanks, Amos!” */
export const greeting =
  /^(?:many |big )?(?:thanks?|cheers|ta|hi|hiya|hello|hey|morning|good|sorry|well|welcome|congrats|congratulations|happy|ok|okay|come|go|bye|oi|yes|no|lol|nice)\b/iu;

/** “Reed was told by Amos: ”. */
export const toldBefore =
  /^\W*(?!(?:i|we|it|you)\s)(?<whom>[^,:“”"]{2,50}?)\s(?:was|were|is|got|has been|have been)\s(?:also\s|then\s)?(?:told|asked|informed|reminded|warned|assured|advised)(?:\sby\s(?<who>[^,:“”"]{2,50}))?$/iu;

/** “00:14 RUTH AMOS”, “Press release, Town Hall”. */
export const timedHead =
  /^\W*(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?\W+|press (?:release|statement|notice)[,:]?\s(?:from\s|by\s|of\s)?)(?<who>\p{L}[^:“”"\n]{1,50}?)\W*$/iu;

/** “Ruth Amos — Today at 09:14”, “Ruth Amos @ruth · 2h”, “Press office, Town Hall”. */
export const chatHeads =
  /^\s*(?<who>\p{L}[^@—–·|:\n]{1,50}?)\s*(?:@[\p{L}\d_]+\s*)?(?:[—–·|-]\s*)?(?:(?:today|yesterday)\s(?:at\s)?)?(?:\d{1,2}[:.]\d\d\s?(?:am|pm)?|\d{1,2}\s?(?:h|m|min|mins|hrs?|d|am|pm)(?:\sago)?|\d{1,2}\/\d{1,2}\/\d{2,4}.{0,12})\s*$/iu;

/** “Speaker: Amos. Quote: ”. */
export const sourceLabel =
  /(?:^|[\s(])(?:speaker|source|author|by|who|name)\s*[:=]\s*(?<who>[^.;:“"\n]{2,60})[.;,|]?\s*(?:(?:quote|quotation|words|text)\s*[:=]?)?\s*$/iu;

/** “…”, Reed was told by Amos. */
export const wasTold =
  /^[\s,.]*(?<whom>[^,.“”"]{2,50}?)\s(?:was|were|is|got|has been|have been)\s(?:also\s|then\s)?(?:told|asked|informed|reminded|warned|assured|advised)\b(?:\sby\s(?<who>[^,.“”"\n]{2,50}))?/iu;
