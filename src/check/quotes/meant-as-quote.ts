// A run in quotation marks or a block quote, and what it was found to be, in; whether it is meant as somebody's words, out.
import { isStopWord } from '../../search/stop-words.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { QuoteFinding } from '../checked.ts';
import type { QuotedRun } from './quoted-runs.ts';

/** “The word “tiger””, “they called it “tiger””; not “so-called “tiger””. */
const introduced =
  /\b(?:words?|terms?|phrases?|labels?|says?|said|wrote|writes|(?<!so-)call(?:s|ed|ing)?(?:\s(?:it|them|him|her|that|this))?|describ(?:es?|ed|ing)(?:\s\p{L}+){1,3}\sas|quot(?:e|es|ed|ing)|as)\s*[:,]?\s*$/iu;
/** So many words, and what is near the source's own is taken from it. */
const taken = 8;
/** A question that somebody asked, whatever words of the source it has. */
const asks =
  /\?\s*$|^(?:(?:so|and|but|ok|wait)\s)?(?:how (?:many|much|come|do|does|is|are)|what(?:['’]?s| is| are| do| does)?|who(?:['’]?s)?|when|where|why|which|does|do|did|is|are|was|were|can|could)\s/iu;
/** What is looked for, watched or filed under these words: no words of anybody’s. */
const titled =
  /\b(?:watch(?:ed|ing)?|googl(?:e|ed|ing)|search(?:ed|ing)? for|(?:file|folder|doc|channel|band|song|film|movie|book|pub|playlist|tab|sheet|branch|episode)(?:\s(?:is|was))?(?:\s(?:called|named|titled))?)\s*[:,]?\s*$/iu;
/** So few are often a name, or meant in jest. */
const few = 2;

/** Marks that the source may have inside its own around a word or two. */
const marksAround = 1;

/** Whether the source itself gives these words, and no more, as somebody's. */
function isQuotedThere({ corpus }: Knowledge, { citations }: QuoteFinding): boolean {
  return citations.some((citation) =>
    corpus.quotations.some(({ parts }) =>
      parts.some(
        ({ passage, start, end }) =>
          passage === citation.passage &&
          Math.abs(start - citation.start) <= marksAround &&
          Math.abs(end - citation.end) <= marksAround,
      ),
    ),
  );
}

/**
 * `text` is that of the message without its marks. A word or two in marks are as often meant in jest or only named; a block
 * quote may be what somebody in the channel wrote, which is none of the sources' affair.
 */
export function isMeantAsQuote(
  knowledge: Knowledge,
  text: string,
  run: QuotedRun,
  finding: QuoteFinding,
): boolean {
  const words = text.slice(run.start, run.end).trim();
  const size = words.split(/\s+/u).length;
  if (size === 1 && isStopWord(words.toLowerCase())) return false;
  if (finding.attributed !== undefined) return true;
  const before = text.slice(0, run.start).replace(/["“'‘«„*_]+$/u, '');
  if (finding.verdict === 'not-found' && titled.test(before)) return false;
  if (run.isBlock === true) {
    if (finding.verdict === 'not-found') return false;
    return finding.verdict !== 'altered' || (size >= taken && !asks.test(words));
  }
  if (size > few || introduced.test(text.slice(0, run.start).replace(/["“‘'«„*_]+$/u, ''))) return true;
  return size === few && (finding.verdict !== 'verbatim' || isQuotedThere(knowledge, finding));
}
