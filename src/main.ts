// The composition root: environment -> config -> log -> knowledge -> Discord, and the way down again.
import { readFileSync } from 'node:fs';
import { ConfigError, parseConfig, parseEnvFile } from './config.ts';
import type { Config, Environment } from './config.ts';
import { CorpusError } from './corpus/problems.ts';
import { loadCorpus } from './corpus/load.ts';
import { startBot } from './discord/bot.ts';
import { systemClock } from './discord/clock.ts';
import { deployOnly } from './discord/deploy.ts';
import { GatewayError } from './discord/gateway.ts';
import { buildKnowledge } from './knowledge.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';
import { registry } from './registry.ts';

/** The `.env` file of the working directory; none is as good as an empty one. */
function readEnvFile(): Environment {
  try {
    return parseEnvFile(readFileSync('.env', 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

interface Discord {
  readonly token: string;
  readonly api?: string;
  /** The stand-in's page. */
  readonly url?: string;
  /** The server of the moderators: the stand-in has its own. */
  readonly homeGuildId?: string;
  close(): Promise<void>;
}

function homeOf({ homeGuildId }: { readonly homeGuildId?: string }): Pick<Config, 'homeGuildId'> {
  return homeGuildId === undefined ? {} : { homeGuildId };
}

/** Discord itself where there is a token, else the local stand-in: the only line that knows of it. */
async function reachDiscord(config: Config): Promise<Discord> {
  if (config.discordToken !== undefined) {
    return { token: config.discordToken, ...homeOf(config), close: () => Promise.resolve() };
  }
  const { startPlayground } = await import('../playground/start.ts');
  return startPlayground({
    port: config.port,
    ...(config.discordOpenApi === undefined ? {} : { openapi: config.discordOpenApi }),
  });
}

async function serve(config: Config, log: Log): Promise<void> {
  const knowledge = buildKnowledge(await loadCorpus(config.corpusDir));
  const discord = await reachDiscord(config);
  const parts = { registry, current: () => knowledge, log, clock: systemClock, ...homeOf(discord) };
  const bot = await startBot({ ...discord, parts });
  if (discord.url !== undefined) process.stdout.write(`${discord.url}\n`);

  const stop = async (why: string): Promise<void> => {
    log.info({ why }, 'stopping');
    await bot.stop();
    await discord.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(signal).catch(fail));
  }
  void bot.lost.then(async (error) => {
    fail(error);
    await stop('connection lost');
  });
}

async function deploy(config: Config, log: Log): Promise<void> {
  if (config.discordToken === undefined) {
    throw new ConfigError(['DISCORD_TOKEN is missing: without it there is nobody to register commands with']);
  }
  const corpus = await loadCorpus(config.corpusDir);
  await deployOnly({ token: config.discordToken, registry, corpus, log, ...homeOf(config) });
}

/** Says on standard error what the operator can do, a line for each problem; anything unforeseen with its stack. */
function fail(error: unknown): void {
  const foreseen =
    error instanceof ConfigError || error instanceof CorpusError || error instanceof GatewayError;
  const words = foreseen
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}

try {
  // What is set in the environment itself goes before the file.
  const config = parseConfig({ ...readEnvFile(), ...process.env });
  const log = createLog(config);
  process.once('uncaughtException', (error) => {
    log.fatal({ err: error }, 'nothing caught this, so the process ends');
    process.exit(1);
  });
  await (process.argv[2] === 'deploy' ? deploy(config, log) : serve(config, log));
} catch (error) {
  fail(error);
}
