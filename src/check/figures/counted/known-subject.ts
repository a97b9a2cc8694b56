// What a clause takes for granted as its subject in; where that subject ends, and its predicate begins, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Counted } from './noun.ts';
import type { Scene } from '../read/scene.ts';

const verb =
  /\s(?:is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t|do|does|did|don['’]?t|doesn['’]?t|didn['’]?t|will|won['’]?t|would|can|can['’]?t|has|have|hasn['’]?t|haven['’]?t|had|sounds?|seems?|looks?|feels?|coming|comes?|arrives?|lands?|runs?|goes|go|gets?|means?|leaves?|excludes?|ignores?|needs?|be|(?<=\sfor\s(?:the\s)?\p{L}+\s)(?:reach|fix|help|show|end))\b/iu;

/** Where the first verb of a stretch stands; what it says is of the subject, and does not say which is meant. */
export function findVerb(scene: Scene, { start, end }: Range): number | undefined {
  const found = verb.exec(scene.text.slice(start, end));
  return found ? start + found.index : undefined;
}

const byScope =
  /^\s(?:in\s(?:the\s)?[\p{L}’']+\s)?(?:(?:who|that|which)\s)?(?:(?:are|were)\s)?(?:(?:coming|come|came|comes|hailing|hail|arriving|originating|drawn|recruited)\s)?from\s(?:the\s)?$/iu;

/** “The 7% of drivers who come from Wales …”: where it ends; undefined where the clause says more of which they are. */
export function endOfShare(
  { text }: Scene,
  { isDefinite, end }: Counted,
  scope: Range | undefined,
): number | undefined {
  if (!isDefinite || !scope || !byScope.test(text.slice(end, scope.start))) return undefined;
  return /^,?\s?(?:who|that|which|whose|and|or)\b/iu.test(text.slice(scope.end).trimStart())
    ? undefined
    : scope.end;
}
