// A passage in; the quotations whose speaker its own words name beside them out. Whatever is in doubt names nobody.
import type { Passage, Range } from './corpus.ts';
import { findQuotedRuns } from './quotation-marks.ts';
import { CAPITAL, SAYING, TITLES } from './speech-words.ts';

/** Words in quotation marks and who says them, both as printed. Offsets of the passage. */
export interface NamedQuotation extends Range {
  /** The speaker with their title: “Dr A. B. Jones”. */
  readonly name: Range;
  /** What stands in quotation marks inside it, and so may be somebody else's. */
  readonly inner: readonly Range[];
}

const connector = 'de|van|von|der|la|le|al|bin';
const person = `${TITLES}${CAPITAL}(?:\\s(?:(?:${connector})\\s)?${CAPITAL}){0,4}`;
const body = `${CAPITAL}(?:\\s(?:(?:of|for|the)\\s){0,2}${CAPITAL}){1,5}`;
const called = `(?<name>(?<=[Tt]he\\s)${body}|${person})`;
/** Straight after a name: the clause is over, or goes on with where, when or to whom. */
const over =
  '(?=[.;:!?]|,|$|\\s\\(|\\s(?:in|on|at|during|of|about|to|after|before|when|as|while|yesterday|today|last|this)\\s)';
const adverb = '(?:(?:also|has|had|then|later)\\s)?';
const aside = '[^.,;:“”‘"!?()]{2,90}';

const behind = [
  // “…,” said Ann Lee, chair of the board.
  `^,?\\s(?:${SAYING})\\s(?:[Tt]he\\s)?${called}${over}`,
  // “…,” said the chair of the board, Ann Lee.
  `^,?\\s(?:${SAYING})\\s(?:the|its|their|our)\\s\\p{Ll}[\\p{Ll}\\s-]{2,60},\\s${called}(?=[.;,]|$)`,
  // “…,” Ann Lee, chair of the board, said.
  `^,?\\s(?:[Tt]he\\s)?${called}(?<aside>,\\s${aside},)?\\s${adverb}(?:${SAYING})${over}`,
  // “…,” Ann Lee told the Gazette.
  `^,?\\s(?:[Tt]he\\s)?${called}(?<aside>,\\s${aside},)?\\stold\\s[\\p{L}\\s’'-]{2,40}(?=[.,;]|$)`,
].map((pattern) => new RegExp(pattern, 'du'));

const ahead = [
  // Ann Lee, chair of the board, said: “…”
  `^(?:(?:But|And|Yet|Then|Later),?\\s)?(?:The\\s)?${called}(?<aside>,\\s[^.;:“”‘"!?()]{2,120},)?\\s${adverb}(?:${SAYING})(?<where>\\s(?:in|at|on|during|yesterday|today|last)[^.;:,“”"]{0,60})?[:,]\\s$`,
  // Ann Lee told the Gazette: “…”
  `^(?:(?:But|And|Yet|Then|Later),?\\s)?(?:The\\s)?${called}(?<aside>,\\s[^.;:“”‘"!?()]{2,120},)?\\s${adverb}told\\s(?!(?:how|that|of|what|why|when|a|an)\\s)(?<where>[\\p{L}\\s’'-]{2,40})[:,]\\s$`,
  // According to Ann Lee, chair of the board, “…”
  `^According\\sto\\s(?:the\\s)?${called}(?<aside>,\\s[^.;:“”‘"!?()]{2,120})?,\\s$`,
].map((pattern) => new RegExp(pattern, 'du'));

