// A corpus folder as the first argument, else in CORPUS_DIR, else the bundled one; on standard output that it is sound and
// what may be meant otherwise, or on standard error every problem it has.
import { ConfigError, findCorpusDir } from './config.ts';
import { checkCorpus } from './corpus/check.ts';
import { readKnownQuestions } from './corpus/known-questions.ts';
import { CorpusError, describeProblem } from './corpus/problems.ts';
import { readCorpusFolder } from './corpus/read.ts';
import { readEnvironment } from './environment.ts';
import { adviseOn } from './facts/advice.ts';

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function check(dir: string): Promise<void> {
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
}

async function main(): Promise<void> {
  const dir = findCorpusDir(process.argv[2], readEnvironment().CORPUS_DIR);
  try {
    await check(dir);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    fail(`${error.message}\n${dir} has problems: ${error.problems.length}.`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  fail(error.message);
}
