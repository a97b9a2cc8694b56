// A number in its message in; the statement that it stands in, without what its sentence says before that, out.
//
// “To get you started: 24 groups in town”, “I learned today that town has 24 groups”: what leads to a whole statement changes
// it only by denying, doubting, supposing, dating or placing it. The statement must hold by itself.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { governsPlainly, headsPlainly, standsBeside } from '../../english/leading-in.ts';
import { leadsToPlace } from '../../english/placing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceName, namesPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isUnknownPlace } from '../place/places.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** What may end a lead. */
const ends = /(?:[:;,!?]|\)|\s[–—-]{1,2}|\bthat)\s+(?=\S)/giu;
/** Leads that are tried, the shortest statement first. */
const mostTried = 4;

/** A statement of its own, where it stands in its message, and what leads to it. */
export interface Statement extends Range {
  readonly text: string;
  readonly lead: Range;
}

/** Whether a place that the lead names is that of the statement, which names none that the figure is true of. */
export function isPlacedByLead(scene: Scene, { lead, start, end }: Statement, figure: Figure): boolean {
  const isSet = itemsIn(scene, lead).some(
    (item) =>
      isPlaceName(item) ||
      (isUnknownPlace(scene, item) && leadsToPlace.test(scene.text.slice(0, item.start))) ||
      (item.kind === 'word' && isPlaceOfTheWorld(item.term.term)),
  );
  return isSet && !namesPlace(scene, { clause: { start, end } }, placesOf(scene.knowledge, figure));
}

function isHarmless(scene: Scene, lead: Range, mark: string): boolean {
  const said = scene.text.slice(lead.start, lead.end);
  if (mark === 'that') return governsPlainly(said);
  return mark === ',' ? standsBeside(said) : headsPlainly(said);
}

/** The statements that a number may stand in by itself, the shortest first. */
export function ledStatements(scene: Scene, claim: Claim): readonly Statement[] {
  const { sentence } = scene.around(claim.start);
  const said = scene.text.slice(sentence.start, sentence.end);
  return [...said.matchAll(ends)]
    .filter(({ 0: end, index }) => sentence.start + index + end.length <= claim.span.start)
    .toReversed()
    .slice(0, mostTried)
    .flatMap(({ 0: end, index }) => {
      const lead = { start: sentence.start, end: sentence.start + index };
      const statement = { start: lead.end + end.length, end: sentence.end };
      const text = scene.typed.slice(statement.start, statement.end);
      const isLed = hasVerb.test(text) && isHarmless(scene, lead, end.trim().toLowerCase());
      return isLed ? [{ ...statement, text, lead }] : [];
    });
}
