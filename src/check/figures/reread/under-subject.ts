// A number in an item that only says what its heading does, in; the item with that subject before it, out: “The boards: ⏎ set up
// in 1998” says that the boards were.
import type { Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';
import { findSubject, findSubjectLine } from './subject-line.ts';

/** What names the subject, and where what is said of it begins: behind a label on the line of the number, or with that line. */
function findPredicate(scene: Scene, claim: Claim): readonly [Range, number] | undefined {
  const line = lineAround(scene.text, claim.start);
  const label = /^[^:]{2,60}:\s+(?=\p{L})/u.exec(scene.text.slice(line.start, claim.span.start));
  if (label) return [{ start: line.start, end: line.start + label[0].length }, line.start + label[0].length];
  const over = findSubjectLine(scene, claim);
  const mark = /^\s*(?:\d{1,2}[.)]\s+)?/u.exec(scene.text.slice(line.start, line.end));
  return over && [over, line.start + (mark?.[0].length ?? 0)];
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
  const [head, at] = findPredicate(scene, claim) ?? [];
  const subject = head && findSubject(scene, head);
  if (subject === undefined || at === undefined) return undefined;
  const first = scene.items.find((item) => item.start >= at);
  if (first?.kind !== 'word' || first.term.stop || first.start !== at || at >= claim.span.start)
    return undefined;
  const text = `${subject} ${scene.text.slice(at, lineAround(scene.text, claim.start).end)}`;
  return { text, start: subject.length + 1 + (claim.start - at), verb: first.term.stem };
}
