// English between two quotations of one sentence where the second has a speaker and no verb of its own: “, Reed “…””, “and Reed of “…””.

const join =
  '(?:and|but|or|while|whilst|whereas|yet|then|plus|though|although|vs\\.?|versus|with|likewise|similarly|(?:so|as)(?:,?\\stoo,?)?\\s(?:did|does|do)|so|also|meanwhile|on the other(?:\\s(?:hand|side))?|(?:by|in) contrast)';
const when = '(?:today|yesterday|tonight|later|then|too|also|again|only|just|earlier|once)';
const where = String.raw`(?:in|at|on)\s(?:the|a|an|his|her|its|their)\s(?:\p{Ll}+\s){0,2}\p{Ll}+`;
const linked = String.raw`(?:['’]s?(?:\s(?:is|was|were|are))?|(?:\s${when})*(?:\s${where})?(?:\s(?:adding|saying|arguing|claiming|replying|noting|warning|insisting|countering|calling))?(?:\s(?:for|about|of|on|that|as|with|to))?)`;

/** “, for her part,” */
const aside = String.raw`(?:,\s(?:of all people|for (?:his|her|its|their) part|(?:by|in) contrast|on the other hand|however|though|meanwhile|in turn|too|again|no less|instead|rather),)?`;
/** Behind the first quotation: where it stands. */
const cited = String.raw`(?:\s?(?:\((?:p|pp|page|pages|ch|chapter|par|para|line|slide|ref)?\.?\s?\d[\d–-]*\)|\[\d+\]|[¹²³⁴-⁹]+))?`;

/**
 * All that stands between them; `preposition`: as the one before the first speaker. A comma right before the second quotation
 * is one for what is left out only behind a stronger sign than a comma: “; Reed, “…””.
 */
export const gap = new RegExp(
  String.raw`^[”"’'»*_]*${cited}[)\]\s]*(?:(?<sign>[,;:/|(–—…-]+)\s*)?(?<join>(?:${join}[\s,:]+)*)(?:(?<preposition>for|to|with|from|of|on)\s)?(?<who>(?:the\s|my\s|our\s)?\p{L}[^,;:!?()“”"\n]{0,50}?)${aside}${linked}\s*(?<mark>[,:?(–—-]*)\s*$`,
  'iu',
);

/** Behind a first speaker: to whom it is said, or what is called so: “told the Gazette”, “called the boards”. */
export const hasObject =
  /\b(?:call|describ|dub|brand|label|nam|term|rat|deem|consider|tell|told|ask|remind|warn|assur|inform)\p{L}*\s(?:the|a|an|this|that|these|those|my|our|his|her|its|their|both)\s\p{L}/iu;

/** What goes on with the speaker of the quotation before: “They added:”, “and ends with”, “and in the blog:”, “Later:”. */
export const goesOn: readonly RegExp[] = [
  String.raw`^[”"’'»*_]*[.!?,;]?\s+they\s(?:(?:also|then|later)\s)?(?:add(?:s|ed)?|went on|go on|continued?|conclude[sd]?)\b[^.!?\n“”"]{0,30}$`,
  String.raw`^[”"’'»*_]*[\s,;]*(?:and|but|then)\s(?:then\s|also\s)?(?:ends?|ended|closes?|closed|finish(?:es|ed)|goes on|went on|continue[sd]?|conclude[sd]?|add(?:s|ed)?)(?:\s(?:with|on|that|by saying))?\s*[:,]?\s*$`,
  String.raw`^[”"’'»*_]*[\s,;]*(?:and|but|then)\s(?:${when}\s)?${where}\s*[:,]?\s*$`,
  String.raw`^[”"’'»*_]*[.;,]\s+(?:and\s)?(?:(?:an?\s\p{Ll}+\s)?later|next|then|again|finally|also|${where})(?:\son)?\s*[:,]\s*$`,
].map((source) => new RegExp(source, 'iu'));

/** Behind a quotation: whose the one before it is. */
export const sameAgain =
  /^[”"’'»*_]*[\s.,]*[([–—-]\s*(?:same(?:\s(?:again|source|person|speaker))?|ibid\.?|idem)(?=\s*(?:[)\].,;!\n]|$))/iu;

/** Behind several quotations of several speakers: each said one, in their order. */
export const inTurn = /^[”"’'»*_]*[\s,(]*(?:respectively|in that order|in turn)\b/iu;
