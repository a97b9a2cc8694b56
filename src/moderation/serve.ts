// The texts of a corpus in; what would be answered from them out, without a stall.
import { CorpusError } from '../corpus/problems.ts';
import type { RawCorpus } from '../corpus/raw.ts';
import { buildKnowledgeAsync, type ServedKnowledge } from '../knowledge.ts';
import type { ModerationOptions } from './options.ts';

/** Rejects with a CorpusError where the texts make no corpus. */
export async function serveTexts(
  raw: RawCorpus,
  { withhold }: Pick<ModerationOptions, 'withhold'>,
): Promise<ServedKnowledge> {
  const served = await withhold(raw);
  if ('problems' in served) throw new CorpusError(served.problems);
  return { knowledge: await buildKnowledgeAsync(served.corpus), withheld: served.withheld };
}
