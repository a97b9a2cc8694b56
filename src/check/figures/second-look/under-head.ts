// A number that matches in; whether a heading, label, column or scene set before it makes it one of another time or place, or of
// nothing the writer holds true, out.
//
// Whatever stands under “Myths:” or “By 2030:” is meant so.
import type { Figure } from '../../../corpus/corpus.ts';
import {
  asserting,
  backToNow,
  crossed,
  crossedBehind,
  crossedUnder,
  denying,
  doubting,
  imagining,
  mended,
  outside,
  sceneSetting,
  unknowing,
  writing,
} from '../../english/heads.ts';
import { withoutAsides } from '../../english/leading-in.ts';
import { findCounted } from '../counted/noun.ts';
import { printedAround } from '../printed-quote.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';
import { isOfHead } from './bare-under.ts';
import { findHeads, type Head } from './heads.ts';
import { isSetBefore } from './set-before.ts';
import { yearsOf } from './source-years.ts';

/** `date`, `scope`: of another time or place. `nothing`: not what the writer says is so. */
export type Heading = 'date' | 'scope' | 'nothing';

/** A year, but for one in a day or of the sources’ own. */
function isOtherYear(scene: Scene, said: string, { asOf, evidence }: Figure): boolean {
  const own = [asOf ?? '', ...evidence.map(({ quote }) => quote)].join(' ');
  return [
    ...said.matchAll(/(?<![\p{L}\d.,:/£-])(?<year>(?:1[5-9]|20)\d\d)(?:s\b)?(?![\p{L}\d/:]|\.\d|-\d)/gu),
  ].some(
    ({ index, groups }) =>
      !yearsOf(scene.knowledge).has(groups?.year ?? '') &&
      !own.includes(groups?.year ?? '') &&
      !/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?$/iu.test(
        said.slice(0, index),
      ) &&
      !(writing.test(said) && !/\b(?:in|for|by|of)\s(?:the year\s)?$/iu.test(said.slice(0, index))),
  );
}

/** What any head does to what stands under it, a whole sentence too. */
function judgeAny(scene: Scene, head: Head, claim: Claim, figure: Figure): Heading | undefined {
  const said = withoutAsides(scene.text.slice(head.start, head.end)).replace(/[:?\s]+$/u, '');
  if (doubting.test(said) && !mended.test(said)) return 'nothing';
  if (head.kind === 'aside') return undefined;
  if (denying.test(said) && !unknowing.test(said)) return 'nothing';
  if (!isDated(claim) && isOtherYear(scene, said, figure)) return 'date';
  if (imagining.test(said) && !unknowing.test(said)) return 'date';
  return head.kind !== 'label' && outside.test(said) ? 'scope' : undefined;
}

/** How far a scene lasts, in characters. */
const reach = 700;

/** “It’s 2030. Town has 24 groups.” */
function judgeScene(scene: Scene, claim: Claim, figure: Figure): Heading | undefined {
  const before = scene.text.slice(Math.max(0, claim.span.start - reach), claim.span.start);
  const set = [...before.matchAll(sceneSetting)].at(-1);
  if (!set || backToNow.test(before.slice(set.index + set[0].length))) return undefined;
  const year = set.groups?.year;
  if (year === undefined) return 'nothing';
  return !isDated(claim) && isOtherYear(scene, year, figure) ? 'date' : undefined;
}

/** “… Verdict: false”, “❌ …”. */
function isMarkedWrong(scene: Scene, claim: Claim): boolean {
  const { text, claims } = scene;
  const line = lineAround(text, claim.start);
  const next = claims.find(({ start }) => start >= claim.end)?.span.start ?? text.length;
  const lead = text.slice(line.start, claim.start);
  return (
    (crossed.test(lead) && !/[✅✔☑]/u.test(lead)) ||
    crossedBehind.test(text.slice(claim.end, Math.min(next, line.end))) ||
    crossedUnder.test(text.slice(line.end))
  );
}

/** What the heads of a number that matches a figure make of it. */
export function judgeHeading(scene: Scene, claim: Claim, figure: Figure): Heading | undefined {
  const counted = claim.kind === 'number' ? findCounted(scene, claim, scene.around(claim.start)) : undefined;
  const before = findHeads(scene, claim, Math.min(claim.span.start, counted?.start ?? claim.span.start));
  const quote = printedAround(scene, claim);
  // What leads to a quotation of a source is no more than that.
  const heads = before.map((head) =>
    quote && head.end <= quote.start ? { ...head, kind: 'aside' as const } : head,
  );
  if (isMarkedWrong(scene, claim)) return 'nothing';
  const isAsserted = heads.some(
    ({ kind, start, end }) => kind === 'label' && asserting.test(scene.text.slice(start, end)),
  );
  for (const head of heads) {
    if (isAsserted && head.kind !== 'label') continue;
    const found = judgeAny(scene, head, claim, figure);
    if (found) return found;
  }
  if (counted && isOfHead(scene, claim, figure, counted, heads)) return 'nothing';
  return judgeScene(scene, claim, figure) ?? (isSetBefore(scene, claim, figure) ? 'scope' : undefined);
}
