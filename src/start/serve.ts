// Configuration and log in; a running bot out: store -> snapshots -> readers -> Discord, and the way down again.
import type { Config } from '../config.ts';
import { startBot, type Bot } from '../discord/bot.ts';
import { systemClock } from '../discord/clock.ts';
import { createDirectMessages } from '../discord/direct.ts';
import type { Log } from '../log.ts';
import { createReaders } from '../readers/readers.ts';
import type { Snapshot } from '../snapshots.ts';
import type { Store } from '../store/store.ts';
import { beginStore, openStoreOf } from './begin-store.ts';
import { buildParts } from './build-parts.ts';
import { reachDiscord, type Reached } from './reach-discord.ts';
import { registerAgain } from './register.ts';
import { startSnapshots } from './start-snapshots.ts';
import { tellFailure } from './tell-failure.ts';

/** Resolves when the bot answers; from then on signals and a lost connection end it. */
export async function serve(
  config: Config,
  log: Log,
  reach: (config: Config) => Promise<Reached> = reachDiscord,
): Promise<void> {
  const store = await openStoreOf(config);
  try {
    await serveFrom(store, config, log, reach);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveFrom(
  store: Store,
  config: Config,
  log: Log,
  reach: (config: Config) => Promise<Reached>,
): Promise<void> {
  await beginStore(store, config, log);
  const served: ((now: Snapshot) => void)[] = [];
  const snapshots = await startSnapshots(store, config, log, (now) => {
    for (const tell of served) tell(now);
  });
  const discord = await reach(config);
  const direct = createDirectMessages(log);
  const readers = createReaders({
    store,
    current: () => snapshots.current(),
    post: direct,
    log,
    setTimer: (run, ms) => systemClock.setTimer(run, ms),
  });
  const parts = buildParts({ store, snapshots, readers }, config, discord, log);
  const bot = await startBot({ ...discord, parts }).catch(async (error: unknown) => {
    // The stand-in would keep the process up.
    await discord.close();
    throw error;
  });
  direct.connect(bot.client);
  served.push((now) => void registerAgain(bot, parts, now));
  served.push(() => {
    readers.served();
  });
  readers.served();
  snapshots.start();

  const stop = async (why: string): Promise<void> => {
    log.info({ why }, 'stopping');
    snapshots.stop();
    await readers.stop();
    await bot.stop();
    await readers.settle();
    await store.close();
    await discord.close();
  };
  endOn(bot, stop);
  // Whoever reads it may stop the process at once.
  if (discord.url !== undefined) process.stdout.write(`${discord.url}\n`);
}

function endOn(bot: Bot, stop: (why: string) => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(signal).catch(tellFailure));
  }
  void bot.lost.then(async (error) => {
    tellFailure(error);
    await stop('connection lost');
  });
}
