// What stands between two quotations of one sentence in; who speaks the second by the verb before the first out: “Amos said “…”, Reed “…””.
import type { Knowledge } from '../../knowledge.ts';
import { gap, hasObject } from '../english/gapping.ts';
import { givenNames } from '../english/given-names.ts';
import { quotingVerb, someone } from '../english/saying.ts';
import { isHandledBefore } from './only-handled.ts';
import { lead } from './speaker-before.ts';
import { findNamed, readWho } from './speakers.ts';
import { readSomebody } from './whole-name.ts';
import type { Attributed } from './whose-words.ts';

/** The first quotation, as far as it is read. */
interface First {
  /** What the message says before it. */
  readonly before: string;
  readonly by: Attributed | undefined;
  /** Its speaker stands behind it, between the two. */
  readonly isNamedBehind: boolean;
}

const spoken = new RegExp(`^\\s(?:(?:has|had|have|also)\\s)?${quotingVerb}(?![\\p{L}])`, 'iu');

/** Behind the name of the first one’s speaker, where it stands between them: “, Amos said, Reed ”. */
function afterNamed(between: string, words: string): string {
  const at = between.indexOf(words);
  return at === -1 ? between : between.slice(at + words.length).replace(spoken, '');
}

/** “Amos told Reed “…” and Priya “…””: told, and not telling. */
function hasOther(knowledge: Knowledge, sentence: string, by: Attributed | undefined): boolean {
  const at = by === undefined ? -1 : sentence.lastIndexOf(by.words);
  const behind = at === -1 || by === undefined ? '' : sentence.slice(at + by.words.length);
  return hasObject.test(sentence) || findNamed(knowledge, behind).length > 0;
}

/** “Thanks to Amos for “…” and to Reed for “…””: the same word stands before both. */
function isBehind(knowledge: Knowledge, sentence: string, { by }: First, preposition: string): boolean {
  const at = by === undefined ? findNamed(knowledge, sentence)[0]?.start : sentence.lastIndexOf(by.words);
  const before = sentence.slice(0, Math.max(0, at ?? 0));
  return new RegExp(`(?:^|\\s)${preposition}\\s(?:the\\s)?$`, 'iu').test(before);
}

/** “Reed”, “my tutor”; where the first has no speaker, “Vision (“…”)” is what the words are about. */
function isStranger(who: string, { by }: First): boolean {
  const name = /^(?:the\s)?(?<name>\p{Lu}.*)$/u.exec(who)?.groups?.name ?? '';
  const isSure = by !== undefined || /\s\p{Lu}/u.test(who) || givenNames.has(name.toLowerCase());
  return someone.test(who) || (name !== '' && isSure);
}

/** Undefined: more stands between them than somebody’s name, or that is no speaker’s. */
export function findGapped(knowledge: Knowledge, between: string, first: First): Attributed | undefined {
  const rest = first.isNamedBehind ? afterNamed(between, first.by?.words ?? '') : between;
  const found = gap.exec(rest)?.groups;
  const { sign = '', join = '', preposition, who, mark = '' } = found ?? {};
  if (who === undefined || (sign === '' && join === '')) return undefined;
  // “Amos said “…”, Reed, “…””, “and, Reed, “…””: Reed may be called.
  if (mark.startsWith(',') && ((sign.startsWith(',') && join === '') || join.includes(','))) return undefined;
  const sentence = lead(first.before);
  if (preposition !== undefined && !isBehind(knowledge, sentence, first, preposition)) return undefined;
  if (first.by === undefined && isHandledBefore(first.before)) return undefined;
  if (hasOther(knowledge, sentence, first.isNamedBehind ? undefined : first.by)) return undefined;
  if (/^the\s(?:former|latter)$/iu.test(who)) return readWho(knowledge, who, { before: first.before });
  const by = readSomebody(knowledge, who);
  return by?.kind === 'unknown' && !isStranger(who, first) ? undefined : by;
}

/**
 * “Amos said “…” – Reed “…””: nothing stands between the name and the next quotation, which is that one’s. So it is without Amos
 * where the name is a label, “– Reed: “…””. `behind`: up to the next quotation.
 */
export function leadsOn(behind: string, by: Attributed, isLed: boolean): boolean {
  const at = behind.indexOf(by.words);
  const rest = behind.slice(at + by.words.length).replace(/[“"‘'«„*_]+$/u, '');
  return at !== -1 && (isLed ? /^[\s:(–—-]*$/u : /^\s?:\s*$/u).test(rest);
}

/** “Both Amos (“…”) and Reed”: a person’s name right before the bracket that holds nothing but the quotation. */
export function findBracketed(knowledge: Knowledge, before: string, after: string): Attributed | undefined {
  const sentence = /^(?<said>.*\p{L})\s\($/u.exec(lead(before))?.groups?.said;
  if (sentence === undefined || !/^[”"’'»*_]*\)/u.test(after)) return undefined;
  const last = findNamed(knowledge, sentence).at(-1);
  if (last?.end !== sentence.length) return undefined;
  const by = readSomebody(knowledge, sentence.slice(last.start));
  const isPerson =
    by?.kind === 'entity'
      ? by.entities.every(({ kind }) => kind === 'person' || kind === 'post')
      : by?.words.split(' ').some((word) => givenNames.has(word.toLowerCase())) === true;
  return isPerson ? by : undefined;
}
