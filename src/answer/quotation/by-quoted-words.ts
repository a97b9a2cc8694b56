// A question that quotes words in; where those very words stand, and whose the sources say they are, out.
import type { Entity, Evidence, Quotation, Range } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findTerms, type Term } from '../../search/terms.ts';
import type { Citation } from '../answer.ts';
import { speakerAt } from '../attribution.ts';
import { bySpeaker } from './by-quotation.ts';
import { citeEvidence, citeRun, widen } from '../cite.ts';
import { miss, type Found } from '../found.ts';
import type { Question } from '../question/question.ts';
import { spokenAs } from './quotations.ts';
import { suggestAround } from '../suggest.ts';

/** A run in quotation marks of the question, of three words or more. */
const quotedRun = /(?<![\p{L}\p{N}])["“”‘']([^"“”]{8,}?)["“”’'](?![\p{L}\p{N}])/u;

/** “Who said ‘…’?”, “did X say ‘…’?”: where those very words stand, and whose the sources say they are. */
export function byQuotedWords(knowledge: Knowledge, question: Question): Found | undefined {
  const words = quotedRun.exec(question.text)?.[1];
  const terms = words === undefined ? [] : findTerms(words).map(({ term }) => term);
  if (terms.length < fewestQuoted) return undefined;
  for (const passage of knowledge.corpus.sources.flatMap(({ passages }) => passages)) {
    const run = findRun(findTerms(passage.text), terms);
    if (!run) continue;
    const speaker = speakerAt(knowledge, passage, run);
    const entity = speaker?.entity === undefined ? undefined : knowledge.findEntity(speaker.entity);
    // What stands around the speaker's own words is the source's.
    const holds = (part: Evidence): boolean =>
      part.passage === passage.id && part.start <= run.start && part.end >= run.end;
    const quotation = knowledge.corpus.quotations.find(({ parts }) => parts.some(holds));
    const theirs = quotation?.parts.find(holds);
    const citation = citeRun(passage, entity && theirs ? theirs : widen(passage, run), [run], speaker);
    return entity
      ? {
          kind: 'quotation',
          speaker: spokenAs(entity),
          more: true,
          citations: [citation, ...citeSaying(knowledge, question, entity, quotation)],
          next: suggestAround(knowledge, entity, 'quotation'),
        }
      : { kind: 'passage', citations: [citation], next: [] };
  }
  // Nobody said words that stand nowhere; some of them may still be somebody's.
  return bySpeaker(knowledge, question) ?? miss('not-stated');
}

const fewestQuoted = 3;

/** Who is asked for words that a document says: where the source says that it does, as no role of a document tells that. */
function citeSaying(
  knowledge: Knowledge,
  { want }: Question,
  { kind }: Entity,
  quotation: Quotation | undefined,
): readonly Citation[] {
  const asksWho = want === 'speaker' || want === 'person';
  return asksWho && kind === 'document' && quotation?.attribution
    ? citeEvidence(knowledge, quotation.attribution)
    : [];
}

/** Where the words stand one after the other, or undefined. */
function findRun(all: readonly Term[], words: readonly string[]): Range | undefined {
  const at = all.findIndex((_, place) => words.every((word, offset) => all[place + offset]?.term === word));
  const [first, last] = [all[at], all[at + words.length - 1]];
  return first && last ? { start: first.start, end: last.end } : undefined;
}
