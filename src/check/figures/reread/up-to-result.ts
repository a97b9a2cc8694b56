// A number in its clause in; the clause without what is worked out of it, or what it is likened to, behind it, out.
import type { Range } from '../../../corpus/corpus.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const result =
  /\s(?:(?:that['’]?s|which is|which|that|it)\s)?(?:mak(?:es?|ing)|equals?|means|gives?|=|adds? up to|add to|comes? to|totals?|totalling|works? out (?:at|as)|sums? to|(?:is|are) (?:together|altogether|combined|in total))\s(?:you\s|us\s)?(?:about\s|a total of\s|roughly\s|over\s|only\s)?[£$€]?$/iu;

/** “Waved about like a flag”. */
const likened = /\slike (?:an?|some|it['’]?s|there['’]?s|nobody|nothing)\s/iu;

/** “24 groups and 18 boards make 42 bodies”: what is worked out of several numbers says nothing of each. */
function findResult(scene: Scene, claim: Claim, { clause }: Around): number | undefined {
  const later = scene.claims.find(
    ({ start }) =>
      start >= claim.end && start < clause.end && result.test(scene.text.slice(claim.end, start)),
  );
  const led = later && result.exec(scene.text.slice(claim.end, later.start));
  // One number is told over again, not added up.
  const isSum =
    led &&
    (/\bworks? out\b/iu.test(led[0]) ||
      scene.claims.filter(({ start, end }) => start >= clause.start && end <= claim.end + led.index).length >
        1);
  return isSum ? claim.end + led.index : undefined;
}

/** The surroundings of a number that say something of it. */
export function upToResult(scene: Scene, claim: Claim, around: Around): Around {
  const simile = likened.exec(scene.text.slice(claim.end, around.clause.end));
  const ends = [findResult(scene, claim, around), simile ? claim.end + simile.index : undefined];
  const end = Math.min(...ends.filter((at) => at !== undefined));
  if (end === Infinity) return around;
  const cut = (range: Range): Range => ({ start: range.start, end: Math.min(range.end, end) });
  return {
    sentence: around.sentence,
    clause: cut(around.clause),
    chunk: cut(around.chunk),
    list: cut(around.list),
  };
}
