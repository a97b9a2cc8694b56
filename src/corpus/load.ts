// A corpus folder in, the checked corpus out.
import { checkCorpus } from './check.ts';
import type { Corpus } from './corpus.ts';
import { CorpusError } from './problems.ts';
import { readCorpusFolder } from './read.ts';

/** Throws a CorpusError with every problem where the folder cannot be read or does not pass the checker. */
export async function loadCorpus(dir: string): Promise<Corpus> {
  const checked = checkCorpus(await readCorpusFolder(dir));
  if ('problems' in checked) throw new CorpusError(checked.problems);
  return checked.corpus;
}
