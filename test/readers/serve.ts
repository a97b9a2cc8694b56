// The bot on the stand-in with a real store: versions are swapped by a test, and what readers leave behind is in a temporary folder.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createTestClock } from '../../playground/start.ts';
import type { Playground, TestClock } from '../../playground/start.ts';
import { startBot } from '../../src/discord/bot.ts';
import { createDirectMessages } from '../../src/discord/direct.ts';
import { buildKnowledge } from '../../src/knowledge.ts';
import type { Knowledge } from '../../src/knowledge.ts';
import type { Post } from '../../src/readers/post.ts';
import { createReaders } from '../../src/readers/readers.ts';
import type { RunningReaders } from '../../src/readers/readers.ts';
import { openStore } from '../../src/store/store.ts';
import type { Store } from '../../src/store/store.ts';
import { startDiscord, testParts } from '../support/bot.ts';
import type { Logged } from '../support/bot.ts';
import { corpusOf } from '../support/corpus.ts';

/** Says how many bridges there are, and nothing of tunnels. */
export const first = corpusOf({
  sources: { valley: 'The valley has four bridges.\n\nThe oldest of them is made of stone.' },
});
/** Says how many tunnels there are as well. */
export const second = corpusOf({
  sources: {
    valley: 'The valley has four bridges.\n\nThe oldest of them is made of stone.',
    tunnels: 'The mayor counted again. There are seven tunnels, all of them lit.',
  },
});
export const QUESTION = 'How many tunnels are there?';

export interface Served {
  readonly discord: Playground;
  readonly store: Store;
  readonly readers: RunningReaders;
  readonly logged: Logged;
  readonly clock: TestClock;
  /** Another version serves from now on. */
  publish(knowledge: Knowledge): void;
  /** Ends this process and begins another one, so many milliseconds later, on the same store and the same Discord. */
  restart(later: number): Promise<Served>;
  /** The same with a store in which nothing is, as if its folder had been deleted. */
  remade(around: (post: Post) => Post): Promise<Served>;
}

interface Ground {
  readonly discord: Playground;
  readonly store: Store;
  readonly clock: TestClock;
  readonly knowledge: Knowledge;
  readonly version: number;
  readonly around: (post: Post) => Post;
}

async function begin(ground: Ground): Promise<Served> {
  const { discord, store, clock, around } = ground;
  const { parts, logged } = testParts([], first);
  let serving = { version: ground.version, knowledge: ground.knowledge };
  const current = () => serving;
  const direct = createDirectMessages(parts.log);
  const setTimer = (run: () => void, ms: number) => clock.setTimer(run, ms);
  const readers = createReaders({ store, current, post: around(direct), log: parts.log, setTimer });
  const bot = await startBot({
    token: discord.token,
    api: discord.api,
    parts: {
      ...parts,
      clock,
      current: () => serving.knowledge,
      homeGuildId: discord.homeGuildId,
      readers,
      onAnswered: (answered) => {
        readers.answered(answered);
      },
    },
  });
  direct.connect(bot.client);
  const stop = async (): Promise<void> => {
    await readers.stop();
    await bot.stop();
    await readers.settle();
  };
  onTestFinished(stop);
  readers.served();
  return {
    discord,
    store,
    readers,
    logged,
    clock,
    publish(knowledge) {
      serving = { version: serving.version + 1, knowledge };
      readers.served();
    },
    async restart(later) {
      await stop();
      clock.advance(later);
      return begin({ ...ground, ...serving, around: (post) => post });
    },
    async remade(next) {
      await stop();
      clock.advance(1_000);
      const knowledge = buildKnowledge(first);
      return begin({ ...ground, knowledge, version: 1, store: await makeStore(clock), around: next });
    },
  };
}

async function makeStore(clock: TestClock): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-readers-'));
  const store = await openStore({ dataDir: folder, now: () => new Date(clock.now()) });
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });
  return store;
}

/** `around` stands between the readers and their direct messages. */
export async function startServed(around: (post: Post) => Post = (post) => post): Promise<Served> {
  const clock = createTestClock();
  const store = await makeStore(clock);
  const discord = await startDiscord(clock);
  return begin({ discord, store, clock, around, knowledge: buildKnowledge(first), version: 1 });
}
