// A share in its clause in; how it stands to each share that the table has of what it is a share of, out.
import type { Figure, Range } from '../../corpus/corpus.ts';
import { isApiece } from './counted/apiece.ts';
import type { Claim } from './read/claim.ts';
import type { Around } from './read/clauses.ts';
import { isNarrowed, isShared } from './counted/counted-name.ts';
import { isTalk } from '../english/everyday.ts';
import { turnIn } from '../english/rises.ts';
import { hold, type Fit, type Held } from './held.ts';
import { judgeManner, startJudgement } from './manner/judgement.ts';
import { endOfShare } from './counted/known-subject.ts';
import type { Counted } from './counted/noun.ts';
import { hasOtherYear } from './dates/other-year.ts';
import { isElsewhere } from './place/places.ts';
import { findRespective } from './counted/respective.ts';
import { itemsIn, type Item, type Scene } from './read/scene.ts';
import { isScopeName, isSupplying, scopeEntities } from './place/scopes.ts';
import { explainShare, isScoped } from './place/share-scope.ts';
import { findWhole, isOfSomethingElse } from './counted/share-whole.ts';
import { statedEntities } from './words/stated.ts';
import { findLabelStart, isUnderRemark, withLabel } from './reread/with-label.ts';
import { ownTurn } from './words/own-turn.ts';
import { isOwnRate } from './words/own-rate.ts';
import { bearsOnShare, isAskedThen } from './words/share-lead.ts';
import { findStrangers } from './words/strangers.ts';

/** “Over 50”, “under 30”: some of them. */
const ofAge = /\s(?:aged?|(?:aged?\s)?(?:over|under|above|below))\s\d{2}s?\b(?!\s?(?:%|per\s?cent))/iu;

