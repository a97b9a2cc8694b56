// A number that matches in its message in; whether its label, its column’s head or a bracket behind it says that it counts something
// else out: “Letters to boards: 24”, “Boards (Wales): 24”, “boards: 24 (Wales)”, “boards: -24”.
import type { Figure } from '../../../corpus/corpus.ts';
import { labelVerb } from '../../english/labels.ts';
import { findCounted } from '../counted/noun.ts';
import { scopeEntities } from '../place/scopes.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { lineAround } from '../read/lines.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { isOfThem, namesOther, type Piece } from '../words/label-words.ts';
import { findHeads } from './heads.ts';

/** Stands between a label and its number. */
const mark = /(?:[:=→|\t]|[-–—]>?)[\s|]*$/u;
/** Where a label may begin behind: the mark of another, a sentence’s end, a bullet. */
const marks = /[|;•→=[(]|[:*]\s|\s[–—-]{1,2}\s|[.!?]\s/gu;
const grown = '(?:rise|increase|gain|jump|growth|change|swing)';
const shrunk = '(?:fall|drop|decrease|decline|cut|loss)';
/** “Boards: -24”, “boards: down 24”, “boards, a fall of 24”: by how many they changed. */
const fewer = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])[-−±]$|[↓▼⬇]\uFE0F?\s?$|(?:[:,|(]|\s[–—-])\s?(?:(?:down|minus)(?:\sby)?|(?:an?\s(?:\p{L}+\s)?)?${shrunk} (?:of|by))\s$`,
  'iu',
);
const more = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])\+$|[↑▲⬆]\uFE0F?\s?$|(?:[:,|(]|\s[–—-])\s?(?:up(?:\sby)?|(?:an?\s(?:\p{L}+\s)?)?${grown} (?:of|by))\s$`,
  'iu',
);
/** “Boards: plus 24”, but not “groups: 24, plus 12 boards”. */
const added = /(?:[:,|(]|\s[–—-])\s?plus\s$/iu;

/** What a label may name: those counted; of a sum those it is for. */
function namesCounted({ knowledge }: Scene, figure: Figure, item: Item): item is NameItem {
  const scope = figure.measure === 'money' ? scopeEntities(knowledge, figure).map(({ id }) => id) : [];
  return (
    item.kind === 'name' && item.mention.readings.some(({ id }) => id === figure.about || scope.includes(id))
  );
}

/** The label of a number: what stands between the last mark before the name in it and the number. */
function findLabel(scene: Scene, claim: Claim, figure: Figure): Piece | undefined {
  const { text } = scene;
  const line = lineAround(text, claim.start);
  const { start: end } = claim.span;
  if (!mark.test(text.slice(line.start, end))) return undefined;
  const counted = claim.kind === 'number' ? findCounted(scene, claim, scene.around(claim.start)) : undefined;
  if (counted?.place === 'before') return undefined;
  const last = scene.claims.findLast((one) => one.start >= line.start && one.end <= end && !isDated(one));
  const from = Math.max(line.start, last?.end ?? 0);
  const name = scene.items.findLast(
    (item): item is NameItem => item.start >= from && item.end <= end && namesCounted(scene, figure, item),
  );
  if (!name) return undefined;
  const cut = [...text.slice(from, name.start).matchAll(marks)].at(-1);
  const start = cut ? from + cut.index + cut[0].length : from;
  return { kind: 'label', start, end, name };
}

/** What stands in brackets right behind a number. */
function findBracket({ brackets, claims, text }: Scene, claim: Claim): Piece | undefined {
  const found = brackets.find(({ start }) => start > claim.end);
  if (!found) return undefined;
  const isBeside = /^(?:[^\S\n](?:extra|more|in total|altogether|by \S+))*[^\S\n]?\($/u.test(
    text.slice(claim.end, found.start),
  );
  const isNumbered = claims.some(({ start, end }) => start >= found.start && end <= found.end);
  // “(all of them in town’s crowded system)” tells something of all.
  const isOfAll = /^all of (?:them|these|those)\b/iu.test(text.slice(found.start, found.end));
  return isBeside && !isNumbered && !isOfAll ? { kind: 'bracket', ...found } : undefined;
}

/** “What the town has – groups: 24”: its verb says what is told of them. */
function isSentence({ text }: Scene, { start, end, name }: Piece): boolean {
  return labelVerb.test(text.slice(start, name?.start ?? end) + text.slice(name?.end ?? end, end));
}

/** Whether the head of its column makes a labelled number one of something else: “Per board”, “Answered”. */
export function isUnderOther(scene: Scene, claim: Claim, figure: Figure): boolean {
  const head = findHeads(scene, claim, claim.span.start).find(({ kind }) => kind === 'column');
  if (!head || !findLabel(scene, claim, figure)) return false;
  return namesOther(scene, { kind: 'column', start: head.start, end: head.end }, figure);
}

/** Whether a number’s label, a bracket behind it or its sign makes it one of something else. */
export function isOfLabelled(scene: Scene, claim: Claim, figure: Figure): boolean {
  const line = lineAround(scene.typed, claim.start);
  const lead = scene.typed.slice(line.start, claim.span.start);
  // “Parks: +£3” is so much extra.
  const isAlone = /^\s*(?:$|[.,;!?)|\n])/u.test(scene.typed.slice(claim.end));
  const isMore = more.test(lead) || (isAlone && added.test(lead));
  const isChange = fewer.test(lead) || (figure.measure !== 'money' && isMore);
  // “- 24 boards” is an item of a list.
  if (isChange && /[\p{L}:|]/u.test(lead)) return true;
  const label = findLabel(scene, claim, figure);
  if (!label) return false;
  if (isSentence(scene, label)) return isOfThem(scene, label);
  const pieces = [label, findBracket(scene, claim)];
  return pieces.some((piece) => piece !== undefined && namesOther(scene, piece, figure));
}
