// A number in an item that only says what its heading does, in; the item with that subject before it, out: “The boards: ⏎ set up
// in 1998” says that the boards were.
import type { Range } from '../../../corpus/corpus.ts';
import { isOfMany } from '../counted/of-many.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround, linesOver } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';
import { findSubject, findSubjectLine } from './subject-line.ts';

/** “Four boards in town”, right over “set up in 1998”: the name of those counted there. */
function findCountedAbove({ claims, items, text }: Scene, claim: Claim, line: Range): string | undefined {
  const [above] = linesOver(text, line);
  if (!above || !isDated(claim)) return undefined;
  const within = ({ start, end }: Range) => start >= above.start && end <= above.end;
  const [count, ...others] = claims.filter(within);
  const name = items.find((item) => item.kind === 'name' && within(item));
  if (!count || !name || others.length > 0 || isDated(count) || name.start !== count.span.end + 1)
    return undefined;
  const isAlone =
    /^\W*$/u.test(text.slice(above.start, count.span.start)) &&
    /^(?:\s(?:in|across|for)\s(?:the\s)?[\p{L} ]{2,30})?[\s.,;]*$/u.test(text.slice(name.end, above.end));
  return isAlone && isOfMany(text.slice(name.start, name.end))
    ? text.slice(name.start, above.end).replace(/[\s.,;]+$/u, '')
    : undefined;
}

/** “The boards? (Set up in 1998.)”: what is asked after right before. */
const askedBefore = /(?<=^\s*|[.!?]\s+)(?<subject>[^.!?:\n]{2,60})\?\s+(?=\p{Lu}[^.!?:\n]*$)/u;

/** What names the subject, and where what is said of it begins: behind a label or question on the line of the number, or with that line. */
function findPredicate(scene: Scene, claim: Claim): readonly [string | undefined, number] {
  const line = lineAround(scene.text, claim.start);
  const label = /^[^:]{2,60}:\s+(?=\p{L})/u.exec(scene.text.slice(line.start, claim.span.start));
  const end = line.start + (label?.[0].length ?? 0);
  if (label) return [findSubject(scene, { start: line.start, end }), end];
  const asked = askedBefore.exec(scene.text.slice(line.start, claim.span.start));
  if (asked) {
    const start = line.start + asked.index;
    return [
      findSubject(scene, { start, end: start + (asked.groups?.subject ?? '').length }),
      start + asked[0].length,
    ];
  }
  const over = findSubjectLine(scene, claim);
  const subject = over ? findSubject(scene, over) : findCountedAbove(scene, claim, line);
  const mark = /^\s*(?:\d{1,2}[.)]\s+)?/u.exec(scene.text.slice(line.start, line.end));
  return [subject, line.start + (mark?.[0].length ?? 0)];
}

export interface SaidOf {
  /** The item said in full. */
  readonly text: string;
  /** Where the number begins in it. */
  readonly start: number;
  /** The stem of the verb that the item begins with; of a noun there, it would be said of that. */
  readonly verb: string;
}

/** None where the item has a subject of its own. */
export function underSubject(scene: Scene, claim: Claim): SaidOf | undefined {
  const [subject, at] = findPredicate(scene, claim);
  if (subject === undefined) return undefined;
  const first = scene.items.find((item) => item.start >= at);
  if (first?.kind !== 'word' || first.term.stop || first.start !== at || at >= claim.span.start)
    return undefined;
  const text = `${subject} ${scene.text.slice(at, lineAround(scene.text, claim.start).end)}`;
  return { text, start: subject.length + 1 + (claim.start - at), verb: first.term.stem };
}
