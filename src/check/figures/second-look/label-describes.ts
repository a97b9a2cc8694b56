// A number that matches in its message in; whether the label before it describes it, or those counted, as others than the figure's,
// out: “target number of groups: 24”, “last year’s count of groups – 24”, “home drivers: 24”.
import type { Figure } from '../../../corpus/corpus.ts';
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import { harmless } from '../../english/describing.ts';
import { isTalk, saysThereAre } from '../../english/everyday.ts';
import type { Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import { itemsIn, type NameItem, type Scene } from '../read/scene.ts';

/** From the head of a label to the name in it: “target number of ”. */
const describedCount =
  /(?:^|[|;:•.!?,–—-])[\s\p{P}\d]*(?:[\p{L}’'-]+\s){0,6}?(?<word>[\p{L}’'-]+)\s(?:numbers?|no\.?|counts?|totals?|tally|sums?|figures?|amounts?|quantity|headcount)\s(?:of|for)\s(?:(?:the|our|all|these|those|[\p{L}-]+['’]s)\s)*$/iu;
/** “Home ”, and no more than that before the name. */
const adjunct = /(?:^|[|;:•.!?,–—])[\s\p{P}\d]*(?<word>\p{L}+)\s$/u;
/** Between the name and the number there is at most where they are. */
const labelEnd = /^[^.!?;:=→|–—]{0,40}?\s?(?:[:=→|–—-]|\bis\b|\bare\b)[\s|]*$/iu;

/** Says no more than that it is the number: anything else may make it another. */
const plain =
  /^(?:exact|exactly|precise|right|correct|true|overall|total|final|latest|known|stated|given|quoted|reported|printed|published|cited|source|article|report|paper|magic|key|main|sheer|crazy|answer|quiz|fact|stat|question|surprising|shocking|amazing|astonishing|staggering|big|large|huge|high|good|accurate|verified|checked|confirmed|counted)$/iu;

/** Harmless of those counted, and none of a number. */
const unsaying = /^(?:bad|poor|sorry|different|separate|silly|daft|odd)$/u;

/** “Total”, “the town’s”: the number stays theirs. */
function isPlain(word: string): boolean {
  const bare = word.replace(/['’]s$/u, '').toLowerCase();
  return isStopWord(bare) || plain.test(bare) || (harmless.test(bare) && !unsaying.test(bare));
}

function isInName({ items }: Scene, at: number): boolean {
  return items.some(({ kind, start, end }) => kind === 'name' && start <= at && at < end);
}

/** “Home drivers”: a word that elsewhere says that there are some says here which. */
function isWhich(word: string): boolean {
  const stem = stemOf(word.toLowerCase());
  return !/(?:s|ed|ing)$/u.test(word) && saysThereAre(stem) && !isTalk(stem) && !isPlain(word);
}

/** Whether the label right before the number makes it a wished-for, former or wrong one, or one of some of them. */
export function isDescribedByLabel(scene: Scene, claim: Claim, figure: Figure): boolean {
  const line = lineAround(scene.text, claim.start);
  const name = itemsIn(scene, { start: line.start, end: claim.span.start }).findLast(
    (item): item is NameItem =>
      item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about),
  );
  if (!name || !labelEnd.test(scene.text.slice(name.end, claim.span.start))) return false;
  const lead = scene.text.slice(line.start, name.start);
  const count = describedCount.exec(lead);
  const word = count?.groups?.word;
  if (count && word !== undefined) {
    const at = line.start + count.index + count[0].lastIndexOf(`${word} `);
    return !isPlain(word) && !isInName(scene, at);
  }
  const which = adjunct.exec(lead)?.groups?.word;
  return which !== undefined && isWhich(which);
}
