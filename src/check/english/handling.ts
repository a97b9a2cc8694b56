// English by which somebody only handles words that are another's: “spotted by our tutor”, “Reed rejects “…””.

/** Verbs of which no form but the regular ones is needed, in the form that stands before “-s”. */
const stems =
  'reject|dispute|dread|misquote|cite|hate|love|like|dislike|adore|detest|loathe|despise|resent|enjoy|prefer|relish|savour|favour|oppose|resist|share|reshare|delete|remove|scrap|bin|drop|cut|trim|crop|shorten|edit|amend|correct|rewrite|proofread|translate|copy|paste|print|reprint|type|retype|google|search|check|double-check|verify|test|ignore|skip|circle|underline|bold|tick|spot|pick|choose|send|resend|forward|get|receive|read|reread|misread|recite|parrot|quote|paraphrase|plagiarise|plagiarize|borrow|steal|nick|pinch|lift|reuse|use|support|back|endorse|welcome|applaud|approve|dismiss|deny|question|query|doubt|challenge|contest|contradict|refute|rebut|debunk|disprove|prove|mock|ridicule|parody|satirise|satirize|overhear|hear|notice|remember|memorise|memorize|forget|learn|know|understand|misunderstand|interpret|ban|block|censor|leak|record|transcribe|frame|pin|stick|stitch|embroider|tattoo|paint|illustrate|draw|screenshot|bookmark|save|store|file|keep|hold|own|upload|download|retweet|repost|upvote|downvote|flag|investigate|analyse|analyze|study|discuss|debate|criticise|criticize|condemn|attack|attribute|credit|ascribe|source|annotate|summarise|summarize|owe|need|deserve|lack|miss|face|meet|provide|run|lead|manage|chair|host|fund|build|buy|sell|follow|join|visit|inherit|create|develop|represent|remain|become|include|cover|contain|have';
const irregular =
  'got|had|sent|chose|kept|held|heard|overheard|forgot|learnt|knew|understood|misunderstood|stole|stuck|drew|ran|led|met|built|bought|sold|became|rewrote|misread|has|does|hung|hangs|put up|puts up';

/** Right before the marks, with or without how it is done. */
export const handlesBefore = new RegExp(
  String.raw`(?<!['’]s?)\s(?:(?:${stems})(?:(?:p|b|g|t|n|l)?ed|d|s|es)|(?:cop|stud|quer|den)(?:ies|ied)|${irregular})(?:\s\p{L}+ly)?\s*$`,
  'iu',
);

/** What is done to words: by whom says nothing of whose they are. */
const done =
  '(?:spotted|picked|chosen|selected|copied|typed|printed|pasted|pinned|sent|handed|given|shared|forwarded|passed|circled|marked|bookmarked|screenshotted|photographed|dug|unearthed|discovered|collected|saved|kept|brought|read|quoted|cited|cut|nominated|recommended|translated|checked|scanned|framed)';
/** So may be what is said: “highlighted by the Society”. */
const doneOrSaid = '(?:found|highlighted|underlined|identified|flagged)';
const did =
  '(?:found|spotted|underline[sd]|highlight(?:s|ed)|picked|chose|circled|copied|sent|shared|forwarded|marked|like[sd]|love[sd]|wants|wanted|needs|read|saved|kept)';
const how = String.raw`(?:\s(?:out|up|over|on|down|in (?:red|green|pencil|pen|ink|yellow|bold)|twice|carefully|kindly|(?:to|with|for) (?:me|us|him|her|them|everyone|the (?:group|class|chat))|and(?:\s\p{L}+){1,2}))*`;
const upTo = String.raw`(?=\s*(?:$|[,:;.!?()\n–—])|\s(?:in|on|at|from|via|during|while|when|this|last|just|yesterday|today|tonight|earlier|for|of)\s)`;
const aLine = String.raw`\b(?:quotes?|quotations?|lines?|bits?|sentences?|passages?|extracts?|words|ones?)`;
/** It is said of the quotation, and not of a letter that is sent or of what is found to be so. */
const ofQuotation = String.raw`(?<=(?:^|[\n.!?:;,(–—-]|${aLine}|\b(?:first|just|kindly|also))\s*)`;

/** “Picked out by Amos”, up to the end of whoever it is. */
export const handledBy = new RegExp(
  String.raw`${ofQuotation}${done}${how}\sby\s[^,:;“”"()\n]{1,60}?${upTo}`,
  'giu',
);

/** The same of verbs that may be for what is said, and of what stands in a text. */
export const handledByOurs: readonly RegExp[] = [
  new RegExp(String.raw`${ofQuotation}${doneOrSaid}${how}\sby\s(?<who>[^,:;“”"()\n]{1,60}?)${upTo}`, 'giu'),
  new RegExp(
    String.raw`(?<=${ofQuotation}(?:${done}|${doneOrSaid})${how}\s(?:in|on|from|at)\s[^,:;“”"()\n]{2,60}?)\sby\s(?<who>[^,:;“”"()\n]{1,60}?)${upTo}`,
    'giu',
  ),
  // “The line my sister picked out”
  new RegExp(
    String.raw`(?<=${aLine}\s(?:(?:that|which)\s)?)(?<who>(?:[\p{L}’-]+\s){0,3}[\p{L}’-]+)\s${did}${how}${upTo}`,
    'giu',
  ),
];

/** The talkers themselves, and those around them. */
export const ourOwn =
  /^(?:me|us|myself|I|we|you|(?:one of )?(?:my|our|his|her|their|your|a|the|some)(?:\s(?!of\b)\p{Ll}[\p{Ll}-]*){1,4}(?:\sof\s(?:mine|ours|\p{Ll}+))?)$/u;
