// A corpus folder as the first argument, else in CORPUS_DIR, else the bundled one; on standard output that it is sound and
// what may be meant otherwise, or on standard error every problem it has.
import { adviseOn } from './advice.ts';
import { checkCorpus } from './check.ts';
import { readKnownQuestions } from './known-questions.ts';
import { CorpusError, describeProblem } from './problems.ts';
import { readCorpusFolder } from './read.ts';

const dir = [process.argv[2], process.env.CORPUS_DIR].find((given) => given) ?? 'corpus';

try {
  const raw = await readCorpusFolder(dir);
  const checked = checkCorpus(raw);
  const { problems: unread } = readKnownQuestions(raw);
  const problems = [...('problems' in checked ? checked.problems : []), ...unread];
  if (problems.length > 0 || 'problems' in checked) throw new CorpusError(problems);
  for (const advice of adviseOn(checked.corpus)) console.log(`Advice: ${describeProblem(advice)}`);
  const { sources, entities, figures, quotations } = checked.corpus;
  const passages = sources.flatMap((source) => source.passages);
  console.log(
    `${dir} is sound. Sources: ${sources.length}, paragraphs: ${passages.length}, entities: ${entities.length}, figures: ${figures.length}, quotations: ${quotations.length}.`,
  );
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(`${error.message}\n${dir} has problems: ${error.problems.length}.`);
  process.exitCode = 1;
}
