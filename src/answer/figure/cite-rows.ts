// Several figures in; the one passage that states them all, with the words that do, out.
import type { Figure } from '../../corpus/corpus.ts';
import type { Knowledge } from '../../knowledge.ts';
import { citeEvidence, gatherCitations } from '../cite.ts';
import type { Found } from '../found.ts';

/** “Nine per cent of readers and 12 per cent of members”, with both shares bold; undefined where no one passage has them all. */
export function citeRows(knowledge: Knowledge, rows: readonly Figure[]): Found | undefined {
  const evidence = rows.flatMap((row) => row.evidence.slice(0, 1));
  const [first] = evidence;
  if (!first) return undefined;
  if (evidence.some(({ passage }) => passage !== first.passage)) return undefined;
  const citations = gatherCitations(evidence.flatMap((one) => citeEvidence(knowledge, one, one.says)));
  return { kind: 'passage', citations, next: [] };
}
