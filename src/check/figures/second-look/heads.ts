// A number in its message in; what heads it out: labels before a colon or dash, tags, the lines over its list, its table’s column.
import type { Range } from '../../../corpus/corpus.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { imagining } from '../../english/heads.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { isPlaceName } from '../place/far-places.ts';
import { oncePerRange } from '../read/once.ts';
import { lineAround, linesOver } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';
import { findSubjectLine } from '../reread/subject-line.ts';

export interface Head extends Range {
  /** `title`: a line over it. `column`: over its column of a table. `aside`: a line with a verb of its own, or somebody else’s. */
  readonly kind: 'label' | 'title' | 'column' | 'aside';
}

const longest = 90;
const rule = /^[\s|:=_+–—-]*$/u;

/** A number that tells no time stands in it. */
const isNumbered = oncePerRange(({ claims }: Scene, { start, end }: Range): boolean =>
  claims.some(
    (claim) => !isDated(claim) && claim.kind !== 'duration' && claim.start >= start && claim.end <= end,
  ),
);

/** “Myth: …”, “The plan – …”, “[rumour] …”, in the sentence of a number and before what it counts. */
export function findLabels(scene: Scene, from: number): readonly Head[] {
  const line = lineAround(scene.text, from);
  const lead = scene.text.slice(line.start, from);
  const sentence = Math.max(
    0,
    ...[...lead.matchAll(/[.!?]\s+/gu)].map(({ 0: stop, index }) => index + stop.length),
  );
  const found: Head[] = [];
  const tag = /^[\s|]*[[(](?<tag>[^\])\n]{2,40})[\])]\s*/u.exec(lead.slice(sentence));
  let start = line.start + sentence + (tag?.[0].length ?? 0);
  if (tag) found.push({ kind: 'label', start: line.start + sentence, end: start });
  const marks = /:\s|:$|\s(?:[–—-]{1,2}|->|=>|→)\s|—|\|\s/gu;
  const whole = start;
  for (const { 0: mark, index } of scene.text.slice(start, from).matchAll(marks)) {
    const end = whole + index;
    const isColon = mark.startsWith(':');
    const piece = { start, end };
    if ((isColon || found.length === 0) && end - start <= longest && !isNumbered(scene, piece))
      found.push({ kind: 'label', ...piece });
    // “Leeds: 10 groups, Town: 24 groups”: the next of several labels.
    const next = /,\s(?<name>\p{Lu}[\p{L} ]{1,30})$/u.exec(scene.text.slice(start, end))?.groups?.name;
    if (isColon && next !== undefined && isNumbered(scene, piece))
      found.splice(0, found.length, { kind: 'label', start: end - next.length, end });
    start = end + mark.length;
  }
  return found;
}

const cells = /\||\t/u;

/** The cells of a line of a table, as ranges; the text before the first bar is none. */
export function cellsOf(text: string, line: Range): readonly Range[] {
  const said = text.slice(line.start, line.end);
  const mark = cells.exec(said)?.[0] ?? (/^[^,]{1,40}(?:,\s?[^,]{1,40}){1,5}$/u.test(said) ? ',' : undefined);
  if (mark === undefined) return [];
  const found: Range[] = [];
  let start = line.start + (said.trimStart().startsWith('|') ? said.indexOf('|') + 1 : 0);
  for (let at = start; at <= line.end; at++)
    if (at === line.end || text[at] === mark) {
      found.push({ start, end: at });
      start = at + 1;
    }
  return found;
}

/** The first line of the table that a number stands in, if that holds no numbers. */
export function findTop(scene: Scene, line: Range): Range | undefined {
  const columns = cellsOf(scene.text, line).length;
  if (columns < 2) return undefined;
  let top: Range | undefined;
  for (const over of linesOver(scene.text, line)) {
    const said = scene.text.slice(over.start, over.end);
    if (rule.test(said) && said.trim() !== '') continue;
    if (cellsOf(scene.text, over).length < 2) break;
    top = over;
  }
  return top && !isNumbered(scene, top) ? top : undefined;
}

/** The head of the column that a number stands in. */
function findColumn(scene: Scene, claim: Claim): readonly Head[] {
  const line = lineAround(scene.text, claim.start);
  const top = findTop(scene, line);
  if (!top) return [];
  const at = cellsOf(scene.text, line).findIndex(
    ({ start, end }) => start <= claim.start && claim.end <= end,
  );
  const head = cellsOf(scene.text, top)[at];
  return head ? [{ kind: 'column', ...head }] : [];
}

/** A short line that is no sentence. */
function isTitle(said: string): boolean {
  return said.length <= longest && (/[:?]\W*$/u.test(said) || said.trim().split(/\s+/u).length <= 6);
}

const talks = /\b(?:i|i['’]\p{L}+|im|we|you|u|he|she|it|it['’]s|my|me)\b/iu;

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
function findTitles(scene: Scene, claim: Claim): readonly Head[] {
  const { text, quotes } = scene;
  const line = lineAround(text, claim.start);
  const subject = findSubjectLine(scene, claim);
  const top = findTop(scene, line);
  const found: Head[] = [];
  for (const over of linesOver(text, line)) {
    const said = text.slice(over.start, over.end);
    if (rule.test(said) || over.start === top?.start) continue;
    const isItem =
      isSibling(scene, over) ||
      (subject !== undefined && subject.start < over.start && isPredicate(scene, over));
    if (isItem || isNumbered(scene, over) || isDatedItem(scene, over)) {
      if (found.length > 0) break;
      continue;
    }
    // “The town has ⏎ 24 groups” goes on below.
    const isAsked = asking.test(said);
    const isSentence = !isAsked && /[.!,;…]\W*$|\b(?:has|have|includes?|with|are|is|of|in)\s*$/iu.test(said);
    if (isSentence || !isTitle(said) || found.length === 3) break;
    const isPlain = !isAsked && !/:\W*$/u.test(said) && (hasVerb.test(said) || talks.test(said));
    const isQuoted = quotes.some(({ start, end }) => start <= over.start && over.end <= end);
    const isAside = isPlain || (isQuoted && !isAsked);
    found.push({ kind: isAside ? 'aside' : 'title', ...over });
  }
  return found;
}

/** All that heads a number. @param from where what it counts begins, if that stands before it. */
export function findHeads(scene: Scene, claim: Claim, from: number): readonly Head[] {
  return [...findLabels(scene, from), ...findColumn(scene, claim), ...findTitles(scene, claim)];
}
