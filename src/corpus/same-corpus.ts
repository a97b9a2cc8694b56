// Two corpora as texts in; whether they are the same, file by file and letter for letter, out.
import type { RawCorpus, RawFile } from './raw.ts';

function filesOf({ sources, facts, questions = [] }: RawCorpus): readonly RawFile[] {
  return [...sources, ...(facts ? [facts] : []), ...questions];
}

/** The order of the files makes no difference. */
export function isSameCorpus(one: RawCorpus, other: RawCorpus): boolean {
  const files = new Map(filesOf(other).map(({ file, text }) => [file, text]));
  const all = filesOf(one);
  return all.length === files.size && all.every(({ file, text }) => files.get(file) === text);
}
