// A text in; the same without what it says is not in a sum or the like, where the sources say of that very thing that it is not,
// out: “…, roads not included”, “(not roads)”, “No roads in the board’s grant …”.
import type { Entity } from '../../../corpus/corpus.ts';
import { oncePerPair } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { findSentences } from '../../../search/sentences.ts';
import { leavesOut } from '../../english/any-order.ts';
import { blank } from '../read/blank.ts';
import type { Scene } from '../read/scene.ts';

/** Whether a sentence of the sources leaves something out of what a figure of the table is about. */
const isLeftOut = oncePerPair(({ corpus, facts, names }: Knowledge, { id }: Entity): boolean => {
  const abouts = new Set(corpus.figures.map(({ about }) => about));
  return corpus.sources
    .flatMap(({ passages }) => passages)
    .filter((passage) => facts.namedIn(passage.id).has(id))
    .flatMap(({ text }) => findSentences(text).map(({ start, end }) => text.slice(start, end)))
    .some((said) => {
      const left = leavesOut.exec(said);
      if (!left) return false;
      const [before, behind] = [said.slice(0, left.index), said.slice(left.index)];
      const isThere = (part: string, isIt: (one: string) => boolean) =>
        names.findNested(part).some(({ readings }) => readings.some((one) => isIt(one.id)));
      return isThere(before, (one) => abouts.has(one)) && isThere(behind, (one) => one === id);
    });
});

const asideBefore =
  /(?:^\W*no|[,(–—-]\s?(?:but\s)?(?:not|excluding|without|minus|no)(?:\sincluding)?)\s(?:the\s)?$/iu;
const inBehind = /^\s(?:in|within)\s/iu;
const asideBehind = /^(?:\s(?:is|are))?\s(?:not\sincluded|excluded|left\sout)\s*\)?(?=\W*$|,)/iu;

/** The places of a text where such a thing is said to be left out, with what says so. */
export function withoutLeftOut(scene: Scene): string {
  const runs = scene.items.flatMap((item) => {
    if (item.kind !== 'name' || !item.mention.readings.some((one) => isLeftOut(scene.knowledge, one)))
      return [];
    const [left, right] = [scene.typed.slice(0, item.start), scene.typed.slice(item.end)];
    const before = asideBefore.exec(left);
    const behind = asideBehind.exec(right);
    if (before && /^\W*no\s$/iu.test(before[0])) {
      const rest = inBehind.exec(right);
      return rest ? [{ start: before.index, end: item.end + rest[0].length }] : [];
    }
    if (before)
      return /^\s*(?:[),.]|$)/u.test(right)
        ? [{ start: before.index, end: item.end + (right.startsWith(')') ? 1 : 0) }]
        : [];
    const comma = /[,(–—-]\s?(?:but\s|with\s)?$/iu.exec(left);
    return behind && comma ? [{ start: comma.index, end: item.end + behind[0].length }] : [];
  });
  return runs.length === 0 ? scene.typed : blank(scene.typed, runs);
}
