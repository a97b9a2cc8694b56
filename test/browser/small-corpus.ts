// A copy of the bundled corpus that may be written to, with few enough known questions to rehearse in a moment.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BUNDLED = fileURLToPath(new URL('../../corpus/', import.meta.url));
const QUESTIONS = 60;

export interface CorpusCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function copyCorpus(): Promise<CorpusCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-corpus-'));
  await cp(BUNDLED, folder, { recursive: true, filter: (path) => !path.endsWith('.jsonl') });
  const questions = await readFile(join(BUNDLED, 'questions', 'report.jsonl'), 'utf8');
  const few = questions.split('\n').slice(0, QUESTIONS).join('\n');
  await writeFile(join(folder, 'questions', 'report.jsonl'), `${few}\n`);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