/** Words that begin a sentence or a phrase and no name, and names of what says nothing. */
const noName =
  /^(?:The|This|That|These|Those|An?|In|On|At|By|For|From|With|To|Of|If|As|When|While|After|Before|Since|Because|Although|Though|Unlike|Like|Neither|Either|Both|Nor|Not|Nobody|No|None|Everyone|Someone|Some|Many|Most|All|Another|Other|Only|Even|What|Whether|Who|Whose|Which|Where|Why|How|He|She|They|It|We|I|You|His|Her|Hers|Its|Their|Our|My|Your|Had|Has|Have|Did|Does|Was|Were|Is|Are|So|Or|However|Once|One|Two|Perhaps|Maybe|Last|Next|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Former|Chair|Chairman|President|Minister|Director|Critics|Labour|Conservative|Tory|Republican|Democrat)(?!\p{L})/u;
const inner =
  /\s(?:The|This|That|He|She|They|It|We|I|You|His|Her|Their|Our|A|An|In|On|At|But|And)(?!\p{L}|\.)/u;
const bodies =
  /(?<!\p{L})(?:Council|Board|Trust|Committee|Association|Authority|Department|Ministry|University|College|Commission|Foundation|Institute|Society|Union|Party|Company|Agency|Partnership|Alliance|Federation|Fund|Group|Network|Govern(?:ment|ors)|Friends)(?!\p{L})/u;
const titled = new RegExp(`^(?=\\p{L}+\\.?\\s)${TITLES}(?<rest>.*)$`, 'u');
/** Somebody else's words, read out or told again. */
const another =
  /(?<!\p{L})(?:quot\p{L}+|cit(?:ing|ed)|repeat\p{L}+|echo\p{L}+|read(?:ing|s)?|paraphras\p{L}+|recit\p{L}+|attribut\p{L}+|mock\p{L}+|imitat\p{L}+|impersonat\p{L}+|according|behalf|translat\p{L}+|den(?:y|ied|ies|ying)|never|not|nor|falsely|suppos\p{L}+|alleg\p{L}+|report\p{L}+ly)(?!\p{L})/iu;
const sayingWord = new RegExp(
  `(?<!\\p{L})(?:${SAYING}|say|saying|told|tells?|spoke|speaking)(?!\\p{L})`,
  'iu',
);

