// English turns that end what a verb was said of and begin a thought of the writer’s: “Amos promised rain, and still ”.
import { quotingVerb } from './saying.ts';

/** Against what stands before it, which has its own object or clause. */
const against =
  /^\s(?!that\s)[^;]*[^,\s;],?\s(?:and\s)?(?:yet(?!\s(?:again|another|to|more)\b)|(?<=,\s(?:and\s)?)(?:still|nonetheless|nevertheless|even so))(?=[\s,]|$)/iu;
/** So may what only limits it; after a thing, not after a clause that goes on. */
const limiting = /^\s(?<thing>[^,;]+),\s(?:though|although|even though|whereas|while)(?:\s|$)/iu;
const clause =
  /^(?:that|it|he|she|they|there|we|you|i)\b|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did)\b|n['’]t\b/iu;

/** Right behind it, where it was said of the quotation before: “…”, Amos said, while “…”. */
const anew = /^,\s(?:and\s)?(?:while|whereas|yet|though|although)\s*$/iu;

/** Verbs whose object may be a thing as well as words. */
const ofThings =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|offer(?:s|ed)?|announce[sd]|finds?|found|want(?:s|ed)?|demand(?:s|ed|ing)?|reveal(?:s|ed)|hail(?:s|ed)|s(?:ees|aw)|urge[sd]?|confirm(?:s|ed))$/iu;

/** Whether what stands between a verb of saying and a quotation turns to another thought. */
export function turns(verb: string, after: string): boolean {
  if (/;|\b(?:but|because)\b/u.test(after) || against.test(after) || anew.test(after)) return true;
  const thing = ofThings.test(verb) ? limiting.exec(after)?.groups?.thing : undefined;
  return thing !== undefined && !clause.test(thing);
}

const what = String.raw`(?:whatever|no matter (?:what|how)|(?:despite|contrary to|regardless of|in spite of|never mind)\s(?:what|whatever|how|everything|all))`;
const concession = '(?:despite|in spite of|notwithstanding|for all|while|whilst|whereas|although|though)';

/** “Whatever Amos says, “…””, “While Amos talks of rain, “…””, but not “While Amos says, “…””: a clause that only concedes. */
const conceding = new RegExp(
  String.raw`^\W*(?:(?:and|but|so|yet)\s)?(?:${what}\s[^,;:]{2,80}|(?!.*(?<!['’]s?\s)\b${quotingVerb},\s*$)${concession}\s[^,;:]{2,80}),\s*$`,
  'iu',
);

/** Whether all that stands before a quotation in its sentence only concedes something. */
export function concedes(sentence: string): boolean {
  return conceding.test(sentence);
}
