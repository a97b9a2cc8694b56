// A corpus folder as the first argument; on standard output that it is sound, or on standard error every problem it has.
import { loadCorpus } from './load.ts';
import { CorpusError } from './problems.ts';

const dir = process.argv[2] ?? 'corpus';

try {
  const { sources, entities, figures, quotations } = await loadCorpus(dir);
  const passages = sources.flatMap((source) => source.passages);
  console.log(
    `${dir} is sound. Sources: ${sources.length}, paragraphs: ${passages.length}, entities: ${entities.length}, figures: ${figures.length}, quotations: ${quotations.length}.`,
  );
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(`${error.message}\n${dir} has problems: ${error.problems.length}.`);
  process.exitCode = 1;
}
