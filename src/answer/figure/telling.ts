// A figure in; what the parts of the sentences say that hold its evidence, out.
import type { Evidence, Figure } from '../../corpus/corpus.ts';
import { findSentenceAround } from '../../facts/table.ts';
import type { Knowledge } from '../../knowledge.ts';
import { findParts } from '../source-text/joined-parts.ts';

/** The parts of the sentence around a piece of evidence that it stands in. */
function partsAround(knowledge: Knowledge, evidence: Evidence): readonly string[] {
  const passage = knowledge.findPassage(evidence.passage);
  if (!passage) return [];
  return findParts(passage, findSentenceAround(passage, evidence))
    .filter(({ start, end }) => start < evidence.end && end > evidence.start)
    .map(({ start, end }) => passage.text.slice(start, end));
}

/** What the parts of the sentences say that hold the evidence. */
export const tellingOf = (knowledge: Knowledge, { evidence }: Figure): string =>
  evidence.flatMap((one) => partsAround(knowledge, one)).join('\n');
