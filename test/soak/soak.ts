// A database in; a publisher started on it and killed at random moments, again and again; what was lost or half-written out.
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { openStore } from '../../src/store/store.ts';
import type { StoreOptions } from '../../src/store/store.ts';
import { checkFile } from './check-file.ts';
import { checkStore } from './check-store.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

export interface SoakOptions {
  readonly place: Pick<StoreOptions, 'dataDir' | 'databaseUrl'>;
  readonly kills: number;
  readonly seed: number;
}

export interface SoakSummary {
  readonly kills: number;
  /** How many of them came between the beginning of a publish and its acknowledgement. */
  readonly amidst: number;
  /** Versions that the publishers were told of; the first, which was imported, is none of them. */
  readonly acknowledged: number;
  /** Versions that were whole although the end came before the acknowledgement. */
  readonly unacknowledged: number;
  readonly drafts: number;
  /** Empty: nothing lost, nothing half-published. */
  readonly problems: readonly string[];
}

/** The publisher dies in the first, second or third of its publishes, this long after it began. */
const PUBLISHES = 3;
const MOMENTS_MS = 30;

const first: RawCorpus = { sources: [{ file: 'sources/first.md', text: 'The first words.' }] };

const publisher = fileURLToPath(new URL('publisher.ts', import.meta.url));

interface Life {
  readonly drafts: readonly number[];
  readonly versions: readonly number[];
  readonly amidst: boolean;
  /** What it said where it died by itself. */
  readonly failure?: string;
}

function start({ place, seed }: Pick<SoakOptions, 'place' | 'seed'>): ChildProcessWithoutNullStreams {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(place.dataDir, 'compiled') };
  return spawn(process.execPath, [publisher, JSON.stringify({ ...place, seed })], { env });
}

function numbersIn(lines: readonly string[], word: string): readonly number[] {
  return lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.slice(word.length)));
}

/** Lets the publisher work, kills it, and gives all that it said until then. */
async function liveAndDie(child: ChildProcessWithoutNullStreams, random: Random): Promise<Life> {
  const lines: string[] = [];
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const closed = once(child, 'close');
  const publishes = 1 + random.below(PUBLISHES);
  const moment = random.below(MOMENTS_MS);
  const reader = createInterface({ input: child.stdout });
  const reached = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      lines.push(line);
      if (lines.filter((said) => said === 'publishing').length === publishes) resolve();
    });
  });
  const read = once(reader, 'close');
  child.stdin.write('go\n');
  await Promise.race([reached.then(() => (moment === 0 ? undefined : wait(moment))), closed]);
  const alive = child.exitCode === null;
  child.kill('SIGKILL');
  await Promise.all([closed, read]);
  return {
    drafts: numbersIn(lines, 'draft'),
    versions: numbersIn(lines, 'version'),
    amidst: lines.at(-1) === 'publishing',
    ...(alive ? {} : { failure: `the publisher ended by itself: ${errors.join('').slice(0, 2_000)}` }),
  };
}

interface Account {
  readonly problems: string[];
  readonly drafts: number[];
  amidst: number;
  told: number;
  acknowledged: number;
  checked: number;
}

/** As the program does at its start: the store is opened and offered the folder, which waits for what is still being written. */
async function reopenAndCheck(
  place: SoakOptions['place'],
  account: Account,
  drafts: readonly number[],
): Promise<void> {
  const store = await openStore(place);
  try {
    await store.versions.importFirst(first, { by: { id: '0', name: 'start' } });
    const { acknowledged, checked } = account;
    const result = await checkStore(store, { acknowledged, drafts, checked });
    account.problems.push(...result.problems);
    account.checked = result.active;
  } finally {
    await store.close();
  }
}

/** Throws a StoreError where the database cannot be opened after a kill, or gives back other than what was stored. */
export async function soak({ place, kills, seed }: SoakOptions): Promise<SoakSummary> {
  const random = createRandom(seed);
  const account: Account = {
    problems: [],
    drafts: [],
    amidst: 0,
    told: 0,
    acknowledged: 0,
    checked: 0,
  };
  await reopenAndCheck(place, account, []);
  let next = start({ place, seed });
  for (let kill = 1; kill <= kills; kill += 1) {
    const child = next;
    // The next one loads its program while this one works.
    if (kill < kills) next = start({ place, seed: seed + kill });
    const life = await liveAndDie(child, random);
    account.drafts.push(...life.drafts);
    account.told += life.versions.length;
    account.amidst += life.amidst ? 1 : 0;
    account.acknowledged = Math.max(account.acknowledged, ...life.versions);
    if (life.failure !== undefined) account.problems.push(life.failure);
    await reopenAndCheck(place, account, life.drafts);
  }
  const last = account.checked;
  // Once more from the beginning: what was whole then is whole still.
  await reopenAndCheck(place, { ...account, checked: 0 }, account.drafts);
  if (place.databaseUrl === undefined) account.problems.push(...checkFile(place.dataDir));
  const { problems, drafts, amidst, told } = account;
  return {
    kills,
    amidst,
    acknowledged: told,
    unacknowledged: last - 1 - told,
    drafts: drafts.length,
    problems,
  };
}
