// A number that has no noun of its own in; its sentence with the number where it would stand were it said in full, out.
import type { Range } from '../../../corpus/corpus.ts';
import {
  affirming,
  betweenTwo,
  correcting,
  denying,
  doing,
  holding,
  isBareBehind,
  ofThem,
  repeating,
  undecided,
} from '../../english/contrast.ts';
import { isDated, type Claim } from '../read/claim.ts';
import { counter } from './countered.ts';
import { findLastDenial } from '../manner/denied.ts';
import { isOfMany } from '../counted/of-many.ts';
import type { Item, NameItem, Scene } from '../read/scene.ts';
import { underSubject } from './under-subject.ts';

export interface InFull {
  readonly text: string;
  /** Where the number begins in it. */
  readonly start: number;
  /** “Four boards, not six”: the second is said not to be so. */
  readonly isDenied: boolean;
  /** “Four boards. It’s six.”: it answers what is said before, and nobody bears it out. */
  readonly isAnswer?: true;
  /** “The boards: set up in 1998”: the stem of a word that the figure has to state. */
  readonly verb?: string;
}

/** How far two numbers that are set against each other may stand apart, in characters. */
const reach = 120;
/** What is farther from a number than this changes nothing of it. */
const setting = 600;

function isAlike(one: Claim, other: Claim): boolean {
  if (one.extent || other.extent) return false;
  return one.kind === other.kind ? one.unit === other.unit : one.kind === 'number' && other.kind === 'share';
}

/** A text with one run in place of another, cut to what matters. */
function replace(text: string, at: Range, run: string, rest: string, isDenied = false): InFull {
  const from = Math.max(0, at.start - setting);
  const lead = text.slice(from, at.start);
  return { text: `${lead}${run}${rest.slice(0, setting)}`, start: lead.length, isDenied };
}

function said(text: string, claim: Claim, other: Claim): string {
  const run = text.slice(claim.start, claim.end);
  return claim.kind === 'number' && other.kind === 'share' ? `${run}%` : run;
}

