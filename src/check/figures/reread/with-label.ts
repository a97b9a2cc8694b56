// A number in its clause in; the clause with the label before its colon, which says what the number is of, out.
import type { Claim } from '../read/claim.ts';
import { asOneClause, type Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

/** “Extra money: £3”: a label belongs to what follows it, back to the comma before it. */
export function withLabel(scene: Scene, claim: Claim, around: Around): Around {
  const { sentence, clause } = around;
  const isBare = /^\W*$/u.test(scene.text.slice(clause.start, claim.span.start));
  const lead = scene.text.slice(sentence.start, clause.start);
  if (!isBare || !/:\s*$/u.test(lead)) return around;
  const comma = lead.search(/(?<=[,;]\s)[^,;]*$/u);
  // “These from there: 7%, those: 9%”: the words behind the comma are the next label.
  const next = /^(?<own>[^,;:]{0,40}),\s[^,;:]{2,60}$/u.exec(scene.text.slice(claim.span.end, clause.end));
  const isNext = next !== null && /^\s?:/u.test(scene.text.slice(clause.end));
  const end = isNext ? claim.span.end + (next.groups?.own ?? '').length : clause.end;
  const whole = { start: sentence.start + Math.max(0, comma), end };
  return asOneClause(sentence, whole);
}
