// A date in its message in; the message without what is put between the name that it is the date of and its verb, out: “The
// Harbours Act, the law that moved the ferries, dates from 1998”.
import type { Range } from '../../../corpus/corpus.ts';
import { modal, negation, supposed, wrong } from '../../english/manner.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { setsElsewhere } from '../../english/placing.ts';
import { isPlaceName } from '../place/far-places.ts';
import { isUnknownPlace } from '../place/unknown-place.ts';
import { blank } from '../read/blank.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { itemsIn, type Scene } from '../read/scene.ts';

/** Right behind a name: marks set it apart, and the verb comes behind. */
const setBetween =
  /^(?<mark>,\s|\s[–—-]\s|\s\()(?<said>(?:(?:(?:the|an?|that)\s(?:very\s|same\s)?(?!(?:ones?|versions?|parts?|bits?|half|rest|second|third|draft|plans?)\s)\p{L}+|\p{L}+['’]s\s\p{L}+|the one)\s(?:that|which|who|my|our|we|i|you|they|every(?:one|body))\b|(?:which|who)\s)[^,;:()–—\d]{3,80}?)(?<end>,\s|\s[–—-]\s|\)\s)(?=(?:was|were|is|are|has|have|had|dates?|goes|came|began|started)\b)/iu;

/** It says what the thing does, and neither that it is another one nor that it is none. */
function saysMore(scene: Scene, run: Range): boolean {
  const said = scene.typed.slice(run.start, run.end);
  return (
    ![negation, wrong, supposed, modal].some((words) => words.test(said)) &&
    !setsElsewhere(said) &&
    itemsIn(scene, run).every(
      (item) =>
        item.kind !== 'number' &&
        !(item.kind === 'name' && isPlaceName(item)) &&
        !isUnknownPlace(scene, item) &&
        !(item.kind === 'word' && isPlaceOfTheWorld(item.term.term)),
    )
  );
}

/** None where nothing of the kind stands in its sentence. */
export function withoutApposition(scene: Scene, claim: Claim): string | undefined {
  if (!isDated(claim)) return undefined;
  const { sentence } = scene.around(claim.start);
  for (const item of itemsIn(scene, sentence)) {
    const found = setBetween.exec(scene.typed.slice(item.end, sentence.end));
    if (item.kind !== 'name' || !found?.groups || item.end > claim.start) continue;
    const start = item.end + (found.groups.mark ?? '').length;
    const run = { start, end: start + (found.groups.said ?? '').length };
    if (run.end <= claim.start && saysMore(scene, run))
      return blank(scene.typed, [{ start: item.end, end: run.end + (found.groups.end ?? '').length - 1 }]);
  }
  return undefined;
}
