// A number in its message in; what heads it out: labels before a colon or dash, tags, the lines over its list, its table’s column.
import type { Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { isNumbered } from '../read/numbered.ts';
import type { Scene } from '../read/scene.ts';
import { findColumnHead } from '../read/table.ts';
import { findTitles } from './titles.ts';

export interface Head extends Range {
  /** `title`: a line over it. `column`: over its column of a table. `aside`: a line with a verb of its own, or somebody else’s. */
  readonly kind: 'label' | 'title' | 'column' | 'aside';
}

/** How long a label may be, in characters. */
const longest = 90;

/** “Myth: …”, “The plan – …”, “[rumour] …”, in the sentence of a number and before what it counts. */
function findLabels(scene: Scene, from: number): readonly Head[] {
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

/** All that heads a number. @param from where what it counts begins, if that stands before it. */
export function findHeads(scene: Scene, claim: Claim, from: number): readonly Head[] {
  const column = findColumnHead(scene, claim);
  return [
    ...findLabels(scene, from),
    ...(column ? [{ kind: 'column' as const, ...column }] : []),
    ...findTitles(scene, claim).map(({ isAside, ...title }) => ({
      kind: isAside ? ('aside' as const) : ('title' as const),
      ...title,
    })),
  ];
}
