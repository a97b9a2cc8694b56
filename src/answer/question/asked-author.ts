// A question in; whether it asks who made one of the texts that are quoted from, which none of them is asked about, out.

const kinds = String.raw`(?:articles?|(?:news )?stor(?:y|ies)|(?:blog )?posts?|(?:news )?pieces?(?! of\b))`;
const makers = '(?:authors?|writers?|editors?|journalists?|reporters?|by-?lines?)';
const making = '(?:wrote|writes?|writing|written|authored|edited)';

/** Words that may stand before “article” as part of what it is called: “the second Gazette article”, not “the report that the article”. */
const calling = String.raw`(?:(?:an?|any|the|this|that|these|those|both|each|either|your|one)\s+(?:of\s+(?:the|these|those|your)\s+)?)?(?:(?!(?:the|an?|of|in|on|by|for|from|to|at|about|with|and|or|that|which|who|is|are|was|were|say|says|said|quoted|named|mentioned|article)\b)[\p{L}\p{N}’'-]+\s+){0,3}`;

const asking = [
  String.raw`\b${making}\s+${calling}${kinds}\b`,
  String.raw`\b${makers}\s+(?:of|behind|on|for|to)\s+${calling}${kinds}\b(?!['’])`,
  String.raw`\b${kinds}\s+(?:(?:is|are|was|were|has|have|been|actually|originally)\s+)*(?:written|authored|edited)\b`,
  String.raw`\b${kinds}(?:['’]s?)?\s+${makers}\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** “Who wrote the second article?”: the sources are not asked about themselves but for what they say. */
export function asksForAuthor(text: string): boolean {
  return asking.some((pattern) => pattern.test(text));
}
