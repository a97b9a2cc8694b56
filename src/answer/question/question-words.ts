// The words of a question in; those that carry meaning, each with the stem that the corpus has for it, and the one that names what is asked for, out.
import type { Mention } from '../../facts/names.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findNearest } from '../../search/nearest.ts';
import { isStopWord } from '../../search/stop-words.ts';
import { stemOf, type Term } from '../../search/terms.ts';
import { reporting } from './described.ts';
import { isFormWord, isSaying } from './form-words.ts';
import { isWord } from './spelling.ts';
import { mayBeWrong } from './strangers.ts';
import type { Want } from './wants.ts';

/** Words that ask for a part of a total or a value apiece. */
export const apiece =
  /\b(?:each(?! other)|every|a year|a month|a day|annually|yearly|apiece|per (?!cent)\p{L}+|on average|average|typical(?:ly)?|individual(?:ly)?|how (?:many|much) of (?:the|these|those|that|them(?= (?:are|is|were|have) (?!there))))\b/iu;

/** Stop words that change what is asked for, so that an answer must hold them too. */
const relations = new Set(
  'before after except without besides outside beyond not never no most least best worst own'.split(' '),
);

/** A question as far as it is read before its words are. */
interface Read {
  readonly text: string;
  readonly want: Want;
  readonly mentions: readonly Mention[];
  /** Names that stand for a verb there (“plans”). */
  readonly verbs: readonly Mention[];
}

/** Of the words outside names and numbers those that are neither stop words nor the form of the question; a misspelt one has the stem of the word meant. */
export function readContent(knowledge: Knowledge, read: Read, terms: readonly Term[]): readonly Term[] {
  const { text, want, verbs } = read;
  const isVerbAt = (at: number) => verbs.some(({ start }) => start === at);
  const told = asksWhetherTold(read, terms);
  return terms
    .filter(({ term }) => relations.has(term) || !(isStopWord(term) || isFormWord(want, term)))
    .filter(({ term }) => !apiece.test(term) && !(told && isSaying(term)))
    .filter((term) => !isDegree(want, text, term))
    .filter(({ start }) => !(reporting.test(text.slice(0, start)) && isVerbAt(start)))
    .map((term) => ({
      ...term,
      stem: isVerbAt(term.start) ? `${term.stem} (verb)` : readStem(knowledge, term),
    }));
}

/** “Does the report mention it?” asks whether it stands there. */
function asksWhetherTold({ want, mentions }: Read, terms: readonly Term[]): boolean {
  return (
    want === 'yes-no' &&
    mentions.some(
      ({ end, readings }) =>
        readings.every(({ kind }) => kind === 'document') &&
        isSaying(terms.find(({ start }) => start > end)?.term ?? ''),
    )
  );
}

/** “Why is it the most modern?”: of what is claimed the degree needs no proof: “less modern than others” sets it right. */
function isDegree(want: Want, text: string, { term, end }: Term): boolean {
  return mayBeWrong.has(want) && /^(?:most|least)$/u.test(term) && !/^ of\b/iu.test(text.slice(end));
}

/** The noun after “which”, “what” or “how many”; a name right before it only limits it (“which Baltic ports”). */
export function findHead(
  text: string,
  mentions: readonly Mention[],
  content: readonly Term[],
): Term | undefined {
  const opening = /^.*?\b(?:which|what|how many|how much|(?:number|tally) of(?: the)?)\s+(?=\p{L})/iu.exec(
    text,
  )?.[0].length;
  const limiting = mentions.find(({ start }) => start === opening);
  const at = limiting ? limiting.end + 1 : opening;
  return content.find(({ start }) => start === at);
}

/** Words up to this length are a letter away from too many others: “stops” is not a misspelt acronym. */
const shortWord = 4;

function readStem(knowledge: Knowledge, { term, stem, stop }: Term): string {
  if (stop || isWord(knowledge, term)) return stem;
  const printed = knowledge.search.correct(term);
  const meant = findNearest(term, [
    ...(printed === undefined ? [] : [printed]),
    ...knowledge.facts.askedWords,
  ]);
  // The corpus's nearest word may still be far: “boating” is not a misspelt “floating”.
  const isNear = meant !== undefined && meant.length > shortWord && findNearest(term, [meant]) !== undefined;
  if (isNear) return stemOf(meant);
  // “anounce” is nearest to “announced” without its ending.
  const printedStem = stem.length > shortWord ? knowledge.search.correctStem(stem) : undefined;
  return printedStem !== undefined && printedStem.length > shortWord ? printedStem : stem;
}
