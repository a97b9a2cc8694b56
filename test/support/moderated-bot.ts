// The real bot on the stand-in with a real store in a folder of its own: everything that moderators can do, over real sockets.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { InteractionResult, PickedFile } from '../../playground/start.ts';
import type { RawCorpus } from '../../src/corpus/raw.ts';
import { systemClock } from '../../src/discord/clock.ts';
import { withholdFacts } from '../../src/corpus/withhold.ts';
import { createFetchUpload } from '../../src/discord/fetch-upload.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createModeration } from '../../src/moderation/create-moderation.ts';
import { importFolder } from '../../src/moderation/import-folder.ts';
import type { ModerationOptions } from '../../src/moderation/options.ts';
import type { Moderation } from '../../src/moderation/moderation.ts';
import { createSnapshots } from '../../src/snapshots.ts';
import type { Snapshots } from '../../src/snapshots.ts';
import type { DatabaseOptions } from '../../src/store/database.ts';
import { buildServed } from '../../src/knowledge.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { startDiscord, testParts, type TestBot } from './bot.ts';
import { pressOf } from '../discord/buttons.ts';
import { rawCorpusOf } from './corpus.ts';

/** A harbour with two lighthouses. */
export const harbour: RawCorpus = rawCorpusOf({
  sources: {
    almanac:
      '---\ntitle: Harbour almanac\npublisher: Harbour Press\n---\n\nPort Ellen has two lighthouses.\n\nThe Harbour Board looks after them.',
  },
  facts: {
    corpus: {
      title: 'The harbour',
      description: 'What is known of the harbour.',
      examples: ['How many lighthouses are there?'],
      sources: [],
    },
    entities: [
      {
        id: 'lighthouses',
        kind: 'group',
        plural: 'lighthouses',
        names: [{ text: 'lighthouses', evidence: [{ source: 'almanac', quote: 'two lighthouses' }] }],
      },
    ],
    figures: [
      {
        id: 'lights',
        about: 'lighthouses',
        measure: 'count',
        value: 2,
        evidence: [{ source: 'almanac', quote: 'two lighthouses' }],
      },
    ],
  },
});

export interface Kept {
  readonly store: Store;
  readonly snapshots: Snapshots;
  readonly moderation: Moderation;
  /** What the bundled folder holds from now on. */
  readonly setFolder: (raw: RawCorpus) => void;
}

type Changed = Partial<
  Pick<
    ModerationOptions,
    'requireSecond' | 'uploadLimit' | 'fetchUpload' | 'withhold' | 'onFault' | 'setTimer'
  >
>;

/** A folder that is gone when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-kept-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in that place that begins with `raw`; what serves from it, and what moderators do to it. */
export async function keepCorpus(
  raw: RawCorpus = harbour,
  changed: Changed = {},
  place?: DatabaseOptions,
): Promise<Kept> {
  const store = await openStore(place ?? { dataDir: await makeFolder() });
  let bundled = raw;
  const readFolder = () => Promise.resolve(bundled);
  await importFolder({ store, readFolder });
  const { versions } = store;
  // In this thread, which is quicker for a small corpus; `withholdElsewhere` has tests of its own.
  const { withhold = (texts: RawCorpus) => Promise.resolve(withholdFacts(texts)) } = changed;
  const snapshots = await createSnapshots({
    readActive: () => versions.active(),
    readVersion: (version) => versions.read(version),
    findAt: async (time) => (await versions.findAt(time))?.number,
    build: (raw) => buildServed(raw, withhold),
    clock: systemClock,
    every: 60_000,
    patience: 10_000,
    keep: 3,
    onChange: () => undefined,
    onError: (error) => expect.fail(error.message),
    onRecovered: () => undefined,
  });
  onTestFinished(async () => {
    snapshots.stop();
    await store.close();
  });
  const moderation = createModeration({
    store,
    snapshots,
    fetchUpload: () => Promise.resolve({ problem: 'is not there.' }),
    readFolder,
    withhold,
    requireSecond: false,
    uploadLimit: 25 * 1024 * 1024,
    setTimer: (run, ms) => systemClock.setTimer(run, ms),
    ...changed,
  });
  const setFolder = (next: RawCorpus): void => {
    bundled = next;
  };
  return { store, snapshots, moderation, setFolder };
}

export interface ModeratedBot extends TestBot, Kept {
  /** Gives a command of `/corpus`, as the moderator unless told otherwise. */
  readonly corpus: (
    name: string,
    options?: Readonly<Record<string, string | number | boolean | PickedFile>>,
    user?: string,
  ) => Promise<InteractionResult>;
  /** Presses a button by its label, as the moderator. */
  readonly press: (result: InteractionResult, label: string, user?: string) => Promise<InteractionResult>;
}

/** The bot with moderators' commands on `raw`. */
export async function startModeratedBot(
  raw: RawCorpus = harbour,
  changed: Changed = {},
): Promise<ModeratedBot> {
  const { parts, logged, clock } = testParts();
  const discord = await startDiscord(clock);
  const { homeGuildId } = discord;
  const limit = changed.uploadLimit ?? 25 * 1024 * 1024;
  const fetchUpload = createFetchUpload({ origins: [discord.cdn], limit, clock });
  const kept = await keepCorpus(raw, { fetchUpload, ...changed });
  const { store, snapshots, moderation } = kept;
  const bot = await startBot({
    token: discord.token,
    api: discord.api,
    parts: {
      ...parts,
      current: () => snapshots.current().knowledge,
      at: async (asOf) => (await snapshots.at(asOf))?.knowledge,
      moderation,
      homeGuildId,
      onRefused: ({ command, via, userId: id, rule }) =>
        store.audit.append({
          by: { id, name: '' },
          action: command,
          outcome: 'refused',
          details: { via, rule },
        }),
    },
  });
  onTestFinished(async () => {
    await bot.stop();
    expect(discord.violations).toEqual([]);
    expect(logged.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
  const { moderator } = discord.ids;
  return {
    ...kept,
    discord,
    bot,
    logged,
    clock,
    corpus: (name, options = {}, user = moderator) =>
      discord.runCommand({ name: `corpus ${name}`, options, user }),
    press: (result, label, user = moderator) => discord.press({ ...pressOf(result, label), user }),
  };
}
