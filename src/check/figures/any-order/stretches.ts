// A number in its message in; the stretches that it may be stated in as pieces out, each as one text, the shortest first: its
// sentence or a part of it, and with the label, question, heading or fragments beside it.
import type { Range } from '../../../corpus/corpus.ts';
import { oncePer } from '../../../corpus/once.ts';
import { goesOn, standsAlone, takenForKnown, thanksBehind } from '../../english/any-order.ts';
import { hasVerb } from '../../english/clause-cuts.ts';
import { isOfTalkers } from '../../english/leading-in.ts';
import { ownStatements } from '../reread/own-statement.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { findLineSentences } from '../read/line-sentences.ts';
import { lineAround } from '../read/lines.ts';
import type { Scene } from '../read/scene.ts';

export interface Stretch {
  readonly text: string;
  /** Where the number begins in it. */
  readonly start: number;
}

/** How many sentences before or behind the number's may belong to it. */
const farthest = 4;
/** How long each may be, and all of them, in characters. */
const longest = 160;
const longestOfAll = 400;
/** How many numbers they may hold, in digits. */
const mostNumbers = 4;
/** How many words a fragment has at most. */
const mostWords = 6;
/** How many lines may stand between a heading and the row of a number. */
const deepest = 8;

const sentencesOf = oncePer(({ typed }: Scene) =>
  findLineSentences(typed).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(typed.slice(start, end))),
);

/** Pieces as one text, without the marks that end a sentence. */
function join(scene: Scene, pieces: readonly Range[], claim: Claim): Stretch | undefined {
  let text = '';
  let at: number | undefined;
  for (const { start, end } of pieces) {
    if (text !== '') text += ', ';
    if (start <= claim.start && claim.end <= end) at = text.length + claim.start - start;
    const said = scene.typed.slice(start, end).replace(/[\s.…!]+$/u, '');
    text += said.replace(/(?:[.…]{2,}|[!?])(?=\s|$)/gu, (mark) =>
      (mark.includes('?') ? ':' : ',').padEnd(mark.length),
    );
  }
  const numbers = text.match(/\d[\d.,/]*/gu)?.length ?? 0;
  return at === undefined || text.length > longestOfAll || numbers > mostNumbers
    ? undefined
    : { text, start: at };
}

/** “By 2005.”, “Recipient: the boards.”, “Not.”: no sentence of its own. */
function isFragment(said: string): boolean {
  const words = said.trim().split(/\s+/u).length;
  return words <= mostWords && (goesOn.test(said) || !hasVerb.test(said)) && !standsAlone.test(said);
}

/** The sentence of a number with some before and behind it that stand in one block of lines. */
function joinAround(scene: Scene, claim: Claim): readonly Stretch[] {
  const sentences = sentencesOf(scene);
  const own = sentences.findIndex(({ start, end }) => start <= claim.start && claim.start < end);
  const textOf = (index: number) => {
    const one = sentences[index];
    return one && scene.typed.slice(one.start, one.end);
  };
  const isApart = (index: number) => {
    const [one, next] = [sentences[index], sentences[index + 1]];
    return one === undefined || next === undefined || /\n\s*\n/u.test(scene.typed.slice(one.end, next.start));
  };
  const isShort = (index: number) => (textOf(index)?.trim().length ?? Infinity) <= longest;
  // What a number is of must be named with it: “How many are there? 24.” says that of nothing.
  const isNamed = scene.items.some(
    (item) =>
      item.kind === 'name' &&
      item.start >= (sentences[own]?.start ?? 0) &&
      item.end <= (sentences[own]?.end ?? 0),
  );
  const reach = isNamed ? farthest : 0;
  let before = 0;
  while (before < reach && !isApart(own - before - 1) && isShort(own - before - 1)) before++;
  let behind = 0;
  while (behind < reach && !isApart(own + behind) && isShort(own + behind + 1)) behind++;
  // What goes on with it is never left out.
  let least = 0;
  while (least < behind && isFragment(textOf(own + least + 1) ?? '')) least++;
  const sizes = Array.from({ length: before + 1 }, (_, lead) =>
    Array.from({ length: behind - least + 1 }, (__, tail) => ({ lead, tail: tail + least })),
  )
    .flat()
    .toSorted((a, b) => a.lead + a.tail - (b.lead + b.tail));
  return sizes.flatMap(
    ({ lead, tail }) => join(scene, sentences.slice(own - lead, own + tail + 1), claim) ?? [],
  );
}

