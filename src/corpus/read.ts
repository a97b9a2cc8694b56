// A corpus folder in, its texts out. The one reader of the file system here; nothing is interpreted.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './corpus.ts';
import { CorpusError } from './problems.ts';
import type { RawCorpus, RawFile } from './raw.ts';

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is nothing of that name';
    case 'EACCES':
    case 'EPERM':
      return 'its permissions do not allow it';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'it is no folder';
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'it is not UTF-8; save it as UTF-8';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

type Read = { readonly raw: RawFile } | { readonly problem: Problem; readonly code: string };

async function readText(dir: string, file: string): Promise<Read> {
  const path = join(dir, file);
  try {
    const bytes = await readFile(path);
    return { raw: { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
  } catch (error) {
    const message = `cannot be read (${path}): ${reasonOf(error)}`;
    return { problem: { file, where: '', message }, code: codeOf(error) };
  }
}

async function listSources(dir: string): Promise<readonly string[]> {
  const folder = join(dir, 'sources');
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^[^.].*\.md$/i.test(name)).toSorted();
  } catch (error) {
    const message = `cannot be read (${folder}): ${reasonOf(error)}; a corpus folder holds its texts as sources/<id>.md`;
    throw new CorpusError([{ file: 'sources/', where: '', message }], { cause: error });
  }
}

/** None where there is no such folder. */
async function listQuestions(dir: string): Promise<readonly string[]> {
  const folder = join(dir, 'questions');
  try {
    const names = await readdir(folder);
    return names.filter((name) => /^[^.].*\.jsonl$/i.test(name)).toSorted();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    const message = `cannot be read (${folder}): ${reasonOf(error)}`;
    throw new CorpusError([{ file: 'questions/', where: '', message }], { cause: error });
  }
}

function textsOf(read: readonly Read[]): readonly RawFile[] {
  return read.flatMap((one) => ('raw' in one ? [one.raw] : []));
}

/**
 * Reads `sources/*.md` and `questions/*.jsonl`, by file name, and `facts.yaml` where there is one. Hidden files and other
 * endings are passed over. Throws a CorpusError that names every file that cannot be read or is not UTF-8.
 */
export async function readCorpusFolder(dir: string): Promise<RawCorpus> {
  const readAll = async (folder: string, names: readonly string[]): Promise<readonly Read[]> =>
    Promise.all(names.map((name) => readText(dir, `${folder}/${name}`)));
  const sources = await readAll('sources', await listSources(dir));
  const questions = await readAll('questions', await listQuestions(dir));
  const facts = await readText(dir, 'facts.yaml');
  const without = 'code' in facts && facts.code === 'ENOENT';
  const problems = [...sources, ...questions, ...(without ? [] : [facts])].flatMap((one) =>
    'problem' in one ? [one.problem] : [],
  );
  if (problems.length > 0) throw new CorpusError(problems);
  return {
    sources: textsOf(sources),
    ...('raw' in facts ? { facts: facts.raw } : {}),
    ...(questions.length === 0 ? {} : { questions: textsOf(questions) }),
  };
}
