// A date, what happened and what it happened to, in; what else its clause dates by another year before that, out.
import type { Range } from '../../../corpus/corpus.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { closeBy } from './date-events.ts';
import type { Scene } from '../read/scene.ts';

const year = String.raw`(?:back\s)?in\s(?:early\s|late\s|mid[\s-])?\d{4}`;
const happened = String.raw`(?:(?:were|was|got|had been|having been|then|first|originally)\s)*(?:\p{L}+ly\s)?\p{L}+(?:ed|en|nt|wn)(?:\s(?:of|about|up|out))?\s${year}`;
/** “… were announced in 1997 and ”. */
const others = new RegExp(
  String.raw`^,?\s(?:${happened}(?:,\s(?:and|but|then)\s|,\s|\s(?:and|but|then)\s)(?:(?:then|only|finally|formally|first|were|was)\s)*)+$`,
  'iu',
);

/** “The boards were announced in 1997 and set up in 1998”: the stretch between them that is dated otherwise. */
export function findDatedBefore({ text }: Scene, name: Range | undefined, event: Range): Range | undefined {
  if (!name || name.end > event.start) return undefined;
  return others.test(text.slice(name.end, event.start)) ? { start: name.end, end: event.start } : undefined;
}

/** Whether a date is that other one: it stands in such a stretch, and what happened has its own. */
export function isDatedBefore(scene: Scene, claim: Claim, name: Range | undefined, event: Range): boolean {
  const stretch = findDatedBefore(scene, name, event);
  return (
    stretch !== undefined &&
    claim.start >= stretch.start &&
    claim.end <= stretch.end &&
    scene.claims.some((one) => isDated(one) && one.start >= event.end && one.start - event.end < closeBy)
  );
}
