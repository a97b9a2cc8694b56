// A number in its clause and a figure in; whether the clause dates it otherwise than the figure is dated, out.
import type { Figure } from '../corpus/corpus.ts';
import type { Claim } from './claims.ts';
import type { Around } from './clauses.ts';
import { findDatedEvents } from './date-events.ts';
import { isDated } from './dated.ts';
import type { Scene } from './scene.ts';

/** The years, periods and days of a clause, less the claim itself. */
export function datesIn(scene: Scene, { clause }: Around, claim: Claim): readonly Claim[] {
  return scene.claims.filter(
    (other) => other !== claim && isDated(other) && other.start >= clause.start && other.end <= clause.end,
  );
}

/** A date in the clause that the figure is not stated for. */
export function hasOtherYear(scene: Scene, claim: Claim, around: Around, figure: Figure): boolean {
  const own = [figure.asOf ?? '', figure.scope ?? '', ...figure.evidence.map(({ quote }) => quote)].join(' ');
  const events = findDatedEvents(scene, around);
  return datesIn(scene, around, claim).some(
    ({ value, start, end }) =>
      !events.some((event) => event.start <= start && end <= event.end) &&
      String(value) !== figure.asOf &&
      !own.includes(scene.text.slice(start, end)),
  );
}
