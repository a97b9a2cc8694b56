// A number that matches, its figure, in its message, in; whether it is one of something else there, out: of what somebody else has
// or runs, of another thing that so many of them come under, of one kind of them, of a share’s tax or turnover.
import type { Figure, Range } from '../../../corpus/corpus.ts';
import { isTalk } from '../../english/everyday.ts';
import {
  between,
  dealt,
  hasIn,
  ofWhole,
  minus,
  quantity,
  roseBy,
  runs,
  spentOn,
  theirThings,
} from '../../english/owners.ts';
import { nameWords } from '../../publishers.ts';
import { stemOf } from '../../../search/terms.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import type { FigureVerdict } from '../../checked.ts';
import { findCounted } from '../counted/noun.ts';
import { isScopeName } from '../place/scopes.ts';
import type { Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';
import { ownTurn } from '../words/own-turn.ts';
import { statedEntities } from '../words/stated.ts';

/** A word with a capital that no source has, and that is none of talk. */
function isStrangeName({ knowledge }: Scene, word: string, isBehindPlace = false): boolean {
  const plain = word.toLowerCase().replace(/['’](?:s|ve|re|ll|d|m)$/u, '');
  return (
    /^\p{Lu}/u.test(word) &&
    !isStopWord(plain) &&
    (isBehindPlace ? !plain.endsWith('ly') : !isTalk(stemOf(plain))) &&
    !nameWords(knowledge).has(plain) &&
    !knowledge.search.knows(plain) &&
    knowledge.names.find(word).length === 0
  );
}

/** “Acme Care runs all 24 groups”, “the Town Zoo has 24 groups”: the words of the owner’s name, behind the place’s. */
function isRunByOther(scene: Scene, claim: Claim, sentence: Range): boolean {
  const lead = scene.text.slice(sentence.start, claim.span.start);
  const { who = '', verb = '' } = runs.exec(lead)?.groups ?? {};
  if (who === '' || lead === lead.toUpperCase()) return false;
  const at = sentence.start + lead.lastIndexOf(who + verb);
  const place = scene.items.findLast(
    ({ kind, start, end }) => kind === 'name' && start >= at && end <= at + who.length,
  );
  const words =
    scene.text.slice(Math.max(place?.end ?? at, at), at + who.length).match(/[\p{L}’'-]{2,}/gu) ?? [];
  return words.some((word) => isStrangeName(scene, word, place !== undefined));
}

/** “The boards’ 24 groups”, where no source says whose they are. */
function isOwnedByNamed(scene: Scene, claim: Claim, figure: Figure): boolean {
  const owner = scene.items.findLast(({ end }) => end <= claim.span.start);
  if (owner?.kind !== 'name' || !/^['’]?s?\s$/u.test(scene.text.slice(owner.end, claim.span.start)))
    return false;
  const said = scene.text.slice(owner.start, claim.span.start);
  if (!/(?:['’]s|s['’])\s$/u.test(said)) return false;
  const stated = statedEntities(scene.knowledge, figure);
  return owner.mention.readings.every(
    ({ id, kind }) => (kind === 'body' || kind === 'group') && id !== figure.about && !stated.has(id),
  );
}

function isCountOfOther(scene: Scene, claim: Claim, figure: Figure): boolean {
  const around = scene.around(claim.start);
  const { sentence } = around;
  const lead = scene.text.slice(sentence.start, claim.span.start);
  if (isRunByOther(scene, claim, sentence) || isOwnedByNamed(scene, claim, figure)) return true;
  const counted = findCounted(scene, claim, around);
  if (counted?.isDefinite === true) return false;
  const noun = hasIn.exec(lead)?.groups?.noun;
  const isHeld = noun !== undefined && !isStopWord(noun);
  return isHeld || spentOn.test(lead) || (dealt.test(lead) && between.test(lead));
}

/** “The tax on drivers from Wales is 7%”, “pay of drivers is up 7%”: the share is none of them. */
function isShareOfOther(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { clause } = scene.around(claim.start);
  const whole = itemsIn(scene, { start: clause.start, end: claim.span.start }).find(
    (item) => item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
  );
  if (!whole) return false;
  const lead = scene.text.slice(clause.start, whole.start);
  const noun = ofWhole.exec(lead)?.groups?.noun?.toLowerCase();
  const isPart = ownTurn(scene.knowledge, figure) === undefined;
  if (isPart && roseBy.test(scene.text.slice(whole.end, claim.span.start))) return true;
  return noun !== undefined && !quantity.test(noun) && !isStopWord(noun) && !isTalk(stemOf(noun));
}

/** “£3 for council pay”: for a part of what they do. */
function isSumForPart(scene: Scene, claim: Claim, figure: Figure): boolean {
  const { sentence } = scene.around(claim.start);
  const scope = scene.items.find(
    (item) => item.start >= claim.end && item.end <= sentence.end && isScopeName(scene, figure, item),
  );
  if (!scope || !/\b(?:for|to|into)\s$/iu.test(scene.text.slice(claim.end, scope.start))) return false;
  const next = scene.items.find(({ start }) => start >= scope.end);
  return (
    next?.kind === 'word' &&
    /^\s$/u.test(scene.text.slice(scope.end, next.start)) &&
    /^\p{Ll}+$/u.test(next.term.term) &&
    !next.term.stop &&
    !isTalk(next.term.stem) &&
    /^\s*(?:$|[.,;!?)]|(?:by|in|over|and|but|or)\b)/iu.test(scene.text.slice(next.end)) &&
    !/^(?:budgets?|funding|money|cash|spending|pot|coffers|boost|promised|pledged|announced|lol|pls|please|too|though|soon|alone|overall|\p{L}+(?:ed|ly))$/u.test(
      next.term.term,
    )
  );
}

/** “24 groups meetings”: other things; “has -24 groups”: another number. */
function findOtherNumber(scene: Scene, claim: Claim): FigureVerdict | undefined {
  const around = scene.around(claim.start);
  const lead = scene.text.slice(around.sentence.start, claim.span.start);
  if (minus.test(lead) && scene.typed[claim.start - 1] !== ' ') return 'differs';
  const counted = findCounted(scene, claim, around);
  const right = counted?.place === 'before' ? scene.text.slice(counted.end, around.sentence.end) : '';
  return theirThings.test(right) ? 'unknown' : undefined;
}

/** The verdict of a number that is one of something else; none where it is what the figure says. */
export function judgeOther(scene: Scene, claim: Claim, figure: Figure): FigureVerdict | undefined {
  if (figure.measure === 'count')
    return (
      findOtherNumber(scene, claim) ?? (isCountOfOther(scene, claim, figure) ? 'other-scope' : undefined)
    );
  if (figure.measure === 'share') return isShareOfOther(scene, claim, figure) ? 'unknown' : undefined;
  return figure.measure === 'money' && isSumForPart(scene, claim, figure) ? 'other-scope' : undefined;
}
