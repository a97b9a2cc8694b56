// A number whose name stands before it in; that name, as what the number counts, out: “groups: 24”, “groups (24)”.
import { isStopWord } from '../../../search/stop-words.ts';
import { stemOf } from '../../../search/terms.ts';
import type { Claim } from '../read/claim.ts';
import type { Around } from '../read/clauses.ts';
import { isTalk, saysThereAre } from '../../english/everyday.ts';
import type { Counted } from './noun.ts';
import { isOfMany } from './of-many.ts';
import type { NameItem, Scene } from '../read/scene.ts';

/** “The number of groups is 24”, “groups in town number 24”, “a population of four million”. */
const linked =
  /^(?:\s|[–—(-]\s?all\b|[:=()|→>–—-]|,\s(?:of which there (?:are|were)|which (?=number)|all)\b|\b(?:count|number|numbers|numbered|total|totals|totalled|is|are|was|were|isn['’]?t|aren['’]?t|not|there|now|currently|at|stands?|stood|(?:come|comes|came|amounts?) to|of|in|the|(?:served|covered) by|served|covered|only|just|exactly|still|would be|(?:they|it|we|the {2,}) ?(?:serve|cover|cater for|look after|have))\b)*$/iu;
const over =
  /^\s*(?:$|[().,;!?|/…–—←→<>*_~^]|\p{Extended_Pictographic}|-\s|\b(?:of them|in total|altogether|in all|in number|and|but|so|now|right|overall|in|for|across)\b|[\p{L} ]{2,30}=\s?\d)/iu;
const countOf = /\b(?:number|amount|count|total)\s(?:of\s)?/iu;
const counts = /\b(?:count|total|tally|numbers?)\s*(?:[:=]|is\b)/iu;

/** What stands between a name and a number, other names blanked: “groups in town: 24”. */
function between(scene: Scene, name: NameItem, claim: Claim): string {
  return scene.items
    .filter((other) => other.kind === 'name' && other.start >= name.end && other.end <= claim.span.start)
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start - name.end) + ' '.repeat(end - start) + text.slice(end - name.end),
      scene.text.slice(name.end, claim.span.start),
    );
}

/** Whether the name is of many, or of a count of them; “board number 5” is one of them. */
function isCounted(scene: Scene, name: NameItem, words: string, sentence: number): boolean {
  return (
    isOfMany(scene.text.slice(name.start, name.end)) ||
    name.mention.readings.some(({ kind }) => kind === 'group') ||
    // “TTB: 24; TTC: 18”
    (/^\p{Lu}{2,}$/u.test(scene.text.slice(name.start, name.end)) && /^\s*[:=]\s*$/u.test(words)) ||
    countOf.test(scene.text.slice(sentence, name.start)) ||
    counts.test(words)
  );
}

/** A word before the name that does not narrow it; “some” and “other” do. */
function isPlainLead(scene: Scene, name: NameItem, sentence: number): boolean {
  const lead = scene.text.slice(sentence, name.start).trim().split(/\s+/u).at(-1) ?? '';
  const word = lead.toLowerCase();
  if (lead === '' || /^(?:of|the|many|[\d,.;:()|/•–—-]+|\S+=\d+|\p{L}+['’]s|.*[,;:.)|])$/iu.test(lead))
    return true;
  if (/^(?:some|most|no|other|few|new)$/u.test(word)) return false;
  if (/^(?:fewer|more|than)$/u.test(word) || isStopWord(word)) return true;
  return isTalk(stemOf(word)) || saysThereAre(stemOf(word)) || isBehindName(scene, name.start);
}

/** “24 groups + 18 boards = 42”: what is worked out is none of the last. */
function isSummed(scene: Scene, name: NameItem, words: string): boolean {
  return (
    /^\s*=/u.test(words) &&
    scene.claims.some(
      ({ start, end }) =>
        /^\s\P{L}*$/u.test(scene.text.slice(end, name.start)) && !/=\s?$/u.test(scene.text.slice(0, start)),
    )
  );
}

/** “Town groups 21, town boards 15”, “… number 24; boards, three”: a piece of a list that holds nothing but both. */
function isEntry(scene: Scene, name: NameItem, words: string, { span }: Claim): boolean {
  const place = scene.items.findLast(
    (item) => item.kind === 'name' && item.end <= name.start && item.end >= name.start - 3,
  );
  const isOfPlace = place?.kind === 'name' && place.mention.readings.every(({ kind }) => kind === 'place');
  const lead = scene.text.slice(0, isOfPlace ? place.start : name.start);
  // “Groups 24, 25 and 26” are three of them by their numbers.
  if (/^\s?(?:,|and|&|to|-|–)\s?(?:and\s)?\d+(?!\s?\p{L})/iu.test(scene.text.slice(span.end))) return false;
  if (/^\s?(?:in)?\s*$/iu.test(words)) return /(?:^|[\n,;:(|•.–—-])\s*(?:and\s)?$/iu.test(lead);
  // “Town’s groups, 24 in all”.
  const isAll = /^\s(?:in (?:all|total)|altogether)\b/iu.test(scene.text.slice(span.end));
  if (isAll && /^,\s(?:all\s)?$/iu.test(words)) return /(?:^|[\n;:(|.!?])\s*(?:the\s)?$/iu.test(lead);
  return /^,\s$/u.test(words) && /[;\n]\s*(?:and\s)?$/iu.test(lead);
}

function isBehindName(scene: Scene, at: number): boolean {
  return scene.items.some(
    ({ kind, end }) => kind === 'name' && end <= at && /^\s*(?:and\s)?$/u.test(scene.text.slice(end, at)),
  );
}

/** Said to serve those that are counted. */
function isServing({ items, text }: Scene, name: NameItem): boolean {
  const place = items.findLast((item) => item.kind === 'name' && item.end <= name.start);
  const own = place && /^['’]?s?\s$/u.test(text.slice(place.end, name.start)) ? place.start : name.start;
  return /\b(?:served|covered|looked after)\sby\s(?:the\s|all\s)*$/iu.test(text.slice(0, own));
}

/** The nearest name before the number that is joined to it; nothing else may follow the number that it could count. */
export function findLabel(scene: Scene, claim: Claim, { sentence }: Around): Counted | undefined {
  const joined = scene.items.findLast((item): item is NameItem => {
    if (item.kind !== 'name' || item.start < sentence.start || item.end > claim.span.start) return false;
    if (item.mention.readings.every(({ kind }) => kind === 'place')) return false;
    // “The number of residents served by the boards is …”.
    if (isServing(scene, item)) return false;
    const words = between(scene, item, claim);
    const isJoined =
      linked.test(words) && (words.trim() !== '' || words.includes('\t')) && !isSummed(scene, item, words);
    return (isJoined || isEntry(scene, item, words, claim)) && isCounted(scene, item, words, sentence.start);
  });
  if (!joined || !over.test(scene.text.slice(claim.span.end, sentence.end))) return undefined;
  return {
    start: joined.start,
    end: joined.end,
    mention: joined.mention,
    before: [],
    narrowed: !isPlainLead(scene, joined, sentence.start),
    isDefinite: false,
    isAll: false,
    place: 'behind',
  };
}
