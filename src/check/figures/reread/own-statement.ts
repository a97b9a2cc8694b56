// A number in its message in; the statement that it stands in, without what its sentence says before and behind that, out.
//
// “To get you started: town has 24 groups”, “I learned today that town has 24 groups, and I’ve a bus to catch”: what leads to a
// whole statement changes it only by denying, doubting, supposing, dating or placing it, and what the talkers go on to do not
// at all. The statement must hold by itself.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { outside } from '../../english/heads.ts';
import {
  goesElsewhere,
  governsPlainly,
  headsPlainly,
  isAboutTalkers,
  isOfTalkers,
  leavesAsQuoted,
  presentsFrom,
  saysWhereWritten,
  standsBeside,
  tellsPlainly,
  unmarked,
  withoutAsides,
} from '../../english/leading-in.ts';
import { leadsToPlace, setsElsewhere } from '../../english/placing.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { isPlaceName, namesPlace } from '../place/far-places.ts';
import { placesOf } from '../place/places-of.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** What may end a lead: a mark, “that”, a quotation mark, or a word of telling or a “because” that leaves the “that” out. */
const ends = new RegExp(
  String.raw`(?:[:;,!?]|\p{Extended_Pictographic}\uFE0F?|\)|\s[–—-]{1,2}|\bthat)\s+[“”"‘']?(?=\S)|\s["“](?=\p{L})|${unmarked}`,
  'giu',
);
/** Where what comes behind it may begin. */
const tails =
  /[.!?…]+\s+(?=\p{Ll})|[,;|(]\s*|\s[–—-]{1,2}\s|\s(?=(?:and|but|so|because|cos|since|as|on)\s)/giu;
/** Leads that are tried, the shortest statement first. */
const mostTried = 5;

/** A statement of its own, where it stands in its message, and what leads to it. */
export interface Statement extends Range {
  readonly text: string;
  readonly lead: Range;
}

/** Whether a place that the lead names is that of the statement, which names none that the figure is true of. */
export function isPlacedByLead(
  scene: Scene,
  { lead: whole, start, end }: Statement,
  figure: Figure,
): boolean {
  const lead = {
    start: whole.start + presentsFrom(scene.text.slice(whole.start, whole.end)),
    end: whole.end,
  };
  const said = withoutAsides(scene.text.slice(lead.start, lead.end));
  const isFar = setsElsewhere(said) || outside.test(said);
  // “I’m stuck in Leeds, so have a fact: …”: a sum is of no place, and where its teller is says nothing of it.
  if (
    !isFar &&
    placesOf(scene.knowledge, figure).size === 0 &&
    isAboutTalkers(scene.text.slice(lead.start, lead.end))
  )
    return false;
  const isSet =
    isFar ||
    itemsIn(scene, lead).some(
      (item) =>
        isPlaceName(item) ||
        (isUnknownPlace(scene, item) && leadsToPlace.test(scene.text.slice(0, item.start))) ||
        (item.kind === 'word' && isPlaceOfTheWorld(item.term.term)),
    );
  return isSet && !namesPlace(scene, { clause: { start, end } }, placesOf(scene.knowledge, figure));
}

/** “… that”, “… says “”: what leads to the statement governs it. */
function isGoverning(mark: string): boolean {
  return /^(?:that|["“])$/u.test(mark);
}

function isHarmless(scene: Scene, lead: Range, mark: string | undefined): boolean {
  // A lead begins anew behind a full stop, though many write no capital there.
  const said = scene.text.slice(lead.start, lead.end).replace(/^[^]*[.!?…]\s+(?=\S)/u, '');
  if (said === '') return true;
  if (mark === undefined || mark === '') return tellsPlainly(said);
  if (isGoverning(mark)) return governsPlainly(said);
  return mark === ',' ? standsBeside(said) : headsPlainly(said);
}

/** What is named beside a statement and may be what its number is of. */
const counted: ReadonlySet<string> = new Set(['group', 'body']);

/** “The banner says “town has 24 groups””: the words that a message quotes, and no source has, are a statement by themselves. */
function quoteAround({ quoted, text }: Scene, claim: Claim): Range | undefined {
  return quoted.find(
    ({ start, end }) => start <= claim.start && claim.end <= end && hasVerb.test(text.slice(start, end)),
  );
}

/** Where a statement may end behind its number: no farther than what its sentence says of something else. */
function endOf(scene: Scene, claim: Claim, sentence: Range): number {
  const rest = scene.text.slice(claim.end, sentence.end);
  const quote = quoteAround(scene, claim);
  if (quote && leavesAsQuoted(scene.text.slice(quote.end, sentence.end))) return quote.end;
  for (const { 0: mark, index } of rest.matchAll(tails)) {
    const tail = { start: claim.end + index, end: sentence.end };
    const said = rest.slice(index);
    if (/^[.!?…]/u.test(mark) || saysWhereWritten(said)) return tail.start;
    const tells = itemsIn(scene, tail).some((item) => {
      if (scene.quoted.some(({ start, end }) => start <= item.start && item.end <= end)) return false;
      if (item.kind === 'word') return isPlaceOfTheWorld(item.term.term);
      if (item.kind === 'number') return true;
      return item.mention.readings.some(
        ({ kind }) => kind === 'place' || (counted.has(kind) && !isOfTalkers(said)),
      );
    });
    if (!tells && goesElsewhere(said)) return tail.start;
  }
  return sentence.end;
}

/** The statements that a number may stand in by itself, the shortest first. */
export function ownStatements(scene: Scene, claim: Claim): readonly Statement[] {
  const { sentence } = scene.around(claim.start);
  const last = endOf(scene, claim, sentence);
  const said = scene.text.slice(sentence.start, sentence.end);
  const leads = [...said.matchAll(ends)]
    .filter(({ 0: end, index }) => sentence.start + index + end.length <= claim.span.start)
    .toReversed()
    .slice(0, mostTried)
    .map(({ 0: end, index }) => ({ end, index }));
  // With nothing before it, a statement is one by what is cut off behind it.
  const all = last < sentence.end ? [...leads, { end: '', index: 0 }] : leads;
  return all.flatMap(({ end, index }) => {
    const lead = { start: sentence.start, end: sentence.start + index };
    const statement = { start: lead.end + end.length, end: last };
    const text = scene.typed.slice(statement.start, statement.end);
    // A quotation that ends before the number holds nothing of it.
    if (/["“]$/u.test(end) && /["”]/u.test(scene.text.slice(statement.start, claim.start))) return [];
    const isLed = hasVerb.test(text) && isHarmless(scene, lead, end.trim().split(/\s/u)[0]?.toLowerCase());
    return isLed ? [{ ...statement, text, lead }] : [];
  });
}
