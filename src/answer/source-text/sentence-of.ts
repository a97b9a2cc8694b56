// Evidence in; the text of the sentence that it stands in, out.
import type { Evidence } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';

/** Nothing only where its passage is gone. */
export function sentenceOf(knowledge: Knowledge, evidence: Evidence): string {
  const passage = knowledge.findPassage(evidence.passage);
  if (!passage) return '';
  const { start, end } = findSentenceAround(passage, evidence);
  return passage.text.slice(start, end);
}
