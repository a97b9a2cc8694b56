// Checked sources, facts and precedents in; the corpus that they are, with its hash, out.
import type { Facts } from './check-facts.ts';
import type { Corpus, Precedent, Source } from './corpus.ts';
import type { FactsTable } from './facts-file.ts';
import { hashOf } from './hash.ts';

function aboutSources(sources: readonly Source[]): Pick<Corpus, 'title' | 'description' | 'examples'> {
  const [first, ...rest] = sources.map(({ cite }) => cite);
  const paragraphs = sources.reduce((sum, { passages }) => sum + passages.length, 0);
  return {
    title: rest.length === 0 ? (first ?? '') : `${first ?? ''} and ${rest.length} more`,
    description: `${paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`} of ${sources.length === 1 ? 'one source' : `${sources.length} sources`}.`,
    examples: [],
  };
}

/** Without a fact table the corpus is its sources, and has no examples. */
export function buildCorpus(
  table: FactsTable | undefined,
  sources: readonly Source[],
  facts: Facts | undefined,
  precedents: readonly Precedent[],
): Corpus {
  const { title, description, examples } = table?.corpus ?? aboutSources(sources);
  const served = {
    title,
    description,
    examples,
    sources,
    entities: [],
    figures: [],
    quotations: [],
    statements: [],
    ...facts,
    precedents,
  };
  return { hash: hashOf(served), ...served };
}
