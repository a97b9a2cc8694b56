import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { CorpusError } from '../../src/corpus/problems.ts';
import { readCorpusFolder } from '../../src/corpus/read.ts';

const made: string[] = [];

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'corpus-'));
  made.push(dir);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

afterEach(async () => {
  await Promise.all(made.splice(0).map((dir) => rm(dir, { recursive: true })));
});

const latin1 = new Uint8Array([0x63, 0x61, 0x66, 0xe9]);

describe('readCorpusFolder', () => {
  it('reads the sources by file name and the fact table, and passes over hidden and other files', async () => {
    const dir = await folderOf({
      'sources/b.md': 'B',
      'sources/a.md': 'A',
      'sources/.hidden.md': 'x',
      'sources/notes.txt': 'x',
      'facts.yaml': 'corpus: {}',
    });
    expect(await readCorpusFolder(dir)).toEqual({
      sources: [
        { file: 'sources/a.md', text: 'A' },
        { file: 'sources/b.md', text: 'B' },
      ],
      facts: { file: 'facts.yaml', text: 'corpus: {}' },
    });
  });

  it('reads the known questions by file name, where there are any', async () => {
    const dir = await folderOf({
      'sources/a.md': 'A',
      'questions/b.jsonl': '{}',
      'questions/a.jsonl': '',
      'questions/README.md': 'x',
    });
    expect((await readCorpusFolder(dir)).questions).toEqual([
      { file: 'questions/a.jsonl', text: '' },
      { file: 'questions/b.jsonl', text: '{}' },
    ]);
    const without = await folderOf({ 'sources/a.md': 'A', 'questions/README.md': 'x' });
    expect(await readCorpusFolder(without)).not.toHaveProperty('questions');
  });

  it('names a file of questions that is not UTF-8', async () => {
    const dir = await folderOf({ 'sources/a.md': 'A', 'questions/a.jsonl': latin1 });
    await expect(readCorpusFolder(dir)).rejects.toThrow('questions/a.jsonl: cannot be read');
  });

  it('needs no fact table', async () => {
    const dir = await folderOf({ 'sources/a.md': 'A' });
    expect(await readCorpusFolder(dir)).toEqual({ sources: [{ file: 'sources/a.md', text: 'A' }] });
  });

  it('names the folder that is not there and what it should hold', async () => {
    const dir = await folderOf({ 'facts.yaml': '' });
    await expect(readCorpusFolder(dir)).rejects.toThrow(
      `sources/: cannot be read (${join(dir, 'sources')}): there is nothing of that name; a corpus folder holds its texts as sources/<id>.md`,
    );
  });

  it('names every file that cannot be read or is not UTF-8', async () => {
    const dir = await folderOf({ 'sources/a.md': latin1, 'sources/b.md/x': '', 'facts.yaml': latin1 });
    await expect(readCorpusFolder(dir)).rejects.toThrow(
      [
        `sources/a.md: cannot be read (${join(dir, 'sources/a.md')}): it is not UTF-8; save it as UTF-8`,
        `sources/b.md: cannot be read (${join(dir, 'sources/b.md')}): it is a folder`,
        `facts.yaml: cannot be read (${join(dir, 'facts.yaml')}): it is not UTF-8; save it as UTF-8`,
      ].join('\n'),
    );
  });
});

describe('loadCorpus', () => {
  it('gives the checked corpus of a folder', async () => {
    const dir = await folderOf({ 'sources/a.md': 'There are three boards.' });
    expect((await loadCorpus(dir)).sources[0]?.passages[0]?.text).toBe('There are three boards.');
  });

  it('throws every problem as one error, in its message and as data', async () => {
    const dir = await folderOf({ 'sources/a.md': '', 'sources/B.md': 'x' });
    const error: unknown = await loadCorpus(dir).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CorpusError);
    expect(error).toMatchObject({ problems: [{ file: 'sources/B.md' }, { file: 'sources/a.md' }] });
    expect(String(error)).toContain('sources/a.md: has no paragraphs');
  });
});
