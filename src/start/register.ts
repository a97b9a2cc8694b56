// The commands, described with the words of the corpus that serves, sent to Discord: by `npm run deploy`, and when that corpus changes.
import { ConfigError } from '../config.ts';
import type { Config } from '../config.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load.ts';
import type { Bot } from '../discord/bot.ts';
import { deployCommands, deployOnly } from '../discord/deploy.ts';
import type { Parts } from '../discord/parts.ts';
import { buildServed } from '../knowledge.ts';
import type { Log } from '../log.ts';
import { registry } from '../registry.ts';
import type { Snapshot } from '../snapshots.ts';
import { openStoreOf } from './begin-store.ts';
import { homeOf } from './reach-discord.ts';

/** Descriptions of commands come from the corpus, and are registered anew where they have changed with it. */
export async function registerAgain(
  bot: Bot,
  parts: Parts,
  { knowledge: { corpus } }: Snapshot,
): Promise<void> {
  try {
    await deployCommands(bot.client.rest, { ...parts, corpus, hasVersions: true });
  } catch (error) {
    parts.log.error({ err: error }, 'the commands keep the descriptions that they had');
  }
}

/** What the store serves or, before the first start, what the folder holds. */
async function findCorpus(config: Config): Promise<Corpus> {
  const store = await openStoreOf(config);
  try {
    const active = await store.versions.active();
    const raw = active === undefined ? undefined : await store.versions.read(active);
    return raw ? (await buildServed(raw)).knowledge.corpus : await loadCorpus(config.corpusDir);
  } finally {
    await store.close();
  }
}

/** Throws a ConfigError without a token. */
export async function deploy(config: Config, log: Log): Promise<void> {
  if (config.discordToken === undefined) {
    throw new ConfigError(['DISCORD_TOKEN is missing: without it there is nobody to register commands with']);
  }
  const { discordToken: token } = config;
  const corpus = await findCorpus(config);
  await deployOnly({ token, registry, corpus, log, hasVersions: true, ...homeOf(config) });
}