/** A verb behind the scope says something more of them: “… from Wales have left”. */
function isFurtherSaid(scene: Scene, { chunk }: Around, items: readonly Item[], figure: Figure): boolean {
  const scope = items.findLast((item) => isScopeName(scene, figure, item));
  if (!scope) return false;
  return /^\s+(?:\p{L}+ly\s)?(?:have|has|had|are|were|do|did|don['’]?t|want|will|could|may|might|can|must|need)\b(?!\s(?:about\s|around\s|only\s|just\s)?\d)/iu.test(
    scene.text.slice(scope.end, chunk.end),
  );
}

/** “7 per cent of drivers are on strike”: a share by something else, of which the table says nothing. */
function isByOther(scene: Scene, { chunk }: Around, whole: Counted, figure: Figure): boolean {
  const scope = new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
  const stems = explainShare(scene, figure);
  const behind = itemsIn(scene, { start: whole.end, end: chunk.end });
  const turn = ownTurn(scene.knowledge, figure);
  const isOwnTurn = (word: string) => turn !== undefined && turnIn(word) === turn;
  const isSaidBy = (item: Item) =>
    (item.kind === 'word' && (stems.has(item.term.stem) || isOwnTurn(item.term.term))) ||
    (item.kind === 'name' && item.mention.readings.some(({ id }) => scope.has(id)));
  return (
    !behind.some(isSaidBy) &&
    behind.some((item) => item.kind === 'word' && !item.term.stop && !isTalk(item.term.stem))
  );
}

function judge(scene: Scene, claim: Claim, around: Around, whole: Counted, figure: Figure): Fit {
  const judgement = startJudgement();
  const items = itemsIn(scene, around.clause);
  const scope = new Set(scopeEntities(scene.knowledge, figure).map(({ id }) => id));
  const stems = explainShare(scene, figure);
  if (!isScoped(scene, figure, items, stems)) judgement.add('scope', true);
  // “7 per cent of Welsh drivers”: the scope is no longer what they are a share by.
  if (whole.before.some(({ readings }) => readings.some(({ id }) => scope.has(id))))
    judgement.add('scope', true);
  if (isElsewhere(scene, claim, around, figure)) judgement.add('scope', true);
  if (isNarrowed(scene, whole, figure) || isShared(scene, whole)) judgement.add('scope', true);
  const isPaired = findRespective(scene, claim, around) !== undefined;
  if (isApiece(scene, around.clause, claim, isPaired) && !isOwnRate(scene, around.clause, figure))
    judgement.add('apiece', true);
  if (ofAge.test(scene.text.slice(claim.end, around.clause.end))) judgement.add('scope', true);
  const noun = { start: Math.min(claim.span.start, whole.start), end: Math.max(claim.span.end, whole.end) };
  const last = items.findLast((item) => item.kind === 'number' || isScopeName(scene, figure, item));
  const known = endOfShare(scene, whole, last);
  const dated = isAskedThen(scene, claim, around, known)
    ? { ...around, clause: { ...around.clause, end: known } }
    : around;
  if (hasOtherYear(scene, claim, dated, figure)) judgement.add('date', true);
  // “…, so the town is stretched”: what comes after all that is said of the share.
  const over = known ?? Math.max(noun.end, last ? scene.around(last.start).chunk.end : 0);
  const outside = items.filter(({ start, end }) => start < over && (end <= noun.start || start >= noun.end));
  const strange = findStrangers(scene, outside, claim.span, {
    figure,
    entities: statedEntities(scene.knowledge, figure),
    stems,
  })
    .filter(
      (item) =>
        item.kind !== 'word' ||
        turnIn(item.term.term) === undefined ||
        ownTurn(scene.knowledge, figure) === undefined,
    )
    .filter((item) => bearsOnShare(scene, claim, around, item, known !== undefined));
  // “It remains stretched, with 7 per cent …”: words of the very sentence.
  const { near, nearNamed } = scene.knowledge.facts.vocabularyOf(figure);
  const isOwn = (item: Item) =>
    item.end <= claim.span.start &&
    (isSupplying(scene, figure, item) ||
      (item.kind === 'word' && near.has(item.term.stem)) ||
      (item.kind === 'name' &&
        item.mention.readings.every(
          ({ id, kind }) => (kind === 'term' || kind === 'event') && nearNamed.has(id),
        )));
  const isMore = known === undefined && isFurtherSaid(scene, around, items, figure);
  if (strange.some((item) => !isOwn(item)) || isMore) judgement.add('claim', true);
  judgeManner(scene, claim, around, judgement, { figure, isDefinite: known !== undefined, isDue: false });
  return { figure, doubts: judgement.doubts, isOther: judgement.isOther };
}

/** “… come from there”: all that such a clause says at its end, and what “do” stands for behind it. */
function endsInScope(scene: Scene, clause: Range, figures: readonly Figure[]): boolean {
  const last = itemsIn(scene, clause).at(-1);
  return (
    last !== undefined &&
    scene.text.slice(last.end, clause.end).trim() === '' &&
    /(?<!\b(?:who|that|which|not)\s|n['’]t\s)\b(?:comes?|hails?|are)\sfrom\s(?:the\s)?$/iu.test(
      scene.text.slice(clause.start, last.start),
    ) &&
    figures.some((figure) => isScopeName(scene, figure, last))
  );
}

/** “3% of these, 5% of those from there”: what ends a list is said of each of its items. */
function withScope(scene: Scene, around: Around, figures: readonly Figure[]): Around {
  const items = itemsIn(scene, around.clause);
  const before = scene.text.slice(0, around.sentence.start).trimEnd().length - 1;
  const rest = scene.text.slice(around.sentence.start, around.sentence.end);
  // “3% of these come from there. And 5% of those.”
  if (
    before > 0 &&
    /^(?:And|Plus|Also|And also|Then)\s(?:(?:about|around|almost|nearly|then|another)\s)*[\d\p{L}-]+\s?(?:%|per\s?cent)\sof\s[\p{L}\s]+[.!?]*$/u.test(
      rest,
    )
  ) {
    const last = scene.around(before);
    if (
      figures.some((figure) =>
        isScoped(scene, figure, itemsIn(scene, last.clause), explainShare(scene, figure)),
      )
    )
      return { ...around, clause: { start: last.clause.start, end: around.clause.end } };
  }
  const isPlain = figures.every((figure) => !isScoped(scene, figure, items, explainShare(scene, figure)));
  if (!isPlain) return around;
  // “3% of these come from there; 5% of those do.”
  const isSame = /\s(?:do|does)(?:\stoo)?[\s.!]*$/iu.test(
    scene.text.slice(around.clause.start, around.clause.end),
  );
  const lead = scene.text.slice(around.sentence.start, around.clause.start).replace(/[\s;,]+$/u, '');
  if (isSame && lead !== '') {
    const { clause } = scene.around(around.sentence.start + lead.length - 1);
    if (endsInScope(scene, clause, figures))
      return { ...around, clause: { start: clause.start, end: around.clause.end } };
  }
  // “3% of these, 5% of those: that is how many come from there”.
  const isSummed =
    /^\s*[–—-]\s*(?:and\s)?(?:all|both|each|every one)\s(?:of\s(?:them|which|whom)\s)?(?:come\s|coming\s)?from\b/iu.test(
      scene.text.slice(around.list.end),
    ) ||
    /^\s*[:–—-]\s*(?:and\s)?(?:that|this|those|these)(?:['’]?s|\sis|\sare)\s(?:how (?:many|much)|(?:the|what) (?:share|proportion|percentage))\b/iu.test(
      scene.text.slice(around.list.end),
    );
  const end = isSummed ? around.sentence.end : around.list.end;
  // “From there: 3% of these, 5% of those”.
  const label = findLabelStart(scene, around.sentence, around.list.start);
  const isLed =
    label !== undefined &&
    figures.some((figure) =>
      isScoped(
        scene,
        figure,
        itemsIn(scene, { start: label, end: around.list.start }),
        explainShare(scene, figure),
      ),
    );
  return { ...around, clause: { start: isLed ? label : around.list.start, end } };
}

/** How a share stands to the shares of the table; none where what it is a share of is not named. */
export function holdShare(scene: Scene, claim: Claim, near: Around): readonly Held[] {
  const figures = scene.knowledge.corpus.figures.filter(
    ({ measure, value }) => measure === 'share' && value !== 'open',
  );
  const labelled = isUnderRemark(scene, claim, near) ? near : withLabel(scene, claim, near);
  const around = withScope(scene, labelled, figures);
  const all = findWhole(scene, claim, around, figures);
  // “Drivers from there are 9%, riders from there 7%”: each of its own piece.
  const piece = { ...around, clause: around.chunk };
  const isPiece =
    all === 'other' &&
    figures.some((figure) =>
      isScoped(scene, figure, itemsIn(scene, piece.clause), explainShare(scene, figure)),
    );
  const own = isPiece ? piece : around;
  const whole = isPiece ? findWhole(scene, claim, piece, figures) : all;
  if (whole === undefined || whole === 'other' || isOfSomethingElse(scene, claim)) return [];
  return figures
    .filter(({ about }) => whole.mention.readings.some(({ id }) => id === about))
    .filter((figure) => !isByOther(scene, own, whole, figure))
    .map((figure) => hold(claim, judge(scene, claim, own, whole, figure)));
}
