// A sum of money in its clause in; its whole phrase, where that takes the sum for known, with the clause it then has for its own, out.
//
// “None of the £3 extra for the parks is spent” names the sum in full and takes it for granted: what is said around the phrase
// is of that sum, and makes it no other one. What undoes or wishes for it is left with it.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { isScopeName, scopeEntities } from '../place/scopes.ts';

const known = /(?:\b(?:the|that|this)|['’]s)\s(?:extra\s|additional\s)?$/iu;
/** What leads from one to whom it is for, and nothing that says more of it. */
const toScope =
  /^\s(?:(?:extra|more|additional|on top)\s)?(?:(?:promised|pledged|announced|offered)\s)?(?:for|to)\s(?:the\s)?$/iu;
/** A part of it, what is done with it, or what is planned or said for it: the sum stays what it is. */
const leadsTo =
  /\b(?:(?:none|nothing|any(?:thing)?|some|much|most|all|half|(?:no|a|its|their|our) (?:share|part|slice|bit)|not a penny|left out|out|spend(?:ing)?|use|welcomes?|welcomed|welcoming)(?:\s(?:of|from|out of|in))?|(?:plans?|plan(?:ned|ning)|drawn up|ready|thanks|grateful|thankful)(?:\s\p{L}+){0,4}\sfor|how (?:will|should|is|can)|after|following|since|despite|thanks to|because of|in (?:response|return|answer|reply) to)\s(?:the|that|this|(?:the\s)?\p{L}+['’]s)\s(?:extra\s|additional\s)?$/iu;
/** The predicate begins, or nothing more is said. */
const over = /^\s*(?:$|[.!?;)]|,\s|(?:be|been|being|is|are|was|will|goes|does|do|has|\p{L}+ly)\b)/iu;
/** It does not stand, is wanted, or is somebody else’s. */
const undone =
  /\b(?:no longer|never|refus\w+|reject\w*|cancel\w*|scrap\w*|axed?|withdr\w+|block\w*|revers\w+|halt\w*|cut|lost|lose|losing|demand\w*|want\w*|wish\w*|need\w*|lack\w*|if|unless|would|could|might|instead|myth|taken|handed back|paid back|repaid|gone|deni\w+|drop\w*|stop\w*|end(?:s|ed|ing)?)\b/iu;

/** The sum may not be so at all. */
const unreal = /\b(?:exists?|real|true|materiali[sz]\w*|happen\w*|arriv\w*|c[oa]me|paid|was|were|had)\b/iu;

/** “The grant, £3 extra for the parks, ignores the schools”: the sum by its name and in full, between commas. */
function findApposed(
  scene: Scene,
  claim: Claim,
  { sentence, clause }: Pick<Around, 'sentence' | 'clause'>,
  figure: Figure,
): Range | undefined {
  const { text } = scene;
  const inside = itemsIn(scene, clause);
  const name = inside.findLast(
    (item) =>
      item.kind === 'name' &&
      item.end <= claim.start &&
      item.mention.readings.some(({ id }) => id === figure.about),
  );
  const scope = inside.find((item) => item.start >= claim.end && isScopeName(scene, figure, item));
  if (!name || !scope || !/^,\s$/u.test(text.slice(name.end, claim.span.start))) return undefined;
  if (!toScope.test(text.slice(claim.end, scope.start)) || !/^,\s/u.test(text.slice(scope.end)))
    return undefined;
  const rest = text.slice(scope.end, sentence.end);
  return undone.test(text.slice(clause.start, sentence.end)) || unreal.test(rest)
    ? undefined
    : { start: name.start, end: scope.end };
}

/** None where the clause may make it another sum. */
export function withinKnownSum(
  scene: Scene,
  claim: Claim,
  { sentence, clause }: Around,
  figure: Figure,
): Range | undefined {
  const { text } = scene;
  const lead = text.slice(clause.start, claim.span.start);
  const apposed = findApposed(scene, claim, { sentence, clause }, figure);
  if (apposed) return apposed;
  const determiner = known.exec(lead);
  const scope = itemsIn(scene, clause).find(
    (item) => item.start >= claim.end && isScopeName(scene, figure, item),
  );
  if (!determiner || !scope || !toScope.test(text.slice(claim.end, scope.start))) return undefined;
  if (undone.test(text.slice(clause.start, sentence.end))) return undefined;
  const isLed =
    /^\W*(?:(?:the\s)?\p{L}+['’]s|the|that|this)\s(?:extra\s|additional\s)?$/iu.test(lead) ||
    leadsTo.test(lead);
  if (!isLed || !over.test(text.slice(scope.end, clause.end))) return undefined;
  const owner = /\p{L}+['’]s\s(?:extra\s|additional\s)?$/u.exec(lead)?.index ?? determiner.index;
  return { start: clause.start + owner, end: scope.end };
}

/** “The £3 ”, “the council’s ”, “its ”. */
const definite = /(?:\b(?:the|that|this|its|their)|['’]s)\s$/iu;

/**
 * “The council’s parks grant of £3”, “the £3 grant for the parks”: by its name and with whom it is for it is the sum of the
 * table, and that it is extra goes without saying.
 */
export function isNamedInFull(scene: Scene, claim: Claim, { clause }: Around, figure: Figure): boolean {
  const { text, knowledge } = scene;
  const items = itemsIn(scene, clause);
  const scope = new Set(scopeEntities(knowledge, figure).map(({ id }) => id));
  const leadsTo = (from: number, until: number) =>
    /^\s(?:for|to)\s(?:the\s)?$/iu.test(text.slice(from, until));
  return items.some((item) => {
    if (item.kind !== 'name' || !item.mention.readings.some(({ id }) => id === figure.about)) return false;
    const isBefore = item.end <= claim.span.start;
    const whose = items.find(
      (one) =>
        isScopeName(scene, figure, one) &&
        (leadsTo(item.end, one.start) || (isBefore && leadsTo(claim.end, one.start))),
    );
    const isFor =
      whose !== undefined ||
      knowledge.names
        .findNested(text.slice(item.start, item.end))
        .some(({ readings }) => readings.some(({ id }) => scope.has(id)));
    const last = whose && whose.end <= claim.span.start ? whose.end : item.end;
    const isTied = isBefore
      ? /^\s(?:(?:is|was)\s)?(?:of|worth)\s(?:an?\s)?$/iu.test(text.slice(last, claim.span.start))
      : text.slice(claim.end, item.start) === ' ';
    const lead = text.slice(clause.start, Math.min(item.start, claim.span.start));
    return isFor && isTied && (definite.test(lead) || /['’]s\s/iu.test(text.slice(item.start, item.end)));
  });
}
