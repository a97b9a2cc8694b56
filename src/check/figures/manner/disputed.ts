// A number in its sentence in; whether the message calls what it says there false out.
import { calledNames, wrong, wrongAlone } from '../../english/manner.ts';
import { replacing, sorry } from '../../english/taking-back.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** Whether the sentence calls something false: whether it is the number is not for us to say. @param isDefinite “the 24”, “town’s 24”. */
export function isDisputed(
  scene: Scene,
  claim: Claim,
  { sentence, chunk }: Around,
  isDefinite = false,
): boolean {
  const lead = scene.text.slice(sentence.start, claim.span.start);
  const before = scene.text.slice(chunk.start, claim.span.start);
  // “You’re wrong: town has 24 groups”, “I was wrong: …”, “let nobody get it wrong: …” say what is right.
  const labelled =
    /(?<!\b(?:you(?:['’]?re|\sare|\swere|(?:['’]?ve)?\s(?:got|had|have)\s(?:it|this|that))|(?:i|we)(?:\swas|\swere|['’]?m|\sam|\s(?:got|had)\s(?:it|that))|(?:\p{L}+n['’]?t|not|never|nobody|no one|without)\s(?:\p{L}+\s)?get(?:s|ting)?\s(?:it|this|that|them|these))\s(?:(?:so|just|all|totally|quite|completely|very)\s)?)\b(?:false|wrong|untrue|fake|myth|lie|nope|incorrect)\s*:\s/iu.test(
      lead,
    );
  // “Impossible to get town’s 24 groups to agree” takes them for granted.
  const isUnlikely =
    /\b(?:impossible(?! to (?:get|make|keep|bring|run|manage|coordinate|please|navigate)\s(?:\p{L}+\s){0,2}?(?:\p{L}+['’]s|all|the|these|its)\s$)|implausible|unlikely|improbable|no way(?! to\b)|no chance)\b/iu.test(
      before,
    );
  // “24 groups. that is wrong”: another sentence is read as an answer, with all that stands behind.
  const [rest = ''] = scene.text.slice(claim.end, sentence.end).split(/[.!?]+\s+(?=\p{Ll})/u);
  // “I take it back, it’s 24 groups, my bad”: sorry for the number before.
  const said = replacing.test(lead) ? rest.replace(sorry, '') : rest;
  // “… are nonsense, there are 23” is of the number.
  const isLast = !scene.claims.some(({ start }) => start >= claim.end && start < sentence.end);
  const behind = isDefinite && isLast ? said.replace(calledNames, ' ') : said;
  return labelled || isUnlikely || [before, behind].some((one) => wrong.test(one)) || wrongAlone.test(behind);
}
