// The bundled corpus, for tests of what people write about it.
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildKnowledge } from '../../src/knowledge.ts';

export const bundled = buildKnowledge(await loadCorpus('corpus'));
