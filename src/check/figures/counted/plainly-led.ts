// What leads to a number in; whether it takes the counted as they are, and not some of them, out.
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import { isTelling, saysThereAre } from '../../english/everyday.ts';
import type { Scene } from '../read/scene.ts';

/** Stop words that stand before a noun: they narrow what is counted. */
export const picked =
  /\b(?:other|first|last|next|past|new|newest|remaining|top|bottom|worst|best|original|former|biggest|largest|smallest|final|old|same|nearest|leading|failing|merged|so-called|almost all|nearly all|not all)\s$/iu;
const led = /\b(?:the|these|those|all|our|its|their)\s(?:[\p{L}’'-]+\s){0,2}?(?<word>[\p{L}’'-]+)\s$/iu;
/** “Know people at 24 groups”: as many as somebody has to do with. */
const among =
  /\b(?:people|persons?|someone|somebody|anyone|friends?|mates?|colleagues?|folks?|guys|contacts?)\s(?:at|from|in|within|across)\s$/iu;
const changed =
  /\b(?:(?:up|down|rose|rises?|fell|falls?|cut|reduced|increased|grew|went|dropped|risen|fallen|shrunk|shrank)\s(?:from|to)|from|(?:merged?|turned|combined|folded)\s(?:\p{L}+\s)?into)\s$/iu;

/** Not “the big 24”, which are some of them, nor “down to 24”, which is a change: “the 24”, “all of its 24”. */
export function isPlainlyLed(scene: Scene, lead: string, start: number): boolean {
  if (changed.test(lead) || among.test(lead)) return false;
  const match = led.exec(lead);
  const isNamed =
    match !== null &&
    scene.items.some(
      (item) => item.kind === 'name' && item.start >= start + match.index && item.end <= start + lead.length,
    );
  if (match === null || isNamed) return true;
  const word = match.groups?.word?.toLowerCase();
  return (
    word === undefined ||
    isTelling(stemOf(word)) ||
    saysThereAre(stemOf(word)) ||
    /^(?:of|the|these|those|current|existing|total|entire|whole|only|full|actual|said|same|about|around|over|under|almost|nearly|some|system|has|have|are|is|were|was|(?:is|are|was|were)n['’]t)$/u.test(
      word,
    ) ||
    (isStopWord(word) && !/^(?:other|more|few)$/u.test(word))
  );
}
