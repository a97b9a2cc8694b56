// English by which talkers give words to what they made or stand for themselves: “our slogan is”, “my leaflet says”.

const creed =
  '(?:slogan|motto|tag-?line|strap-?line|catch-?phrase|mantra|chant|battle cry|war cry|hymn|song|anthem|mission statement|vision statement|mission|vision|creed|ethos|promise|pledge)s?';
const made =
  '(?:leaflet|flyer|flier|banner|placard|poster|pamphlet|brochure|newsletter|manifesto|petition|website|web ?page|home ?page|blog|t-?shirt|badge|sticker|sign|billboard|invitation|invite|press release|letter)s?';
const ours = String.raw`(?:our|my)\s(?:own\s)?(?:[\p{L}-]+(?:['’]s?)?\s){0,2}?`;

/** Right before the quotation: “our slogan is”, “our new leaflet says”, “our motto:”. */
export const ownBefore = new RegExp(
  String.raw`(?<!\b(?:for|on|in|to|at|from|with|into|onto|by|about)\s)(?<![\p{L}’'-])(?<who>${ours}(?:${creed}|${made}))(?:\s(?:this|last|for|in|on|at)\s[^.!?:“"]{2,25}?)?(?:\s(?:is|was|are|says?|said|reads?|goes|went|(?:will|shall|must|used to|has always|has long) (?:be|been|say|read))(?:\s(?:that|simply|just|always|now|simple))?)?\s*[:,–—-]?\s*["“‘'«]*$`,
  'iu',
);
/** Right behind it: “is our slogan”, “, our motto”. */
export const ownBehind = new RegExp(
  String.raw`^["”’'»]*\s*[,–—(:-]?\s*(?:(?:is|was|as|became|remains|has (?:always|long) been)\s)?(?<who>${ours}${creed})(?=\s*(?:$|[.,;!?)\n])|\s(?:for|in|at|since|this|and|but)\b)`,
  'iu',
);

const draft =
  '(?:drafts?|versions?|cop(?:y|ies)|slides?|deck|essays?|minutes|captions?|handouts?|scripts?|speech|paragraphs?|intro|introduction|summary|notes?|article|piece|column)';
/** Before the quotation: a text that somebody is working on holds it, “the draft press release says”. */
export const textBefore = new RegExp(
  String.raw`\b(?:${made}|${draft})\s(?:(?:now|also|still|currently)\s)?(?:says?|said|reads?|has|had|quotes|goes|went|puts it|claims|gives|states|opens with|ends with|uses|is|was)(?:\s(?:that|as|it as))?\s*[:,]?\s*$`,
  'iu',
);
/** Behind it: “is that the Society’s wording?” */
export const wordingAsked =
  /^["”’'»]*[\s,.;:!?–—(-]*(?:(?:so|and|but)\s)?(?:is|are|was|were)(?:n['’]t)?\s(?:that|this|it|those|these)\s(?:(?:really|actually|exactly|still|definitely|also)\s)?(?<who>[^,.!?:“”"\n]{2,50}?)['’]s?\s(?:(?:own|exact|actual|original|very|real|true)\s)?(?:wording|words?|phrasing|phrase|line|quote|text|language|formulation|sentence)\b[^.!?\n]{0,30}\?/iu;
