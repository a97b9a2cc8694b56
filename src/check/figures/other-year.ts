// A number in its clause and a figure in; whether the clause dates it otherwise than the figure is dated, out.
import type { Figure } from '../../corpus/corpus.ts';
import { isDated, type Claim } from './claim.ts';
import type { Around } from './clauses.ts';
import { findDatedEvents } from './date-events.ts';
import type { Scene } from './scene.ts';
import { withLabel } from './with-label.ts';

/** The years, periods and days of a clause, less the claim itself. */
export function datesIn(scene: Scene, { clause }: Around, claim: Claim): readonly Claim[] {
  return scene.claims.filter(
    (other) => other !== claim && isDated(other) && other.start >= clause.start && other.end <= clause.end,
  );
}

/** “In the eighties”: a time that no figure is stated for. */
const era =
  /\b(?:in|during|since|from|throughout|of|back in)\s(?:the\s)?(?:early\s|mid-?\s?|late\s)?(?:(?:1[5-9]|20)?\d0['’]?s|['’]\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties|(?:last|previous|(?:eighteen|nineteen|twentie)th|1[89]th|20th)\scentury|victorian|tudor|middle\sages)\b/iu;

/** “2023” is not the date of “2023/24”. */
function isIn(own: string, said: string): boolean {
  const at = own.indexOf(said);
  return at !== -1 && !/^[/\d]/u.test(own.slice(at + said.length));
}

/** A date in the clause that the figure is not stated for. */
export function hasOtherYear(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const said = withLabel(scene, claim, around).clause;
  if (era.test(scene.text.slice(said.start, said.end))) return true;
  const own = [figure.asOf ?? '', figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join(' ');
  const events = findDatedEvents(scene, around);
  return datesIn(scene, around, claim).some(
    ({ value, start, end }) =>
      !events.some((event) => event.start <= start && end <= event.end) &&
      String(value) !== figure.asOf &&
      !isIn(own, scene.text.slice(start, end)),
  );
}
