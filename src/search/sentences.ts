// A passage's text in, the ranges of its sentences out: in order, apart from each other, covering everything but space.
import type { Range } from '../corpus/corpus.ts';
import { isStopWord } from './stop-words.ts';

/** A name goes on after these: a stop behind them ends no sentence. */
const TITLES = new Set(
  `mr mrs ms mx messrs dr prof rev fr hon st ste gen col lt maj capt cpt cmdr sgt cpl pte adm gov sen rep pres supt
   mt ft cf eg ie viz vs approx figs vols pp eqs`.split(/\s+/),
);
/** A sentence may end with these; whether it does, the next word tells. */
const MAYBE_LAST = new Set(
  'etc inc ltd co corp bros jr sr al esq dept univ assn ave rd blvd eds ed trans'.split(' '),
);
/** These end no sentence before a number (“No. 10”, “c. 1560”) and do before a word (“No. He said”). */
const BEFORE_NUMBER = new Set(
  `no nos p fig eq vol art arts cl para ch sec sect ref refs v c ca b d r fl
   jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);
/** Words that open a sentence and no name, besides the stop words. */
const OPENERS = new Set(
  'thus therefore moreover furthermore however meanwhile since today many several consequently additionally'.split(
    ' ',
  ),
);

/** Stops with what closes behind them: quotation marks, brackets, footnote marks ([3], *, †). */
const STOPS =
  /[.!?…]+(?:["'”’»)\]*†‡]|\[[^\]\n]{1,30}\])*(?=\s)|[。！？]+[”’」』）]*|\n(?=\s*[-•*–]\s)|\p{Ll}{3}[.!?]["”’)]*(?=\p{Lu}\p{Ll})/gu;
const NEXT_WORD = /^\s*["'“‘«([*†‡–—-]*\s*([\p{L}\p{N}]+(?:['’]\p{L}+)?)?/u;
const LAST_WORD = /[\p{L}\p{N}.]+(?=\.["'”’»)\]*†‡]*$)/u;

function opensSentence(word: string): boolean {
  const plain = word.toLowerCase();
  return isStopWord(plain) || OPENERS.has(plain);
}

/** Whether the words before a full stop may stand at the end of a sentence that `next` follows. */
function mayEnd(before: string, next: string): boolean {
  const last = LAST_WORD.exec(before)?.[0] ?? '';
  const plain = last.replaceAll('.', '').toLowerCase();
  if (BEFORE_NUMBER.has(plain) && /^\p{N}/u.test(next)) return false;
  if (TITLES.has(plain)) return false;
  // An initial (J. Smith), a dotted abbreviation (U.S.) or “Ltd.”: the end only before a word that cannot be a name.
  if (/^\p{Lu}$|\p{L}\.\p{L}/u.test(last) || MAYBE_LAST.has(plain)) return opensSentence(next);
  return true;
}

function endsAt(text: string, start: number, end: number): boolean {
  const stop = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), end);
  const next = NEXT_WORD.exec(text.slice(end, end + 60))?.[1] ?? '';
  if (/[\n。！？]/.test(stop)) return true;
  if (/^\p{Ll}/u.test(next) || /^\s+[.…]/.test(text.slice(end, end + 4))) return false;
  if (/[!?…]/.test(stop) || stop.includes('..')) return true;
  return mayEnd(before, next);
}

function trim(text: string, start: number, end: number): Range | undefined {
  const run = text.slice(start, end);
  const kept = run.trim();
  if (kept === '') return undefined;
  const from = start + run.indexOf(kept);
  return { start: from, end: from + kept.length };
}

/** The sentences of a text as UTF-16 ranges, without the space around them. */
export function findSentences(text: string): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(STOPS)) {
    const end = match.index + match[0].length;
    const run = trim(text, start, end);
    // “1. First”: a number alone is the head of what follows.
    if (!run || !/\p{L}/u.test(text.slice(run.start, run.end)) || !endsAt(text, match.index, end)) continue;
    sentences.push(run);
    start = end;
  }
  const rest = trim(text, start, text.length);
  if (rest) sentences.push(rest);
  return sentences;
}