/** “Not 25 boards, 24”, “four boards, not six”, “in 1994, no, 1998”: in the place of the number before. */
function fromBefore(scene: Scene, claim: Claim, other: Claim): InFull | undefined {
  const { text } = scene;
  const between = text.slice(other.end, claim.span.start);
  // What stands in another sentence names nothing in this one.
  if (
    between.length > reach ||
    /(?<!\.\.)[.!?]["”’)*_]*\s/u.test(between) ||
    !isBareBehind.test(text.slice(claim.span.end))
  )
    return undefined;
  if (undecided.test(text.slice(claim.span.end))) return undefined;
  const { clause } = scene.around(other.start);
  const lead = text.slice(clause.start, other.span.start);
  const not = findLastDenial(lead);
  const marks = [
    { pattern: repeating, isDenied: false, isLed: claim.value === other.value },
    { pattern: denying, isDenied: true, isLed: true },
    { pattern: correcting, isDenied: false, isLed: true },
    { pattern: affirming, isDenied: false, isLed: not !== undefined },
  ];
  const mark = marks.find(({ pattern, isLed }) => isLed && pattern.test(between));
  if (!mark) return undefined;
  const noun = between.slice(0, mark.pattern.exec(between)?.index);
  if (/[.!?;]\s\S/u.test(noun)) return undefined;
  const plain =
    not === undefined || mark.isDenied
      ? text.slice(0, other.span.start)
      : text.slice(0, clause.start + not.index) +
        text.slice(clause.start + not.index + not[0].length, other.span.start);
  const at = { start: plain.length, end: plain.length };
  // “18 (eighteen) boards”: what stands behind the bracket.
  const isInside = /\(\s*$/u.test(between);
  const rest = `${noun}${isInside ? text.slice(claim.end).replace(/^[^\p{L}\d)]*\)/u, '') : text.slice(claim.end)}`;
  return replace(plain, at, said(text, claim, other), rest, mark.isDenied);
}

/** “7% or 15% of them”, “not six but four boards”: in the place of the number behind. */
function fromBehind({ text }: Scene, claim: Claim, other: Claim): InFull | undefined {
  if (!betweenTwo.test(text.slice(claim.end, other.span.start))) return undefined;
  return replace(text, claim, said(text, claim, other), text.slice(other.end));
}

function isThing(item: Item): item is NameItem {
  return (
    item.kind === 'name' &&
    item.mention.readings.every(({ kind }) => kind === 'body' || kind === 'group' || kind === 'term')
  );
}

/** “Boards set up in 1998, four of them in town”, “… 44 boards, and town’s four are behind”: with their name. */
function withName(scene: Scene, claim: Claim): InFull | undefined {
  const { text, items } = scene;
  const behind = text.slice(claim.end);
  const them = ofThem.exec(behind);
  const lead = text.slice(0, claim.start);
  const isOwned =
    (/\p{L}['’]s\s$/u.test(lead) && doing.test(behind)) || (holding.test(lead) && isBareBehind.test(behind));
  if (claim.kind !== 'number' || (!them && !isOwned)) return undefined;
  const { sentence } = scene.around(claim.start);
  const before = items
    .filter((item) => item.start >= sentence.start && item.end <= claim.start)
    .filter(isThing);
  const name = before.at(-1);
  if (!name || new Set(before.map(({ mention }) => mention.readings[0].id)).size > 1) return undefined;
  const entity = name.mention.readings[0];
  const printed = text.slice(name.start, name.end);
  const noun = isOfMany(printed) ? printed : (entity.short ?? entity.plural);
  if (noun === undefined || name.mention.readings.length > 1) return undefined;
  const rest = behind
    .slice(them?.[0].length ?? 0)
    .replace(/^\s(?:are|is|sit)(?=\s(?:in|across|for)\s)/iu, '');
  return replace(text, claim, `${text.slice(claim.start, claim.end)} ${noun}`, rest);
}

function answering(scene: Scene, claim: Claim, other: Claim): InFull | undefined {
  const countered = counter(scene, claim, other);
  return countered && { ...countered, isDenied: false, isAnswer: true };
}

/** “How many boards are there in town, four?”: the asker’s own guess, in the place of what is asked. */
const asked =
  /^(?<lead>.*?)\bhow many\s(?<noun>[^,?.!;:]{3,80})[,–—-]+\s?(?:(?:is|was) it\s|(?:about|maybe|like)\s)?$/isu;

function guessed({ text, claims }: Scene, claim: Claim): InFull | undefined {
  const from = text.lastIndexOf('\n', claim.start) + 1;
  const { lead = '', noun } = asked.exec(text.slice(from, claim.span.start))?.groups ?? {};
  const isFirst = !claims.some(({ start }) => start >= from + lead.length && start < claim.start);
  if (
    claim.kind !== 'number' ||
    noun === undefined ||
    !isFirst ||
    !/^\s?\?/u.test(text.slice(claim.span.end))
  )
    return undefined;
  const run = text.slice(claim.start, claim.end);
  return replace(text, { start: from + lead.length, end: claim.end }, run, ` ${noun}`);
}

function underHead(scene: Scene, claim: Claim): InFull | undefined {
  const item = underSubject(scene, claim);
  return item && { ...item, isDenied: false };
}

/** None where the number stands by itself, or has a noun. */
export function sayInFull(scene: Scene, claim: Claim): InFull | undefined {
  if (claim.extent || claim.isOne || claim.kind === 'measure' || claim.kind === 'duration') return undefined;
  const index = scene.claims.indexOf(claim);
  const [before, behind] = [scene.claims[index - 1], scene.claims[index + 1]];
  const full =
    (before && isAlike(claim, before) ? fromBefore(scene, claim, before) : undefined) ??
    (before && isAlike(claim, before) ? answering(scene, claim, before) : undefined) ??
    (behind && isAlike(claim, behind) ? fromBehind(scene, claim, behind) : undefined);
  return (
    full ??
    (isDated(claim) ? undefined : withName(scene, claim)) ??
    guessed(scene, claim) ??
    underHead(scene, claim)
  );
}
