// A number in its message in; the lines over it or over its list that say what stands below, out.
import type { Range } from '../../../corpus/corpus.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { imagining } from '../../english/heads.ts';
import { isPlaceName } from '../place/far-places.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround, linesOver } from '../read/lines.ts';
import { isNumbered } from '../read/numbered.ts';
import { oncePerRange } from '../read/once.ts';
import type { Scene } from '../read/scene.ts';
import { findTop, rule } from '../read/table.ts';
import { findSubjectLine } from '../reread/subject-line.ts';

/** `isAside`: it has a verb of its own, or is somebody else’s. */
export interface Title extends Range {
  readonly isAside: boolean;
}

/** How long a title may be, in characters. */
const longest = 90;

/** A short line that is no sentence. */
function isTitle(said: string): boolean {
  return said.length <= longest && (/[:?]\W*$/u.test(said) || said.trim().split(/\s+/u).length <= 6);
}

const talks = /\b(?:i|i['’]\p{L}+|im|we|you|u|he|she|it|it['’]s)\b/iu;

/** “Complaints received”, “run by women”: what was done to those under it, and no sentence. */
const participle =
  /^\W*(?:\p{L}+s\s)?(?:still |now |not |to be |being )*(?:\p{L}+ed|run|held|led|sent|lost|cut|met|set|shut|made|paid|gone|left|sold|built|to \p{L}+)\b/iu;
/** “People I rang”. */
const ofSome = /^\W*(?:(?:the|all|some)\s)?(?:people|staff|those|ones|\p{L}+[^s]s)\s(?:i|we|you|they)\b/iu;
/** “Each board has”. */
const perEach = /^\W*(?:(?:for|in|at|of|one in)\s)?(?:each|every|per)\s/iu;

/** “Town boards set up 1998”: a year of its own, and no “By 2030:”. */
const isDatedItem = oncePerRange(
  ({ claims, items, text }: Scene, { start, end }: Range): boolean =>
    !/:\W*$/u.test(text.slice(start, end)) &&
    claims.some((claim) => claim.start >= start && claim.end <= end) &&
    items.some(
      (item) => item.kind === 'name' && item.start >= start && item.end <= end && !isPlaceName(item),
    ),
);

/** “How many groups have met?” */
const asking = /\?\W*$|^\W*(?:how (?:many|much)|which|what['’]?s the (?:number|count))\b/iu;

/** “Set up in 1998”, under “The boards:”: an item of their list, and no head of the others. */
function isPredicate({ claims, items, text }: Scene, { start, end }: Range): boolean {
  const within = (run: Range) => run.start >= start && run.end <= end;
  const first = items.find(within);
  return (
    first?.kind === 'word' &&
    claims.some(within) &&
    !/:\W*$/u.test(text.slice(start, end)) &&
    !items.some((item) => item.kind === 'name' && within(item))
  );
}

/** “Set up in 1998” right under “Four boards in town”: what the sources date of those that the line over it counts. */
function goesOn({ items, knowledge, text }: Scene, over: Range, stem: string): boolean {
  const [last] = linesOver(text, over);
  if (!last) return false;
  return items.some(
    (item) =>
      item.kind === 'name' &&
      item.start >= last.start &&
      item.end <= last.end &&
      item.mention.readings.some(({ id }) =>
        knowledge.facts
          .figuresAbout(id)
          .some((figure) => figure.measure === 'date' && knowledge.facts.vocabularyOf(figure).own.has(stem)),
      ),
  );
}

/** “Set up in 1998”, under “Facts:”: an item like its neighbours, that begins with what happened and not with a time to come. */
const isSibling = oncePerRange((scene: Scene, over: Range): boolean => {
  const first = scene.items.find(({ start, end }) => start >= over.start && end <= over.end);
  const isUnderTitle = linesOver(scene.text, over).some(({ start, end }) =>
    /:\W*$/u.test(scene.text.slice(start, end)),
  );
  return (
    first?.kind === 'word' &&
    !first.term.stop &&
    (isUnderTitle || goesOn(scene, over, first.term.stem)) &&
    !imagining.test(scene.text.slice(over.start, over.end)) &&
    isPredicate(scene, over)
  );
});

/** The lines over a list: the nearest that is none of its items, and those right over that one. */
export function findTitles(scene: Scene, claim: Claim): readonly Title[] {
  const { text, quotes } = scene;
  const line = lineAround(text, claim.start);
  const subject = findSubjectLine(scene, claim);
  const top = findTop(scene, line);
  const found: Title[] = [];
  for (const over of linesOver(text, line)) {
    const said = text.slice(over.start, over.end);
    if (rule.test(said) || over.start === top?.start) continue;
    const isItem =
      isSibling(scene, over) ||
      (subject !== undefined && subject.start < over.start && isPredicate(scene, over));
    if (isItem || (isNumbered(scene, over) && !perEach.test(said)) || isDatedItem(scene, over)) {
      if (found.length > 0) break;
      continue;
    }
    // “The town has ⏎ 24 groups” goes on below.
    const isAsked = asking.test(said);
    const isSentence =
      !isAsked &&
      !perEach.test(said) &&
      /[.!,;…]\W*$|\b(?:has|have|includes?|with|are|is|of|in)\s*$/iu.test(said);
    if (isSentence || !isTitle(said) || found.length === 3) break;
    const isPlain =
      !isAsked &&
      !/:\W*$/u.test(said) &&
      !ofSome.test(said) &&
      !perEach.test(said) &&
      ((hasVerb.test(said) && !participle.test(said)) || talks.test(said));
    const isQuoted = quotes.some(({ start, end }) => start <= over.start && over.end <= end);
    const isAside = isPlain || (isQuoted && !isAsked);
    found.push({ isAside, ...over });
  }
  return found;
}
