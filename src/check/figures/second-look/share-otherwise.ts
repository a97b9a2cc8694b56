// A share that fits a figure, in its message, in; whether it is of a part of them, or by something else, out.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import { findTerms } from '../../../search/terms.ts';
import type { Claim } from '../read/claim.ts';
import { placesOf } from '../place/places-of.ts';
import { isScopeName, scopeEntities } from '../place/scopes.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { ownTurn } from '../words/own-turn.ts';
import { nameWords } from '../../publishers.ts';

/** “9% down”, “9% men”: behind a share that has its label before it. */
const risen =
  /^\s(?:up|down|higher|lower|more|less|fewer|better|worse|off|gone|short|left|over|under|above|below|men|women|males?|females?)\b(?!\sto\b)/iu;

/** “At the depot”, “on our line”: some of them only. */
const partly =
  /\s(?:(?:at|in|on|within|inside)\s(?:(?:one|my|our|his|her|their|your|some|this|that|each|every|another|any)\s(?!(?:city|capital|country|town|(?:own\s)?(?:opinion|view|experience|head|case|day|age|way|time|year|moment|point|rate|article|report|piece)|side|page|cover|regard|respect)\b)\p{L}+|(?<name>\p{Lu}[\p{L}’'&]+)))/gu;

/** “Of all newcomers, 7% drive”. */
const ofThem =
  /^\W*(?:(?:and|but|so)\s)?(?:(?:out\s)?of|among)\s(?!(?:course|note|interest|these|those|them|which)\b)[^.;:]*$/iu;

/** The stretch that is the share’s own: from it to the next number, or to the end of its clause. */
function ownStretch(scene: Scene, claim: Claim): Range {
  const { clause } = scene.around(claim.start);
  const next = scene.claims.find(
    ({ kind, start }) => kind === claim.kind && start >= claim.end && start < clause.end,
  );
  return { start: claim.end, end: next?.span.start ?? clause.end };
}

/** “From town itself”, where the table says how many are from elsewhere. */
function isFromElsewhere(scene: Scene, claim: Claim, figure: Figure): boolean {
  const scope = scopeEntities(scene.knowledge, figure);
  if (!scope.some(({ kind }) => kind === 'place')) return false;
  const items = itemsIn(scene, ownStretch(scene, claim));
  if (items.some((item) => isScopeName(scene, figure, item))) return false;
  return items.some(
    (item) =>
      item.kind === 'name' &&
      item.mention.readings.every(({ kind }) => kind === 'place') &&
      /\b(?:come|comes|coming|came|are|is|hail|hails|originate\w*|recruited|born)\s(?:from|in)\s(?:the\s)?$/iu.test(
        scene.text.slice(claim.end, item.start),
      ),
  );
}

/** “Drivers at the depot”. */
function isOfAPart(scene: Scene, claim: Claim, figure: Figure): boolean {
  const own = ownStretch(scene, claim);
  const { start, end } = own;
  // “… come from there and I fell asleep at my desk”: who is counted stands before where they are from, or right behind it.
  const last = itemsIn(scene, own).find((item) => isScopeName(scene, figure, item))?.end ?? end;
  return [...scene.text.slice(start, end).matchAll(partly)].some(({ 0: run, index, groups }) => {
    if (start + index > last) return false;
    const name = groups?.name;
    if (name === undefined) return true;
    const at = start + index + run.length - name.length;
    const isKnown = scene.items.some((item) => item.kind === 'name' && item.start <= at && at < item.end);
    // “St Guy’s”, “R&D”: no talk, and no little words.
    const [term] = findTerms(/^\p{L}+$/u.test(name) ? name : '');
    return (
      !isKnown &&
      !nameWords(scene.knowledge).has(name.toLowerCase()) &&
      !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.test(name) &&
      !(term !== undefined && (term.stop || isTalk(term.stem)))
    );
  });
}

/** “Drivers from there: 7% up”. */
function isRisen(scene: Scene, claim: Claim): boolean {
  const { text } = scene;
  if (!/[:=–—-]\s*(?:(?:about|only|just)\s)*$/iu.test(text.slice(0, claim.span.start))) return false;
  const behind = text.slice(claim.end);
  const [word] = findTerms(/^\s(\p{L}+)(?=\s*(?:$|[.,;!?\n]))/u.exec(behind)?.[1] ?? '');
  const next = scene.items.find(({ start }) => start > claim.end);
  const isWord = next?.kind === 'word' && next.start === claim.end + 1;
  return risen.test(behind) || (isWord && word !== undefined && !word.stop && !isTalk(word.stem));
}

/** “Of all newcomers, 7% are drivers”: a share of those, and no share of the drivers. */
function isOfOthers(scene: Scene, claim: Claim, { about }: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const first = scene.claims.find(({ kind, start }) => kind === 'share' && start >= sentence.start);
  if (!first || /^\sof\b/iu.test(scene.text.slice(claim.end))) return false;
  const lead = { start: sentence.start, end: first.span.start };
  return (
    ofThem.test(scene.text.slice(lead.start, lead.end)) &&
    !itemsIn(scene, lead).some(
      (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => id === about),
    )
  );
}

/** “‘7 per cent of drivers’ have left”: the words of the sources, with something else said of them. */
function isQuotedFor(scene: Scene, claim: Claim, figure: Figure): boolean {
  const run = scene.quoted.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (!run) return false;
  const { sentence } = scene.around(claim.start);
  const isScoped = (range: Range) => itemsIn(scene, range).some((item) => isScopeName(scene, figure, item));
  const line = scene.text.indexOf('\n', run.end);
  const rest = { start: run.end, end: Math.max(sentence.end, line < 0 ? scene.text.length : line) };
  return (
    /^["”’']?\s(?:are|is|were|have|has|had|will|want|leave|left|may|might|could|can)\s/iu.test(
      scene.text.slice(rest.start, rest.end),
    ) &&
    !isScoped(run) &&
    !isScoped({ start: Math.min(sentence.start, run.start), end: run.start }) &&
    !isScoped(rest)
  );
}

/** “Drivers from there got 7%”: what they were given or did, and no share of them. */
const gotSoMuch =
  /\s(?:get|gets|got|getting|receiv(?:e|es|ed)|(?:were|was|are|been) (?:given|offered|paid|promised|awarded|charged|taxed)|w[io]n|wins|lost|loses?|earn(?:s|ed)?|gain(?:s|ed)?|ask(?:s|ed)?(?: for)?|want(?:s|ed)?|demand(?:s|ed)?|pa(?:y|ys|id)|t[ao]ke|takes|saved?|spen[dt]|donate[sd]?|scored?|voted|gr[eo]w|rise|rose|f[ea]ll|dropped|jumped|climbed|increased|decreased|shrank|declined|went up|went down)\s(?:(?:by|to|up|down|an?|about|around|only|just|over|almost|nearly|another|extra|more)\s)*$/iu;

function isWhatTheyGot(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  return (
    !/^\s(?:of|are|is|were)\b/iu.test(scene.text.slice(claim.end)) &&
    ownTurn(scene.knowledge, figure) === undefined &&
    gotSoMuch.test(scene.text.slice(clause.start, claim.span.start))
  );
}

/** “Of town’s drivers and riders 7%”, “of the drivers’ children 7%”: others with them, or theirs. */
function isOfMore(scene: Scene, claim: Claim, { about }: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const whole = scene.items.findLast(
    (item) =>
      item.kind === 'name' &&
      item.start >= sentence.start &&
      item.end <= claim.span.start &&
      item.mention.readings.some(({ id }) => id === about),
  );
  if (!whole || !/^\W*(?:out\s)?of\b/iu.test(scene.text.slice(sentence.start, whole.start))) return false;
  const possessed = /['’]s?$/u.test(scene.text.slice(whole.start, whole.end));
  const behind = scene.text.slice(whole.end, claim.span.start);
  return (
    possessed ? /^\s\p{L}{3,}s?\s/u : /^(?:['’]s?\s\p{L}{3,}|,?\s(?:and|or|&)\s(?!\P{L}*$)\p{L})/u
  ).test(behind);
}

/** “One of the boards says that 7% of its drivers …”: of its own. */
function isOfTheirs(scene: Scene, claim: Claim): boolean {
  if (!/^\sof\s(?:its|their|our)\s/iu.test(scene.text.slice(claim.end))) return false;
  const { sentence } = scene.around(claim.start);
  const lead = { start: sentence.start, end: claim.span.start };
  const owner = itemsIn(scene, lead).findLast(({ kind }) => kind === 'name');
  return (
    owner?.kind === 'name' &&
    /\b(?:one|an?|some|another|each|every|any|my|our|this|that)\s(?:of the\s)?(?:\p{L}+\s){0,2}$/iu.test(
      scene.text.slice(lead.start, owner.start),
    ) &&
    owner.mention.readings.some(({ id }) =>
      scene.knowledge.facts.figuresAbout(id).some(({ measure }) => measure === 'count'),
    )
  );
}

/** “In R&D in town 7% of drivers …”: some of those there. */
function isInsidePlace(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const places = placesOf(scene.knowledge, figure);
  const place = itemsIn(scene, { start: clause.start, end: claim.span.start }).find(
    (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => places.has(id)),
  );
  return (
    place !== undefined &&
    !itemsIn(scene, { start: clause.start, end: place.start }).some(({ kind }) => kind === 'name') &&
    /^\W*(?:in|at|on|within|inside)\s(?!(?:total|fact|general|all|reality|short|theory|truth|case)\b)(?:the\s)?[\p{L}&’'-]+(?:\s[\p{L}&’'-]+)?\sin\s(?:the\s)?$/iu.test(
      scene.text.slice(clause.start, place.start),
    )
  );
}

/** Whether a share that fits is one of fewer, or of others. */
export function isShareOtherwise(scene: Scene, claim: Claim, figure: Figure): boolean {
  return (
    isFromElsewhere(scene, claim, figure) ||
    isOfAPart(scene, claim, figure) ||
    isRisen(scene, claim) ||
    isWhatTheyGot(scene, claim, figure) ||
    isQuotedFor(scene, claim, figure) ||
    isOfOthers(scene, claim, figure) ||
    isOfMore(scene, claim, figure) ||
    isOfTheirs(scene, claim) ||
    isInsidePlace(scene, claim, figure)
  );
}
