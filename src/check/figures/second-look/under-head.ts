// A number that matches in; whether a heading, label, column or scene set before it makes it one of another time or place, or of
// nothing the writer holds true, out.
//
// Whatever stands under “Myths:” or “By 2030:” is meant so. A number with no verb of its own (“Respondents: 24 groups”, “Staff ⏎
// groups: 24”) is, besides, of what its heading says: that must be a kind of writing, or words that say nothing new.
import type { Figure } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { stemOf } from '../../../search/terms.ts';
import { isTalk, isTelling, saysThereAre } from '../../english/everyday.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import {
  backToNow,
  counting,
  crossed,
  crossedBehind,
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
import { givenNames } from '../../english/given-names.ts';
import { nameWords } from '../../publishers.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { printedAround } from '../printed-quote.ts';
import { isPlaceOfTheWorld } from '../../english/place-names.ts';
import { lineAround } from '../read/lines.ts';
import { findHeads, type Head } from './heads.ts';
import { findCounted, type Counted } from '../counted/noun.ts';
import { placesOf } from '../place/places-of.ts';
import { itemsIn, type Item, type NameItem, type Scene } from '../read/scene.ts';
import { isSentencesOwn } from './sentences-own.ts';
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

/** A name of what is counted, of its place, or of what is written. */
function isOwnName(scene: Scene, item: NameItem, figure: Figure, isRow: boolean): boolean {
  const places = placesOf(scene.knowledge, figure);
  const { readings } = item.mention;
  if (readings.every(({ kind }) => kind === 'place')) return readings.some(({ id }) => places.has(id));
  return readings.some(({ kind, id }) => id === figure.about || !isRow || kind !== 'group');
}

/** The stems of the names of the bodies that the sources speak of. */
const bodyStems = oncePer((knowledge: Knowledge): ReadonlySet<string> => {
  const names = knowledge.corpus.entities
    .filter(({ kind }) => kind === 'body')
    .flatMap((entity) => [...entity.names.map(({ text }) => text), ...entity.aliases]);
  return new Set(names.flatMap((name) => (name.toLowerCase().match(/\p{L}+/gu) ?? []).map(stemOf)));
});

/** “Mentions in the article” are no article. */
const ofWhat = /(?<=\p{L})\s(?:in|of|for|by|at|on|per|to|from)\s[^,]*/isu;

/** “Hi Ann – …”: whom it is said to. */
function isAddressed(typed: string): boolean {
  const words = (typed.match(/\p{L}+/gu) ?? []).map((word) => word.toLowerCase());
  const names = words.filter(
    (word) => !/^(?:hi|hey|hello|dear|and|ok|thanks|sorry|morning|yes|no)$/u.test(word),
  );
  return names.length > 0 && names.every((word) => givenNames.has(word));
}

/** “Notes from the train”, “Ann wrote”, “the governance is a maze”. */
function isTellingOnly(said: string, typed: string): boolean {
  const isJudged =
    hasVerb.test(said) && !/\b(?:that|which|who|what|are|were|have|had|how many)\b/iu.test(said);
  const isNews = /\b(?:stuff|things?|what)\b/iu.test(typed) && unknowing.test(typed);
  return (
    isJudged ||
    isNews ||
    isAddressed(typed) ||
    writing.test(said) ||
    /\b(?:says?|said|wrote|writes|posted|asks?|asked)(?:,? so)?\W*$/iu.test(said)
  );
}

/** Whether a word of a title or label may say what the number under it is of: things, what was done to them, or a place. */
function mayCount({ text }: Scene, { start, end }: Item, head: Head): boolean {
  const word = text.slice(start, end);
  return (
    // “In deficit: 24 groups”.
    /^\W*(?:in|with|without|under|on|at|off|behind)\s/iu.test(text.slice(head.start, head.end)) ||
    /(?:[^s]s|ed|ing|en)$|^(?:staff|people|personnel|workforce|membership)$/iu.test(word) ||
    isPlaceOfTheWorld(word) ||
    (/^\p{Lu}\p{Ll}/u.test(word) && start > head.start + 2)
  );
}

/** Whether a head may make the number, which has no verb, one of something else. */
function changesNoun(scene: Scene, head: Head, figure: Figure, isRow: boolean): boolean {
  const said = scene.text.slice(head.start, head.end);
  const stems = bodyStems(scene.knowledge);
  const isCount = head.kind === 'column' || /\?\s*$/u.test(said);
  if (
    !isCount &&
    isTellingOnly(isRow ? said.replace(ofWhat, '') : said, scene.typed.slice(head.start, head.end))
  )
    return false;
  const words = itemsIn(scene, head).filter(({ kind }) => kind !== 'number');
  const strange = words.filter((item) => {
    if (item.kind === 'name') return !isOwnName(scene, item, figure, isRow);
    if (item.kind !== 'word') return false;
    const { term, stem, stop } = item.term;
    if (stop || term.length === 1 || counting.test(term) || stems.has(stem) || /^\d+$/u.test(term))
      return false;
    if (nameWords(scene.knowledge).has(term) || isSentencesOwn(scene, head, figure, stem)) return false;
    // “Respondents”, “Closed”, “Leeds”: that may be what is counted; “digest” is a kind of writing.
    if (!isCount && !mayCount(scene, item, head)) return false;
    // “Meetings ⏎ groups: 24” counts those.
    if (isCount || isRow) return !isTalk(stem) || isTelling(stem) || /[^s]s$/u.test(term);
    return !isTalk(stem) && !isTelling(stem) && !saysThereAre(stem);
  });
  return strange.length > 0;
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
    crossedBehind.test(text.slice(claim.end, Math.min(next, line.end)))
  );
}

function isBare(scene: Scene, claim: Claim, counted: Counted, heads: readonly Head[]): boolean {
  const line = lineAround(scene.text, claim.start);
  const { sentence } = scene.around(claim.start);
  const from = Math.max(
    line.start,
    sentence.start,
    ...heads.filter(({ end }) => end <= Math.min(claim.span.start, counted.start)).map(({ end }) => end),
  );
  const said = scene.text.slice(from, sentence.end);
  // “In town we deal with 24 groups”.
  const isSentence = hasVerb.test(said) || /\b(?:i|we|you|they|he|she)\s\p{L}{3,}/iu.test(said);
  return !isSentence && scene.claims.includes(claim);
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
  for (const head of heads) {
    const found = judgeAny(scene, head, claim, figure);
    if (found) return found;
  }
  if (counted && !counted.isDefinite && isBare(scene, claim, counted, heads)) {
    const isRow = counted.place === 'behind';
    const isChanged = (head: Head) => head.kind !== 'aside' && changesNoun(scene, head, figure, isRow);
    if (heads.some(isChanged)) return 'nothing';
  }
  return judgeScene(scene, claim, figure) ?? (isSetBefore(scene, claim, figure) ? 'scope' : undefined);
}
