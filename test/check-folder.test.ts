// `npm run check-corpus`: which folder it looks at, what it says of it and how it ends.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram, type Run } from './support/run-program.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  cpSync('corpus-example', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const program = resolve('src/check-folder.ts');

const check = (
  env: Readonly<Record<string, string>>,
  { cwd, args = [] }: { readonly cwd?: string; readonly args?: readonly string[] } = {},
): Promise<Run> => runProgram(program, args, { env, ...(cwd !== undefined && { cwd }) });

test('an argument goes before CORPUS_DIR, which goes before the bundled folder', async () => {
  expect(await check({ CORPUS_DIR: 'nowhere' }, { args: [folder] })).toEqual({
    code: 0,
    stdout: `${folder} is sound. Sources: 2, paragraphs: 8, entities: 12, figures: 11, quotations: 1.\n`,
    stderr: '',
  });
  expect((await check({ CORPUS_DIR: folder })).stdout).toContain(`${folder} is sound.`);
  expect((await check({ CORPUS_DIR: '' })).stdout).toMatch(/^corpus is sound\./m);
});

test('CORPUS_DIR may stand in .env, whose other names must be settings', async () => {
  writeFileSync(join(folder, '.env'), `CORPUS_DIR=${folder}\n`);
  const inFolder = (env: Readonly<Record<string, string>>) => check(env, { cwd: folder });
  expect((await inFolder({})).stdout).toContain(`${folder} is sound.`);
  expect((await inFolder({ CORPUS_DIR: 'nowhere' })).stderr).toContain('nowhere');
  writeFileSync(join(folder, '.env'), 'CORPUS_DIRECTORY=mine\n');
  const { code, stderr } = await inFolder({});
  expect(stderr).toMatch(/^\.env: CORPUS_DIRECTORY is no setting/u);
  expect(code).toBe(1);
});

test('every problem on standard error, and exit code 1', async () => {
  writeFileSync(join(folder, 'sources', 'third.md'), '---\ntitle: One: two\n---\n');
  const { code, stdout, stderr } = await check({ CORPUS_DIR: folder });
  expect(stderr).toMatch(/^sources\/third\.md: is not valid YAML, line 2: .*\n[^]*has problems: 2\.\n$/);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('advice beside what is sound', async () => {
  writeFileSync(
    join(folder, 'sources', 'third.md'),
    'A day in Skerra.\n\nTo Skerra by boat.\n\nFrom Skerra again.\n',
  );
  const { code, stdout } = await check({ CORPUS_DIR: folder });
  expect(stdout).toMatch(/^Advice: facts\.yaml: calls no entity "Skerra"[^\n]*\n[^\n]* is sound\.[^\n]*\n$/);
  expect(code).toBe(0);
});