/** A person with two names or a title, or a body with a body's name; one bare word may be anything. */
function isName(name: string, isAfterThe: boolean): boolean {
  if (noName.test(name) || inner.test(name) || /[’']s?$/u.test(name)) return false;
  const rest = titled.exec(name)?.groups?.rest ?? name;
  const words = rest.split(/\s/u).filter((word) => !/^\p{L}\.$/u.test(word));
  const isTitled = rest !== name;
  const isLong = words.some((word) => word.length > 1) && !/\s\p{Lu}\.?$/u.test(name);
  if (bodies.test(rest)) return words.length > 1;
  return isLong && !isAfterThe && (isTitled || rest.split(/\s/u).length > 1);
}

/** Where the sentence begins that goes on at the end of the text. A stop after an initial or a title ends none. */
function sentenceStart(text: string): number {
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(/[.!?]["”’)]?\s+/gu)) {
    const word = /\p{L}+$/u.exec(text.slice(0, index))?.[0] ?? '';
    const isShort = stop.startsWith('.') && /^(?:\p{Lu}|Dr|Mr|Mrs|Ms|Mx|Prof|Cllr|Rev|St)$/u.test(word);
    if (!isShort) start = index + stop.length;
  }
  return start;
}

interface Naming {
  readonly name: Range;
  /** Of the words that name the speaker. */
  readonly end: number;
}

function readNaming(match: RegExpExecArray, text: string, offset: number): Naming | undefined {
  const [from, to] = match.indices?.groups?.name ?? [0, 0];
  const name = { start: offset + from, end: offset + to };
  const isAfterThe = /(?:^|\s)the\s$/iu.test(text.slice(0, name.start));
  if (!isName(text.slice(name.start, name.end), isAfterThe)) return undefined;
  const told = `${match.groups?.aside ?? ''} ${match.groups?.where ?? ''}`;
  if (another.test(told) || sayingWord.test(told)) return undefined;
  return { name, end: offset + match[0].length };
}

/** The rest of the clause after the naming words: it may give the words to somebody else, or name a second speaker. */
function isUndone(text: string, end: number): boolean {
  const rest = /^[^.;“”"!?]*/u.exec(text.slice(end))?.[0] ?? '';
  return another.test(rest) || /^,\s(?:\p{Lu}[^,]*(?:,|\sand)|and|or)\s/u.test(rest);
}

function findBehind(text: string, { end }: Range): Naming | 'unclear' | undefined {
  // A speech that ends with a full stop is followed by a new sentence, which is no part of it.
  const isClosed = text[end - 1] === '.';
  const isOpen = /[,?!…—–]/u.test(text[end - 1] ?? '') || text[end + 1] === ',';
  const after = text.slice(end + 1);
  for (const [at, pattern] of behind.entries()) {
    const isTurned = at < 2;
    if (isTurned ? isClosed : !isOpen) continue;
    const match = pattern.exec(after);
    const naming = match && readNaming(match, text, end + 1);
    if (naming) return isUndone(text, naming.end) ? 'unclear' : naming;
  }
  const clause = /^,?\s[^.;:“”"!?]{0,80}/u.exec(after)?.[0] ?? '';
  return !isClosed && sayingWord.test(clause) ? 'unclear' : undefined;
}

function findAhead(text: string, { start }: Range): Naming | 'unclear' | undefined {
  const before = text.slice(0, start - 1);
  const offset = sentenceStart(before);
  const lead = before.slice(offset);
  for (const pattern of ahead) {
    const match = pattern.exec(lead);
    const naming = match && readNaming(match, text, offset);
    if (naming) return naming;
  }
  return lead.trim() === '' ? undefined : 'unclear';
}

const fewestWords = 3;

/** Whose words one run is, by what stands before and after it: both must agree where both say something. */
function findNaming(text: string, run: Range): Naming | undefined {
  if (text.slice(run.start, run.end).trim().split(/\s+/u).length < fewestWords) return undefined;
  const isMarked = /["“‘']/u.test(text[run.start - 1] ?? '') && /["”’']/u.test(text[run.end] ?? '');
  if (!isMarked) return undefined;
  const [before, after] = [findAhead(text, run), findBehind(text, run)];
  if (before === undefined) return after === 'unclear' ? undefined : after;
  return before !== 'unclear' && after === undefined ? before : undefined;
}

/** “…,” said Ann Lee. “…”: nothing between the two, and nothing after the second that could name another. */
function goesOn(text: string, { end }: Naming, run: Range): boolean {
  const gap = text.slice(end, run.start - 1);
  const isNext = /^(?:,[^.;:“”"!?]{0,90})?[.,:]\s$/u.test(gap) || /^[.,:]\s$/u.test(gap);
  return isNext && !another.test(gap) && !sayingWord.test(gap) && text.slice(run.end + 1).trim() === '';
}

/** In order, those that stand inside no other. */
function outermost(runs: readonly Range[]): readonly Range[] {
  return runs
    .filter((run) => !runs.some((one) => one !== run && one.start <= run.start && one.end >= run.end))
    .toSorted((a, b) => a.start - b.start);
}

/** The quotations of a passage with the speakers named beside them; those inside others are left out. Pure. */
export function findNamedQuotations(passage: Passage): readonly NamedQuotation[] {
  const { text } = passage;
  if (!/["“‘']/u.test(text)) return [];
  const runs = findQuotedRuns([passage]).get(passage.id) ?? [];
  let last: Naming | undefined;
  return outermost(runs).flatMap((run) => {
    const goes = last && goesOn(text, last, run) ? last : undefined;
    const naming = goes ?? findNaming(text, run);
    last = naming && naming.end > run.end ? naming : undefined;
    const inner = runs.filter((one) => one !== run && one.start >= run.start && one.end <= run.end);
    return naming ? [{ ...run, name: naming.name, inner }] : [];
  });
}
