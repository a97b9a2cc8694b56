// English turns before a quotation by which words only reach somebody, who does not say them: “Amos will not like this: ”.

const very = String.raw`(?:(?:not|never|really|just|surely|also|all|probably|certainly|definitely|soon|now)\s)*`;
const shown = String.raw`(?:this|that|it|these|those|the following|one|(?:this|that|the|one)\s(?!(?:out|aloud|back|again|up)\b)\p{L}+)`;
const much = String.raw`(?:\s(?:too|either|at all|one|bit|very much|one bit|a lot))?`;

const answers =
  '(?:answers?|repl(?:y|ies)|responses?|words?|news|comments?|reactions?|statements?|signs?|peep|sound|decision|apology)';

const nothing = String.raw`(?:\b(?:no|without(?: an?| any)?|not (?:an?|one|any)|await\p{L}*(?: an?)?|wait(?:s|ed|ing) for(?: an?| any)?|n['’]t (?:had|got|seen)(?: an?| any)?)\s(?:(?:single|further|official|new|clear|proper)\s)?${answers}|\bnothing(?:\s(?:new|more))?|\bsilence|\b(?:yet|still) to hear|(?:n['’]t|\bnot) heard(?: back| anything)?)\s(?:yet\s|so far\s|at all\s|either\s)?`;

/** In front of “from Amos”: nothing came from there. */
export const nothingFrom = new RegExp(`(?:${nothing})$`, 'iu');

/** Before a colon: somebody is to read the words, or did, or they were asked for, found or awaited. */
export const received = new RegExp(
  [
    String.raw`(?:\b(?:will|would|may|might|must|wo|should|not|never)|['’](?:ll|d)|n['’]t)\s${very}(?:like|(?:like|love|hate|want)\sto\s(?:see|hear|read|know))\s${shown}${much}$`,
    String.raw`\b(?:likes|liked|(?:love|hate)[sd]?|(?:enjoy|relish|mind|appreciate|dread)(?:s|ed|d)?)\s(?:to (?:see|hear|read)\s)?${shown}${much}$`,
    // “Amos welcomed the report: ” reports what she says of it
    String.raw`\bwelcome[sd]?\s(?:this|that|it|these|those|the following)${much}$`,
    String.raw`(?:${nothing})(?:from|via)\s`,
    String.raw`\b(?:has|have|had)(?:n['’]t)?\s(?:(?:not|never|yet|already|just|only|also)\s)*(?:seen|read|heard|noticed)\s${shown}(?:\s(?:yet|already))?$`,
    String.raw`\b(?:have|has|had)\sto\s(?:live with|face|deal with|put up with|cope with|swallow|read|accept)\s${shown}\b`,
    String.raw`^(?:(?!['’]s\s|\bha(?:s|ve|d)\b|\bfrom\b)[^,:])*\b(?:news|blow|boost|problem|headache|challenge|test|lesson|reading|wake-up call|gift|food for thought|bombshell)\sfor\s[^,:]{2,50}(?:,\swho(?:se)?\s[^:]{2,60})?$`,
    String.raw`^\W*(?:(?:somebody|someone|please|pls|do|can you|could you|could somebody|can somebody)\s)*(?:tell|remind|ask|show|send|warn|inform|give)\s(?!me|us)\p{L}`,
    String.raw`\b(?:here|this)(?:['’]s|\sis|\swas)?\swhat\s(?:he|she|they|we|you|\p{Lu}[\p{L}’'-]*)\s(?:got|received|gets|asked for|wanted|bought|paid for|found)\b`,
    String.raw`\b(?:want|need|look|search|ask|hunt)\p{L}*\s(?:for\s)?(?:an?|the|any)\s(?:source|reference|citation|link|page)\b`,
    // “Amos’s claim that all is well is wrong: ” is held against her
    String.raw`['’]s?\s\p{L}+\s(?:[^,:]*\s)?(?:is|are|was|were)\s(?:\p{L}+ly\s|just\s|plain\s)?(?:wrong|false|untrue|mistaken|nonsense|rubbish|misplaced|overblown|premature)$`,
    String.raw`\bhere (?:you (?:go|are)|it is|they are)\b`,
    String.raw`\b(?:it|that)(?:['’]s|\sis|\swas)\s(?:right\s|all\s)?(?:in|on)\s(?:there|here|page|p)\b`,
  ].join('|'),
  'iu',
);

/** Behind a verb: a text that is looked for or handled, and not what is said: “Reed found the line ”. */
export const handledText =
  /^\s(?:me\s|us\s)?(?:the|this|that|a|an|my|some|one)\s(?:\p{L}+\s){0,2}?(?:quotes?|quotations?|lines?|bits?|passages?|sentences?|sources?|references?|citations?|links?|paragraphs?)\b[^,;]*$/iu;

/** Verbs that may only handle a text. */
export const handles = /^(?:finds?|found|wants?|wanted|s(?:ees|aw)|demand(?:s|ed)?|highlight(?:s|ed)?)$/iu;