/** The line of a number under the heading of its list, without the other rows. */
function joinHeading(scene: Scene, claim: Claim): readonly Stretch[] {
  const line = lineAround(scene.text, claim.start);
  const isRow = ({ start, end }: Range) => scene.claims.some((one) => one.start >= start && one.end <= end);
  // What follows the rows may say more of them: “per head”.
  let under = line;
  for (let steps = 0; steps < deepest && under.end < scene.text.length; steps++) {
    under = lineAround(scene.text, under.end + 1);
    if (!/\S/u.test(scene.text.slice(under.start, under.end))) break;
    if (!isRow(under)) return [];
  }
  let over = line;
  for (let steps = 0; steps < deepest && over.start > 0; steps++) {
    over = lineAround(scene.text, over.start - 1);
    if (over.start === over.end) return [];
    if (!isRow(over)) return [join(scene, [over, line], claim) ?? []].flat();
  }
  return [];
}

/** “…, a 1998 creation, …”, “… is from 1998 and holds …”: up to where the sentence says something more of the same. */
const furtherOn = /,\s|\s(?:and|but)\s(?=\p{Ll}+(?:ed|s)\b)/u;
const apposed =
  /,\s(?:an?|the|in|from|est\.?|set up|founded|born|established|created)\s(?:\p{Ll}+\s){0,2}$/iu;
const predicated = /\s(?:is|was|are|were|dates?)\s(?:back\s)?(?:from|of|to|in)\s$/iu;

function partsOf(scene: Scene, claim: Claim, sentence: Range): readonly Range[] {
  const { text } = scene;
  const lead = text.slice(sentence.start, claim.span.start);
  const rest = furtherOn.exec(text.slice(claim.end, sentence.end));
  const end = rest ? claim.end + rest.index : sentence.end;
  const isCut = isDated(claim) && (apposed.test(lead) || predicated.test(lead));
  const cut = isCut ? [{ start: sentence.start, end }] : [];
  // “I’d rather have seen the halls in there, but the sum is …”: the talkers first.
  const turn = [...lead.matchAll(/,?\s(?:but|and|so)\s/gu)].at(-1);
  const isTurned = turn !== undefined && isOfTalkers(lead.slice(0, turn.index));
  const behind = isTurned ? sentence.start + turn.index + turn[0].length : undefined;
  const known = [...text.slice(sentence.start, claim.end).matchAll(takenForKnown)].at(-1);
  const starts = [behind, known && sentence.start + known.index + known[0].length];
  const thanks = thanksBehind.exec(text.slice(claim.end, sentence.end));
  return [
    ...cut,
    ...starts.flatMap((start) => (start === undefined ? [] : [{ start, end: sentence.end }])),
    ...(thanks ? [{ start: sentence.start, end: claim.end + thanks.index }] : []),
  ];
}

/** “Next time you meet riders, note that 7% of these workers …”: with the name that those words stand for. */
function withAntecedent(scene: Scene, claim: Claim, one: Stretch): Stretch {
  const those = /\b(?:these|those)\s(?<noun>\p{L}{4,})\b/iu.exec(one.text.slice(one.start));
  const noun = those?.groups?.noun?.toLowerCase();
  if (!those || noun === undefined) return one;
  const { sentence } = scene.around(claim.start);
  const names = scene.items.filter(
    (item) => item.kind === 'name' && item.start >= sentence.start && item.end <= claim.start,
  );
  const meant = names.filter(({ start, end }) =>
    scene.text.slice(start, end).toLowerCase().endsWith(` ${noun}`),
  );
  const [name, other] = meant;
  if (!name || other) return one;
  const whose = names.find(({ end }) => end === name.start - 1);
  const at = one.start + those.index;
  const said = scene.text.slice(whose?.start ?? name.start, name.end);
  return { ...one, text: one.text.slice(0, at) + said + one.text.slice(at + those[0].length) };
}

export function stretchesOf(scene: Scene, claim: Claim): readonly Stretch[] {
  const { sentence } = scene.around(claim.start);
  // What is asked is not stated.
  if (/\?\W*$/u.test(scene.typed.slice(claim.end, sentence.end))) return [];
  const parts = [...partsOf(scene, claim, sentence), ...ownStatements(scene, claim)];
  const all = [
    ...joinAround(scene, claim),
    ...joinHeading(scene, claim),
    ...parts.flatMap((part) => join(scene, [part], claim) ?? []),
  ].map((one) => withAntecedent(scene, claim, one));
  return [...new Map(all.map((one) => [one.text, one])).values()];
}
