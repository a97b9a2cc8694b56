// A year or period that the table knows nothing of, in its clause, in; whether it is a claim, out.
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const happened =
  /\b(?:is|are|was|were|am|been|being|be|has|had|have|will|would|did|does|do|came|went|made|saw|took|began|became|won|lost|left|set|put|cut|grew|fell|rose|met|said|wrote|got|gets|date[sd]?|due|since|est|saw|\p{L}+n['’]?t|\p{L}{2,}ed|\p{L}{3,}ing|(?:run|end|start|begin|expire|open|close|arrive|land|launche|finishe|happen|change)s)\b|['’](?:ll|re|ve|d|s)\b/iu;
const told = /\b(?:i|we|they|he|she|it|you)\s\p{L}{2,}/iu;
const pointed =
  /\b(?:in|by|since|until|till|from|during|before|after|for|around|circa|to|back in|est\.?|as of|was|is|year)\s(?:the\s)?(?:(?:early|late|mid|summer|spring|autumn|winter|beginning of|end of|start of|year)[\s-])?$/iu;

/** Whether a year or period that the table knows nothing of is a claim: its clause says what happened or is due then. */
export function claimsDate(scene: Scene, claim: Claim, { clause }: Around): boolean {
  const before = scene.text.slice(clause.start, claim.start);
  const after = scene.text.slice(claim.end, clause.end);
  const rest = `${before} ${after}`;
  if (!/\p{L}{3}/u.test(rest)) return false;
  if (/\bby\s(?:the\s)?(?:end\sof\s)?$/iu.test(before)) return true;
  const isSubject = before.trim() === '' && /^\s(?:saw|was|is|brought|marked)\b/iu.test(after);
  return (
    (isSubject || pointed.test(before) || /\p{L}ed\s$/u.test(before)) &&
    (happened.test(rest) || told.test(rest))
  );
}
