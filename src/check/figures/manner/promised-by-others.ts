// A sum, or the day it is due by, in its sentence in; whether somebody other than whom the sources name is said to promise it, out.
import type { Range } from '../../../corpus/corpus.ts';
import { someoneMay } from '../../english/manner.ts';
import { nobody } from '../../english/saying.ts';
import { promising } from '../../english/paying.ts';
import { nameWords } from '../../publishers.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import type { Scene } from '../read/scene.ts';

const promisedBy = new RegExp(
  String.raw`(?<who>(?:\b(?:my|the|a|an|some|our|this|that|his|her|your|one)\s)?(?:[\p{L}’'.-]+\s){0,2}?[\p{L}’'.-]+)\s+(?:just |also |once |always |has |have |had |already |now )?(?:${promising})\b`,
  'giu',
);

/** @param promisers the ids of those by whom the sources say it is promised, or whom it is for. */
export function isPromisedByOthers(
  scene: Scene,
  claim: Claim,
  { clause }: Around,
  promisers: ReadonlySet<string>,
): boolean {
  const before = scene.text.slice(clause.start, claim.span.start);
  // Whose name is a word as well.
  if (someoneMay.test(before)) return true;
  return [...before.matchAll(promisedBy)].some((match) => {
    const who = (match.groups?.who ?? '').trim();
    const start = clause.start + match.index;
    const end = start + match[0].indexOf(who) + who.length;
    return !nobody.test(who) && isNamed(scene, who) && !isOneOf(scene, { start, end }, promisers);
  });
}

/** “Dave”, “the council”; that “my mate” or “a leaflet” promises it leaves the sum as it is. */
function isNamed({ knowledge }: Scene, who: string): boolean {
  // “Ministers have pledged”, at the beginning of a sentence.
  if (/^\p{L}{3,}[^s\W]s$/u.test(who) && knowledge.names.find(who).length === 0) return false;
  return (
    /(?<!^)\p{Lu}|(?<!\b(?:in|on|at|of|from|by|behind|with)\s)\bthe\s\p{Ll}+$|^the\s|^\p{Lu}\p{L}*(?:\s\p{Lu}|$)/u.test(
      who.replace(/^The\s/u, 'the '),
    ) || knowledge.names.find(who).length > 0
  );
}

/** The last one named there, or a word for whoever printed it. */
function isOneOf(scene: Scene, run: Range, promisers: ReadonlySet<string>): boolean {
  const last = scene.items.findLast(
    (item) => item.kind === 'name' && item.start < run.end && item.end > run.start,
  );
  if (last?.kind === 'name')
    return last.mention.readings.some(({ id, kind }) => promisers.has(id) || kind === 'document');
  const words = nameWords(scene.knowledge);
  return scene.text
    .slice(run.start, run.end)
    .split(/\s+/u)
    .every((word) => words.has(word.toLowerCase()) || /^(?:the|and)$/iu.test(word));
}
