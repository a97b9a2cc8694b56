// What an operator sees when the bot cannot start: lines that say what to do, and exit code 1.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram, type Run } from './support/run-program.ts';

const main = resolve('src/main.ts');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  cpSync('corpus', join(folder, 'corpus'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> =>
  runProgram(main, args, { cwd: folder, env });

test('without a token it runs on the stand-in: the page’s address alone on standard output, the log elsewhere', async () => {
  const bot = spawn(process.execPath, [main], { cwd: folder, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = [text(bot.stdout), text(bot.stderr)];
  const printed: readonly unknown[] = await once(bot.stdout, 'data');
  const page = await fetch(String(printed[0]).trim());
  expect(page.status).toBe(200);
  bot.kill('SIGTERM');
  expect(await once(bot, 'exit')).toEqual([0, null]);
  expect(await stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(await stderr).toMatch(/^\{.*"msg":"logged in"\}$/m);
});

test.each([
  ['an empty token', { DISCORD_TOKEN: '' }, /^DISCORD_TOKEN is empty: .*\n$/],
  ['no token in production', { NODE_ENV: 'production' }, /^DISCORD_TOKEN is missing and NODE_ENV .*\n$/],
  ['a corpus folder that is not there', { CORPUS_DIR: 'nowhere' }, /^[^\n]*nowhere[^\n]*\n$/],
  [
    'a description of Discord that is not there',
    { DISCORD_OPENAPI: 'nowhere.json', LOG_LEVEL: 'silent' },
    /^DISCORD_OPENAPI cannot be read \(nowhere\.json\): ENOENT\n$/,
  ],
])('one line and exit code 1 for %s', async (_what, env, line) => {
  const { code, stdout, stderr } = await run(env);
  expect(stderr).toMatch(line);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

test('one line and exit code 1 for a port that somebody else listens on', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { code, stderr } = await run({ PORT: port, LOG_LEVEL: 'silent' });
  other.close();
  expect(stderr).toBe(`PORT ${port} cannot be listened on (EADDRINUSE); 0 takes any free one\n`);
  expect(code).toBe(1);
});

test('one line and exit code 1 for an unknown key in the .env file', async () => {
  writeFileSync(join(folder, '.env'), 'DISCORD_TOKN=abc\n');
  const { code, stderr } = await run({});
  expect(stderr).toMatch(/^\.env: DISCORD_TOKN is no setting; the settings are DISCORD_TOKEN, .*\n$/);
  expect(code).toBe(1);
});

test('the environment goes before the .env file', async () => {
  writeFileSync(join(folder, '.env'), 'DISCORD_TOKEN=a.b.c\nCORPUS_DIR=nowhere\n');
  const { stderr } = await run({ DISCORD_TOKEN: '' });
  expect(stderr).toMatch(/^DISCORD_TOKEN is empty/);
});

test('every problem of a corpus that does not pass the checker, a line each', async () => {
  mkdirSync(join(folder, 'mine', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'mine', 'sources', 'almanac.md'), 'The harbour has two lighthouses.\n');
  const figure = (id: string): string =>
    `  - { id: ${id}, about: nobody, measure: count, value: 2, evidence: [{ source: almanac, quote: two lighthouses }] }\n`;
  writeFileSync(
    join(folder, 'mine', 'facts.yaml'),
    `corpus: { title: Mine, description: Mine., examples: [What?] }\nfigures:\n${figure('a')}${figure('b')}`,
  );
  const { code, stderr } = await run({ CORPUS_DIR: 'mine' });
  expect(stderr).toMatch(/^facts\.yaml: figure "a" .*nobody/m);
  expect(stderr).toMatch(/^facts\.yaml: figure "b" .*nobody/m);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

test('one line and exit code 1 for registering commands without a token', async () => {
  const { code, stderr } = await run({}, 'deploy');
  expect(stderr).toMatch(/^DISCORD_TOKEN is missing: .*\n$/);
  expect(code).toBe(1);
});

/** Starts the bot on the stand-in until it has logged in; what it logged, as lines. */
async function start(env: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> {
  const bot = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stderr = text(bot.stderr);
  await once(bot.stdout, 'data');
  bot.kill('SIGTERM');
  expect(await once(bot, 'exit')).toEqual([0, null]);
  const lines = (await stderr).trim().split('\n');
  return lines.map((each): unknown => JSON.parse(each));
}

test('an empty store begins with the folder, and from then on the store serves, whatever becomes of the folder', async () => {
  const dataDir = join(folder, 'kept');
  const env = { DATA_DIR: dataDir };
  expect(await start(env)).toContainEqual(
    expect.objectContaining({ version: 1, msg: 'the folder was imported as the first corpus version' }),
  );
  expect(await start(env)).toContainEqual(
    expect.objectContaining({ version: 1, msg: 'the store serves what the folder holds' }),
  );
  writeFileSync(join(folder, 'corpus', 'facts.yaml'), 'corpus: 3\n');
  expect(await start(env)).toContainEqual(
    expect.objectContaining({
      level: 'warn',
      folder: 'corpus',
      msg: 'the database serves another corpus version than the folder holds: /corpus refresh drafts the folder, an empty database (DATA_DIR) begins with it',
    }),
  );
  rmSync(join(folder, 'corpus'), { recursive: true });
  expect(await start(env)).toContainEqual(
    expect.objectContaining({ level: 'warn', msg: 'the folder cannot be read; the store serves' }),
  );
});

test.each([
  ['a data folder that is a file', { DATA_DIR: 'file' }, /^The database \(file\/footnote\.db\) [^\n]*\n$/],
  [
    'a data folder that the system makes nowhere',
    { DATA_DIR: '/proc/nowhere' },
    /^The database \(\/proc\/nowhere\/footnote\.db\) [^\n]*\n$/,
  ],
  [
    'a database that is not there, without its password',
    { DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:9/none' },
    /^The database \((?:(?!hunter2)[^\n])*\n$/,
  ],
])('one line and exit code 1 for %s', async (_what, env, line) => {
  writeFileSync(join(folder, 'file'), '');
  const { code, stdout, stderr } = await run(env);
  expect(stderr).toMatch(line);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});
