// A run in quotation marks or a block quote, and what it was found to be, in; whether it is meant as somebody's words, out.
import { isStopWord } from '../search/stop-words.ts';
import type { QuoteFinding } from './checked.ts';
import type { PlainText } from './plain-text.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** “The word “tiger””, “they called it “tiger””; not “so-called “tiger””. */
const introduced =
  /\b(?:words?|terms?|phrases?|labels?|says?|said|wrote|writes|(?<!so-)call(?:s|ed|ing)?(?:\s(?:it|them|him|her|that|this))?|describ(?:es?|ed|ing)(?:\s\p{L}+){1,3}\sas|quot(?:e|es|ed|ing)|as)\s*[:,]?\s*$/iu;
/** So many words, and what is near the source's own is taken from it. */
const taken = 8;

/**
 * A single word in marks is as often meant in jest; a block quote may be what somebody in the channel wrote, which is none of
 * the sources' affair.
 */
export function isMeantAsQuote(
  { text }: PlainText,
  run: QuotedRun,
  { verdict, attributed }: QuoteFinding,
): boolean {
  const words = text.slice(run.start, run.end).trim();
  const size = words.split(/\s+/u).length;
  if (size === 1 && isStopWord(words.toLowerCase())) return false;
  if (attributed !== undefined) return true;
  if (run.isBlock === true) {
    if (verdict === 'not-found') return false;
    return verdict !== 'altered' || size >= taken;
  }
  if (size === 2 && verdict === 'verbatim') return isPrintedAsQuote;
  return size > 1 || introduced.test(text.slice(0, run.start).replace(/["“‘'«„*_]+$/u, ''));
}
