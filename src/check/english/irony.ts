// English turns by which a writer says that they do not believe what they have just said.

const mark = String.raw`(?:^\s*|[,;:(.!…–—-]\s*)`;
const after = String.raw`(?=\s*(?:$|[.,;:!?)\n]))`;

/** Behind a number, in its sentence: it is not meant, or vouched for by nobody. */
export const notMeant = new RegExp(
  [
    String.raw`${mark}(?:and|then)\s(?:i['’]?m|i am|my (?:nan|mum|cat|dog|name)(?:['’]s| is))\s(?:the\s|a\s)?(?:queen|king|pope|president|dutchman|emperor|prime minister|pm|tooth fairy|easter bunny|batman|napoleon|elvis|santa|father christmas|a teapot)\b`,
    String.raw`\s(?:and|&)\s(?:i['’]?m|i am|my (?:nan|mum|cat|dog|name)(?:['’]s| is))\s(?:the\s|a\s)?(?:queen|king|pope|president|dutchman|emperor|prime minister|pm|tooth fairy|easter bunny|batman|napoleon|elvis|santa|father christmas|a teapot)\b`,
    String.raw`\s(?:and|&)\spigs (?:might|can|may|could|will)? ?fly`,
    String.raw`\s(?:and|&)\s(?:the (?:moon|earth|world|sky|sun)(?:['’]s| is) (?:made of \p{L}+(?: cheese)?|flat|green|purple|pink|cheese)|santa(?: claus)?(?:['’]s| is) real|(?:elvis|father christmas|santa|bigfoot|nessie) (?:lives|is (?:alive|real)|exists)|unicorns (?:exist|are real)|money grows on trees|black is white|two (?:and|plus) two (?:is|makes?|are) five)`,
    String.raw`${mark}(?:yeah|aye|oh|ok|sure),?\s(?:right|sure|jan)${after}`,
    String.raw`\p{Extended_Pictographic}\uFE0F?\s*(?:yeah|aye|oh|ok|sure),?\s(?:right|sure|jan)${after}`,
    String.raw`\b(?:which|that|it|this)\s(?:can(?:['’]?t|not)|couldn['’]?t|surely isn['’]?t|doesn['’]?t (?:look|sound|seem)|isn['’]?t|does not (?:look|sound|seem))\s(?:possibly\s)?(?:be\s)?(?:right|true|correct|accurate)\b`,
    String.raw`\b(?:a|the)\s(?:figure|number|stat|claim|count)\s(?:that\s|which\s)?(?:i|we|nobody|no one|no-one)\s(?:do not|don['’]?t|can['’]?t|wouldn['’]?t|cannot)?\s?(?:trust|believe|buy|vouch for|verify|confirm|accept)s?\b`,
    String.raw`[,;:(–—-]\s*(?:(?:still|so far|as yet|totally|completely)\s)?(?:unverified|unconfirmed|unproven|unsourced|uncited|unsubstantiated|citation needed|to be (?:confirmed|verified|checked)|tbc|needs (?:checking|confirming|verifying)|source needed)${after}`,
    String.raw`,\s(?:at least\s|only\s|well,?\s)?(?:in theory|on paper|in principle|theoretically|nominally)${after}`,
    String.raw`,\s(?:maybe|perhaps|possibly)\s*(?:$|[.!\n])`,
    String.raw`\b(?:according to|says?|said|believed by|source:)\s(?:nobody|no one|no-one|absolutely no one|someone on (?:twitter|facebook)|a bloke (?:down|in) the pub)\b`,
  ].join('|'),
  'iu',
);

/** Before a number, at the start of its sentence: not as things are. */
export const onlyInWords =
  /^\W*(?:(?:well|so|but|and|yes|ok|okay)[\s,]+){0,2}(?:in theory|on paper|(?:(?:maybe|perhaps|somewhere|somehow|only|meanwhile),?\s)*in (?:an ideal|a perfect|a parallel|another) (?:world|universe)|in (?:some|my|your|their) (?:dreams?|fantasy)|in (?:my|our|his|her|the|an?|this|that) (?:[\p{L}’'-]+ ){0,3}?(?:(?:novel|screenplay|sitcom|fairy ?tale|fan ?fic\p{L}*)(?=,|\s(?:i|we|he|she|that|which|set|by|about)\b)|(?:alternat(?:e|ive)|parallel|fictional|imaginary|made-up|invented) (?:timeline|history|universe|world|reality|version|scenario|example|exercise|case study|country|city|town|land|\p{Lu}\p{L}+)|(?:board|video|computer|card|city-building|role-?playing) game|game (?:we|i|he|she|they|that))|in fantasy ?land|theoretically)\b/iu;
