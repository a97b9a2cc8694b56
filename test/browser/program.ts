// Starts the whole program as a newcomer does, without a token; gives the address of its page and a way to end it.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A busy machine is no failure. */
const START_MS = 180_000;
const STOP_MS = 60_000;
const ADDRESS = /^http:\/\/127\.0\.0\.1:\d+\/$/;

export interface Program {
  readonly url: string;
  /** Ends it as Ctrl+C does; gives the exit code, and null if it had to be killed. */
  stop(): Promise<number | null>;
}

export interface ProgramOptions {
  /** The folder that its database begins with. Default: the bundled one. */
  readonly corpusDir?: string;
}

/** Its database is its own, so that every run begins with version 1. */
async function begin({ corpusDir }: ProgramOptions): Promise<{ child: ChildProcess; dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'footnote-page-'));
  const env: NodeJS.ProcessEnv = { ...process.env, DATA_DIR: dataDir };
  if (corpusDir !== undefined) env.CORPUS_DIR = corpusDir;
  delete env.DISCORD_TOKEN;
  delete env.DATABASE_URL;
  delete env.PORT;
  const child = spawn(process.execPath, ['src/main.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { child, dataDir };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit', { signal: AbortSignal.timeout(STOP_MS) });
  child.kill('SIGTERM');
  try {
    await ended;
  } catch {
    child.kill('SIGKILL');
  }
}

/** Starts `src/main.ts`; throws if it ends, or says no address in time. What it logs goes to standard error. */
export async function startProgram(options: ProgramOptions = {}): Promise<Program> {
  const { child, dataDir } = await begin(options);
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  return {
    url: await readAddress(child),
    stop: async () => {
      process.removeListener('exit', kill);
      if (child.exitCode === null) await end(child);
      await rm(dataDir, { recursive: true, force: true });
      return child.exitCode;
    },
  };
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the program has no standard output');
  const lines = createInterface(child.stdout);
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  // Everything is read to the end: a full pipe would stop the program.
  lines.on('line', (line) => {
    if (ADDRESS.test(line)) resolve(line);
    else process.stderr.write(`${line}\n`);
  });
  child.once('exit', (code) => {
    reject(new Error(`the program ended with code ${String(code)} before it printed its address`));
  });
  const timer = setTimeout(() => {
    reject(new Error(`the program printed no address within ${START_MS / 1000} seconds`));
  }, START_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
